// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Bleibe
import BleibeTest

/** Two people at one register: what Otto Anders changes while a form is open here, both versions beside each other, what he deletes. */
TestCase {
    id: test

    property var window: null
    readonly property var page: window?.page ?? null
    readonly property var pane: page?.side?.form ?? null
    readonly property var form: pane?.form ?? null
    readonly property var dialog: pane?.news.dialog ?? null

    name: "Live"
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
    LiveSample {
        id: otto

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
        window.navigation.go("households", undefined);
        tryVerify(() => page.title === "Haushalte" && page.households?.count > 0, 10000);
        window.requestActivate();
        tryVerify(() => window.active);
    }
    function cleanupTestCase(): void {
        window.destroy();
    }
    function cleanup(): void {
        dialog?.close();
        if (form) {
            form.revert();
            pane.close();
        }
        failures.clear();
    }
    function others(change: var): void {
        const before = otto.done;
        change();
        tryVerify(() => otto.done > before);
    }
    /** The first household, being edited. */
    function edit(): void {
        wait(0);
        tryVerify(() => !page.households.loading);
        page.table.select(0);
        tryVerify(() => page.detail.isLoaded);
        page.edit();
        tryVerify(() => form !== null && form.householdId > 0 && !form.busy && page.editing);
        tryVerify(() => form.number === page.detail.number);
    }
    function field(name: string): var {
        return form.field("household." + name);
    }
    function row(label: string): var {
        return form.differences.find(one => one.label === label);
    }

    function test_newsTouchNothingThatWasTyped(): void {
        edit();
        field("caseReference").commit("A 1");
        others(() => otto.change("household", form.householdId, "persons", 7));
        tryVerify(() => form.changedText !== "");
        verify(/^Otto Anders hat um \d\d:\d\d geändert: Personen\.$/.test(form.changedText), form.changedText);
        compare(field("caseReference").text, "A 1");
        verify(field("persons").text !== "7", "nothing moves by itself");
        tryVerify(() => pane.news.visible);
        form.takeOver();
        tryCompare(field("persons"), "text", "7");
        compare(field("caseReference").text, "A 1");
        compare(form.changedText, "");
        verify(!dialog.visible, "nothing was changed by both");
        form.save();
        tryVerify(() => !page.editing, 5000, "and it is saved on top of his");
        compare(failures.count, 0);
    }
    function test_whatCannotBeReadStays(): void {
        edit();
        field("neededFrom").commit("irgendwann");
        verify(field("neededFrom").error !== "");
        others(() => otto.change("household", form.householdId, "persons", 6));
        tryVerify(() => form.changedText !== "");
        form.takeOver();
        tryCompare(field("persons"), "text", "6");
        compare(field("neededFrom").text, "irgendwann");
    }
    function test_bothVersionsToChooseFrom(): void {
        edit();
        field("caseReference").commit("von hier");
        field("note").commit("nur hier");
        others(() => otto.change("household", form.householdId, "case_reference", "von dort"));
        others(() => otto.change("household", form.householdId, "persons", 5));
        form.save();
        tryVerify(() => dialog.visible);
        compare(form.undecided, 1);
        verify(!dialog.confirm.enabled, "one is still to be chosen");
        compare(row("Aktenzeichen").mine, "von hier");
        compare(row("Aktenzeichen").theirs, "von dort");
        compare(row("Aktenzeichen").choice, "");
        compare(row("Personen").choice, "theirs");
        compare(row("Notiz (nur Tatsachen)").choice, "mine");
        compare(failures.count, 0, "the dialog says it, no banner beside it");
        // By the keyboard alone: it stands at what is open; the space bar chooses, Tab goes on to the button.
        tryVerify(() => window.activeFocusItem?.subject === "Aktenzeichen");
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Space);
        compare(row("Aktenzeichen").choice, "theirs");
        compare(form.undecided, 0);
        verify(dialog.confirm.enabled);
        for (let step = 0; step < 20 && window.activeFocusItem !== dialog.confirm; ++step)
            keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Space);
        tryVerify(() => !page.editing, 5000);
        otto.ask("select case_reference || '|' || note || '|' || persons from household where id=" + page.detail.householdId);
        tryCompare(otto, "answer", "von dort|nur hier|5");
        compare(theWorkspace.canUndo, true);
    }
    function test_allOfOneSide(): void {
        edit();
        field("caseReference").commit("meins");
        others(() => otto.change("household", form.householdId, "case_reference", "seins"));
        others(() => otto.change("household", form.householdId, "persons", 4));
        form.save();
        tryVerify(() => dialog.visible);
        form.chooseAll("mine");
        compare(form.undecided, 0);
        verify(form.mineText().includes("Aktenzeichen: meins"));
        dialog.confirm.click();
        tryVerify(() => !page.editing, 5000);
        otto.ask("select case_reference from household where id=" + page.detail.householdId);
        tryCompare(otto, "answer", "meins");
    }
    function test_whatIsClosedCanBeDecidedLater(): void {
        edit();
        field("caseReference").commit("bleibt");
        others(() => otto.change("household", form.householdId, "case_reference", "anders"));
        form.save();
        tryVerify(() => dialog.visible);
        dialog.close();
        compare(field("caseReference").text, "bleibt", "what was typed is still there");
        verify(page.editing);
        form.save();
        tryVerify(() => dialog.visible, 5000, "and it is asked again");
    }
    function test_deletedMeanwhile(): void {
        page.create();
        tryVerify(() => form !== null && page.editing);
        field("persons").commit("2");
        form.save();
        tryVerify(() => !page.editing && page.detail.isLoaded && page.detail.householdId === form.householdId);
        const number = page.detail.number;
        page.edit();
        tryVerify(() => page.editing && !form.busy);
        field("note").commit("getippt");
        others(() => otto.remove("household", form.householdId));
        tryVerify(() => form.goneText !== "");
        verify(/^Otto Anders hat diesen Eintrag um \d\d:\d\d gelöscht\.$/.test(form.goneText), form.goneText);
        compare(field("note").text, "getippt");
        form.save();
        tryVerify(() => !form.busy && form.goneText !== "", 5000, "said again, nothing is lost");
        compare(field("note").text, "getippt");
        form.saveAsNew();
        tryVerify(() => !page.editing && page.detail.isLoaded && page.detail.householdId === form.householdId, 5000);
        verify(page.detail.number !== number, "a number is never given again");
        otto.ask("select note from household where id=" + page.detail.householdId);
        tryCompare(otto, "answer", "getippt");
    }
    function test_onAFileNobodyIsSeen(): void {
        edit();
        compare(pane.news.presence.presence.text, "");
        verify(!pane.news.presence.visible);
        verify(!pane.news.visible);
    }
    function test_changesOfOthersAreSeen(): void {
        page.table.select(0);
        tryVerify(() => page.detail.isLoaded);
        const id = page.detail.householdId;
        others(() => otto.change("household", id, "persons", 9));
        tryVerify(() => page.detail.persons.startsWith("9 Personen"), 5000);
    }
}
