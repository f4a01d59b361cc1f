// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/** An entry of a PopupMenu: icon or sign of a status, text with its mnemonic, shortcut. Properties: those of MenuItem, `destructive`, `mark` (a status). */
T.MenuItem {
    id: root

    property bool destructive: false
    property string mark
    /** False: it is not there for this person. */
    property bool offered: true
    /** Starts a group of the menu. */
    property bool lineAbove: false
    readonly property color ink: !enabled ? Theme.textQuiet : destructive ? Theme.bad : Theme.text

    implicitWidth: row.implicitWidth + leftPadding + rightPadding
    implicitHeight: offered ? Math.max(Theme.smallHeight, row.implicitHeight + 6) + topPadding : 0
    visible: offered
    topPadding: lineAbove ? 9 : 0
    leftPadding: Theme.gapSmall
    rightPadding: Theme.gap
    Accessible.name: Labels.plain(text)
    Accessible.description: root.action ? Labels.keys(root.action.shortcut) : ""

    contentItem: RowLayout {
        id: row

        spacing: Theme.gapSmall
        opacity: root.enabled ? 1 : 0.6

        Item {
            implicitWidth: Theme.smallIconSize
            implicitHeight: Theme.smallIconSize

            Icon {
                anchors.centerIn: parent
                name: root.mark !== "" ? "status-" + root.mark : root.checkable ? (root.checked ? "check" : "") : root.icon.name
                color: root.mark !== "" ? Theme.statusColor(root.mark) : root.ink
                size: Theme.smallIconSize
            }
        }
        BodyText {
            text: Labels.underlined(root.text)
            textFormat: Text.StyledText
            color: root.ink
            wrapMode: Text.NoWrap
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Caption {
            text: root.action ? Labels.keys(root.action.shortcut) : ""
            visible: text !== ""
            leftPadding: Theme.gapHuge
            Accessible.ignored: true
        }
        Icon {
            visible: root.subMenu !== null
            name: "chevron-right"
            color: root.ink
            size: Theme.px(14)
        }
    }
    background: Item {
        Divider {
            y: 4
            width: parent.width
            visible: root.lineAbove
        }
        Rectangle {
            anchors.fill: parent
            anchors.topMargin: root.topPadding
            radius: Theme.radiusSmall
            color: root.highlighted ? Theme.accentSoft : "transparent"
            border.width: root.highlighted && Theme.contrast ? 2 : 0
            border.color: Theme.focus
        }
    }
}
