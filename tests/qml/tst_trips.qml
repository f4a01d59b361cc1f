// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Bleibe
import BleibeTest

/** Handovers that go along as a file, over the whole window with a sample register: packed, opened, changed, brought back, chosen, taken back. */
TestCase {
    id: test

    property var window: null
    readonly property var trips: window?.dialogs?.trips ?? null
    readonly property var desk: trips?.desk ?? null
    readonly property var take: trips?.take ?? null
    readonly property var back: trips?.back ?? null
    readonly property var give: trips?.give ?? null
    readonly property string phrase: "tamo-kire-vuso-lade"
    property string number

    name: "Trips"
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
        id: handoverForm

        HandoverForm {
            workspace: theWorkspace
        }
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
    }
    function cleanupTestCase(): void {
        window.destroy();
    }
    function cleanup(): void {
        window.dialogs.closeAll();
        compare(failures.count, 0);
    }
    function typed(text: string): void {
        for (const letter of text)
            keyClick(letter);
    }
    function typeTwice(fields: var): void {
        fields.forceActiveFocus(Qt.TabFocusReason);
        for (const field of [findChild(fields, "first"), findChild(fields, "second")]) {
            field.focusInput();
            typed(phrase);
        }
    }
    /** Changes the note of the handover that went along, in whatever register is open. */
    function noteDown(text: string): void {
        window.navigation.go("handovers", {});
        tryVerify(() => window.page.overview !== undefined && window.page.overview.handovers.count > 0, 10000);
        const list = window.page.overview.handovers;
        let form = null;
        for (let row = 0; row < list.count && form?.number !== number; ++row) {
            form = createTemporaryObject(handoverForm, test);
            form.handoverId = list.idAt(row);
            tryVerify(() => form.number !== "", 10000);
        }
        compare(form.number, number);
        form.field("handover.note").commit(text);
        form.save();
        tryVerify(() => !form.dirty && !form.busy, 10000);
    }

    function test_1_packs(): void {
        window.dialogs.open("take-along");
        tryVerify(() => take.opened && take.packer.count > 0, 10000);
        compare(take.packer.tickedCount, 0);
        take.list.currentIndex = 0;
        keyClick(Qt.Key_Space);
        compare(take.packer.tickedCount, 1);
        number = take.list.itemAtIndex(0).title.split(" ")[0];
        verify(/^UE-/.test(number), number);
        // What is missing is asked for, one after the other.
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        verify(!take.packer.busy);
        typed("Otto Unterwegs");
        compare(take.packer.holder, "Otto Unterwegs");
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        typed("zu kurz");
        compare(take.passphrases.strength.judgement, "bad");
        verify(!take.fits);
        keyClick(Qt.Key_A, Qt.ControlModifier);
        typeTwice(take.passphrases);
        verify(take.fits);
        take.pack(folder.url("mit.bleibe-mit"));
        tryVerify(() => desk.outCount === 1, 30000);
        tryVerify(() => !take.opened);
        verify(!desk.isTrip);
        verify(theWorkspace.undoText.includes("MN-"), theWorkspace.undoText);
    }

    function test_2_namesWhoHasIt(): void {
        window.dialogs.open("trips");
        tryVerify(() => trips.list.opened);
        compare(desk.rows.length, 1);
        compare(desk.rows[0].holder, "Otto Unterwegs");
        compare(desk.rows[0].items, number);
        verify(desk.rows[0].isOut);
        trips.list.close();
        window.dialogs.open("take-along");
        tryVerify(() => take.packer.count > 0 && !take.packer.loading, 10000);
        tryVerify(() => take.list.itemAtIndex(0)?.away === "unterwegs bei Otto Unterwegs");
    }

    function test_3_refusesAWrongPassphrase(): void {
        trips.openFile(folder.url("mit.bleibe-mit"));
        tryVerify(() => back.opened && back.canReturn);
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        verify(!back.busy); // nothing was typed
        typed("eine andere Phrase");
        keyClick(Qt.Key_Return);
        tryVerify(() => back.back.error.startsWith("Die Passphrase stimmt nicht"), 30000);
        verify(!back.back.isShown);
    }

    function test_4_worksOnTheWay(): void {
        trips.openFile(folder.url("mit.bleibe-mit"));
        tryVerify(() => back.opened);
        typed(phrase);
        back.work();
        tryVerify(() => desk.isTrip, 30000);
        verify(desk.title.includes("Otto Unterwegs"));
        verify(window.frame.tripBanner.visible);
        verify(!back.opened);
        noteDown("unterwegs notiert");
        window.dialogs.open("trip-back");
        tryVerify(() => give.opened);
        typeTwice(give.passphrases);
        verify(give.passphrases.fits);
        give.pack(folder.url("zurueck.bleibe-mit"));
        tryVerify(() => !theWorkspace.isOpen, 30000);
        verify(!give.opened);
    }

    function test_5_comesBackAndAsks(): void {
        theWorkspace.openFile(folder.url("beispiel.sqlite"));
        tryVerify(() => theWorkspace.isOpen && desk.outCount === 1, 30000);
        noteDown("hier notiert");
        trips.openFile(folder.url("zurueck.bleibe-mit"));
        tryVerify(() => back.opened && back.canReturn);
        typed(phrase);
        keyClick(Qt.Key_Return);
        tryVerify(() => back.back.isShown, 30000);
        compare(back.back.count, 1);
        compare(back.back.openCount, 1);
        verify(back.back.summary[0].startsWith(number + ": 1 Angabe"), back.back.summary[0]);
        const conflict = back.conflicts.itemAt(0);
        compare(conflict.here, "hier notiert");
        compare(conflict.there, "unterwegs notiert");
        keyClick(Qt.Key_Return, Qt.ControlModifier); // goes to what is not chosen yet
        verify(back.opened);
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Space);
        compare(back.back.openCount, 0);
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        tryVerify(() => desk.outCount === 0, 30000);
        verify(!back.opened);
        verify(theWorkspace.undoText.includes("MN-"));
        theWorkspace.undo();
        tryVerify(() => desk.outCount === 1, 10000);
    }

    function test_6_givesUp(): void {
        window.dialogs.open("trips");
        tryVerify(() => trips.list.opened);
        trips.list.question.row = desk.rows[0];
        trips.list.question.open();
        tryVerify(() => trips.list.question.opened);
        keyClick(Qt.Key_Space);
        tryVerify(() => desk.outCount === 0, 10000);
        compare(desk.rows.length, 1);
        trips.openFile(folder.url("zurueck.bleibe-mit"));
        tryVerify(() => back.opened);
        verify(!back.canReturn);
    }
}
