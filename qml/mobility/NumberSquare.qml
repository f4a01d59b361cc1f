// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** The number of a measure, in the list as on the map. Properties: `number`, `quiet` (it does not count at the moment). */
Rectangle {
    id: root

    required property int number
    property bool quiet: false

    implicitWidth: Theme.px(20)
    implicitHeight: Theme.px(20)
    radius: Theme.radiusSmall
    color: quiet ? Theme.surface : Theme.accent
    border.width: quiet ? 1 : 0
    border.color: Theme.edge
    Accessible.ignored: true

    BodyText {
        anchors.centerIn: parent
        text: root.number
        size: Theme.captionSize
        color: root.quiet ? Theme.textQuiet : Theme.accentText
        font.weight: Font.DemiBold
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
