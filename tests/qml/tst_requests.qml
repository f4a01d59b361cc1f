// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Bleibe
import BleibeTest

/** Requests of persons over the whole window with a sample register: taken in, answered, restricted, lifted, by keyboard and mouse. */
TestCase {
    id: test

    property var window: null
    readonly property var pane: window?.page?.pane ?? null
    readonly property var desk: pane?.desk ?? null
    property string landlord
    property real landlordId

    name: "Requests"
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

    function initTestCase(): void {
        theMachine.motion = false;
        window = program.createObject(null);
        theWorkspace.createFile(folder.url("beispiel.sqlite"), true);
        tryVerify(() => theWorkspace.isOpen, 60000);
        theWorkspace.actorName = "Paula Prüfer";
        window.requestActivate();
        tryVerify(() => window.active);
        window.navigation.go("landlords", {});
        tryVerify(() => (window.page.landlords?.count ?? 0) > 2, 20000);
        landlordId = window.page.landlords.idAt(2);
        landlord = Tables.text(window.page.landlords, 2, 0);
    }
    function cleanupTestCase(): void {
        window.destroy();
    }
    function typed(text: string): void {
        for (const letter of text)
            keyClick(letter);
    }
    function show(): void {
        window.navigation.go("trust", {
            "part": "requests"
        });
        tryVerify(() => desk !== null && !desk.loading, 20000);
    }
    function press(item: Item): void {
        item.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
    }

    function test_1_isEmptyAtFirst(): void {
        show();
        compare(desk.openCount, 0);
        compare(pane.statusText, "Kein offener Antrag");
        verify(!pane.card.visible);
    }

    function test_2_takesARequestIn(): void {
        show();
        press(pane.takeButton);
        tryVerify(() => pane.taking.opened);
        pane.taking.who.focusInput();
        typed(landlord.split(",")[0]);
        tryVerify(() => desk.matches.length > 0, 10000);
        pane.taking.take(desk.matches.find(one => one.name === landlord));
        compare(pane.taking.person.kind, "Landlord");
        verify(pane.taking.received.hint.startsWith("Zu beantworten bis"), pane.taking.received.hint);
        // A day ahead is refused, and what was typed stays.
        pane.taking.received.text = "31.12.2099";
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        tryVerify(() => desk.refusal !== "", 10000);
        verify(pane.taking.opened);
        pane.taking.received.text = Qt.formatDate(new Date(), "dd.MM.yyyy");
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        tryVerify(() => !pane.taking.opened, 10000);
        tryCompare(desk, "openCount", 1, 10000);
        tryVerify(() => pane.row !== null && pane.row.subject === landlord);
        verify(/^DS-/.test(pane.row.number), pane.row.number);
        failures.clear();
    }

    function test_3_answers(): void {
        show();
        press(pane.card.way);
        tryVerify(() => pane.answering.opened && !pane.papers.loading, 20000);
        verify(pane.papers.parts.length >= 3);
        compare(pane.papers.subject, landlord);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !pane.answering.opened);
        // Not before somebody checked who asks.
        press(pane.card.done);
        tryVerify(() => desk.refusal.includes("Identität"), 10000);
        failures.clear();
        press(pane.card.checkedBox);
        tryVerify(() => pane.row.isChecked, 10000);
        press(pane.card.done);
        tryCompare(desk, "openCount", 0, 10000);
        verify(theWorkspace.undoText.includes("DS-"), theWorkspace.undoText);
        theWorkspace.undo();
        tryCompare(desk, "openCount", 1, 10000);
    }

    function test_4_savesTheAnswer(): void {
        show();
        pane.answering.ask(pane.row.subjectKind, pane.row.subjectUid);
        tryVerify(() => !pane.papers.loading && pane.papers.parts.length > 0, 20000);
        pane.answering.format.value = "json";
        pane.answering.saveTo(folder.url("auskunft.json"));
        tryVerify(() => folder.read(folder.url("auskunft.json")).includes("bleibe.subject-access"), 30000);
        compare(failures.count, 0);
    }

    function test_5_restrictsAndLifts(): void {
        show();
        const row = pane.row;
        pane.reasoning.ask("Restriction", row.subjectKind, row.subjectUid, row.subject);
        tryVerify(() => pane.reasoning.opened);
        verify(!pane.reasoning.confirm.enabled); // not without a reason
        typed("Streit um die Anschrift");
        press(pane.reasoning.confirm);
        tryVerify(() => desk.restrictions.length === 1 && !pane.reasoning.opened, 10000);
        window.navigation.go("landlords", {});
        tryVerify(() => !window.page.landlords.loading, 10000);
        tryVerify(() => window.page.landlords.rowOfId(landlordId) === -1, 10000);
        show();
        const entry = pane.restrictions.rows.itemAt(0);
        compare(entry.modelData.subject, landlord);
        press(entry.lift);
        tryVerify(() => pane.reasoning.opened);
        typed("Erledigt");
        press(pane.reasoning.confirm);
        tryVerify(() => !desk.restrictions[0].holds, 10000);
        window.navigation.go("landlords", {});
        tryVerify(() => window.page.landlords.rowOfId(landlordId) >= 0, 10000);
        compare(failures.count, 0);
    }

    function test_6_comesFromTheRecord(): void {
        window.navigation.go("landlords", {
            "landlordId": landlordId
        });
        tryVerify(() => window.page.selectedId === landlordId, 10000);
        window.navigation.go("trust", {
            "part": "requests",
            "subjectKind": "Landlord",
            "subjectId": landlordId,
            "what": "object"
        });
        tryVerify(() => pane?.reasoning.opened, 10000);
        typed("Keine Anrufe mehr");
        press(pane.reasoning.confirm);
        tryVerify(() => desk.restrictions.some(row => row.holds && row.kind === "Objection"), 10000);
        compare(failures.count, 0);
    }

    function test_7_keepsWhatNoticesSay(): void {
        show();
        pane.facts.open();
        tryVerify(() => pane.facts.opened && (pane.papers.facts["purpose.landlord"] ?? "") !== "", 10000);
        const officer = pane.facts.fields.itemAt(0);
        officer.focusInput();
        typed("Dana Muster");
        press(pane.facts.confirm);
        tryVerify(() => !pane.facts.opened, 10000);
        pane.papers.loadFacts();
        tryCompare(pane.papers, "facts", pane.papers.facts);
        tryVerify(() => pane.papers.facts["officer"] === "Dana Muster", 10000);
    }
}
