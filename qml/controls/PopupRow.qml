// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/** A row of a popup list. Properties: `text`, `highlighted`, `chosen` (tick at the right), `mark` (a status shown before the word). */
T.ItemDelegate {
    id: root

    property bool chosen: false
    property string mark

    implicitWidth: row.implicitWidth + 2 * Theme.gap
    implicitHeight: Math.max(Theme.smallHeight, row.implicitHeight + 6)
    leftPadding: Theme.gapSmall + 2
    rightPadding: Theme.gapSmall
    hoverEnabled: true
    Accessible.name: text
    Accessible.selected: chosen

    contentItem: RowLayout {
        id: row

        spacing: Theme.gapSmall

        Icon {
            visible: root.mark !== ""
            name: root.mark === "" ? "" : "status-" + root.mark
            color: Theme.statusColor(root.mark)
            size: Theme.px(14)
        }
        BodyText {
            text: root.text
            color: root.enabled ? Theme.text : Theme.textQuiet
            font.weight: root.chosen ? Font.Medium : Font.Normal
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Icon {
            opacity: root.chosen ? 1 : 0
            name: "check"
            color: Theme.accent
            size: Theme.px(14)
        }
    }
    background: Rectangle {
        radius: Theme.radiusSmall
        color: root.highlighted || root.down ? Theme.accentSoft : root.hovered ? Theme.hover : "transparent"
        border.width: root.highlighted ? (Theme.contrast ? 2 : 1) : 0
        border.color: Theme.focus
    }
}
