// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Number, legal circle and size of a household, and what else can be done. Signals: `taskRequested()`, `closeRequested()`. */
ColumnLayout {
    id: root

    required property HouseholdDetail detail
    property bool closable: false

    signal taskRequested
    signal closeRequested

    spacing: Theme.gapTiny

    RowLayout {
        spacing: Theme.gapSmall

        BodyText {
            text: root.detail.status
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
                    icon.name: "copy"
                    text: qsTr("Angaben kopieren")
                    onTriggered: Labels.toClipboard(root.detail.asText())
                }
                PopupMenuItem {
                    icon.name: "trash"
                    lineAbove: true
                    destructive: true
                    text: qsTr("Haushalt löschen")
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
    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        SectionTitle {
            text: root.detail.number
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
        }
        Tag {
            visible: text !== ""
            text: root.detail.circle
        }
        Item {
            Layout.fillWidth: true
        }
    }
    BodyText {
        text: root.detail.persons
        Layout.fillWidth: true
    }
    BodyText {
        visible: text !== ""
        text: root.detail.payer
        quiet: true
        Layout.fillWidth: true
    }
    PresenceLine {
        workspace: root.detail.workspace
        table: "household"
        rowId: root.detail.householdId
        watching: root.visible
        Layout.fillWidth: true
    }
}
