// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** A small count in a pill. Properties: `text`, `strong` (filled with the accent). */
Rectangle {
    id: root

    property string text
    property bool strong: false

    implicitHeight: Theme.px(18)
    implicitWidth: Math.max(implicitHeight, label.implicitWidth + Theme.gap)
    radius: height / 2
    color: strong ? Theme.accent : Theme.sunk
    border.width: Theme.contrast && !strong ? 1 : 0
    border.color: Theme.line

    Caption {
        id: label

        anchors.centerIn: parent
        text: root.text
        size: Theme.px(11)
        color: root.strong ? Theme.accentText : Theme.text
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
}
