// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Bleibe
import BleibeTest

Item {
    id: root

    width: 800
    height: 500

    Component {
        id: fixture

        Column {
            property alias rows: rows
            property alias before: before
            property alias table: table
            property alias behind: behind

            anchors.fill: parent
            spacing: 8

            BigTable {
                id: rows

                count: 200
            }
            PushButton {
                id: before

                text: "Davor"
            }
            TablePane {
                id: table

                width: 800
                height: 400
                name: "Leerstände"
                model: rows
                columns: [
                    TableColumn {
                        title: "Status"
                    },
                    TableColumn {
                        title: "Adresse"
                        strong: true
                        stretch: true
                        width: 200
                    },
                    TableColumn {
                        title: "Miete €"
                        numeric: true
                        width: 90
                    },
                    TableColumn {
                        title: "KdU"
                        width: 160
                        drop: 1
                    }
                ]
            }
            PushButton {
                id: behind

                text: "Danach"
            }
        }
    }
    SignalSpy {
        id: opened

        signalName: "opened"
    }
    SignalSpy {
        id: sorted

        signalName: "sortRequested"
    }
    SignalSpy {
        id: arranged

        signalName: "arranged"
    }

    TestCase {
        name: "Table"
        when: windowShown

        property var rows
        property var table
        property var before
        property var behind

        function init(): void {
            const made = createTemporaryObject(fixture, root);
            rows = made.rows;
            table = made.table;
            before = made.before;
            behind = made.behind;
            for (const spy of [opened, sorted, arranged]) {
                spy.target = table;
                spy.clear();
            }
            before.forceActiveFocus(Qt.TabFocusReason);
            waitForRendering(table);
        }
        function cell(row: int, place: int): var {
            return table.view.itemAtCell(Qt.point(place, row));
        }
        function clickCell(row: int, place: int, modifiers: int): void {
            const item = cell(row, place);
            mouseClick(item, 20, item.height / 2, Qt.LeftButton, modifiers ?? Qt.NoModifier);
        }

        function test_tabEntersAndLeaves(): void {
            keyClick(Qt.Key_Tab);
            verify(table.activeFocus, "Tab enters the table");
            compare(table.currentRow, 0);
            keyClick(Qt.Key_Tab);
            verify(behind.activeFocus, "Tab leaves the table forwards");
            keyClick(Qt.Key_Backtab);
            verify(table.activeFocus);
            keyClick(Qt.Key_Backtab);
            verify(before.activeFocus, "Shift+Tab leaves it backwards");
        }
        function test_arrowsMoveAndSelect(): void {
            keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down);
            compare(table.currentRow, 2);
            compare(table.selectedRows, [2]);
            verify(cell(2, 0).activeFocus, "the cell has the focus a screen reader follows");
            keyClick(Qt.Key_Right);
            verify(cell(2, 1).activeFocus, "Right walks to the next cell");
            compare(cell(2, 1).Accessible.name, "Adresse: Ringstraße 3");
            compare(cell(2, 1).Accessible.role, Accessible.Cell);
            keyClick(Qt.Key_End);
            compare(table.currentRow, 199);
            keyClick(Qt.Key_Home);
            compare(table.currentRow, 0);
            keyClick(Qt.Key_PageDown);
            verify(table.currentRow > 5 && table.currentRow < 15, "a page is what fits: " + table.currentRow);
            keyClick(Qt.Key_PageUp);
            compare(table.currentRow, 0);
        }
        function test_shiftExtendsCtrlKeeps(): void {
            keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down, Qt.ShiftModifier);
            keyClick(Qt.Key_Down, Qt.ShiftModifier);
            compare(table.selectedRows, [1, 2, 3]);
            keyClick(Qt.Key_Down, Qt.ControlModifier);
            compare(table.currentRow, 4);
            compare(table.selectedRows, [1, 2, 3]);
            keyClick(Qt.Key_Space);
            compare(table.selectedRows, [1, 2, 3, 4]);
            keyClick(Qt.Key_Space);
            compare(table.selectedRows, [1, 2, 3]);
            keyClick(Qt.Key_A, Qt.ControlModifier);
            compare(table.selectedRows.length, 200);
        }
        function test_enterAndDoubleClickOpen(): void {
            keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            compare(opened.count, 1);
            compare(opened.signalArguments[0][0], 1);
            const item = cell(3, 1);
            mouseDoubleClickSequence(item, 20, 10);
            compare(opened.count, 2);
            compare(opened.signalArguments[1][0], 3);
        }
        function test_clickSelects(): void {
            clickCell(4, 1);
            compare(table.selectedRows, [4]);
            verify(!table.showsRing, "no keyboard ring after a click");
            clickCell(6, 1, Qt.ControlModifier);
            compare(table.selectedRows, [4, 6]);
            clickCell(8, 1, Qt.ShiftModifier);
            compare(table.selectedRows, [6, 7, 8]);
        }
        function test_lettersJump(): void {
            keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_R);
            compare(table.currentRow, 2);
            keyClick(Qt.Key_I);
            compare(table.currentRow, 2, "the next letter narrows");
            wait(1100);
            keyClick(Qt.Key_R);
            compare(table.currentRow, 7, "the same letter later goes on");
        }
        function test_headsSort(): void {
            keyClick(Qt.Key_Tab);
            const head = table.headView.itemAtCell(Qt.point(1, 0));
            mouseClick(head, 30, 10);
            compare(sorted.count, 1);
            compare(sorted.signalArguments[0][0], 1);
            compare(sorted.signalArguments[0][1], Qt.AscendingOrder);
            table.sortColumn = 1;
            mouseClick(head, 30, 10);
            compare(sorted.signalArguments[1][1], Qt.DescendingOrder);
            compare(head.Accessible.name, "Adresse, aufsteigend");
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Return);
            compare(sorted.count, 3);
            compare(sorted.signalArguments[2][0], 2);
        }
        function test_columnsMoveResizeAndComeBack(): void {
            keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_Up);
            verify(table.headView.activeFocus, "Up from the first row reaches the heads");
            keyClick(Qt.Key_Right, Qt.ControlModifier);
            compare(cell(0, 0).column, 1, "the address stands first now");
            compare(cell(0, 1).column, 0);
            compare(table.headView.itemAtCell(Qt.point(0, 0)).column, 1, "the heads moved along");
            const wide = cell(0, 1).width;
            keyClick(Qt.Key_Right, Qt.ShiftModifier);
            compare(cell(0, 1).width, wide + 8);
            verify(arranged.count > 0, "the page is told to keep it");
            const kept = table.arrangement();
            compare(kept.order, [1, 0, 2, 3]);
            table.arrange({
                "widths": [-1, -1, -1, -1],
                "order": [0, 1, 2, 3],
                "hidden": [false, false, false, false]
            });
            compare(cell(0, 0).column, 0);
            table.arrange(kept);
            compare(cell(0, 0).column, 1);
            compare(cell(0, 1).width, wide + 8);
        }
        function test_stretchAndDrop(): void {
            compare(Math.round(table.view.contentWidth), 800, "the stretching column takes what is left");
            table.width = 420;
            tryVerify(() => cell(0, 3) === null || cell(0, 3).width === 0, 1000, "the column that may go is gone");
            table.width = 800;
            tryVerify(() => cell(0, 3)?.width > 100);
        }
        function test_copyAsText(): void {
            table.select(1);
            keyClick(Qt.Key_Tab);
            compare(table.copyRows(), "Status\tAdresse\tMiete €\tKdU\nreserved\tBahnhofstraße 2\t401\t1,00 darunter\n");
        }
        function test_millionRows(): void {
            rows.count = 1000000;
            tryCompare(table.view, "rows", 1000000);
            keyClick(Qt.Key_Tab);
            const start = Date.now();
            keyClick(Qt.Key_End);
            wait(20);
            compare(table.currentRow, 999999);
            compare(cell(999999, 1).display, "Zum Wald 1000000");
            verify(rows.asked < 5000, "only what is shown is asked for: " + rows.asked);
            verify(Date.now() - start < 1000, "the end is reached at once");
            keyClick(Qt.Key_Up);
            compare(cell(999998, 1).display, "Übergasse 999999");
            keyClick(Qt.Key_A, Qt.ControlModifier);
            compare(table.selectedRows.length, 1000000);
        }
        function test_columnsArePutAway(): void {
            table.chooseColumns();
            tryVerify(() => table.columnMenu.opened);
            compare(table.columnMenu.count, 5);
            compare(table.columnMenu.itemAt(1).enabled, false, "what is read first stays");
            arranged.clear();
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            tryVerify(() => !table.columnMenu.opened);
            const hidden = table.columns.length > 2 ? Array.from(table.columns).map(column => column.hidden) : [];
            compare(hidden.filter(one => one).length, 1);
            verify(arranged.count > 0, "the page is told to keep it");
            compare(table.arrangement().hidden, hidden);
            table.chooseColumns();
            tryVerify(() => table.columnMenu.opened);
            keyClick(Qt.Key_End);
            table.columnMenu.itemAt(4).triggered();
            verify(Array.from(table.columns).every(column => !column.hidden));
            table.columnMenu.close();
        }
        function test_columnsByKeyOrRightButton(): void {
            table.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Home);
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Delete);
            compare(table.columns[0].hidden, true);
            keyClick(Qt.Key_Menu);
            tryVerify(() => table.columnMenu.opened);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !table.columnMenu.opened);
            mouseClick(table, 100, 10, Qt.RightButton);
            tryVerify(() => table.columnMenu.opened);
            table.columnMenu.close();
            compare(table.sortColumn, -1);
        }
        function test_emptyAndLoading(): void {
            rows.count = 0;
            tryCompare(table.view, "rows", 0);
            keyClick(Qt.Key_Tab);
            verify(table.activeFocus);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            compare(opened.count, 0);
            keyClick(Qt.Key_Tab);
            verify(behind.activeFocus, "an empty table is left as well");
        }
    }
}
