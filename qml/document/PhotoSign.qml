// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** A short word or sign on a picture. Properties: `text`, `icon`. */
Rectangle {
    id: root

    property string text
    property string icon

    implicitWidth: (icon !== "" ? Theme.smallIconSize : words.implicitWidth) + Theme.gapSmall
    implicitHeight: Theme.px(18)
    radius: Theme.radiusSmall
    color: Theme.surface
    border.width: 1
    border.color: Theme.contrast ? Theme.edge : Theme.line

    Caption {
        id: words

        anchors.centerIn: parent
        visible: root.icon === ""
        text: root.text
        color: Theme.text
        size: Theme.px(11)
        Accessible.ignored: true
    }
    Icon {
        anchors.centerIn: parent
        visible: root.icon !== ""
        name: root.icon
        color: Theme.text
        size: Theme.px(12)
    }
}
