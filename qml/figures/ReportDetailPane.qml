// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * The selected report: its state, its texts, and what is next. Signals: `editRequested()`, `countRequested()`, `previewRequested()`, `releaseRequested()`,
 * `exportRequested()`, `removeRequested()`, `closeRequested()`.
 */
FocusScope {
    id: root

    required property ReportDesk desk
    property bool mayWrite: true
    property bool mayRelease: true
    /** Who may read no records cannot count them. */
    property bool mayCount: true
    property bool closable: false
    readonly property var report: desk.report
    readonly property bool isDraft: desk.isLoaded && !report.isReleased
    readonly property alias edit: edit
    readonly property alias count: count
    readonly property alias release: release

    signal editRequested
    signal countRequested
    signal previewRequested
    signal releaseRequested
    signal exportRequested
    signal removeRequested
    signal closeRequested

    Keys.onEscapePressed: event => {
        event.accepted = closable;
        if (closable)
            closeRequested();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    EmptyState {
        visible: root.desk.reportId === 0
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.gapHuge
        icon: "file"
        title: qsTr("Kein Bericht gewählt")
    }
    ColumnLayout {
        anchors.fill: parent
        visible: root.desk.isLoaded
        spacing: 0

        ScrollPane {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true

            RowLayout {
                spacing: Theme.gapSmall
                Layout.fillWidth: true

                SectionTitle {
                    text: root.report.title ?? ""
                    Layout.fillWidth: true
                }
                IconButton {
                    visible: root.closable
                    small: true
                    icon.name: "close"
                    text: qsTr("Schließen (Esc)")
                    onClicked: root.closeRequested()
                }
            }
            Caption {
                text: [root.report.number, root.report.kindText, root.report.period].filter(part => part).join(" · ")
                Layout.fillWidth: true
            }
            Verdict {
                visible: root.report.isReleased === true
                judgement: "good"
                bold: true
                text: root.report.state ?? ""
                Layout.fillWidth: true
            }
            RowLayout {
                visible: root.isDraft
                spacing: Theme.px(6)

                Icon {
                    name: "status-unchecked"
                    color: Theme.statusColor("unchecked")
                    size: Theme.smallIconSize
                }
                GroupTitle {
                    text: root.report.state ?? ""
                }
            }
            Caption {
                text: [root.report.counted, root.report.author ? qsTr("verfasst von %1").arg(root.report.author) : ""].filter(part => part).join(" · ")
                Layout.fillWidth: true
            }
            Banner {
                visible: root.isDraft && !root.report.isCounted
                kind: "warn"
                title: qsTr("Ohne Zahlen")
                text: root.mayWrite && root.mayCount ? qsTr("Vor Vorschau und Freigabe die Zahlen zählen.") : qsTr("Die Leitung zählt sie.")
                Layout.fillWidth: true
            }
            Verdict {
                visible: root.desk.error !== ""
                judgement: "bad"
                text: root.desk.error
                Layout.fillWidth: true
            }
            Repeater {
                model: root.report.texts ?? []

                ColumnLayout {
                    id: part

                    required property var modelData

                    spacing: 2
                    Layout.fillWidth: true

                    GroupTitle {
                        text: part.modelData.label
                        Layout.fillWidth: true
                    }
                    BodyText {
                        text: part.modelData.text
                        Layout.fillWidth: true
                    }
                }
            }
        }
        ProgressLine {
            visible: root.desk.busy
            indeterminate: true
            Layout.fillWidth: true
            Accessible.name: qsTr("Der Bericht wird gezählt")
        }
        Divider {}
        Flow {
            spacing: Theme.gapSmall
            Layout.fillWidth: true
            Layout.margins: Theme.gap

            PushButton {
                visible: root.report.isCounted === true
                primary: !release.visible
                icon.name: "eye"
                text: qsTr("Vorschau")
                onClicked: root.previewRequested()
            }
            PushButton {
                id: release

                visible: root.isDraft && root.mayRelease && root.report.isCounted === true
                primary: true
                enabled: !root.desk.busy
                icon.name: "check"
                text: qsTr("Freigeben …")
                onClicked: root.releaseRequested()
            }
            PushButton {
                id: edit

                visible: root.isDraft && root.mayWrite
                icon.name: "pencil"
                text: qsTr("Texte bearbeiten")
                onClicked: root.editRequested()
            }
            PushButton {
                visible: root.report.isCounted === true
                icon.name: "export"
                text: qsTr("Ausgeben …")
                onClicked: root.exportRequested()
            }
            PushButton {
                id: count

                visible: root.isDraft && root.mayWrite && root.mayCount
                enabled: !root.desk.busy
                icon.name: "reload"
                text: root.report.isCounted ? qsTr("Zahlen neu zählen") : qsTr("Zahlen zählen")
                onClicked: root.countRequested()
            }
            IconButton {
                visible: root.isDraft && root.mayWrite
                framed: true
                icon.name: "trash"
                text: qsTr("Entwurf löschen")
                onClicked: root.removeRequested()
            }
        }
    }
}
