// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Fusion
import QtQml.Models

/**
 * A table for up to a million rows. The model is a QAbstractTableModel with the roles of tables.h (display, mark, tone, strong).
 *
 * Properties: `model`, `columns` (list of TableColumn, one per model column), `name` (spoken), `sortColumn`, `sortOrder`, `density` ("dense",
 * "normal", "comfortable"), `currentRow` (set it to move; -1: none), `selectedRows`, `jumpColumn` (where typed letters search; -1: nowhere, the page takes them), `loading`,
 * `empty` (Component shown where there is no row). Signals: `opened(row)` (Enter, double click), `sortRequested(column, order)`, `menuRequested(row, x, y)`,
 * `arranged()` (columns changed: keep arrangement()). Functions: select(row), clearSelection(), arrangement(), arrange(kept), chooseColumns(), shownHeads(), copyRows().
 *
 * Keys: arrows, Home, End, Page Up and Down move and select; Ctrl moves without selecting, Shift extends; Space selects, Enter opens, letters jump,
 * Ctrl+A all, Ctrl+C copies the rows as text, Tab leaves. Up from the first row reaches the heads: Left and Right walk, Enter sorts, Shift+Left and
 * Shift+Right change the width, Ctrl+Left and Ctrl+Right move the column, Del puts it away, the menu key chooses columns, Down comes back.
 */
FocusScope {
    id: root

    property alias model: table.model
    property alias columns: now.columns
    property alias sortColumn: now.sortColumn
    property alias sortOrder: now.sortOrder
    property alias currentRow: now.currentRow
    property alias jumpColumn: now.jumpColumn
    property alias view: table
    property alias headView: heads
    property alias columnMenu: columnMenu
    property string name
    property string density: "normal"
    property bool loading: false
    property Component empty: null
    readonly property alias choice: choice
    readonly property alias selectedRows: choice.rows
    readonly property alias showsRing: now.showsRing

    signal opened(row: int)
    signal sortRequested(column: int, order: int)
    signal menuRequested(row: int, x: real, y: real)
    signal arranged

    function select(row: int): void {
        choice.only(row);
        keys.go(row);
    }
    function clearSelection(): void {
        choice.clear();
    }
    function arrangement(): var {
        return widths.kept();
    }
    function arrange(kept: var): void {
        widths.restore(kept);
    }
    /** Opens the choice of columns at the heads. */
    function chooseColumns(): void {
        now.columnsRequested(Theme.gapLarge, heads.height);
    }
    /** What stands at the top, in its order: {column, title, numeric}. */
    function shownHeads(): var {
        return widths.shownColumns().map(column => ({
                    "column": column,
                    "title": root.columns[column].title,
                    "numeric": root.columns[column].numeric
                }));
    }
    function copyRows(): string {
        const shown = widths.shownColumns();
        const rows = choice.rows.length > 0 ? choice.rows : now.currentRow >= 0 ? [now.currentRow] : [];
        return Tables.copy(table.model, rows, shown, shown.map(column => root.columns[column].title));
    }

    activeFocusOnTab: true
    implicitWidth: Theme.px(480)
    implicitHeight: Theme.px(240)
    Keys.onPressed: event => keys.press(event)
    onActiveFocusChanged: if (activeFocus)
        keys.enter()
    onWidthChanged: Qt.callLater(table.forceLayout)

    TableState {
        id: now

        frame: root
        width: root.width
        rowWidth: Math.max(table.contentWidth, table.width)
        rowHeight: root.density === "dense" ? Theme.rowDense : root.density === "comfortable" ? Theme.rowComfortable : Theme.rowHeight
        selectedRows: choice.rows
        hasKeyboard: root.activeFocus && !heads.activeFocus
        showsRing: hasKeyboard && keys.byKeyboard
        onCurrentRowChanged: keys.follow()
        onRowHeightChanged: Qt.callLater(table.forceLayout)
        onOpened: row => root.opened(row)
        onSortRequested: (column, order) => root.sortRequested(column, order)
        onMenuRequested: (row, x, y) => root.menuRequested(row, x, y)
        onColumnsRequested: (x, y) => {
            columnMenu.from = root.Window.activeFocusItem;
            columnMenu.popup(root, x, y);
            columnMenu.currentIndex = 0;
        }
        onArranged: root.arranged()
        onCopyRequested: root.copyRows()
    }
    TableChoice {
        id: choice

        view: table
    }
    TableKeys {
        id: keys

        table: now
        view: table
        heads: heads
        choice: choice
        widths: widths
    }
    TableWidths {
        id: widths

        table: now
        view: table
    }
    TableColumnMenu {
        id: columnMenu

        table: now
        widths: widths
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    HorizontalHeaderView {
        id: heads

        anchors.left: parent.left
        anchors.right: parent.right
        syncView: table
        clip: true
        height: Math.max(Theme.rowHeight, implicitHeight)
        movableColumns: true
        resizableColumns: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        pointerNavigationEnabled: false
        activeFocusOnTab: false
        Accessible.role: Accessible.Row
        Accessible.name: qsTr("Spaltenköpfe")
        delegate: TableHeadCell {
            table: now
        }
        Rectangle {
            z: -1
            width: heads.width
            height: heads.height
            color: Theme.sunk
        }
    }
    TableView {
        id: table

        anchors.fill: parent
        anchors.topMargin: heads.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: true
        keyNavigationEnabled: false
        pointerNavigationEnabled: false
        resizableColumns: false
        selectionBehavior: TableView.SelectRows
        selectionModel: ItemSelectionModel {
            id: selection
        }
        columnWidthProvider: place => widths.width(widths.columnAt(place))
        rowHeightProvider: () => now.rowHeight
        Accessible.role: Accessible.Table
        Accessible.name: root.name
        ScrollBar.vertical: SlimScrollBar {}
        ScrollBar.horizontal: SlimScrollBar {}
        onLayoutChanged: widths.noteChanges()

        delegate: TableCell {
            table: now
        }
        HoverHandler {
            onPointChanged: now.hoveredRow = table.cellAtPosition(table.contentItem.mapFromItem(null, point.scenePosition), true).y
            onHoveredChanged: if (!hovered)
                now.hoveredRow = -1
        }
        TapHandler {
            id: pointer

            acceptedButtons: Qt.LeftButton | Qt.RightButton
            gesturePolicy: TapHandler.DragThreshold
            onTapped: (at, button) => keys.tap(at, pointer.point.modifiers, button)
            onDoubleTapped: (at, button) => keys.open(at, button)
        }
    }
    Loader {
        anchors.centerIn: table
        width: Math.min(table.width - 2 * Theme.gapHuge, Theme.px(420))
        active: table.rows === 0 && !root.loading && root.empty !== null
        sourceComponent: root.empty
    }
    ProgressLine {
        anchors.top: table.top
        width: parent.width
        height: 3
        visible: root.loading
        indeterminate: true
        Accessible.name: qsTr("Wird geladen")
    }
}
