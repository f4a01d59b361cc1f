// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The line below everything: what is kept, what is running, what is counted. Properties: `workspace`, `text` (from the page), `slim` (the header
 * has no room for the mark of sample data). Signals: `backupRequested()`, `backupsRequested()`. */
Rectangle {
    id: root

    required property Workspace workspace
    property string text
    property bool slim: false
    readonly property Jobs jobs: workspace.jobs
    readonly property Backups backups: workspace.backups
    readonly property bool isFailing: backups.failure !== "" || backups.secondFailure !== ""
    readonly property bool isShared: workspace.shares.current !== ""

    signal backupRequested
    /** What became of the copies is to be seen. */
    signal backupsRequested

    implicitHeight: Math.max(Theme.statusHeight, row.implicitHeight + 6)
    color: Theme.rail
    Accessible.role: Accessible.StatusBar
    Accessible.name: qsTr("Status")

    Divider {
        width: parent.width
    }
    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.gapLarge
        anchors.rightMargin: Theme.gapLarge
        spacing: Theme.gapHuge

        RowLayout {
            visible: root.workspace.isOpen
            spacing: Theme.px(6)

            Icon {
                name: root.workspace.isReachable ? "check" : "alert"
                color: root.workspace.isReachable ? Theme.textQuiet : Theme.warn
                size: Theme.px(14)
            }
            Caption {
                text: {
                    if (!root.workspace.isReachable)
                        return qsTr("Server antwortet nicht");
                    if (isNaN(root.workspace.savedAt.getTime()))
                        return qsTr("Alles gespeichert");
                    return qsTr("Gespeichert %1").arg(Qt.formatTime(root.workspace.savedAt, "HH:mm"));
                }
                color: root.workspace.isReachable ? Theme.textQuiet : Theme.warn
                wrapMode: Text.NoWrap
            }
        }
        Caption {
            visible: text !== "" && !root.backups.isDue && !root.isFailing
            text: {
                if (root.isShared)
                    return qsTr("Beim Schließen wird auf das Netzlaufwerk gesichert");
                return root.backups.lastText === "" ? "" : qsTr("Sicherung geprüft %1").arg(root.backups.lastText);
            }
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
        }
        LinkButton {
            visible: root.isFailing
            text: root.backups.failure !== "" ? qsTr("Sicherung nicht gelungen. Ansehen …") : qsTr("Zweite Sicherung fehlt. Ansehen …")
            size: Theme.captionSize
            color: Theme.warn
            onClicked: root.backupsRequested()
        }
        LinkButton {
            visible: root.backups.isDue && !root.isFailing
            text: root.backups.lastText === "" ? qsTr("Noch keine Sicherung. Jetzt anlegen …") : qsTr("Letzte Sicherung: %1. Jetzt anlegen …").arg(root.backups.lastText)
            size: Theme.captionSize
            color: Theme.textQuiet
            onClicked: {
                root.backups.rest();
                root.backupRequested();
            }
        }
        Tag {
            kind: "dashed"
            text: qsTr("Beispieldaten")
            visible: root.workspace.isSample && root.slim
        }
        Divider {
            vertical: true
            visible: jobRow.visible
            Layout.topMargin: 6
            Layout.bottomMargin: 6
        }
        JobRow {
            id: jobRow

            jobs: root.jobs
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
        }
        Item {
            Layout.fillWidth: true
        }
        Caption {
            text: root.text
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignRight
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
        }
    }
}
