// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The pages of a report as they are printed. Property: `desk`. Signals: `exportRequested()`, `closeRequested()`. */
FocusScope {
    id: root

    required property ReportDesk desk
    readonly property alias view: view

    signal exportRequested
    signal closeRequested

    Keys.onEscapePressed: closeRequested()

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            spacing: Theme.gap
            Layout.margins: Theme.gap
            Layout.leftMargin: Theme.gapLarge
            Layout.rightMargin: Theme.gapLarge

            IconButton {
                icon.name: "arrow-left"
                text: qsTr("Zurück zu den Berichten (Esc)")
                onClicked: root.closeRequested()
            }
            PageTitle {
                text: root.desk.report.title ?? ""
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Layout.fillWidth: true
            }
            PushButton {
                icon.name: "export"
                text: qsTr("Ausgeben …")
                onClicked: root.exportRequested()
            }
        }
        Divider {}
        Banner {
            visible: root.desk.previewError !== ""
            kind: "bad"
            title: qsTr("Die Seiten wurden nicht gezeichnet.")
            text: root.desk.previewError
            Layout.fillWidth: true
            Layout.margins: Theme.gap
        }
        PagePreview {
            id: view

            focus: true
            title: qsTr("Vorschau")
            pages: root.desk.pages
            pageCount: root.desk.pageCount
            working: root.desk.previewing
            stale: root.desk.previewError !== "" && root.desk.pages.length > 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumWidth: Theme.px(900)
            Layout.alignment: Qt.AlignHCenter
        }
    }
}
