// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** What lies on one spot, to choose from. Function: `choose(from, pixel, ids, words, what)`, one line of words for each id. Signal: `chosen(id, what)`. */
PopupMenu {
    id: root

    property list<double> ids
    property list<string> words
    property string what

    signal chosen(id: real, what: string)

    function choose(from: Item, pixel: point, foundIds: var, foundWords: var, kind: string) {
        ids = foundIds;
        words = foundWords;
        what = kind;
        popup(from, pixel.x, pixel.y);
    }

    Instantiator {
        model: root.words
        onObjectAdded: (index, object) => root.insertItem(index, object as Item)
        onObjectRemoved: (index, object) => root.removeItem(object as Item)

        PopupMenuItem {
            required property int index
            required property string modelData

            text: modelData.replace(/&/g, "&&")
            onTriggered: root.chosen(root.ids[index], root.what)
        }
    }
}
