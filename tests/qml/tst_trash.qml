// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Bleibe
import BleibeTest

/** What was deleted and comes back, over the whole window with a sample register, by keyboard. */
TestCase {
    id: test

    property var window: null
    readonly property var page: window?.page ?? null
    readonly property var pane: page?.pane ?? null
    readonly property var trash: pane?.trash ?? null
    property string number

    name: "Trash"
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
    HouseholdDetail {
        id: household

        workspace: theWorkspace
    }

    function initTestCase(): void {
        theMachine.motion = false;
        window = program.createObject(null);
        theWorkspace.createFile(folder.url("beispiel.sqlite"), true);
        tryVerify(() => theWorkspace.isOpen, 60000);
        theWorkspace.actorName = "Paula Prüfer";
        window.navigation.go("trust", {
            "part": "trash"
        });
        window.requestActivate();
        tryVerify(() => window.active);
        settled();
    }
    function cleanupTestCase(): void {
        window.destroy();
    }
    function cleanup(): void {
        compare(failures.count, 0, failures.count > 0 ? failures.signalArguments[0][0] + " " + failures.signalArguments[0][1] : "");
    }
    function settled(): void {
        wait(0);
        tryVerify(() => pane !== null && !pane.busy, 20000, "still busy");
        wait(0);
    }

    function test_1_isEmptyAtFirst(): void {
        compare(trash.count, 0);
        verify(!pane.detail.hasRecord);
    }
    function test_2_holdsWhatWasDeleted(): void {
        form.field("household.persons").commit("3");
        form.save();
        tryVerify(() => form.householdId > 0 && !form.busy, 10000);
        household.householdId = form.householdId;
        tryVerify(() => household.isLoaded && household.hasHousehold, 10000);
        number = household.number;
        household.remove();
        tryVerify(() => trash.count === 1, 10000);
        settled();
        verify(Tables.text(trash, 0, 0).startsWith("heute "));
        compare(Tables.text(trash, 0, 1), number);
        compare(Tables.text(trash, 0, 2), "Haushalt");
        compare(Tables.text(trash, 0, 3), "Paula Prüfer");
        compare(pane.detail.title, "Haushalt " + number);
        verify(pane.detail.facts.some(fact => fact.label === "Personen" && fact.text === "3"));
        compare(pane.detail.hindrance, "");
    }
    function test_3_searches(): void {
        pane.filters.focusSearch();
        for (const letter of "nichts davon")
            keyClick(letter);
        tryVerify(() => trash.isFiltered && !trash.loading && trash.count === 0, 5000);
        pane.filters.reset();
        settled();
        compare(trash.count, 1);
        trash.kind = "landlord";
        settled();
        compare(trash.count, 0);
        pane.filters.reset();
        settled();
    }
    function test_4_bringsItBackByKeys(): void {
        pane.takeFocus();
        keyClick(Qt.Key_Home);
        keyClick(Qt.Key_Return);
        tryVerify(() => pane.side.activeFocus && pane.detail.isLoaded);
        pane.side.restoreButton.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        tryVerify(() => trash.count === 0, 10000);
        settled();
        verify(theWorkspace.undoText.includes(number + " zurückholen"), theWorkspace.undoText);
        household.householdId = 0;
        household.householdId = form.householdId;
        tryVerify(() => household.isLoaded && household.number === number, 10000);
        theWorkspace.undo();
        tryVerify(() => theWorkspace.redoText.includes(number), 10000);
        settled();
    }
}
