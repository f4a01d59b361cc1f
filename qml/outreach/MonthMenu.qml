// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQml.Models

/** All that stands on one day, to choose from. Property: `entries`. Signal: `chosen(entry)`. */
PopupMenu {
    id: root

    property var entries: []

    signal chosen(entry: var)

    Instantiator {
        model: root.entries
        delegate: PopupMenuItem {
            required property var modelData

            icon.name: modelData.kind === "task" ? "clipboard" : "talk"
            text: [modelData.time, modelData.text].filter(part => part !== "").join("  ")
            onTriggered: root.chosen(modelData)
        }
        onObjectAdded: (at, item) => root.insertItem(at, item as PopupMenuItem)
        onObjectRemoved: (at, item) => root.removeItem(item as PopupMenuItem)
    }
}
