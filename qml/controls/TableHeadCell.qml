// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/** A head of a TablePane: its words are a button that sorts; drag moves the column, drag at the edge changes its width; the right button chooses columns. */
Rectangle {
    id: root

    required property TableState table
    required property int column

    readonly property TableColumn head: table.columns[column] ?? null
    readonly property bool sorted: table.sortColumn === column
    readonly property bool isFirst: x <= 0
    readonly property bool isLast: x + width >= table.rowWidth - 1
    readonly property string order: !sorted ? "" : table.sortOrder === Qt.AscendingOrder ? qsTr("aufsteigend") : qsTr("absteigend")

    function sort(): void {
        if (head?.sortable)
            table.askToSort(column);
    }

    implicitHeight: Math.max(Theme.rowHeight, words.implicitHeight + 8)
    implicitWidth: 40
    color: hover.hovered && head?.sortable ? Theme.hover : Theme.sunk
    clip: true
    Accessible.role: Accessible.ColumnHeader
    Accessible.name: [head?.title ?? "", order].filter(part => part !== "").join(", ")
    Accessible.description: head?.hint ?? ""
    Accessible.focusable: true
    Accessible.onPressAction: sort()
    T.ToolTip.text: head?.hint !== "" ? head?.hint ?? "" : head?.title ?? ""
    T.ToolTip.visible: hover.hovered && (words.truncated || (head?.hint ?? "") !== "")
    T.ToolTip.delay: 600

    HoverHandler {
        id: hover
    }
    TapHandler {
        onTapped: root.sort()
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: at => {
            const spot = root.mapToItem(root.table.frame, at.position);
            root.table.columnsRequested(spot.x, spot.y);
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: root.isFirst ? Theme.gapLarge : Theme.gapSmall
        anchors.rightMargin: root.isLast ? Math.max(Theme.gapLarge, Theme.px(14)) : Theme.gapSmall
        spacing: 2
        layoutDirection: root.head?.numeric ? Qt.RightToLeft : Qt.LeftToRight

        Icon {
            visible: root.sorted && (root.head?.numeric ?? false)
            name: root.table.sortOrder === Qt.AscendingOrder ? "arrow-up" : "arrow-down"
            size: Theme.px(13)
        }
        Caption {
            id: words

            text: root.head?.title ?? ""
            quiet: !root.sorted
            font.weight: root.sorted ? Font.DemiBold : Font.Medium
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            horizontalAlignment: root.head?.numeric ? Text.AlignRight : Text.AlignLeft
            Layout.fillWidth: root.head?.numeric || !root.sorted
            Accessible.ignored: true
        }
        Icon {
            visible: root.sorted && !(root.head?.numeric ?? false)
            name: root.table.sortOrder === Qt.AscendingOrder ? "arrow-up" : "arrow-down"
            size: Theme.px(13)
        }
        Item {
            visible: root.sorted && !(root.head?.numeric ?? false)
            Layout.fillWidth: true
        }
    }
    FocusRing {
        shown: root.activeFocus
        around: 2
        gap: -4
    }
}
