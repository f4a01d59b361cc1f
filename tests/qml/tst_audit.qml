// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Bleibe
import BleibeTest

/** Who changed and read what, over the whole window with a sample register: before and after, filters, taking back and again, the chain, the file. */
TestCase {
    id: test

    property var window: null
    readonly property var page: window?.page ?? null
    readonly property var pane: page?.pane ?? null
    readonly property var steps: pane?.steps ?? null
    readonly property var detail: pane?.detail ?? null

    name: "Audit"
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
        id: notices

        target: theWorkspace
        signalName: "notice"
    }
    Component {
        id: program

        Main {
            workspace: theWorkspace
            machine: theMachine
        }
    }
    HouseholdForm {
        id: form

        workspace: theWorkspace
    }

    HouseholdForm {
        id: editor

        workspace: theWorkspace
    }

    function initTestCase(): void {
        theMachine.motion = false;
        window = program.createObject(null);
        theWorkspace.createFile(folder.url("beispiel.sqlite"), true);
        tryVerify(() => theWorkspace.isOpen, 60000);
        theWorkspace.actorName = "Paula Prüfer";
        form.field("household.persons").commit("3");
        form.save();
        tryVerify(() => form.householdId > 0 && !form.busy, 10000);
        setPersons("4");
        window.navigation.go("trust", {
            "part": "audit"
        });
        window.requestActivate();
        tryVerify(() => window.active);
        settled();
    }
    function cleanupTestCase(): void {
        window.destroy();
    }
    function init(): void {
        pane.show("changes");
        pane.filters.reset();
        settled();
        pane.table.select(0);
        settled();
    }
    function cleanup(): void {
        pane.side.asking.close();
        compare(failures.count, 0, failures.count > 0 ? failures.signalArguments[0][0] + " " + failures.signalArguments[0][1] : "");
    }
    function settled(): void {
        wait(0);
        tryVerify(() => pane !== null && !pane.busy, 20000, "still busy");
        wait(0);
    }
    function setPersons(count: string): void {
        const before = theWorkspace.savedAt;
        form.field("household.persons").commit(count);
        form.save();
        tryVerify(() => theWorkspace.savedAt !== before && !form.busy && !form.dirty, 10000);
    }
    function type(text: string): void {
        for (const letter of text)
            keyClick(letter);
    }
    function line(label: string): var {
        return detail.lines.find(one => !one.isRow && one.label === label);
    }

    function test_1_saysWhoWhenBeforeAfter(): void {
        verify(Tables.text(steps, 0, 0).startsWith("heute "));
        verify(/^Haushalt G-.* ändern$/.test(Tables.text(steps, 0, 1)), Tables.text(steps, 0, 1));
        compare(Tables.text(steps, 0, 2), "Paula Prüfer");
        compare(detail.title, Tables.text(steps, 0, 1));
        compare(line("Personen").before, "3");
        compare(line("Personen").after, "4");
        pane.table.select(1);
        settled();
        compare(line("Personen").after, "3", "what it said first");
    }
    function test_2_takesBackAndAgainByKeys(): void {
        const before = steps.total;
        verify(detail.mayTakeBack);
        compare(detail.hindrance, "");
        pane.table.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => pane.side.activeFocus);
        pane.side.takeBackButton.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        tryVerify(() => pane.side.asking.opened);
        verify(detail.consequences[0].includes("Personen wieder „3“ statt „4“"), detail.consequences[0]);
        keyClick(Qt.Key_Space);
        tryVerify(() => steps.total === before + 1, 10000);
        settled();
        pane.table.select(0);
        settled();
        verify(detail.title.startsWith("Zurückgenommen: Haushalt G-"), detail.title);
        verify(detail.isTakingBack);
        pane.side.ask();
        tryVerify(() => pane.side.asking.opened);
        keyClick(Qt.Key_Space);
        tryVerify(() => steps.total === before + 2, 10000);
        settled();
        verify(theWorkspace.undoText.startsWith("Haushalt G-"), theWorkspace.undoText);
        compare(Tables.text(steps, 1, 4), "zurückgenommen");
    }
    function test_3_namesWhatChangedSince(): void {
        setPersons("5");
        setPersons("6");
        settled();
        pane.table.select(1);
        settled();
        verify(detail.mayTakeBack);
        verify(detail.hindrance.includes("Paula Prüfer"), detail.hindrance);
        verify(!pane.side.takeBackButton.visible);
        pane.side.ask();
        verify(!pane.side.asking.opened);
    }
    function test_4_filters(): void {
        const all = steps.total;
        pane.filters.focusSearch();
        type("g-2026");
        tryVerify(() => steps.isFiltered && !steps.loading && steps.total < all, 5000);
        pane.filters.reset();
        settled();
        steps.kind = "landlords";
        settled();
        verify(steps.total < all);
        steps.kind = "";
        steps.person = "Paula Prüfer";
        settled();
        verify(steps.total >= 4 && steps.total < all);
        steps.setFrom("gestern");
        steps.setUntil("gestern");
        settled();
        compare(steps.count, 0);
        steps.setFrom("irgendwann");
        verify(steps.fromError !== "");
        pane.filters.reset();
        settled();
        compare(steps.total, all);
    }
    function test_5_comesFromARecord(): void {
        window.navigation.go("households", {
            "householdId": form.householdId
        });
        tryVerify(() => page.detail?.isLoaded && page.detail.householdId === form.householdId, 10000);
        const command = Array.from(page.commands).find(one => one.text === "Änderungen dieses Eintrags");
        verify(command.enabled);
        command.trigger();
        tryVerify(() => pane !== null && steps?.recordTitle !== "", 10000);
        settled();
        verify(steps.recordTitle.startsWith("G-"));
        verify(steps.count >= 4);
        for (let row = 0; row < steps.count; ++row)
            verify(Tables.text(steps, row, 1).includes("Haushalt G-"), Tables.text(steps, row, 1));
    }
    function test_6_whoReadAHousehold(): void {
        editor.householdId = form.householdId;
        tryVerify(() => editor.field("household.persons").text === "6", 10000);
        pane.show("readings");
        pane.filters.reset();
        pane.reads.refresh();
        settled();
        const rows = Array.from({
            "length": pane.reads.count
        }, (one, row) => [1, 2, 4].map(column => Tables.text(pane.reads, row, column)).join(" | "));
        verify(rows.some(row => /^Haushalt G-.* \| Paula Prüfer \| angesehen$/.test(row)), rows.join("\n"));
        verify(rows.some(row => /^Liste mit \d+ Haushalten \| Paula Prüfer \| angesehen$/.test(row)), rows.join("\n"));
        verify(rows.some(row => /zum Ändern geöffnet$/.test(row)), rows.join("\n"));
        compare(rows.filter(row => /^Liste mit .* angesehen$/.test(row)).length, 1, "one for a quarter of an hour:\n" + rows.join("\n"));
    }
    function test_7_checksTheChain(): void {
        pane.desk.check();
        tryVerify(() => !pane.desk.checking && pane.desk.verdict !== "", 60000);
        verify(pane.desk.isSound, pane.desk.verdict);
        pane.desk.forget();
    }
    function test_8_goesIntoAFile(): void {
        steps.person = "Paula Prüfer";
        settled();
        notices.clear();
        pane.desk.write(folder.url("protokoll.csv"), steps, false);
        tryVerify(() => notices.count > 0, 20000);
        verify(notices.signalArguments[0][0].includes("protokoll.csv"));
        verify(!detail.asText().includes("undefined"));
    }
}
