// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Bleibe
import BleibeTest

/** Figures, measures and reports over the whole window with a sample register: by events, from the period chosen to the file written. */
TestCase {
    id: test

    property var window: null
    readonly property var page: window?.page ?? null
    readonly property var figures: page?.figures ?? null
    readonly property var measures: page?.measures ?? null
    readonly property var reports: page?.reports ?? null

    name: "Figures"
    when: windowShown

    Workspace {
        id: theWorkspace
    }
    Machine {
        id: theMachine
    }
    Folder {
        id: folder
    }
    SignalSpy {
        id: failures

        target: theWorkspace
        signalName: "failed"
    }
    SignalSpy {
        id: written

        signalName: "written"
    }
    Component {
        id: program

        Main {
            workspace: theWorkspace
            machine: theMachine
        }
    }

    function initTestCase(): void {
        theMachine.motion = false;
        window = program.createObject(null);
        theWorkspace.createFile(folder.url("beispiel.sqlite"), true);
        tryVerify(() => theWorkspace.isOpen, 60000);
        theWorkspace.actorName = "Paula Prüfer";
        window.requestActivate();
        tryVerify(() => window.active);
        window.navigation.go("reports", undefined);
        tryVerify(() => figures !== null && figures.figures.count > 0, 60000);
    }
    function cleanupTestCase(): void {
        window.destroy();
        wait(50);
    }
    function init(): void {
        failures.clear();
        show("reports", undefined);
    }
    function show(name: string, target: var): void {
        if (window.navigation.page !== name || target !== undefined)
            window.navigation.go(name, target);
        settled();
    }
    function settled(): void {
        wait(0);
        tryVerify(() => page !== null && !page.busy, 60000, "still busy");
        wait(0);
    }
    function view(part: string): void {
        show("reports", {
            "part": part
        });
        compare(page.part, part);
    }
    function click(item: var): void {
        verify(item !== null && item.visible && item.enabled);
        mouseClick(item);
        settled();
    }
    function type(text: string): void {
        for (const letter of text)
            keyClick(letter);
    }
    function command(text: string): var {
        return Array.from(page.commands).find(one => Labels.plain(one.text) === text) ?? null;
    }
    function textOf(row: int, column: int): string {
        return Tables.text(figures.figures, row, column);
    }

    function test_01_theKeyOfTheRail(): void {
        window.navigation.go("places", undefined);
        wait(50);
        keyClick(Qt.Key_9, Qt.ControlModifier);
        tryCompare(window.navigation, "page", "reports");
    }
    function test_02_allFiguresStandThere(): void {
        view("figures");
        for (let number = 1; number <= 20; ++number) {
            const id = "K" + String(number).padStart(2, "0");
            verify(figures.figures.rowOf(id) >= 0, id);
        }
        verify(figures.figures.areas.length > 1);
        compare(figures.table.columns.length, 4 + figures.figures.areas.length);
        tryVerify(() => figures.table.view.columnWidth(4) > 40);
        tryVerify(() => figures.figures.charts.length > 0 && figures.figures.charts[0].groups.length === 6, 30000);
    }
    function test_03_thePeriodIsChosen(): void {
        view("figures");
        const before = figures.figures.periodName;
        const earlier = figures.figures.beforeName;
        click(figures.bar.earlier);
        compare(figures.figures.periodName, earlier);
        keyClick(Qt.Key_PageDown, Qt.ControlModifier);
        settled();
        compare(figures.figures.periodName, before);
        figures.bar.focusFirst();
        keyClick(Qt.Key_Right);
        settled();
        compare(figures.figures.span, "year");
        compare(figures.figures.from.getMonth(), 0);
        compare(figures.figures.until.getMonth(), 11);
        keyClick(Qt.Key_Right);
        verify(figures.bar.from.visible);
        figures.bar.from.text = "31.03.2026";
        figures.bar.until.text = "01.01.2026";
        click(figures.bar.show);
        verify(figures.bar.error !== "");
        figures.bar.from.text = "1.1.26";
        figures.bar.until.text = "31.3.26";
        click(figures.bar.show);
        compare(figures.bar.error, "");
        compare(figures.figures.span, "own");
        compare(figures.figures.until.getDate(), 31);
        figures.bar.focusFirst();
        keyClick(Qt.Key_Home);
        settled();
        compare(figures.figures.span, "half");
    }
    function test_04_aChartAsATable(): void {
        view("figures");
        const card = figures.charts.cards.itemAt(0);
        card.button.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        verify(card.asTable);
        keyClick(Qt.Key_Space);
        verify(!card.asTable);
        verify(card.chart.summary !== "");
    }
    function test_05_aFigureOpensItsList(): void {
        view("figures");
        while (figures.figures.hasLater) {
            figures.figures.step(1);
            settled();
        }
        const row = figures.figures.rowOf("K01");
        figures.table.select(row);
        figures.table.forceActiveFocus(Qt.TabFocusReason);
        for (let at = 0; at < 3 && figures.way.page === undefined; ++at)
            keyClick(Qt.Key_Down);
        compare(figures.way.page, "register");
        verify(figures.footer.open.visible);
        keyClick(Qt.Key_Return);
        tryCompare(window.navigation, "page", "register");
        settled();
        compare(failures.count, 0);
        keyClick(Qt.Key_Left, Qt.AltModifier);
        tryCompare(window.navigation, "page", "reports");
    }
    function test_06_figuresAsTextAndFile(): void {
        view("figures");
        verify(command("Kennzahlen als Text kopieren") !== null);
        keyClick(Qt.Key_C, Qt.ControlModifier | Qt.ShiftModifier);
        written.target = figures.figures;
        written.clear();
        figures.figures.exportTo(folder.url("kennzahlen.csv"));
        tryCompare(written, "count", 1, 30000);
        figures.figures.exportTo(folder.url("kennzahlen.ods"));
        tryCompare(written, "count", 2, 30000);
        compare(failures.count, 0);
    }
    function test_10_measuresAreMovedByKeys(): void {
        view("measures");
        const list = measures.measures;
        verify(list.count >= 8);
        measures.table.select(1);
        measures.table.forceActiveFocus(Qt.TabFocusReason);
        const id = list.idAt(1);
        keyClick(Qt.Key_Up, Qt.ControlModifier | Qt.ShiftModifier);
        tryCompare(list, "busy", false);
        tryVerify(() => list.rowOfId(id) === 0, 10000);
        settled();
        keyClick(Qt.Key_Down, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => list.rowOfId(id) === 1, 10000);
    }
    function test_11_aMeasureIsDragged(): void {
        view("measures");
        const list = measures.measures, table = measures.table;
        settled();
        const id = list.idAt(0);
        const top = table.headView.height, step = Theme.rowHeight;
        mousePress(table, 20, top + step * 0.5);
        for (let at = 1; at <= 10; ++at)
            mouseMove(table, 20, top + step * (0.5 + 0.2 * at), 20, Qt.LeftButton);
        mouseRelease(table, 20, top + step * 2.5);
        tryVerify(() => list.rowOfId(id) === 2, 10000);
        settled();
        list.move(2, 0);
        tryVerify(() => list.rowOfId(id) === 0, 10000);
    }
    function test_12_aMeasureIsEditedByKeys(): void {
        view("measures");
        const list = measures.measures;
        measures.table.select(0);
        measures.table.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => measures.editing && !measures.form.form.busy);
        tryVerify(() => window.activeFocusItem !== null && window.activeFocusItem.text === list.titleAt(0));
        keyClick(Qt.Key_A, Qt.ControlModifier);
        type("Leerstand bekannt machen");
        keyClick(Qt.Key_S, Qt.ControlModifier);
        tryVerify(() => !measures.editing, 10000);
        tryVerify(() => list.titleAt(0) === "Leerstand bekannt machen", 10000);
        compare(failures.count, 0);
    }
    function test_13_aMeasureNeedsItsTitle(): void {
        view("measures");
        keyClick(Qt.Key_N, Qt.ControlModifier);
        tryVerify(() => measures.editing);
        const form = measures.form.form;
        form.field("measure.figure").commit("K77");
        form.save();
        compare(form.errorCount, 2);
        verify(measures.editing);
        form.field("measure.title").commit("Neue Maßnahme");
        form.field("measure.figure").commit("k12");
        const before = measures.measures.count;
        form.save();
        tryVerify(() => !measures.editing, 10000);
        tryVerify(() => measures.measures.count === before + 1, 10000);
        settled();
        measures.table.select(before);
        settled();
        keyClick(Qt.Key_Delete, Qt.ControlModifier);
        tryVerify(() => measures.measures.count === before, 10000);
        theWorkspace.undo();
        tryVerify(() => measures.measures.count === before + 1, 10000);
    }
    function test_20_aReportIsMade(): void {
        view("reports");
        const before = reports.reports.count;
        verify(before >= 2);
        keyClick(Qt.Key_N, Qt.ControlModifier);
        tryVerify(() => reports.dialogs.creating.opened);
        const dialog = reports.dialogs.creating;
        verify(dialog.writer.text === "Paula Prüfer");
        dialog.period.currentIndex = dialog.periods.length - 1;
        dialog.from.text = "31.03.2026";
        dialog.until.text = "01.01.2026";
        dialog.go.clicked();
        tryVerify(() => reports.desk.error !== "");
        verify(dialog.opened);
        dialog.from.text = "01.01.2026";
        dialog.until.text = "31.03.2026";
        dialog.go.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        tryVerify(() => !dialog.visible && !reports.desk.busy, 120000);
        tryVerify(() => reports.reports.count === before + 1, 10000);
        settled();
        compare(reports.desk.report.isCounted, true);
        compare(reports.desk.report.isReleased, false);
        compare(reports.desk.report.author, "Paula Prüfer");
        verify(reports.desk.report.texts.length > 0);
        compare(failures.count, 0);
    }
    function test_21_itsTextsAreWritten(): void {
        view("reports");
        keyClick(Qt.Key_E, Qt.ControlModifier);
        tryVerify(() => reports.editing && !reports.form.form.busy);
        const form = reports.form.form;
        verify(!form.field("report.facts").shown && form.field("report.summary").shown);
        form.field("report.outlook").commit("Im Herbst kommt ein zweiter Infoabend.");
        keyClick(Qt.Key_S, Qt.ControlModifier);
        tryVerify(() => !reports.editing, 10000);
        tryVerify(() => reports.desk.report.texts.some(one => one.text.includes("zweiter Infoabend")), 10000);
    }
    function test_22_itIsCountedAnew(): void {
        view("reports");
        const spy = createTemporaryQmlObject("import QtTest; SignalSpy { signalName: 'counted' }", test);
        spy.target = reports.desk;
        click(reports.pane.count);
        tryCompare(spy, "count", 1, 120000);
        compare(failures.count, 0);
    }
    function test_23_itsPagesAreSeen(): void {
        view("reports");
        reports.look();
        verify(reports.preview.visible);
        tryVerify(() => !reports.desk.previewing, 120000);
        compare(reports.desk.previewError, "");
        verify(reports.desk.pages.length > 0);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !reports.preview.visible);
    }
    function test_24_itIsReleasedByAPerson(): void {
        view("reports");
        click(reports.pane.release);
        const dialog = reports.dialogs.releasing;
        tryVerify(() => dialog.opened);
        verify(dialog.who.text === "Paula Prüfer" && !dialog.go.enabled);
        dialog.seen.checked = true;
        dialog.who.text = "  ";
        verify(!dialog.go.enabled);
        dialog.who.text = "Kim Leitung";
        verify(dialog.go.enabled);
        dialog.go.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        tryVerify(() => !dialog.visible, 20000);
        tryVerify(() => reports.desk.report.isReleased === true, 10000);
        verify(reports.desk.report.state.includes("Kim Leitung"));
    }
    function test_25_afterwardsNothingChanges(): void {
        view("reports");
        verify(!reports.pane.edit.visible && !reports.pane.count.visible && !reports.pane.release.visible);
        keyClick(Qt.Key_E, Qt.ControlModifier);
        wait(50);
        verify(!reports.editing);
        // The door is shut, too: not only its buttons are gone.
        reports.desk.count();
        tryVerify(() => reports.desk.error !== "" && !reports.desk.busy, 120000);
        reports.desk.release("Jemand Anderes");
        tryVerify(() => !reports.desk.busy && reports.desk.error !== "", 20000);
        verify(reports.desk.report.state.includes("Kim Leitung"));
        reports.desk.remove();
        tryVerify(() => !reports.desk.busy && reports.desk.error !== "", 20000);
        verify(reports.desk.isLoaded);
    }
    function test_26_itIsGivenAway_data(): var {
        return ["html", "csv", "odt", "pdf"].map(ending => ({
                    "tag": ending
                }));
    }
    function test_26_itIsGivenAway(row: var): void {
        view("reports");
        written.target = reports.desk;
        written.clear();
        reports.desk.exportTo(row.tag, folder.url("bericht." + row.tag));
        tryCompare(written, "count", 1, 120000);
        compare(failures.count, 0, JSON.stringify(failures.signalArguments));
        verify(folder.read(folder.url("bericht." + row.tag)).length > 500);
    }
    function test_27_aPeriodThatRunsIsSaid(): void {
        view("reports");
        for (let at = 0; at < reports.reports.count && (reports.desk.report.hasEnded !== false || reports.desk.report.isReleased); ++at) {
            reports.select(reports.reports.idAt(at));
            tryVerify(() => reports.desk.isLoaded);
            settled();
        }
        compare(reports.desk.report.kind, "Council");
        keyClick(Qt.Key_P, Qt.ControlModifier);
        tryVerify(() => reports.dialogs.files.opened);
        compare(reports.dialogs.files.format.value, "pdf");
        keyClick(Qt.Key_Escape);
        tryVerify(() => !reports.dialogs.files.visible);
        reports.desk.release("   ");
        tryVerify(() => !reports.desk.busy && reports.desk.error !== "", 20000);
        compare(reports.desk.report.isReleased, false);
    }
    function test_30_foundByTheCommandField(): void {
        const palette = window.dialogs.palette;
        window.dialogs.open("search");
        tryVerify(() => palette.opened);
        palette.type("Berichte");
        tryVerify(() => palette.hits.some(hit => JSON.stringify(hit).includes("Berichte")), 10000);
        palette.close();
        tryVerify(() => !palette.visible);
    }
    function test_40_anEmptyRegister(): void {
        theWorkspace.close();
        tryVerify(() => !theWorkspace.isOpen);
        theWorkspace.createFile(folder.url("leer.sqlite"), false);
        tryVerify(() => theWorkspace.isOpen, 60000);
        window.navigation.go("reports", undefined);
        settled();
        view("figures");
        tryVerify(() => figures.figures.isBlank);
        compare(figures.figures.error, "");
        verify(!figures.charts.visible);
        view("measures");
        compare(measures.measures.count, 0);
        measures.table.usualRequested();
        tryVerify(() => measures.measures.count > 5, 10000);
        view("reports");
        compare(reports.reports.count, 0);
        compare(failures.count, 0);
    }
}
