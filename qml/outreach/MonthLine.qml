// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/**
 * One session or task on a day: a sign, its time, its title. Properties: `entry`, `outside` (of another month), `tall` (the title has lines of its own).
 * Signal: `chosen()`.
 */
Rectangle {
    id: root

    required property var entry
    property bool outside: false
    property bool tall: false
    readonly property bool isTask: entry.kind === "task"
    readonly property color ink: entry.mark === "bad" ? Theme.bad : entry.mark === "warn" ? Theme.warn : outside || entry.isQuiet ? Theme.textQuiet : Theme.text

    signal chosen

    radius: Theme.radiusSmall
    color: pointer.hovered ? Theme.hover : isTask ? "transparent" : entry.mark === "good" ? Theme.goodSoft : entry.mark === "warn" ? Theme.warnSoft : entry.isQuiet ? Theme.sunk : Theme.accentSoft
    border.width: Theme.contrast && !isTask ? 1 : 0
    border.color: Theme.edge
    Accessible.role: Accessible.Button
    Accessible.name: [entry.time, entry.text, entry.word].filter(part => part !== "").join(", ")
    Accessible.onPressAction: root.chosen()
    T.ToolTip.text: entry.text
    T.ToolTip.visible: title.truncated && pointer.hovered
    T.ToolTip.delay: 600

    HoverHandler {
        id: pointer

        cursorShape: Qt.PointingHandCursor
    }
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.chosen()
    }
    GridLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gapTiny
        anchors.rightMargin: Theme.gapTiny
        columns: root.tall ? 2 : 3
        columnSpacing: Theme.gapTiny
        rowSpacing: 0

        Icon {
            name: root.isTask ? "clipboard" : root.entry.isQuiet ? "cross" : "talk"
            color: root.ink
            size: Theme.px(14)
        }
        Caption {
            visible: text !== ""
            text: root.entry.time
            color: root.ink
            wrapMode: Text.NoWrap
            Layout.fillWidth: root.tall
            Accessible.ignored: true
        }
        Caption {
            id: title

            text: root.entry.text
            color: root.ink
            wrapMode: root.tall ? Text.Wrap : Text.NoWrap
            elide: Text.ElideRight
            maximumLineCount: 2
            font.strikeout: root.entry.isQuiet
            font.weight: root.isTask ? Font.Normal : Font.Medium
            Layout.fillWidth: true
            Layout.columnSpan: root.tall ? 2 : 1
            Accessible.ignored: true
        }
    }
}
