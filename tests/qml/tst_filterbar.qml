// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Bleibe

/** The filter bar: what finds no room stands behind „Weitere“, and can be cleared there. */
Item {
    id: root

    width: 1200
    height: 600

    Component {
        id: fixture

        FilterBar {
            id: bar

            property var picked: [[], [], [], []]

            function take(at: int, selected: var): void {
                const next = picked.slice();
                next[at] = selected;
                picked = next;
            }

            searchName: "Suche"
            filtered: picked.some(selected => selected.length > 0)
            onResetRequested: picked = [[], [], [], []]
            choices: [
                FilterChoice {
                    label: "Status"
                    selected: bar.picked[0]
                    options: [
                        {
                            "value": 1,
                            "text": "frei"
                        }
                    ]
                    onChanged: selected => bar.take(0, selected)
                },
                FilterChoice {
                    label: "Gebiet"
                    selected: bar.picked[1]
                    onChanged: selected => bar.take(1, selected)
                },
                FilterChoice {
                    label: "Zimmer"
                    selected: bar.picked[2]
                    onChanged: selected => bar.take(2, selected)
                },
                FilterChoice {
                    label: "Gemeinde"
                    selected: bar.picked[3]
                    options: [
                        {
                            "value": 7,
                            "text": "Bruchmühlbach-Miesau"
                        }
                    ]
                    onChanged: selected => bar.take(3, selected)
                }
            ]
        }
    }

    TestCase {
        name: "FilterBar"
        when: windowShown

        function make(width: real): FilterBar {
            const bar = createTemporaryObject(fixture, root, {
                "width": width
            }) as FilterBar;
            waitForPolish(bar);
            wait(0);
            return bar;
        }
        function rows(bar: FilterBar): int {
            return Math.round(bar.height / Theme.controlHeight);
        }

        function test_allInOneRowWhereThereIsRoom(): void {
            const bar = make(1100);
            compare(bar.shown, 4);
            verify(!bar.more.visible);
            compare(rows(bar), 1);
        }
        function test_theRestStandsBehind(): void {
            const bar = make(640);
            verify(bar.shown < 4 && bar.shown >= 2);
            verify(bar.more.visible);
            compare(rows(bar), 1);
            compare(bar.more.valueText, "");
            bar.take(3, [7]);
            compare(bar.more.valueText, "1");
            verify(bar.more.active);
            tryCompare(bar, "height", Theme.controlHeight);
            mouseClick(bar.more);
            tryVerify(() => bar.more.popup.opened);
            const list = bar.more.popup.contentItem.item as FilterRows;
            verify(list.width > 0);
            const row = findRow(list, "Gemeinde");
            verify(row.button.activeFocus || findRow(list, bar.choices[bar.shown].label).button.activeFocus);
            mouseClick(row, row.width - 10, row.height / 2);
            compare(bar.picked[3].length, 0);
            compare(bar.more.valueText, "");
            keyClick(Qt.Key_Escape);
            tryVerify(() => !bar.more.popup.opened);
            verify(bar.more.activeFocus);
        }
        function test_aListInsideTheListLeavesItOpen(): void {
            const bar = make(640);
            mouseClick(bar.more);
            tryVerify(() => bar.more.popup.opened);
            const row = findRow(bar.more.popup.contentItem.item, "Gemeinde");
            mouseClick(row.button);
            tryVerify(() => row.button.popup.opened);
            keyClick(Qt.Key_Space);
            compare(bar.picked[3], [7]);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !row.button.popup.opened);
            verify(bar.more.popup.opened);
        }
        function test_followsTheWidth(): void {
            const bar = make(1100);
            for (const width of [1000, 900, 800, 700, 660]) {
                bar.width = width;
                wait(30);
                compare(rows(bar), 1, "at " + width);
            }
            bar.width = 1100;
            tryCompare(bar, "shown", 4);
        }
        function test_narrowPutsTheSearchAlone(): void {
            const bar = make(420);
            verify(bar.stacked);
            compare(rows(bar), 2);
        }
        function test_theOpenListStaysInPlace(): void {
            const bar = make(640);
            const before = bar.shown;
            mouseClick(bar.button(0));
            tryVerify(() => bar.button(0).popup.opened);
            bar.width = 420;
            wait(30);
            compare(bar.shown, before);
            bar.button(0).popup.close();
            tryVerify(() => bar.stacked);
        }
        function test_resetEmpties(): void {
            const bar = make(1100);
            bar.take(0, [1]);
            bar.take(1, [2]);
            bar.resetRequested();
            verify(!bar.filtered);
        }
        function findRow(item: Item, label: string): FilterRow {
            if (item instanceof FilterRow && item.choice.label === label)
                return item;
            for (const child of Array.from(item.children)) {
                const found = findRow(child, label);
                if (found)
                    return found;
            }
            return null;
        }
    }
}
