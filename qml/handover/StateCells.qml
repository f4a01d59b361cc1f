// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

/**
 * One of a few in a row of a table, for mouse and finger; the row itself takes the keys. Properties: `options` ({value, text, tone}), `value`, `name`, `locked`,
 * `fills` (as wide as its place). Signal: `chosen(value)`.
 */
Rectangle {
    id: root

    property var options: []
    property string value
    property string name
    property bool locked: false
    property bool fills: false
    readonly property real cellWidth: width / Math.max(1, options.length)

    signal chosen(value: string)

    implicitHeight: Theme.touch ? Theme.controlHeight : Theme.px(24)
    implicitWidth: cells.implicitWidth
    radius: Theme.radius
    color: locked ? "transparent" : Theme.surface
    border.width: 1
    border.color: locked ? Theme.line : Theme.edge
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    Row {
        id: cells

        height: parent.height

        Repeater {
            model: root.options

            T.AbstractButton {
                id: cell

                required property var modelData
                required property int index
                readonly property bool isChosen: modelData.value === root.value
                readonly property color ink: !isChosen ? Theme.text : modelData.tone === "bad" ? Theme.bad : modelData.tone === "warn" ? Theme.warn : Theme.accent
                readonly property color ground: modelData.tone === "bad" ? Theme.badSoft : modelData.tone === "warn" ? Theme.warnSoft : Theme.accentSoft

                enabled: !root.locked
                hoverEnabled: true
                focusPolicy: Qt.NoFocus
                height: root.height
                width: root.fills ? root.cellWidth : implicitWidth
                implicitWidth: Math.max(Theme.px(46), words.implicitWidth + 2 * Theme.gapSmall)
                implicitHeight: words.implicitHeight
                text: modelData.text
                Accessible.role: Accessible.RadioButton
                Accessible.name: text
                Accessible.description: root.name
                Accessible.checked: isChosen
                Accessible.onPressAction: root.chosen(modelData.value)
                T.ToolTip.text: text
                T.ToolTip.visible: words.truncated && hovered
                T.ToolTip.delay: 600
                onClicked: root.chosen(modelData.value)

                background: Rectangle {
                    radius: Theme.radius - 1
                    color: cell.isChosen ? (Theme.contrast ? Theme.surface : cell.ground) : cell.hovered ? Theme.hover : "transparent"
                    border.width: cell.isChosen ? 1 : 0
                    border.color: cell.ink

                    Rectangle {
                        width: 1
                        height: parent.height - 2 * Theme.gapTiny
                        y: Theme.gapTiny
                        color: Theme.line
                        visible: cell.index > 0 && !cell.isChosen
                    }
                }
                contentItem: BodyText {
                    id: words

                    text: (cell.isChosen && cell.index === 0 ? "✓ " : "") + cell.text
                    color: cell.enabled ? cell.ink : cell.isChosen ? Theme.text : Theme.textQuiet
                    size: Theme.captionSize
                    font.weight: cell.isChosen ? Font.DemiBold : Font.Normal
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
            }
        }
    }
}
