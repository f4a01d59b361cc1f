// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Shows what would be lost if a copy took the place of the register, and asks. ask(copy) with an entry of BackupDesk.copies. Signal: `confirmed()`. */
DialogFrame {
    id: root

    required property BackupDesk desk
    property var copy: null
    readonly property var preview: desk.preview
    readonly property bool known: preview.sentence !== undefined
    readonly property alias list: list
    readonly property alias confirm: confirm

    signal confirmed

    function ask(copy: var): void {
        root.copy = copy;
        desk.look(copy.file);
        open();
    }

    title: qsTr("Sicherung zurückspielen")
    preferredWidth: Theme.px(640)
    onOpened: cancel.forceActiveFocus(Qt.PopupFocusReason)
    onClosed: desk.forget()

    BodyText {
        quiet: true
        text: root.desk.registerFile
        Layout.fillWidth: true
    }
    ProgressLine {
        visible: root.desk.busy
        indeterminate: true
        Accessible.name: qsTr("Die Sicherung wird geprüft")
        Layout.fillWidth: true
    }
    BodyText {
        visible: root.desk.busy
        text: qsTr("Die Sicherung wird geprüft und mit dem Register verglichen.")
        Layout.fillWidth: true
    }
    Banner {
        kind: "bad"
        visible: root.desk.error !== ""
        title: qsTr("Diese Sicherung lässt sich nicht zurückspielen.")
        text: root.desk.error
        Layout.fillWidth: true
    }
    GridLayout {
        visible: root.known
        columns: root.width > Theme.px(460) ? 2 : 1
        columnSpacing: Theme.gapLarge
        rowSpacing: 2
        Layout.fillWidth: true

        BodyText {
            quiet: true
            text: qsTr("Sicherung")
            Layout.alignment: Qt.AlignTop
        }
        BodyText {
            text: root.preview.copyText ?? ""
            Layout.fillWidth: true
        }
        BodyText {
            quiet: true
            text: qsTr("Heute")
            Layout.alignment: Qt.AlignTop
        }
        BodyText {
            text: root.preview.todayText ?? ""
            Layout.fillWidth: true
        }
    }
    Banner {
        visible: root.known
        kind: root.preview.relation === "same" ? "good" : "warn"
        title: root.preview.sentence ?? ""
        Layout.fillWidth: true
    }
    Rectangle {
        visible: list.count > 0
        implicitHeight: Math.min(Theme.px(220), list.contentHeight + 2)
        radius: Theme.radius
        color: Theme.surface
        border.width: 1
        border.color: Theme.line
        Layout.fillWidth: true

        ListView {
            id: list

            anchors.fill: parent
            anchors.margins: 1
            clip: true
            model: root.preview.lost ?? []
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            keyNavigationEnabled: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Was verloren geht, das Neueste zuerst")

            delegate: Rectangle {
                id: entry

                required property var modelData

                width: list.width
                implicitHeight: Math.max(Theme.rowHeight, words.implicitHeight + Theme.gapSmall)
                color: ListView.isCurrentItem && list.activeFocus ? Theme.accentSoft : "transparent"
                Accessible.role: Accessible.ListItem
                Accessible.name: [modelData.when, modelData.who, modelData.what].join(", ")

                RowLayout {
                    id: words

                    anchors.fill: parent
                    anchors.leftMargin: Theme.gap
                    anchors.rightMargin: Theme.gap
                    spacing: Theme.gap

                    BodyText {
                        quiet: true
                        text: entry.modelData.when
                        wrapMode: Text.NoWrap
                        Layout.preferredWidth: Theme.px(130)
                        Accessible.ignored: true
                    }
                    BodyText {
                        text: entry.modelData.what
                        Layout.fillWidth: true
                        Accessible.ignored: true
                    }
                    BodyText {
                        quiet: true
                        text: entry.modelData.who
                        elide: Text.ElideRight
                        wrapMode: Text.NoWrap
                        Layout.maximumWidth: Theme.px(150)
                        Accessible.ignored: true
                    }
                }
            }
        }
        FocusRing {
            shown: list.activeFocus
        }
    }
    Caption {
        visible: (root.preview.moreLost ?? 0) > 0
        text: qsTr("und %Ln davor", "", root.preview.moreLost ?? 0)
        Layout.fillWidth: true
    }
    Banner {
        visible: (root.preview.hint ?? "") !== ""
        kind: "warn"
        text: root.preview.hint ?? ""
        Layout.fillWidth: true
    }
    Caption {
        visible: root.known
        text: qsTr("Der heutige Stand wird vorher als eigene Sicherung aufgehoben. Das Protokoll vermerkt, wer zurückgespielt hat.")
        Layout.fillWidth: true
    }
    buttons: [
        PushButton {
            id: confirm

            destructive: true
            text: qsTr("Zurückspielen")
            enabled: root.known && !root.desk.busy
            onClicked: {
                root.desk.restore();
                root.confirmed();
                root.close();
            }
        },
        PushButton {
            id: cancel

            text: qsTr("Abbrechen")
            onClicked: root.close()
        }
    ]
}
