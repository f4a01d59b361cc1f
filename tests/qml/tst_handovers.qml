// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Bleibe
import BleibeTest

/** The page of handovers over the whole window with a sample register: planned, found, filtered, on the map, called off, from other pages. */
TestCase {
    id: test

    property var window: null
    readonly property var page: window?.page ?? null
    readonly property var view: page?.overview ?? null
    readonly property var list: view?.handovers ?? null
    readonly property var detail: view?.detail ?? null
    readonly property var form: view?.side?.form?.form ?? null

    name: "Handovers"
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
    MoveSample {
        id: sample

        workspace: theWorkspace
    }
    SignalSpy {
        id: failures

        target: theWorkspace
        signalName: "failed"
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
        window.navigation.go("handovers", undefined);
        tryVerify(() => page.title === "Übergaben" && view !== null, 10000);
        window.requestActivate();
        tryVerify(() => window.active);
        did(() => sample.letFlat());
    }
    function cleanupTestCase(): void {
        window.destroy();
    }
    function init(): void {
        window.navigation.go("handovers", {
            "part": "handovers"
        });
        view.filters.reset();
        settled();
    }
    function cleanup(): void {
        form?.revert();
        view?.side.form.close();
        compare(failures.count, 0, failures.count > 0 ? failures.signalArguments[0][0] + " " + failures.signalArguments[0][1] : "");
        failures.clear();
    }
    function settled(): void {
        wait(0);
        tryVerify(() => !list.loading, 20000);
        wait(0);
    }
    /** Runs a step of the sample and waits until the register has it. */
    function did(step: var): void {
        const before = sample.done;
        step();
        tryVerify(() => sample.done > before, 20000);
        if (list)
            settled();
    }
    /** A new one for a flat that was let for it. */
    function planned(status: string, daysAhead: int): real {
        did(() => sample.letFlat());
        did(() => sample.plan(status, daysAhead));
        tryVerify(() => list.rowOfId(sample.last.id) >= 0);
        return sample.last.id;
    }
    function select(id: real): void {
        view.select(id);
        tryVerify(() => detail.isLoaded && detail.handoverId === id);
    }
    function type(text: string): void {
        for (const letter of text)
            keyClick(letter);
    }
    function focusName(): string {
        return window.activeFocusItem?.Accessible.name ?? "";
    }
    function tabTo(name: string): void {
        for (let step = 0; step < 60 && !focusName().startsWith(name); ++step)
            keyClick(Qt.Key_Tab);
        verify(focusName().startsWith(name), name + ", not " + focusName());
    }
    function takeBack(): void {
        const before = theWorkspace.undoText;
        theWorkspace.undo();
        tryVerify(() => theWorkspace.undoText !== before);
        settled();
    }
    function column(at: int): var {
        return Array.from({
            "length": list.count
        }, (one, row) => Tables.text(list, row, at));
    }
    function child(item: Item, wanted: string): Item {
        if (item.objectName === wanted && item.visible)
            return item;
        for (const one of item.children) {
            const found = child(one, wanted);
            if (found)
                return found;
        }
        return null;
    }

    function test_plannedByKeys(): void {
        did(() => sample.letFlat());
        const before = list.total;
        keyClick(Qt.Key_N, Qt.ControlModifier);
        tryVerify(() => view.editing && focusName() === "Wohnung");
        verify(!form.dirty, "what a new one begins with is not typed");
        type(sample.last.vacancyNumber);
        tryVerify(() => form.flat.searched === sample.last.vacancyNumber);
        keyClick(Qt.Key_Return);
        tryVerify(() => form.flat.id === sample.last.vacancyId && !form.busy);
        compare(form.household.name, sample.last.householdNumber, "the household comes from the tenancy");
        verify(form.people.some(line => line.includes(sample.last.householdNumber)));
        tabTo("Haushalt ändern");
        keyClick(Qt.Key_S, Qt.ControlModifier);
        tryVerify(() => page.viewedId > 0, 5000, "it opens to be gone through");
        settled();
        compare(list.total, before + 1);
        page.close();
        tryCompare(page, "viewedId", 0);
        tryVerify(() => detail.isLoaded && detail.handoverId === view.selectedId);
        compare(detail.status, "geplant");
        compare(list.rowOfId(view.selectedId), view.table.currentRow);
        takeBack();
        compare(list.total, before);
    }
    function test_enterBeforeTheAnswer(): void {
        keyClick(Qt.Key_N, Qt.ControlModifier);
        tryVerify(() => focusName() === "Wohnung");
        type(sample.last.vacancyNumber);
        keyClick(Qt.Key_Return);
        tryVerify(() => form.flat.id === sample.last.vacancyId, 5000, "Enter means the answer, however late it comes");
    }
    function test_withoutFlatAndDay(): void {
        keyClick(Qt.Key_N, Qt.ControlModifier);
        tryVerify(() => focusName() === "Wohnung");
        compare(form.flatError, "");
        keyClick(Qt.Key_S, Qt.ControlModifier);
        tryVerify(() => form.flatError.endsWith("wählen."));
        tryVerify(() => focusName() === "Wohnung");
        compare(form.errorCount, 0, "the day has a suggestion");
        form.field("handover.beginsAt").commit("");
        compare(form.field("handover.beginsAt").error, "Tag und Uhrzeit fehlen.");
        form.field("handover.beginsAt").commit("gestern mal");
        verify(form.field("handover.beginsAt").error !== "");
        keyClick(Qt.Key_Escape);
        tryVerify(() => window.activeFocusItem !== null);
    }
    function test_filters(): void {
        const soon = planned("planned", 3);
        const running = planned("under_way", 0);
        const over = planned("cancelled", -3);
        list.statuses = ["UnderWay"];
        settled();
        verify(list.rowOfId(running) >= 0 && list.rowOfId(soon) < 0 && list.rowOfId(over) < 0);
        compare(view.filters.inWords(), "Status: läuft");
        list.statuses = [];
        list.setFrom("heute");
        settled();
        verify(list.rowOfId(running) >= 0 && list.rowOfId(soon) >= 0 && list.rowOfId(over) < 0);
        list.setUntil("heute");
        settled();
        verify(list.rowOfId(running) >= 0 && list.rowOfId(soon) < 0);
        list.setUntil("irgendwann");
        verify(list.untilError !== "", "what is no day says so");
        compare(list.until, "irgendwann");
        view.filters.reset();
        settled();
        compare(list.count, list.total);
        list.gaps = ["signature"];
        settled();
        verify(list.rowOfId(soon) >= 0 && list.rowOfId(over) < 0);
        list.gaps = ["signature", "sponsor"];
        settled();
        verify(list.rowOfId(soon) >= 0);
        list.text = "gibt es nicht";
        settled();
        compare(list.count, 0);
        view.filters.reset();
        settled();
        const key = list.areaOptions[0].value;
        view.filters.toggleArea(key);
        settled();
        verify(list.count < list.total);
        view.filters.toggleArea(key);
        settled();
        compare(list.count, list.total);
    }
    function test_searchedByKeys(): void {
        const id = planned("planned", 5);
        keyClick(Qt.Key_F, Qt.ControlModifier);
        tryVerify(() => focusName() === "Übergaben durchsuchen");
        type(sample.last.householdNumber);
        tryVerify(() => list.text === sample.last.householdNumber);
        settled();
        verify(list.rowOfId(id) >= 0);
        verify(column(4).includes(sample.last.householdNumber) && list.count < list.total);
    }
    function test_mapTableAndSideInStep(): void {
        const first = planned("planned", 1);
        const second = planned("signed", -1);
        select(first);
        compare(view.map.selectedId, first);
        compare(view.table.currentRow, list.rowOfId(first));
        view.map.selected(second);
        tryVerify(() => detail.isLoaded && detail.handoverId === second);
        compare(view.table.currentRow, list.rowOfId(second));
        const marks = list.marks;
        compare(marks.count, list.count, "every flat of the sample has a place");
        compare(marks.counts[2], column(0).filter(word => word === "unterschrieben").length);
        verify(marks.describe(second).startsWith("unterschrieben, Einzug"));
        view.map.statusClicked("signed");
        settled();
        verify(column(0).every(word => word === "unterschrieben"));
        compare(list.marks.count, list.count);
        compare(view.selectedId, second, "the selection stays where the row is still there");
        view.map.statusClicked("signed");
        settled();
        view.map.surface.forceActiveFocus();
        keyClick(Qt.Key_N);
        tryVerify(() => view.selectedId > 0);
        keyClick(Qt.Key_L);
        compare(view.map.legendShown, false);
        keyClick(Qt.Key_L);
    }
    function test_legendCounts(): void {
        planned("cancelled", 2);
        const legend = view.map.furniture.entries.map(entry => entry.status);
        verify(legend.includes("cancelled"));
        verify(legend.every(status => ["planned", "underway", "signed", "cancelled", "stale"].includes(status)));
        view.map.statusClicked("stale");
        settled();
        compare(Array.from(list.gaps).length, 1);
    }
    function test_tableByKeys(): void {
        planned("planned", 8);
        planned("planned", 9);
        view.table.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Home);
        const top = list.idAt(0);
        tryCompare(view, "selectedId", top);
        keyClick(Qt.Key_Down);
        tryCompare(view, "selectedId", list.idAt(1));
        keyClick(Qt.Key_Return);
        tryCompare(page, "viewedId", list.idAt(1));
        page.close();
        tryCompare(page, "viewedId", 0);
    }
    function test_sorted(): void {
        planned("planned", 12);
        list.sort(2, Qt.AscendingOrder);
        settled();
        const addresses = column(2);
        for (let row = 1; row < addresses.length; ++row)
            verify(addresses[row - 1].localeCompare(addresses[row], "de") <= 0, addresses[row - 1] + " before " + addresses[row]);
        list.sort(1, Qt.DescendingOrder);
        settled();
        compare(list.sortColumn, 1);
    }
    function test_anotherDay(): void {
        const id = planned("planned", 6);
        select(id);
        const before = detail.when;
        keyClick(Qt.Key_E, Qt.ControlModifier);
        tryVerify(() => view.editing && form.handoverId === id && !form.busy);
        compare(form.flat.name !== "", true);
        form.field("handover.beginsAt").commit("4.3.2027 14:30");
        keyClick(Qt.Key_S, Qt.ControlModifier);
        tryVerify(() => !view.editing);
        tryVerify(() => detail.when.includes("04.03.2027, 14:30"));
        compare(page.viewedId, 0, "only a new one opens by itself");
        takeBack();
        tryVerify(() => detail.when === before);
    }
    function test_calledOffAndRemoved(): void {
        const id = planned("planned", 7);
        select(id);
        view.side.pane.askCancel();
        tryVerify(() => focusName() === "Absagen");
        keyClick(Qt.Key_Space);
        tryVerify(() => detail.status === "abgesagt");
        compare(detail.isUnsigned, false);
        takeBack();
        tryVerify(() => detail.status === "geplant");
        const before = list.total;
        detail.remove();
        tryVerify(() => list.rowOfId(id) < 0 && !list.loading);
        compare(list.total, before - 1);
        takeBack();
        tryVerify(() => list.rowOfId(id) >= 0);
    }
    function test_whatIsOpen(): void {
        const id = planned("under_way", 0);
        select(id);
        verify(detail.sections.length >= 6);
        verify(detail.open.length > 0);
        verify(detail.facts.some(row => row.label === "Haushalt" && row.text === sample.last.householdNumber));
        compare(detail.signatures.length, 0);
        const past = planned("planned", -4);
        select(past);
        verify(detail.hint.startsWith("Der Tag ist vorbei"));
        verify(page.waiting > 0, "it waits, so the rail counts it");
    }
    function test_fromTheVacancy(): void {
        did(() => sample.letFlat());
        window.navigation.go("register", {
            "vacancyId": sample.last.vacancyId
        });
        tryVerify(() => page.title === "Leerstände");
        let button = null;
        tryVerify(() => (button = child(page, "planHandover")) !== null, 10000);
        button.clicked();
        tryVerify(() => page.title === "Übergaben" && view.editing && form.flat.id === sample.last.vacancyId && !form.busy);
        compare(form.household.name, sample.last.householdNumber);
        view.side.form.save();
        tryVerify(() => page.viewedId > 0);
        window.navigation.go("register", {
            "vacancyId": sample.last.vacancyId
        });
        tryVerify(() => page.title === "Leerstände");
        tryVerify(() => child(page, "planHandover") === null, 5000, "one is planned");
    }
    function test_fromTheHousehold(): void {
        did(() => sample.letFlat());
        window.navigation.go("households", {
            "householdId": sample.last.householdId
        });
        tryVerify(() => page.title === "Haushalte");
        window.navigation.go("handovers", {
            "planFor": sample.last.householdId
        });
        tryVerify(() => page.title === "Übergaben" && view.editing && !form.busy && form.flat.name !== "");
        compare(form.household.name, sample.last.householdNumber);
    }
    function test_timeline(): void {
        const id = planned("planned", 14);
        const lines = timeline.createObject(test, {
            "workspace": theWorkspace,
            "householdId": sample.last.householdId
        });
        tryVerify(() => lines.rows.some(row => row.target.handoverId === id && row.isOpen));
        verify(lines.rows.some(row => row.target.vacancyId === sample.last.vacancyId));
        verify(!lines.mayPlan);
        lines.destroy();
    }
    Component {
        id: timeline

        HandoverLines {}
    }
    function test_foundByNumber(): void {
        const id = planned("planned", 21);
        const number = sample.last.number;
        window.navigation.go("desk", undefined);
        const palette = window.dialogs.palette;
        window.dialogs.open("search");
        palette.type(number);
        tryVerify(() => palette.visible);
        wait(400);
        keyClick(Qt.Key_Return);
        tryVerify(() => window.navigation.page === "handovers", 2000);
        tryCompare(view, "selectedId", id);
    }
    function test_sponsorsAndVisitsFound(): void {
        for (const [typed, group, part] of [["Wacholder", "Paten", "sponsors"], ["BB-" + new Date().getFullYear(), "Besuche", "visits"]]) {
            finder.find(typed);
            tryVerify(() => !finder.pending && finder.found.some(one => one.group === group), 5000, typed);
            const found = finder.found.find(one => one.group === group);
            window.navigation.go(found.page, found.target);
            tryCompare(page, "part", part);
        }
    }
    RecordFinder {
        id: finder

        workspace: theWorkspace
    }
    function test_taskAboutOne(): void {
        const id = planned("planned", 2);
        select(id);
        const desk = view.side.pane.desk;
        desk.beginAbout("handover", id, detail.number);
        desk.answer("title", "Schlüssel abholen");
        desk.answer("dueOn", "heute");
        desk.commit();
        tryVerify(() => detail.tasks.some(task => task.title === "Schlüssel abholen"));
        window.navigation.go("desk", undefined);
        tryVerify(() => page.title !== "Übergaben");
        const day = page.day;
        tryVerify(() => !day.loading);
        const row = Array.from({
            "length": day.count
        }, (one, at) => at).find(at => day.at(at).title === "Schlüssel abholen");
        verify(row !== undefined);
        compare(day.at(row).handoverId, id);
        page.goRequested("handovers", {
            "handoverId": id
        });
        tryCompare(view, "selectedId", id);
    }
    function test_views(): void {
        keyClick(Qt.Key_2, Qt.ControlModifier);
        tryCompare(window.navigation, "page", "register");
        keyClick(Qt.Key_6, Qt.ControlModifier);
        tryCompare(window.navigation, "page", "handovers");
        page.show("visits");
        tryCompare(page, "title", "Besuche");
        verify(page.visits !== null && page.visits.visible && !view.visible);
        page.show("sponsors");
        tryCompare(page, "title", "Paten");
        page.arrive({
            "visitId": 1
        });
        compare(page.part, "visits");
        const shortcuts = () => Array.from(view.commands).filter(one => one.shortcut === "Ctrl+N").length;
        compare(shortcuts(), 0, "the keys are those of the view that is seen");
        page.show("handovers");
        tryCompare(page, "title", "Übergaben");
        verify(view.visible);
        compare(shortcuts(), 1);
        window.navigation.go("register", undefined);
        window.navigation.go("handovers", undefined);
        compare(shortcuts(), 1);
        keyClick(Qt.Key_N, Qt.ControlModifier);
        tryVerify(() => view.editing);
    }
    function test_zManyRows(): void {
        const before = list.total;
        const start = Date.now();
        did(() => sample.fill(10000));
        tryVerify(() => list.total === before + 10000, 30000);
        settled();
        view.table.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_End);
        tryCompare(view, "selectedId", list.idAt(list.count - 1), 10000);
        tryVerify(() => detail.isLoaded && detail.handoverId === view.selectedId, 10000);
        const asked = Date.now();
        list.text = "UE-1999-00042";
        settled();
        compare(list.count, 1);
        verify(Date.now() - asked < 5000, "found in " + (Date.now() - asked) + " ms");
        tryCompare(list.marks, "count", 1);
        verify(Date.now() - start < 120000);
    }
}
