// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Bleibe
import BleibeTest

/** A register on a server whose line breaks: what is loaded stays, what is typed stays, it comes back by itself; who else works on a record. */
TestCase {
    id: test

    property var window: null
    readonly property var page: window?.page ?? null
    readonly property var pane: page?.side?.form ?? null
    readonly property var form: pane?.form ?? null

    name: "Server"
    when: windowShown

    Workspace {
        id: theWorkspace
    }
    Machine {
        id: theMachine
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
    SignalSpy {
        id: notices

        target: theWorkspace
        signalName: "notice"
    }
    SignalSpy {
        id: fresh

        target: theWorkspace
        signalName: "reconnected"
    }
    Component {
        id: program

        Main {
            workspace: theWorkspace
            machine: theMachine
        }
    }

    function initTestCase(): void {
        if (!otto.hasServer)
            skip("no PostgreSQL runs");
        theMachine.motion = false;
        theWorkspace.actorName = "Paula Prüfer";
        window = program.createObject(null);
        theWorkspace.openServer(otto.address);
        tryVerify(() => theWorkspace.isOpen, 30000);
        verify(theWorkspace.isServer);
        window.navigation.go("households", undefined);
        tryVerify(() => page.title === "Haushalte" && page.households?.count === 1, 10000);
        window.requestActivate();
        tryVerify(() => window.active);
    }
    function cleanupTestCase(): void {
        window?.destroy();
        theWorkspace.close();
    }
    function init(): void {
        failures.clear();
        notices.clear();
        fresh.clear();
    }
    function cleanup(): void {
        if (form) {
            form.revert();
            pane.close();
        }
    }
    function others(change: var): void {
        const before = otto.done;
        change();
        tryVerify(() => otto.done > before);
    }
    /** How many connections hold a row of this register; other tests have registers on the same server. */
    function holdersOf(id: int): string {
        return "select count(*) from pg_locks where locktype='advisory' and mode='ShareLock' and objid=" + id + " and database=(select oid from pg_database where datname=current_database())";
    }
    function edit(): void {
        tryVerify(() => !page.households.loading);
        page.table.select(0);
        tryVerify(() => page.detail.isLoaded);
        page.edit();
        tryVerify(() => form !== null && form.householdId > 0 && !form.busy && page.editing);
    }

    function test_presence(): void {
        edit();
        const id = form.householdId;
        const seen = pane.news.presence;
        compare(seen.presence.text, "");
        others(() => otto.hold("household", id));
        tryCompare(seen.presence, "text", "In Bearbeitung von bleibe", 15000);
        tryVerify(() => seen.visible);
        others(() => otto.letGo("household", id));
        tryCompare(seen.presence, "text", "", 15000);
        // He sees the same of here, and no more once the form is closed.
        const holders = holdersOf(id);
        otto.ask(holders);
        tryCompare(otto, "answer", "1");
        form.revert();
        pane.close();
        tryVerify(() => {
            otto.ask(holders);
            wait(50);
            return otto.answer === "0";
        });
    }
    function test_goneAndBack(): void {
        edit();
        form.field("household.note").commit("getippt");
        otto.cut();
        tryVerify(() => !theWorkspace.isReachable, 20000);
        tryVerify(() => window.frame.goneBanner.visible);
        compare(page.households.count, 1, "what is loaded stays");
        page.households.refresh();
        tryVerify(() => !page.households.loading && page.households.error !== "");
        compare(page.households.count, 1, "even where it is asked for again");
        verify(page.detail.isLoaded, "and the open record, too");
        form.save();
        tryVerify(() => failures.count === 1 && !form.busy);
        verify(failures.signalArguments[0][0].startsWith("Nicht gespeichert. Der Server antwortet nicht."));
        verify(page.editing);
        compare(form.field("household.note").text, "getippt");

        others(() => otto.change("household", form.householdId, "persons", 8));
        otto.mend();
        tryVerify(() => theWorkspace.isReachable, 30000);
        tryVerify(() => !window.frame.goneBanner.visible);
        compare(notices.count, 1);
        compare(notices.signalArguments[0][0], "Der Server antwortet wieder. Alles ist auf dem neuesten Stand.");
        tryVerify(() => form.changedText.includes("Personen"), 10000, "what Otto did meanwhile is told");
        verify(pane.news.visible);
        compare(form.field("household.note").text, "getippt");
        form.takeOver();
        tryCompare(form.field("household.persons"), "text", "8");
        verify(window.frame.failure.visible, "not saved yet");
        form.save();
        tryVerify(() => !page.editing, 10000);
        tryVerify(() => !window.frame.failure.visible, 5000, "now it is");
        otto.ask("select note || persons from household");
        tryCompare(otto, "answer", "getippt8");
    }
    function test_noAnswerIsNotWaitedFor(): void {
        edit();
        form.field("household.note").commit("noch etwas");
        otto.hang();
        form.save();
        let turns = 0;
        tryVerify(() => {
            ++turns;
            return failures.count === 1;
        }, 20000);
        verify(turns > 20, "the window went on meanwhile: " + turns);
        verify(!theWorkspace.isReachable);
        compare(form.field("household.note").text, "noch etwas");
        otto.mend();
        tryVerify(() => theWorkspace.isReachable, 30000);
        form.save();
        tryVerify(() => !page.editing, 10000);
    }
    function test_killedConnectionsHealUnseen(): void {
        edit();
        const id = form.householdId;
        otto.killConnections();
        tryVerify(() => fresh.count === 1, 10000);
        // What the window held went with the connection, and is held again.
        const holders = holdersOf(id);
        tryVerify(() => {
            otto.ask(holders);
            wait(50);
            return otto.answer === "1";
        }, 10000);
        form.field("household.note").commit("danach");
        form.save();
        tryVerify(() => !page.editing, 10000);
        compare(failures.count, 0);
        verify(theWorkspace.isReachable);
        // What others do is told over the new line as over the old one.
        edit();
        others(() => otto.change("household", id, "persons", 5));
        tryVerify(() => form.changedText.includes("Personen"), 3000);
        tryVerify(() => pane.news.visible);
    }
}
