// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** One cell's part of the focus ring around a table row. */
Item {
    id: root

    property bool isFirst: false
    property bool isLast: false

    anchors.fill: parent

    Rectangle {
        width: parent.width
        height: 2
        color: Theme.focus
    }
    Rectangle {
        y: parent.height - 2
        width: parent.width
        height: 2
        color: Theme.focus
    }
    Rectangle {
        visible: root.isFirst
        width: 2
        height: parent.height
        color: Theme.focus
    }
    Rectangle {
        visible: root.isLast
        x: parent.width - 2
        width: 2
        height: parent.height
        color: Theme.focus
    }
}
