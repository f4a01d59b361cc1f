// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

/**
 * Panes with a divider that can be dragged. A double click emits `restored()`; the page then sets its
 * preferred sizes again. Keep positions with saveState()/restoreState().
 */
T.SplitView {
    id: root

    signal restored

    handle: Rectangle {
        id: grip

        readonly property bool sideBySide: root.orientation === Qt.Horizontal

        implicitWidth: sideBySide ? 7 : root.width
        implicitHeight: sideBySide ? root.height : 7
        color: T.SplitHandle.pressed ? Theme.accentSoft : T.SplitHandle.hovered ? Theme.hover : Theme.rail

        Rectangle {
            width: grip.sideBySide ? 1 : parent.width
            height: grip.sideBySide ? parent.height : 1
            color: Theme.line
        }
        Rectangle {
            width: grip.sideBySide ? 1 : parent.width
            height: grip.sideBySide ? parent.height : 1
            x: grip.sideBySide ? parent.width - 1 : 0
            y: grip.sideBySide ? 0 : parent.height - 1
            color: Theme.line
        }
        Rectangle {
            anchors.centerIn: parent
            width: grip.sideBySide ? 2 : Theme.px(32)
            height: grip.sideBySide ? Theme.px(32) : 2
            radius: 1
            color: Theme.edge
        }
        TapHandler {
            onDoubleTapped: root.restored()
        }
    }
}
