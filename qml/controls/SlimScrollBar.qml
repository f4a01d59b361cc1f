// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

/** The scroll bar of every scrolling thing: slim, wider under the pointer, always there while there is something to scroll. */
T.ScrollBar {
    id: root

    // What it scrolls is reached by keys, and a screen reader goes through the content itself.
    Accessible.ignored: true
    implicitWidth: Theme.px(12)
    implicitHeight: Theme.px(12)
    padding: 3
    minimumSize: Math.min(1, Theme.px(28) / Math.max(1, horizontal ? width : height))
    visible: policy === T.ScrollBar.AlwaysOn || (policy === T.ScrollBar.AsNeeded && size < 1)

    contentItem: Rectangle {
        radius: Math.min(width, height) / 2
        color: Theme.edge
        opacity: root.pressed || root.hovered || Theme.contrast ? 1 : 0.55
    }
    background: Rectangle {
        color: root.hovered || root.pressed ? Theme.sunk : "transparent"
    }
}
