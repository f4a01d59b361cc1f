// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** The number of a suggestion in a circle, on its card and on the map. Properties: `rank`, `strong` (filled: the chosen one), `size`. */
Rectangle {
    id: root

    required property int rank
    property bool strong: false
    property real size: Theme.px(26)

    implicitWidth: size
    implicitHeight: size
    width: size
    height: size
    radius: size / 2
    color: strong ? Theme.accent : Theme.surface
    border.width: 2
    border.color: Theme.accent

    BodyText {
        anchors.centerIn: parent
        text: root.rank
        color: root.strong ? Theme.accentText : Theme.accent
        size: root.rank > 99 ? Theme.px(10) : Theme.captionSize
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
}
