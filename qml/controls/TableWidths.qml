// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** Widths, order and presence of a TablePane's columns. Columns are the model's; places are where they stand. */
QtObject {
    id: root

    required property TableState table
    required property TableView view
    property string last
    /** The columns by place. */
    property var order: Array.from(table.columns).map((head, column) => column)

    readonly property Connections moves: Connections {
        target: root.view
        function onColumnMoved(column: int, from: int, to: int): void {
            root.order[to] = column;
        }
    }

    /** Columns that find no room, highest `drop` first, until the rest fits. */
    readonly property var dropped: {
        const going = [];
        const columns = Array.from(table.columns);
        let total = columns.reduce((sum, column) => sum + (column.hidden ? 0 : Theme.px(column.stretch ? Math.min(column.width, 190) : column.width)), 0);
        const candidates = columns.map((column, at) => at).filter(at => columns[at].drop > 0 && !columns[at].hidden);
        candidates.sort((a, b) => columns[b].drop - columns[a].drop);
        for (const at of candidates) {
            if (total <= table.width)
                break;
            total -= Theme.px(columns[at].width);
            going.push(at);
        }
        return going;
    }
    onDroppedChanged: Qt.callLater(view.forceLayout)

    function isShown(column: int): bool {
        const head = table.columns[column];
        return head !== undefined && !head.hidden && dropped.indexOf(column) < 0;
    }
    /** The model's column at a place; a view without rows cannot tell, so the order is kept here. */
    function columnAt(place: int): int {
        return order[place] ?? place;
    }
    function placeOf(column: int): int {
        const at = order.indexOf(column);
        return at < 0 ? column : at;
    }
    function shownColumns(): list<int> {
        return Array.from(table.columns).map((head, place) => columnAt(place)).filter(column => isShown(column));
    }
    /** The width the person gave, or -1. */
    function given(column: int): real {
        return view.explicitColumnWidth(placeOf(column));
    }
    function wished(column: int): real {
        const set = given(column);
        return set >= 0 ? Math.max(set, table.columns[column].minimumWidth) : Theme.px(table.columns[column].width);
    }
    function width(column: int): real {
        if (!isShown(column))
            return 0;
        const shown = shownColumns();
        const stretching = shown.find(at => table.columns[at].stretch) ?? shown[shown.length - 1];
        if (column !== stretching || given(column) >= 0)
            return wished(column);
        const others = shown.reduce((sum, at) => at === column ? sum : sum + wished(at), 0);
        return Math.max(Math.min(wished(column), Theme.px(130)), table.width - others); // narrower than it would like, before the table scrolls sideways
    }
    function resize(column: int, by: real): void {
        view.setColumnWidth(placeOf(column), Math.max(table.columns[column].minimumWidth, width(column) + by));
        view.forceLayout();
    }
    function move(column: int, by: int): void {
        const from = placeOf(column);
        const to = Math.max(0, Math.min(table.columns.length - 1, from + by));
        if (to === from)
            return;
        view.moveColumn(from, to);
        view.forceLayout();
    }
    /** Puts a column away, or back; what is read first stays. */
    function hide(column: int, hidden: bool): void {
        if (table.columns[column].strong)
            return;
        table.columns[column].hidden = hidden;
        view.forceLayout();
        noteChanges();
    }
    function showAll(): void {
        Array.from(table.columns).forEach(column => column.hidden = false);
        view.forceLayout();
        noteChanges();
    }
    function kept(): var {
        const columns = Array.from(table.columns);
        return {
            "widths": columns.map((head, column) => given(column)),
            "order": columns.map((head, place) => columnAt(place)),
            "hidden": columns.map(head => head.hidden)
        };
    }
    function restore(kept: var): void {
        if (kept?.widths?.length !== table.columns.length)
            return;
        kept.hidden.forEach((hidden, column) => table.columns[column].hidden = hidden);
        kept.order.forEach((column, place) => {
            if (placeOf(column) !== place)
                view.moveColumn(placeOf(column), place);
        });
        kept.widths.forEach((width, column) => {
            if (width >= 0)
                view.setColumnWidth(placeOf(column), width);
        });
        last = JSON.stringify(root.kept());
        view.forceLayout();
    }
    function noteChanges(): void {
        const now = JSON.stringify(kept());
        if (now === last)
            return;
        const first = last === "";
        last = now;
        if (!first)
            table.arranged();
    }
}
