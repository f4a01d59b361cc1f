// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** One cell's part of a frame around a table row: the current one, or the selected one in high contrast. */
Item {
    id: root

    property color ink: Theme.focus
    property bool isFirst: false
    property bool isLast: false

    Rectangle {
        width: parent.width
        height: 2
        color: root.ink
    }
    Rectangle {
        y: parent.height - 2
        width: parent.width
        height: 2
        color: root.ink
    }
    Rectangle {
        visible: root.isFirst
        width: 2
        height: parent.height
        color: root.ink
    }
    Rectangle {
        visible: root.isLast
        x: parent.width - 2
        width: 2
        height: parent.height
        color: root.ink
    }
}
