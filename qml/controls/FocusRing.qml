// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** The keyboard's mark around a control: 2 px line, 2 px gap. Lay it into the control's background; `shown` says when, `around` the radius it follows. */
Rectangle {
    property bool shown: false
    property real around: Theme.radius
    property real gap: 2

    anchors.fill: parent
    anchors.margins: -gap - 2
    radius: around + gap + 2
    color: "transparent"
    border.width: 2
    border.color: Theme.focus
    visible: shown
    z: 10
}
