// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/** What the pointer is on, in words beside it. Properties: `text` (empty: hidden), `at` (pixels of the parent). */
FloatingGround {
    id: root

    property string text
    property point at

    readonly property real wantedX: at.x + 16
    readonly property real wantedY: at.y + 16

    visible: text !== ""
    width: label.width + 2 * Theme.gapSmall
    height: label.height + 8
    x: parent ? Math.max(4, Math.min(wantedX, parent.width - width - 4)) : 0
    y: parent && wantedY + height > parent.height ? at.y - height - 8 : wantedY
    Accessible.ignored: true

    Caption {
        id: label

        anchors.centerIn: parent
        width: Math.min(implicitWidth, Theme.px(280))
        text: root.text
        quiet: false
        Accessible.ignored: true
    }
}
