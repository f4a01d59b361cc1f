// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/** An entry of the rail: icon over its word, or the icon alone with a tooltip. Properties: `text`, `icon.name`, `current`, `slim`, `count`, `keys`. */
T.AbstractButton {
    id: root

    property bool current: false
    property bool slim: false
    property int count: 0
    property string keys

    readonly property color ink: current ? Theme.accent : Theme.textQuiet

    implicitHeight: Math.max(slim ? Theme.px(44) : Theme.railEntryHeight, contentItem.implicitHeight + Theme.gapSmall)
    hoverEnabled: true
    checkable: false
    Accessible.role: Accessible.PageTab
    Accessible.name: count > 0 ? text + ", " + count : text
    Accessible.selected: current
    Accessible.onPressAction: click()
    T.ToolTip.text: [text, keys].filter(part => part !== "").join("   ")
    T.ToolTip.visible: (slim || keys !== "") && (hovered || (slim && activeFocus))
    T.ToolTip.delay: 600

    contentItem: ColumnLayout {
        spacing: 2

        Item {
            Layout.fillHeight: true
        }
        Icon {
            name: root.icon.name
            color: root.ink
            size: Theme.px(20)
            Layout.alignment: Qt.AlignHCenter

            CountBadge {
                x: parent.width - 4
                y: -6
                strong: true
                visible: root.count > 0
                text: root.count > 99 ? "99+" : root.count
            }
        }
        Caption {
            visible: !root.slim
            text: root.text
            color: root.current ? Theme.accent : Theme.text
            font.weight: root.current ? Font.Medium : Font.Normal
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.px(11)
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Item {
            Layout.fillHeight: true
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.current ? Theme.accentSoft : root.hovered ? Theme.hover : "transparent"
        border.width: Theme.contrast && root.current ? 2 : 0
        border.color: Theme.accent

        Rectangle {
            x: -parent.x - 6
            width: 3
            height: parent.height - 2 * Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            radius: 1.5
            color: Theme.accent
            visible: root.current
        }
        FocusRing {
            shown: root.activeFocus && (root.focusReason === Qt.TabFocusReason || root.focusReason === Qt.BacktabFocusReason || root.focusReason === Qt.OtherFocusReason)
            gap: 0
        }
    }
}
