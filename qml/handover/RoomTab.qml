// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/** A room to choose, with how far it is. Properties: `row` (of HandoverEditor.rooms), `isShown`. Signal: `clicked()`. */
T.AbstractButton {
    id: root

    required property var row
    property bool isShown: false
    readonly property string place: "handover_room/" + row.id

    leftPadding: Theme.gap
    rightPadding: Theme.gap
    implicitWidth: content.implicitWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.touch ? Theme.controlHeight : 0, content.implicitHeight + 2 * Theme.gapTiny)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    text: row.title
    Accessible.role: Accessible.PageTab
    Accessible.name: [row.title, row.detail].join(", ")
    Accessible.selected: isShown
    Keys.onReturnPressed: click()
    Keys.onLeftPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    Keys.onRightPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)

    contentItem: RowLayout {
        id: content

        spacing: Theme.px(6)

        BodyText {
            text: root.row.title
            color: root.isShown ? Theme.accent : Theme.text
            font.weight: root.isShown ? Font.DemiBold : Font.Medium
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Verdict {
            visible: root.row.state !== ""
            judgement: root.row.state || "good"
            text: root.row.state === "warn" ? root.row.defects : ""
            Accessible.ignored: true
        }
        Caption {
            visible: root.row.state === ""
            text: root.row.detail
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.isShown ? (Theme.contrast ? Theme.surface : Theme.accentSoft) : root.hovered ? Theme.hover : Theme.surface
        border.width: root.isShown && Theme.contrast ? 2 : 1
        border.color: root.isShown ? Theme.accent : Theme.edge

        FocusRing {
            shown: root.visualFocus
        }
    }
}
