// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/**
 * A column that scrolls. What gets the keyboard comes into view by itself; Page Up and Down, Home and End and the arrows scroll what nobody else
 * uses them for. Children are laid out below one another. Properties: `margin`, `upperMargin`, `maximumWidth` of the column, `spacing`, `fills` (the column is
 * at least as tall as the pane), `scrolls`. reveal(item) brings an item into view.
 */
Flickable {
    id: root

    property real margin: Theme.gapLarge
    property real upperMargin: margin
    property real maximumWidth: Infinity
    property bool fills: false
    property alias spacing: column.spacing
    default property alias content: column.data
    readonly property Item focused: Window.activeFocusItem
    readonly property real naturalHeight: column.implicitHeight + upperMargin + margin
    /** There is more than fits, so the bar needs room. Who makes the pane as tall as what is in it must say so himself: a line that wraps because of the bar would else take it away again. */
    property bool scrolls: contentHeight > height

    function reveal(item: Item): void {
        const top = item.mapToItem(contentItem, 0, 0).y;
        const room = Theme.gapHuge;
        if (top - room < contentY)
            contentY = Math.max(0, top - room);
        else if (top + item.height + room > contentY + height)
            contentY = Math.max(0, Math.min(contentHeight - height, top + item.height + room - height));
    }
    function scrollBy(distance: real): bool {
        const to = Math.max(0, Math.min(contentHeight - height, contentY + distance));
        const moves = to !== contentY;
        contentY = to;
        return moves;
    }

    implicitWidth: column.implicitWidth + 2 * margin
    implicitHeight: naturalHeight
    contentWidth: width
    contentHeight: Math.max(naturalHeight, fills ? height : 0)
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    T.ScrollBar.vertical: SlimScrollBar {}

    onFocusedChanged: {
        for (let up = focused; up; up = up.parent)
            if (up === column)
                return reveal(focused);
    }
    Keys.onPressed: event => {
        const steps = {
            [Qt.Key_PageUp]: -height * 0.9,
            [Qt.Key_PageDown]: height * 0.9,
            [Qt.Key_Up]: -Theme.rowHeight,
            [Qt.Key_Down]: Theme.rowHeight,
            [Qt.Key_Home]: -contentHeight,
            [Qt.Key_End]: contentHeight
        };
        const step = steps[event.key];
        event.accepted = step !== undefined && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier)) && scrollBy(step);
    }

    ColumnLayout {
        id: column

        x: root.margin
        y: root.upperMargin
        width: Math.min(root.width - 2 * root.margin - (root.scrolls && root.margin < Theme.gap ? Theme.px(16) : 0), root.maximumWidth)
        height: root.contentHeight - root.upperMargin - root.margin
        spacing: Theme.gapLarge
    }
}
