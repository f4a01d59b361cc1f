// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

/** A thin progress bar. Properties: `value` 0 to 1, `indeterminate` (a moving part; standing still without motion). */
T.ProgressBar {
    id: root

    implicitWidth: Theme.px(120)
    implicitHeight: Theme.px(6)

    contentItem: Item {
        clip: true

        Rectangle {
            id: part

            readonly property real room: parent.width

            width: root.indeterminate ? room * 0.3 : room * root.position
            height: parent.height
            radius: height / 2
            color: Theme.accent

            NumberAnimation on x {
                from: -part.room * 0.3
                to: part.room
                duration: 1400
                loops: Animation.Infinite
                running: root.indeterminate && root.visible && Theme.motion
                onStopped: part.x = 0
            }
        }
    }
    background: Rectangle {
        radius: height / 2
        color: Theme.sunk
        border.width: 1
        border.color: Theme.edge
    }
}
