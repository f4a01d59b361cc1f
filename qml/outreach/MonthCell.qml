// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/**
 * One day of a month with what stands on it, at most three lines of it. Properties: `one` (of SessionMonthModel.days), `current`, `ringed`. Signals:
 * `chosen()`, `createRequested()` (an empty day was clicked), `entryChosen(entry)`, `allRequested()`.
 */
Rectangle {
    id: root

    required property var one
    property bool current: false
    property bool ringed: false
    readonly property var entries: one.entries ?? []
    readonly property int lineHeight: Theme.px(20)
    /** So many lines find room below the number. */
    readonly property int room: Math.max(1, Math.floor((height - Theme.px(30)) / lineHeight))
    /** Three at most; where more stands there than has room, the last line says how many. */
    readonly property int shown: entries.length <= Math.min(3, room) ? entries.length : Math.min(3, room - 1)
    readonly property bool outside: one.isMonth === false
    /** A single session tells its whole title. */
    readonly property bool tall: entries.length === 1 && entries[0].kind === "session" && height >= Theme.px(86)

    signal chosen
    signal createRequested
    signal entryChosen(entry: var)
    signal allRequested

    color: current ? Theme.accentSoft : pointer.hovered ? Theme.hover : outside || one.isFree ? Theme.bg : Theme.surface
    border.width: current && Theme.contrast ? 2 : 0
    border.color: Theme.accent
    clip: true
    Accessible.role: Accessible.Cell
    Accessible.name: one.spoken ?? ""
    Accessible.selected: current
    Accessible.onPressAction: root.chosen()

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }
    Rectangle {
        width: 1
        height: parent.height
        color: Theme.line
    }
    HoverHandler {
        id: pointer
    }
    TapHandler {
        onTapped: {
            root.chosen();
            if (root.entries.length === 0)
                root.createRequested();
        }
    }
    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.gapTiny
        y: Theme.gapTiny
        spacing: 0

        RowLayout {
            spacing: Theme.gapTiny
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.px(24)

            Rectangle {
                implicitWidth: Math.max(Theme.px(24), number.implicitWidth + Theme.gapSmall)
                implicitHeight: Theme.px(22)
                radius: height / 2
                color: root.one.isToday ? Theme.accent : "transparent"

                BodyText {
                    id: number

                    anchors.centerIn: parent
                    text: root.one.number ?? ""
                    color: root.one.isToday ? Theme.accentText : root.outside ? Theme.textQuiet : Theme.text
                    font.weight: root.one.isToday ? Font.DemiBold : Font.Normal
                    font.italic: Theme.contrast && root.outside
                    Accessible.ignored: true
                }
            }
            Caption {
                text: root.one.holiday ?? ""
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Layout.fillWidth: true
                Accessible.ignored: true
                T.ToolTip.text: text
                T.ToolTip.visible: truncated && pointer.hovered
                T.ToolTip.delay: 600
            }
            Icon {
                visible: root.entries.length === 0 && pointer.hovered
                name: "plus"
                color: Theme.textQuiet
                size: Theme.smallIconSize
            }
        }
        Repeater {
            model: root.entries.slice(0, root.shown)

            MonthLine {
                required property var modelData

                entry: modelData
                outside: root.outside
                tall: root.tall
                Layout.fillWidth: true
                Layout.preferredHeight: root.tall ? Theme.px(56) : root.lineHeight
                onChosen: {
                    root.chosen();
                    root.entryChosen(modelData);
                }
            }
        }
        LinkButton {
            visible: root.entries.length > root.shown
            focusPolicy: Qt.NoFocus
            text: "+" + (root.entries.length - root.shown)
            Accessible.name: qsTr("%n weitere", "", root.entries.length - root.shown)
            Layout.leftMargin: Theme.gapTiny
            Layout.preferredHeight: root.lineHeight
            onClicked: {
                root.chosen();
                root.allRequested();
            }
        }
    }
    FocusRing {
        shown: root.ringed
        gap: -2
    }
}
