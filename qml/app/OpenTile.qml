// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/** A way to begin, on the open page: icon, title, one line, shortcut. Properties: `primary`, `text`, `detail`, `command` (or onClicked). */
T.AbstractButton {
    id: root

    property bool primary: false
    property string detail
    property Command command
    readonly property color ink: primary ? Theme.accentText : Theme.text

    implicitWidth: Theme.px(300)
    implicitHeight: Math.max(Theme.px(80), row.implicitHeight + 2 * Theme.gapLarge)
    leftPadding: Theme.gapHuge
    rightPadding: Theme.gapLarge
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    text: command ? Labels.plain(command.text).replace(/\s*…$/, "") : ""
    icon.name: command?.icon.name ?? ""
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: detail
    onClicked: command?.trigger()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: RowLayout {
        id: row

        spacing: Theme.gapLarge

        Icon {
            name: root.icon.name
            color: root.primary ? Theme.accentText : Theme.accent
        }
        ColumnLayout {
            spacing: 0

            BodyText {
                text: root.text
                color: root.ink
                size: Theme.px(14)
                font.weight: Font.DemiBold
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Caption {
                text: root.detail
                color: root.primary ? Theme.accentText : Theme.textQuiet
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        Caption {
            text: root.command ? Labels.keys(root.command.shortcut) : ""
            color: root.ink
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radiusLarge
        color: root.primary ? (root.hovered ? Qt.darker(Theme.accent, 1.08) : Theme.accent) : root.hovered ? Theme.hover : Theme.surface
        border.width: root.primary ? 0 : 1
        border.color: Theme.edge

        FocusRing {
            shown: root.visualFocus
            around: Theme.radiusLarge
        }
    }
}
