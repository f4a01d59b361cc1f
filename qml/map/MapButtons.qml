// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/** The floating column of a map's buttons. Signals: `zoomed(levels)`, `fitted()`. Children are the entries of the layers' menu. */
FloatingGround {
    id: root

    default property alias entries: menu.contentData

    signal zoomed(levels: real)
    signal fitted

    function addEntry(entry: PopupMenuItem): void {
        menu.addItem(entry);
    }
    function openMenu(): void {
        menu.popup(layers, layers.width - menu.width, layers.height + 4);
    }
    function closeMenu(): void {
        menu.close();
    }

    implicitWidth: Theme.controlHeight + 2
    implicitHeight: column.implicitHeight + 2
    radius: Theme.radiusLarge

    Column {
        id: column

        anchors.centerIn: parent

        IconButton {
            objectName: "zoomIn"
            icon.name: "plus"
            text: qsTr("Vergrößern (+)")
            onClicked: root.zoomed(0.5)
        }
        Rectangle {
            width: Theme.controlHeight
            height: 1
            color: Theme.line
        }
        IconButton {
            objectName: "zoomOut"
            icon.name: "minus"
            text: qsTr("Verkleinern (−)")
            onClicked: root.zoomed(-0.5)
        }
        Rectangle {
            width: Theme.controlHeight
            height: 1
            color: Theme.line
        }
        IconButton {
            objectName: "fit"
            icon.name: "fit"
            text: qsTr("Ganzen Landkreis zeigen (0)")
            onClicked: root.fitted()
        }
        Rectangle {
            width: Theme.controlHeight
            height: 1
            color: Theme.line
        }
        IconButton {
            id: layers

            objectName: "layers"
            icon.name: "layers"
            text: qsTr("Ebenen")
            checked: menu.visible
            onClicked: root.openMenu()

            PopupMenu {
                id: menu
            }
        }
    }
}
