// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** What lies on one spot, to choose from. Property: `describe`, which gives the words for an id. Signal: `chosen(id)`. */
PopupMenu {
    id: root

    required property var describe
    property list<double> ids

    signal chosen(id: real)

    function choose(from: Item, pixel: point, wanted: var) {
        ids = wanted;
        popup(from, pixel.x, pixel.y);
    }

    Instantiator {
        model: root.ids
        onObjectAdded: (index, object) => root.insertItem(index, object as Item)
        onObjectRemoved: (index, object) => root.removeItem(object as Item)

        PopupMenuItem {
            required property double modelData

            text: String(root.describe(modelData)).replace(/&/g, "&&")
            onTriggered: root.chosen(modelData)
        }
    }
}
