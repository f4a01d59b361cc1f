// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Fusion

/** Keyboard and pointer of a TablePane. */
QtObject {
    id: root

    required property TableState table
    required property TableView view
    required property HorizontalHeaderView heads
    required property TableChoice choice
    required property TableWidths widths
    /** Was the last move by keyboard? Then the ring is shown. */
    property bool byKeyboard: false
    property int place: 0
    property int headColumn: 0
    property string typed
    readonly property Timer forget: Timer {
        interval: 1000
        onTriggered: root.typed = ""
    }

    readonly property Connections news: Connections {
        target: root.view
        function onRowsChanged(): void {
            Qt.callLater(root.clamp);
        }
    }

    function clamp(): void {
        if (table.currentRow >= view.rows)
            table.currentRow = view.rows - 1;
    }
    /** Rows that fit into the view. */
    function page(): int {
        return Math.max(1, Math.floor(view.height / table.rowHeight) - 1);
    }
    function go(row: int): void {
        if (view.rows !== view.model.rowCount())
            view.forceLayout(); // a model that started anew has other rows than the view still counts
        table.currentRow = Math.max(-1, Math.min(view.rows - 1, row));
        follow();
    }
    /** Brings the view, the screen reader and the focus to the current row. */
    function follow(): void {
        const row = table.currentRow;
        if (row < 0 || row >= view.rows)
            return;
        view.positionViewAtRow(row, TableView.Contain);
        if (!view.isRowLoaded(row))
            view.forceLayout();
        const shown = widths.shownColumns();
        place = Math.max(0, Math.min(shown.length - 1, place));
        const index = view.model.index(row, shown[place] ?? 0);
        const sameRow = view.selectionModel.currentIndex.row === row;
        view.selectionModel.setCurrentIndex(index, 0);
        if (!table.hasKeyboard)
            return;
        const words = shown.map(column => Tables.text(view.model, row, column)).filter(text => text !== "").join(", ");
        view.Accessible.announce(sameRow ? table.columns[index.column].title + ": " + Tables.text(view.model, row, index.column) : qsTr("Zeile %1 von %2: %3").arg(row + 1).arg(view.rows).arg(words));
    }
    function enter(): void {
        byKeyboard = true;
        if (table.currentRow < 0 && view.rows > 0)
            table.currentRow = table.selectedRows[0] ?? 0;
        else
            follow();
    }
    /** The next stop of Tab outside the table. */
    function leave(forward: bool): void {
        let item = table.frame;
        for (let step = 0; step < 1000; ++step) {
            item = item.nextItemInFocusChain(forward);
            let inside = false;
            for (let up = item; up; up = up.parent)
                inside = inside || up === table.frame;
            if (!inside)
                break;
        }
        item.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }
    function move(row: int, event: KeyEvent): void {
        const to = Math.max(0, Math.min(view.rows - 1, row));
        if (view.rows === 0)
            return;
        if (event.modifiers & Qt.ShiftModifier)
            choice.extend(to);
        else if (!(event.modifiers & Qt.ControlModifier))
            choice.only(to);
        byKeyboard = true;
        go(to);
    }
    function press(event: KeyEvent): void {
        if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab)
            leave(event.key === Qt.Key_Tab);
        else if (heads.activeFocus)
            event.accepted = pressHead(event);
        else
            event.accepted = pressRow(event) || pressCommand(event);
        if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab)
            event.accepted = true;
    }
    function pressRow(event: KeyEvent): bool {
        const row = table.currentRow;
        switch (event.key) {
        case Qt.Key_Up:
            if (row <= 0)
                return enterHeads();
            move(row - 1, event);
            return true;
        case Qt.Key_Down:
            move(row + 1, event);
            return true;
        case Qt.Key_PageUp:
            move(row - page(), event);
            return true;
        case Qt.Key_PageDown:
            move(row + page(), event);
            return true;
        case Qt.Key_Home:
            move(0, event);
            return true;
        case Qt.Key_End:
            move(view.rows - 1, event);
            return true;
        case Qt.Key_Left:
        case Qt.Key_Right:
            if (event.modifiers & Qt.AltModifier)
                return false;
            byKeyboard = true;
            place += event.key === Qt.Key_Left ? -1 : 1;
            follow();
            return true;
        default:
            return false;
        }
    }
    function pressCommand(event: KeyEvent): bool {
        const row = table.currentRow < view.rows ? table.currentRow : -1;
        if (event.matches(StandardKey.Copy))
            table.copyRequested();
        else if (event.matches(StandardKey.SelectAll))
            choice.all();
        else if (event.key === Qt.Key_Space && row >= 0)
            choice.toggle(row);
        else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && row >= 0)
            table.opened(row);
        else if (event.key === Qt.Key_Menu && row >= 0)
            table.menuRequested(row, Theme.gapHuge, view.y + (row + 1) * table.rowHeight - view.contentY);
        else if (table.jumpColumn >= 0 && event.text > " " && event.text !== "\u007f" && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier)))
            jump(event.text);
        else
            return false;
        return true;
    }
    function enterHeads(): bool {
        return focusHead(widths.shownColumns()[place] ?? 0);
    }
    function focusHead(column: int): bool {
        const head = heads.itemAtCell(Qt.point(widths.placeOf(column), 0));
        headColumn = column;
        head?.forceActiveFocus(Qt.OtherFocusReason);
        return head !== null;
    }
    function pressHead(event: KeyEvent): bool {
        const shown = widths.shownColumns();
        const step = event.key === Qt.Key_Left ? -1 : event.key === Qt.Key_Right ? 1 : 0;
        if (event.key === Qt.Key_Down) {
            view.forceActiveFocus(Qt.OtherFocusReason);
            enter();
        } else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Space) {
            if (table.columns[headColumn].sortable)
                table.askToSort(headColumn);
        } else if (event.key === Qt.Key_Menu || (event.key === Qt.Key_F10 && event.modifiers & Qt.ShiftModifier)) {
            table.columnsRequested(heads.itemAtCell(Qt.point(widths.placeOf(headColumn), 0))?.x ?? 0, heads.height);
        } else if (event.key === Qt.Key_Delete) {
            hideHead();
        } else if (step !== 0 && event.modifiers & Qt.ShiftModifier) {
            widths.resize(headColumn, step * Theme.gapSmall);
        } else if (step !== 0 && event.modifiers & Qt.ControlModifier) {
            widths.move(headColumn, step);
            focusHead(headColumn);
        } else if (step !== 0 && !(event.modifiers & Qt.AltModifier)) {
            focusHead(shown[Math.max(0, Math.min(shown.length - 1, shown.indexOf(headColumn) + step))]);
        } else {
            return false;
        }
        return true;
    }
    /** Puts the column under the keyboard away; the next one takes the keyboard. */
    function hideHead(): void {
        const at = widths.shownColumns().indexOf(headColumn);
        widths.hide(headColumn, true);
        const shown = widths.shownColumns();
        focusHead(shown[Math.max(0, Math.min(shown.length - 1, at))]);
    }
    function jump(text: string): void {
        const fresh = typed === "";
        typed += text;
        forget.restart();
        const at = Tables.find(view.model, table.jumpColumn, typed, table.currentRow + (fresh ? 1 : 0));
        if (at < 0)
            return;
        choice.only(at);
        go(at);
    }
    function tap(point: eventPoint, modifiers: int, button: int): void {
        const cell = cellAt(point);
        table.frame.forceActiveFocus(Qt.MouseFocusReason);
        byKeyboard = false;
        if (cell.y < 0)
            return;
        const index = view.index(cell.y, cell.x);
        place = Math.max(0, widths.shownColumns().indexOf(index.column));
        if (modifiers & Qt.ControlModifier)
            choice.toggle(cell.y);
        else if (modifiers & Qt.ShiftModifier)
            choice.extend(cell.y);
        else if (button !== Qt.RightButton || table.selectedRows.indexOf(cell.y) < 0)
            choice.only(cell.y);
        go(cell.y);
        if (button === Qt.RightButton)
            table.menuRequested(cell.y, table.frame.mapFromItem(null, point.scenePosition).x, table.frame.mapFromItem(null, point.scenePosition).y);
    }
    function open(point: eventPoint, button: int): void {
        const row = cellAt(point).y;
        if (button === Qt.LeftButton && row >= 0)
            table.opened(row);
    }
    function cellAt(point: eventPoint): point {
        return view.cellAtPosition(view.contentItem.mapFromItem(null, point.scenePosition), true);
    }
}
