// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtCore
import QtQuick
import QtTest
import Bleibe

/** The page of gaps over a sample register, with the keyboard alone; then over an empty one. */
Item {
    id: root

    width: 1400
    height: 900

    Workspace {
        id: theWorkspace
    }
    Machine {
        id: theMachine
    }
    SignalSpy {
        id: failures

        target: theWorkspace
        signalName: "failed"
    }
    Component {
        id: fixture

        MobilityPage {
            property var gone: []

            anchors.fill: parent
            workspace: theWorkspace
            machine: theMachine
            onGoRequested: (page, target) => gone = gone.concat([[page, target]])
        }
    }

    TestCase {
        name: "Mobility"
        when: windowShown

        property MobilityPage page: null
        readonly property GapDesk desk: page?.desk ?? null
        readonly property GapLayer gaps: page?.map.gaps ?? null
        readonly property GapTable table: page?.side.table ?? null

        function initTestCase(): void {
            open(true);
        }
        function cleanupTestCase(): void {
            close();
        }
        function open(sample: bool): void {
            const folder = StandardPaths.writableLocation(StandardPaths.TempLocation);
            theWorkspace.createFile(folder + "/bleibe-mobility-" + Date.now() + ".sqlite", sample);
            tryVerify(() => theWorkspace.isOpen, 60000);
            page = fixture.createObject(root) as MobilityPage;
            settled();
        }
        function close(): void {
            page.destroy();
            wait(0);
            theWorkspace.close();
        }
        function init(): void {
            page.gone = [];
        }
        function cleanup(): void {
            compare(failures.count, 0, failures.count > 0 ? failures.signalArguments[0][0] + " " + failures.signalArguments[0][1] : "");
            page.map.closeCard();
            page.filters.reset();
            gaps.viewKey = "gaps";
            settled();
        }
        function settled(): void {
            wait(0);
            tryVerify(() => !desk.isLoading && !desk.isStale && !gaps.pending, 30000);
            wait(0);
        }
        function focusName(): string {
            return page.Window.activeFocusItem?.Accessible.name ?? "";
        }

        function test_figures() {
            verify(desk.isReady, desk.error);
            compare(desk.error, "");
            verify(desk.dayWords !== "" && desk.kindWords === "Schultag", desk.dayWords);
            compare(desk.windowWords, "6–20\u00a0Uhr");
            verify(desk.method.includes("Zensuszellen"), desk.method);
            const rows = table.rows;
            verify(rows.count >= 6);
            compare(rows.whole.name, "Landkreis");
            // The whole is the sum of what stands above it, before rounding.
            const levels = Array.from(desk.levels);
            verify(levels[1] + levels[2] + levels[3] > 0);
            verify(Math.abs(levels.reduce((sum, one) => sum + one, 0) - desk.inhabitants) <= 20);
        }

        function test_another_profile_by_keyboard() {
            const before = Array.from(desk.levels).join();
            page.filters.profileButton.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Down);
            tryVerify(() => page.filters.profileButton.popup.opened);
            keyClick(Qt.Key_Home);
            keyClick(Qt.Key_Return);
            tryCompare(desk, "profileKey", desk.profiles[0].value);
            settled();
            verify(Array.from(desk.levels).join() !== before, "other measures, other figures");
            verify(page.filters.filtered);
            compare(page.filters.profileButton.activeFocus, true);
        }

        function test_another_day_by_keyboard() {
            const before = desk.day;
            page.filters.dayButton.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            tryVerify(() => page.filters.dayButton.popup.opened);
            keyClick(Qt.Key_End);
            keyClick(Qt.Key_Return);
            tryCompare(desk, "dayKind", "Sunday");
            settled();
            verify(desk.day.getTime() !== before.getTime());
            compare(desk.kindWords, "Sonn- oder Feiertag");
            desk.setValidOn("kein Tag");
            verify(desk.validOnError !== "");
            compare(desk.dayKind, "Sunday");
        }

        function test_municipality_by_keyboard() {
            table.view.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Home);
            const closed = table.rows.count;
            keyClick(Qt.Key_Right);
            verify(table.rows.count > closed, "the municipalities of the first");
            keyClick(Qt.Key_Down);
            const zoom = page.map.zoom;
            keyClick(Qt.Key_Return);
            verify(page.map.selectedAreaId > 0);
            compare(table.chosenKey, table.rows.keyAt(1));
            verify(page.map.zoom > zoom, "shown large");
            keyClick(Qt.Key_Left); // to its Verbandsgemeinde
            compare(table.view.currentIndex, 0);
            keyClick(Qt.Key_Left);
            compare(table.rows.count, closed);
            page.map.fitAll();
        }

        function test_sorting_by_keyboard() {
            const head = findChild(table, "head-3");
            head.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            compare(table.rows.sortColumn, 3);
            verify(table.rows.sortDescending, "the most first");
            const first = table.rows.keyAt(0);
            keyClick(Qt.Key_Return);
            verify(!table.rows.sortDescending);
            verify(table.rows.keyAt(0) !== first);
            table.rows.sortBy(0);
        }

        function test_card_by_keyboard() {
            page.map.surface.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_N);
            verify(gaps.selectedCell >= 0, "a gap");
            tryVerify(() => page.map.card.visible);
            const first = gaps.selectedCell;
            verify(page.map.cell.level > 0);
            verify(page.map.cell.reasons.length >= 2);
            keyClick(Qt.Key_N);
            verify(gaps.selectedCell !== first);
            keyClick(Qt.Key_N, Qt.ShiftModifier);
            compare(gaps.selectedCell, first);
            const places = [Qt.Key_Left, Qt.Key_Right, Qt.Key_Up, Qt.Key_Down].map(key => {
                keyClick(key);
                return gaps.selectedCell;
            });
            verify(places.some(cell => cell !== first), "arrows go to other cells");
            keyClick(Qt.Key_Return);
            compare(focusName(), "Schließen (Esc)");
            tryVerify(() => !page.map.card.pending, 10000);
            keyClick(Qt.Key_Escape);
            compare(gaps.selectedCell, -1);
            verify(page.map.surface.activeFocus);
            verify(!page.map.card.visible);
        }

        function test_a_click_takes_a_cell() {
            const cell = gaps.nextGap(-1, true);
            const at = gaps.positionOf(cell);
            mouseClick(page.map.surface, at.x, at.y);
            tryVerify(() => gaps.selectedCell >= 0);
            mouseClick(page.map.surface, page.map.width - 60, page.map.height - 60);
            tryCompare(gaps, "selectedCell", -1);
        }

        function test_views_and_legend() {
            gaps.viewKey = "reach/Shop";
            compare(gaps.shows, "reach");
            compare(gaps.viewText, "Laden");
            tryVerify(() => Array.from(gaps.visibleCounts).slice(gaps.reachRow, gaps.levelRow).some(one => one > 0));
            gaps.viewKey = "gaps";
            page.map.legendShown = true;
            const row = findChild(page.map, "level-3");
            verify(row !== null);
            mouseClick(row);
            compare(gaps.row, gaps.levelRow + 3);
            mouseClick(row);
            compare(gaps.row, -1);
            page.map.surface.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_L);
            verify(!page.map.legendShown);
            keyClick(Qt.Key_L);
        }

        function test_flats_in_the_register() {
            if (desk.flatsInGaps === 0)
                desk.profileKey = "bbsr";
            settled();
            verify(desk.flatsInGaps > 0);
            const link = findChild(page.side, "showFlats");
            link.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            tryVerify(() => page.gone.length === 1);
            compare(page.gone[0][0], "register");
            verify(page.gone[0][1].where.startsWith("number in ("), page.gone[0][1].where);
        }

        function test_narrow() {
            root.width = 760;
            wait(50);
            verify(!page.side.visible && page.map.visible);
            page.sideOpened = true;
            verify(page.side.visible && !page.map.visible);
            page.side.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Escape);
            verify(page.map.visible);
            root.width = 1400;
            wait(50);
        }

        function test_zz_nothing_to_show() {
            close();
            open(false);
            verify(!desk.isReady);
            compare(desk.missing, "towns");
            compare(page.map.situation.empty.title, "Noch keine Gemeinden");
            verify(desk.error.includes("Gemeindegrenzen"), desk.error);
            const way = page.map.situation.empty.nextItemInFocusChain(true);
            way.forceActiveFocus(Qt.TabFocusReason);
            compare(focusName(), "Grenzen einlesen");
            keyClick(Qt.Key_Space);
            compare(page.gone[0][0], "import");
        }
    }
}
