// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Kind, name and whereabouts of a place, and what else can be done. Signals: `mapRequested()`, `closeRequested()`. */
ColumnLayout {
    id: root

    required property PlaceDetail detail
    property bool closable: false

    signal mapRequested
    signal closeRequested

    spacing: Theme.gapTiny

    RowLayout {
        spacing: Theme.gapSmall

        Icon {
            name: root.detail.sign
            size: Theme.smallIconSize
            color: Theme.textQuiet
        }
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
                    icon.name: "map"
                    text: qsTr("Auf der Karte zeigen")
                    onTriggered: root.mapRequested()
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
                    text: qsTr("Ort löschen")
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
        text: root.detail.whereabouts
        quiet: true
        Layout.fillWidth: true
    }
    PresenceLine {
        workspace: root.detail.workspace
        table: "place"
        rowId: root.detail.placeId
        watching: root.visible
        Layout.fillWidth: true
    }
}
