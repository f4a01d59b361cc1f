// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Bleibe
import BleibeTest

/** The talks with landlords over the whole window with a sample register: planned by keys, found, seen as a month, taken back. */
TestCase {
    id: test

    property var window: null
    readonly property var page: window?.page ?? null
    readonly property var detail: page?.detail ?? null
    readonly property var form: page?.side?.form?.form ?? null
    readonly property var month: page?.month ?? null

    name: "Sessions"
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
    CalendarFile {
        id: calendar

        workspace: theWorkspace
    }
    SignalSpy {
        id: written

        target: calendar
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
        window.navigation.go("sessions", undefined);
        tryVerify(() => page.title === "Infogespräche" && page.sessions?.count > 0, 10000);
        window.requestActivate();
        tryVerify(() => window.active);
    }
    function cleanupTestCase(): void {
        window.destroy();
    }
    function init(): void {
        window.navigation.go("sessions", {});
        page.filters.reset();
        page.showMonth(false);
        settled();
    }
    function cleanup(): void {
        if (page.side?.form?.form) {
            form.revert();
            page.side.form.close();
        }
        compare(failures.count, 0, failures.count > 0 ? failures.signalArguments[0][0] + " " + failures.signalArguments[0][1] : "");
        failures.clear();
    }
    function settled(): void {
        wait(0);
        tryVerify(() => !page.sessions.loading && !page.month.loading);
        wait(0);
    }
    function type(text: string): void {
        for (const letter of text)
            keyClick(letter);
    }
    function focusName(): string {
        return window.activeFocusItem?.Accessible.name ?? "";
    }
    /** Tab until the keyboard stands there. */
    function tabTo(name: string): void {
        for (let step = 0; step < 40 && !focusName().startsWith(name); ++step)
            keyClick(Qt.Key_Tab);
        verify(focusName().startsWith(name), name + ", not " + focusName());
    }
    function column(at: int): var {
        return Array.from({
            "length": page.sessions.count
        }, (one, row) => Tables.text(page.sessions, row, at));
    }
    function takeBack(): void {
        const before = theWorkspace.undoText;
        theWorkspace.undo();
        tryVerify(() => theWorkspace.undoText !== before);
        settled();
    }
    /** A new one, written at once. */
    function add(day: string, title: string): real {
        page.createOn(day);
        form.field("info_session.title").commit(title);
        form.save();
        tryVerify(() => !page.editing && detail.isLoaded && detail.title === title);
        settled();
        return detail.sessionId;
    }

    function test_plannedByKeys(): void {
        const before = page.sessions.total;
        keyClick(Qt.Key_N, Qt.ControlModifier);
        tryVerify(() => page.editing && focusName() === "Titel");
        verify(!form.dirty, "what a new one begins with is not typed");
        compare(form.field("info_session.language").text, "Deutsch");
        compare(form.field("info_session.endsAt").text, "20:00");
        type("Abend in Katzweiler");
        tabTo("Beginn");
        keyClick(Qt.Key_A, Qt.ControlModifier);
        type("04.03.2027 19:00");
        tabTo("Ende");
        compare(form.field("info_session.endsAt").text, "20:30", "the end goes along");
        compare(form.field("info_session.replyUntil").text, "25.02.2027");
        keyClick(Qt.Key_A, Qt.ControlModifier);
        type("18");
        keyClick(Qt.Key_Tab);
        compare(form.field("info_session.endsAt").error, "Das Ende liegt vor dem Beginn.");
        keyClick(Qt.Key_S, Qt.ControlModifier);
        tryVerify(() => focusName() === "Ende", 1000, "back to what is wrong");
        keyClick(Qt.Key_A, Qt.ControlModifier);
        type("21.00 Uhr");
        tabTo("Veranstaltungsort");
        type("Rathaus");
        tabTo("T05");
        keyClick(Qt.Key_Space);
        tabTo("T07");
        keyClick(Qt.Key_Space);
        compare(Array.from(form.field("info_session.topics").value), ["DirectPayment", "Deposit"]);
        tabTo("Punkt hinzufügen");
        keyClick(Qt.Key_Return);
        tryVerify(() => focusName() === "Punkt 1");
        type("Anfang");
        tabTo("Themen übernehmen");
        keyClick(Qt.Key_Return);
        compare(form.agenda.length, 3);
        compare(form.agenda[0], "Anfang");
        keyClick(Qt.Key_S, Qt.ControlModifier);
        tryVerify(() => !page.editing && detail.isLoaded && detail.title === "Abend in Katzweiler");
        settled();
        compare(page.sessions.total, before + 1);
        verify(/^IG-\d{4}-\d{5}$/.test(detail.number), detail.number);
        compare(detail.when, "Do, 04.03.2027, 19:00–21:00");
        compare(detail.topics.map(one => one.code), ["T05", "T07"]);
        compare(page.table.currentRow, page.sessions.rowOfId(detail.sessionId));
        takeBack();
        compare(page.sessions.total, before);
    }
    function test_agendaIsMovedAndTakenOut(): void {
        page.createOn("");
        for (const heading of ["eins", "zwei", "drei"]) {
            form.addItem();
            form.setHeading(form.agenda.length - 1, heading);
        }
        form.moveItem(2, -1);
        compare(Array.from(form.agenda), ["eins", "drei", "zwei"]);
        form.moveItem(0, -1);
        form.removeItem(0);
        compare(Array.from(form.agenda), ["drei", "zwei"]);
        form.addItem();
        form.field("info_session.title").commit("Probe");
        form.save();
        tryVerify(() => !page.editing);
        page.edit();
        tryVerify(() => !form.busy && form.sessionId > 0);
        compare(Array.from(form.agenda), ["drei", "zwei"], "an empty one is none");
        verify(!form.dirty);
        page.side.form.close();
        takeBack();
    }
    function test_placeIsFoundAndSet(): void {
        page.createOn("");
        form.searchFor("Otterberg");
        tryVerify(() => form.search.suggestions.length > 0);
        form.take(0);
        verify(form.hasPoint);
        tryVerify(() => form.town !== "");
        verify(form.field("info_session.placeName").text !== "");
        form.clearPoint();
        verify(!form.hasPoint);
        page.side.form.awaitsMap = true;
        tryVerify(() => page.side.form.mapShown);
        page.side.form.place(7.7707, 49.5033);
        verify(form.hasPoint && !page.side.form.awaitsMap);
        form.revert();
    }
    function test_filteredAndSorted(): void {
        const all = page.sessions.count;
        page.sessions.statuses = ["Held"];
        tryVerify(() => page.sessions.count < all && page.sessions.count > 0);
        compare([...new Set(column(3))], ["durchgeführt"]);
        page.filters.reset();
        tryCompare(page.sessions, "count", all);
        page.sessions.kinds = ["Online"];
        settled();
        compare([...new Set(column(2))], ["online"]);
        page.filters.reset();
        settled();
        keyClick(Qt.Key_F, Qt.ControlModifier);
        type("otterberg");
        tryVerify(() => page.sessions.count > 0 && page.sessions.count < all);
        verify(column(1).concat(column(4)).some(text => text.includes("Otterberg")));
        page.filters.reset();
        settled();
        page.sessions.sort(1, Qt.AscendingOrder);
        settled();
        const titles = column(1);
        compare(titles, [...titles].sort((a, b) => a.localeCompare(b, "de")));
        page.sessions.sort(0, Qt.DescendingOrder);
        settled();
    }
    function test_openedAndBack(): void {
        page.table.select(0);
        page.table.forceActiveFocus(Qt.TabFocusReason);
        const id = page.sessions.idAt(0);
        keyClick(Qt.Key_Return);
        tryCompare(page, "viewedId", id);
        tryVerify(() => page.view !== null && page.view.sessionId === id);
        keyClick(Qt.Key_Left, Qt.AltModifier);
        tryCompare(page, "viewedId", 0);
        page.open(id);
        tryCompare(page, "viewedId", id);
        page.view.edit();
        tryVerify(() => page.editing && form.sessionId === id);
        tryVerify(() => !form.busy);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !page.editing && page.viewedId === id);
        page.view.closed();
        tryCompare(page, "viewedId", 0);
        compare(page.selectedId, id);
    }
    function test_cancelledAndDeletedOnlyWhenAsked(): void {
        const before = page.sessions.total;
        const id = add("2027-05-11", "Probeabend");
        page.side.pane.askCancel();
        tryVerify(() => focusName() === "Absagen");
        keyClick(Qt.Key_Space);
        tryCompare(detail, "status", "abgesagt");
        verify(!detail.canCancel);
        takeBack();
        tryCompare(detail, "status", "geplant");
        page.side.pane.askRemove();
        tryVerify(() => focusName() === "Löschen");
        keyClick(Qt.Key_Space);
        tryCompare(page.sessions, "total", before);
        takeBack();
        tryCompare(page.sessions, "total", before + 1);
        verify(page.sessions.rowOfId(id) >= 0 || page.sessions.total === before + 1);
        takeBack();
        tryCompare(page.sessions, "total", before);
    }
    function test_goesIntoACalendar(): void {
        calendar.saveSession(page.sessions.idAt(0), folder.url("abend.ics"));
        tryCompare(written, "count", 1);
        verify(written.signalArguments[0][0].endsWith("abend.ics"), written.signalArguments[0][0]);
    }
    function test_monthByKeys(): void {
        page.showMonth(true);
        tryVerify(() => page.calendar.visible && focusName().startsWith(month.title));
        month.day = "2027-03-03";
        settled();
        compare(month.title, "März 2027");
        compare(month.days[0].day, "2027-03-01");
        compare(month.days[0].week, 9);
        compare(month.days[month.current].day, "2027-03-03");
        keyClick(Qt.Key_Left);
        keyClick(Qt.Key_Up);
        settled();
        compare(month.day, "2027-02-23");
        compare(month.title, "Februar 2027");
        keyClick(Qt.Key_PageDown);
        settled();
        compare(month.day, "2027-03-23");
        keyClick(Qt.Key_PageDown);
        keyClick(Qt.Key_PageUp);
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Down);
        settled();
        compare(month.day, "2027-03-31");
        month.day = "2027-03-26";
        settled();
        compare(month.days[month.current].holiday, "Karfreitag");
        keyClick(Qt.Key_T);
        settled();
        verify(month.days[month.current].isToday);
        compare(month.error, "");
    }
    function test_monthPlansAndOpens(): void {
        page.showMonth(true);
        month.day = "2027-06-15";
        settled();
        page.calendar.forceActiveFocus(Qt.TabFocusReason);
        compare(month.days[month.current].entries.length, 0);
        keyClick(Qt.Key_Return);
        tryVerify(() => page.editing);
        compare(form.field("info_session.beginsAt").text, "15.06.2027 18:30");
        keyClick(Qt.Key_Escape);
        tryVerify(() => !page.editing);
        const id = add("2027-06-15", "Abend im Juni");
        tryVerify(() => month.days[month.current].entries.length === 1);
        compare(month.days[month.current].entries[0].text, "Abend im Juni");
        verify(month.days[month.current].spoken.includes("1 Infogespräch"), month.days[month.current].spoken);
        page.calendar.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryCompare(page, "viewedId", id);
        page.close();
        tryCompare(page, "viewedId", 0);
        for (let count = 1; count < 5; ++count)
            add("2027-06-15", "Noch ein Abend");
        tryVerify(() => month.days[month.current].entries.length === 5);
        for (let count = 0; count < 5; ++count)
            takeBack();
        tryVerify(() => month.days[month.current].entries.length === 0);
    }
    function test_foundByNumberAndTitle(): void {
        const id = page.sessions.idAt(0);
        page.select(id);
        tryVerify(() => detail.isLoaded && detail.sessionId === id);
        const [number, title] = [detail.number, detail.title];
        const palette = window.dialogs.palette;
        for (const typed of [number, title]) {
            window.navigation.go("desk", undefined);
            window.dialogs.open("search");
            palette.type(typed);
            tryVerify(() => palette.visible);
            wait(400);
            keyClick(Qt.Key_Return);
            tryVerify(() => window.navigation.page === "sessions", 2000, typed);
            tryCompare(page, "viewedId", id);
        }
    }
}
