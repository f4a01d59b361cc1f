// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Name and kind of a landlord, and what else can be done. Signals: `taskRequested()`, `vacanciesRequested()`, `closeRequested()`. */
ColumnLayout {
    id: root

    required property LandlordDetail detail
    property bool closable: false

    signal taskRequested
    signal vacanciesRequested
    signal closeRequested

    spacing: Theme.gapTiny

    RowLayout {
        spacing: Theme.gapSmall

        BodyText {
            text: root.detail.kind
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
                    icon.name: "clipboard"
                    text: qsTr("Aufgabe anlegen …")
                    onTriggered: root.taskRequested()
                }
                PopupMenuItem {
                    icon.name: "house"
                    text: qsTr("Leerstände dieses Vermieters")
                    onTriggered: root.vacanciesRequested()
                }
                PopupMenuItem {
                    icon.name: "copy"
                    text: qsTr("Angaben kopieren")
                    onTriggered: Labels.toClipboard(root.detail.asText())
                }
                PopupMenuItem {
                    icon.name: "trash"
                    lineAbove: true
                    destructive: true
                    text: qsTr("Vermieter löschen")
                    onTriggered: root.detail.remove()
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
        text: root.detail.name
        Layout.fillWidth: true
    }
    BodyText {
        visible: text !== ""
        text: root.detail.letterName
        quiet: true
        Layout.fillWidth: true
    }
    PresenceLine {
        workspace: root.detail.workspace
        table: "landlord"
        rowId: root.detail.landlordId
        watching: root.visible
        Layout.fillWidth: true
    }
}
