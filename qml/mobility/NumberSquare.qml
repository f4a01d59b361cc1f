// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** The number of a measure or a site, in the list as on the map. Properties: `number`, `quiet` (it does not count at the moment), `hollow` (it is found, not planned). */
Rectangle {
    id: root

    required property int number
    property bool quiet: false
    property bool hollow: false

    implicitWidth: Theme.px(20)
    implicitHeight: Theme.px(20)
    radius: Theme.radiusSmall
    color: quiet || hollow ? Theme.surface : Theme.accent
    border.width: hollow ? 2 : quiet ? 1 : 0
    border.color: hollow ? Theme.accent : Theme.edge
    Accessible.ignored: true

    BodyText {
        anchors.centerIn: parent
        text: root.number
        size: Theme.captionSize
        color: root.hollow ? Theme.accent : root.quiet ? Theme.textQuiet : Theme.accentText
        font.weight: Font.DemiBold
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
