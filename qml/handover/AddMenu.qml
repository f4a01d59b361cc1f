// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQml.Models

/** A button that offers what can be added. Properties: `text`, `options` ({value, text}). Signal: `chosen(value)`. */
PushButton {
    id: root

    property var options: []

    signal chosen(value: string)

    icon.name: "plus"
    Accessible.role: Accessible.ButtonMenu
    Keys.onDownPressed: click()
    onClicked: {
        menu.popup(0, height + 2);
        menu.currentIndex = 0;
    }

    PopupMenu {
        id: menu

        Instantiator {
            model: root.options
            delegate: PopupMenuItem {
                required property var modelData

                text: modelData.text
                onTriggered: root.chosen(modelData.value)
            }
            onObjectAdded: (index, object) => menu.insertItem(index, object as PopupMenuItem)
            onObjectRemoved: (index, object) => menu.removeItem(object as PopupMenuItem)
        }
    }
}
