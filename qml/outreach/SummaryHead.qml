// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Title, status, when and where of a session, and what else can be done. Signals: `removeRequested()`, `cancelRequested()`, `closeRequested()`. */
ColumnLayout {
    id: root

    required property SessionSummary detail
    property bool closable: false

    signal removeRequested
    signal cancelRequested
    signal closeRequested

    spacing: Theme.gapTiny

    RowLayout {
        spacing: Theme.gapSmall

        BodyText {
            text: root.detail.kind + " · " + root.detail.number
            quiet: true
            Layout.fillWidth: true
        }
        IconButton {
            small: true
            icon.name: "more"
            text: qsTr("Mehr")
            Accessible.role: Accessible.ButtonMenu
            onClicked: menu.popup(0, height + 2)

            PopupMenu {
                id: menu

                PopupMenuItem {
                    icon.name: "cross"
                    enabled: root.detail.canCancel
                    text: qsTr("Absagen …")
                    onTriggered: root.cancelRequested()
                }
                PopupMenuItem {
                    icon.name: "trash"
                    lineAbove: true
                    destructive: true
                    enabled: root.detail.canRemove
                    text: qsTr("Löschen …")
                    onTriggered: root.removeRequested()
                }
            }
        }
        IconButton {
            small: true
            visible: root.closable
            icon.name: "close"
            text: qsTr("Schließen (Esc)")
            onClicked: root.closeRequested()
        }
    }
    SectionTitle {
        text: root.detail.title
        Layout.fillWidth: true
    }
    BodyText {
        visible: root.detail.mark === ""
        text: root.detail.status
        Layout.fillWidth: true
    }
    Verdict {
        visible: root.detail.mark !== ""
        judgement: root.detail.mark === "" ? "unknown" : root.detail.mark
        text: root.detail.status
        Layout.fillWidth: true
    }
    SignedLines {
        icon: "calendar"
        lines: [root.detail.when]
        Layout.topMargin: Theme.gapSmall
        Layout.fillWidth: true
    }
    SignedLines {
        visible: lines.length > 0
        icon: "pin"
        lines: root.detail.place
        Layout.fillWidth: true
    }
    PresenceLine {
        workspace: root.detail.workspace
        table: "info_session"
        rowId: root.detail.sessionId
        watching: root.visible
        Layout.fillWidth: true
    }
}
