// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQml.Models

/** The statuses that can follow, with their signs. Property: `statuses` ({value, text, mark, startsGroup}). Signal: `chosen(value)`. */
PopupMenu {
    id: root

    property var statuses: []

    signal chosen(value: string)

    Instantiator {
        model: root.statuses
        delegate: PopupMenuItem {
            required property var modelData

            text: modelData.text
            mark: modelData.mark
            lineAbove: modelData.startsGroup
            onTriggered: root.chosen(modelData.value)
        }
        onObjectAdded: (index, object) => root.insertItem(index, object as PopupMenuItem)
        onObjectRemoved: (index, object) => root.removeItem(object as PopupMenuItem)
    }
}
