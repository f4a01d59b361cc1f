// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** A short word in a box. Properties: `text`, `kind` ("warn" as for sample values, "plain", "dashed" as for sample data). */
Rectangle {
    id: root

    property string text
    property string kind: "plain"

    implicitHeight: Theme.px(kind === "warn" ? 18 : 22)
    implicitWidth: label.implicitWidth + Theme.gap + 2
    radius: Theme.radiusSmall
    color: kind === "warn" ? Theme.warnSoft : "transparent"
    border.width: kind === "warn" && !Theme.contrast ? 0 : kind === "dashed" ? 0 : 1
    border.color: kind === "warn" ? Theme.warn : Theme.edge
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    DashedFrame {
        anchors.fill: parent
        visible: root.kind === "dashed"
    }
    Caption {
        id: label

        anchors.centerIn: parent
        text: root.text
        size: root.kind === "warn" ? Theme.px(11) : Theme.captionSize
        color: root.kind === "warn" ? Theme.warn : Theme.textQuiet
        font.weight: root.kind === "warn" ? Font.DemiBold : Font.Normal
        Accessible.ignored: true
    }
}
