// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/**
 * A button with words. Properties: `text` (a & before a letter makes it a mnemonic in menus and is not shown here), `icon.name`,
 * `primary` (one per pane), `destructive`, `small`, `badge` (a count), `action`, `hint` (tooltip). Signal: `clicked()`.
 */
T.Button {
    id: root

    property bool primary: false
    property bool destructive: false
    property bool small: false
    property string badge
    property string hint

    readonly property color ink: !enabled ? Theme.textQuiet : primary ? Theme.accentText : destructive ? Theme.bad : Theme.text
    readonly property string plainText: Labels.plain(text)

    implicitWidth: Math.max(implicitHeight, content.implicitWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(small ? Theme.smallHeight : Theme.controlHeight, content.implicitHeight + topPadding + bottomPadding)
    leftPadding: small ? Theme.gap - 2 : Theme.gap
    rightPadding: leftPadding
    topPadding: 2
    bottomPadding: 2
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.name: badge === "" ? plainText : plainText + ", " + badge
    Accessible.description: hint

    T.ToolTip.text: hint !== "" ? hint : plainText
    T.ToolTip.visible: (hint !== "" || label.truncated) && (hovered || visualFocus)
    T.ToolTip.delay: 600

    contentItem: RowLayout {
        id: content

        spacing: Theme.gapSmall
        opacity: root.enabled ? 1 : 0.75

        Item {
            Layout.fillWidth: true
        }
        Icon {
            name: root.icon.name
            color: root.ink
            size: root.small ? Theme.smallIconSize : Theme.px(18)
            visible: name !== ""
        }
        BodyText {
            id: label

            text: root.plainText
            color: root.ink
            font.weight: Font.Medium
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            Accessible.ignored: true
        }
        CountBadge {
            text: root.badge
            visible: text !== ""
        }
        Item {
            Layout.fillWidth: true
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: {
            if (root.primary)
                return !root.enabled ? Theme.sunk : root.down ? Qt.darker(Theme.accent, 1.15) : root.hovered ? Qt.darker(Theme.accent, 1.08) : Theme.accent;
            if (!root.enabled)
                return "transparent";
            return root.down ? Theme.sunk : root.hovered ? Theme.hover : Theme.surface;
        }
        border.width: root.primary && root.enabled ? 0 : 1
        border.color: !root.enabled ? Theme.line : root.destructive ? Theme.bad : Theme.edge

        FocusRing {
            shown: root.visualFocus
        }
    }
}
