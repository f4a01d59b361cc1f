// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Bleibe
import BleibeTest

/** Two offices and a file between them, over the whole window: given, refused, trusted, opened, decided by keyboard, taken, taken back. */
TestCase {
    id: test

    property var window: null
    readonly property var pane: window?.page?.pane ?? null
    readonly property var give: pane?.give ?? null
    readonly property var take: pane?.take ?? null
    readonly property string phrase: "tamo-kire-vuso-lade"

    name: "Exchange"
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
    Component {
        id: vacancyForm

        VacancyForm {
            workspace: theWorkspace
        }
    }

    function initTestCase(): void {
        theMachine.motion = false;
        window = program.createObject(null);
        theWorkspace.actorName = "Paula Prüfer";
        theWorkspace.createFile(folder.url("kreis.sqlite"), true);
        tryVerify(() => theWorkspace.isOpen && !theWorkspace.isOpening, 60000);
        theWorkspace.actorName = "Paula Prüfer";
        theWorkspace.actorOffice = "Kreisverwaltung Musterland, Sozialamt";
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
    function goToPane(target: var): void {
        window.navigation.go("trust", Object.assign({
            "part": "exchange"
        }, target));
        tryVerify(() => pane !== null && pane.desk !== undefined, 10000);
    }
    function openOther(name: string): void {
        theWorkspace.openFile(folder.url(name));
        tryVerify(() => theWorkspace.isOpen && theWorkspace.location.includes(name), 60000);
    }

    function test_1_gives(): void {
        goToPane({});
        tryVerify(() => !pane.busy, 10000);
        compare(pane.desk.rows.length, 0);
        compare(pane.desk.ownName, "Kreisverwaltung Musterland, Sozialamt");
        give.askAvailable();
        tryVerify(() => give.opened && give.giver.count > 0 && !give.giver.loading, 10000);
        verify(!give.giver.contents.includes("Vermieter")); // nobody's name without a tick
        // What is missing is asked for, one after the other.
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        typed("VG Weilerbach");
        compare(give.giver.recipient, "VG Weilerbach");
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        typed("Vermittlung");
        compare(give.giver.purpose, "Vermittlung");
        give.giver.withContacts = true;
        tryVerify(() => give.giver.contents.includes("Vermieter"), 10000);
        tryVerify(() => give.giver.hints.length > 0, 10000);
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        for (const field of [findChild(give.passphrases, "first"), findChild(give.passphrases, "second")]) {
            field.focusInput();
            typed(phrase);
        }
        verify(give.fits);
        give.pack(folder.url("a.bleibe-tausch"));
        tryVerify(() => !give.opened, 60000);
        tryVerify(() => pane.desk.rows.length === 1, 10000);
        compare(pane.desk.rows[0].title, "an VG Weilerbach");
        verify(pane.desk.fingerprint !== "");
    }

    function test_2_refusesItsOwn(): void {
        goToPane({
            "file": folder.url("a.bleibe-tausch")
        });
        tryVerify(() => take.opened && !take.busy && take.isRefused, 30000);
        verify(take.taker.refusal.includes("selbst weitergegeben"), take.taker.refusal);
        verify(!take.confirm.visible);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !take.opened);
    }

    function test_3_asksWhoItWas(): void {
        theWorkspace.createFile(folder.url("vg.sqlite"), false);
        tryVerify(() => theWorkspace.isOpen && theWorkspace.location.includes("vg.sqlite"), 60000);
        theWorkspace.actorOffice = "VG Weilerbach";
        goToPane({
            "file": folder.url("a.bleibe-tausch")
        });
        tryVerify(() => take.opened && !take.busy && take.isUntrusted, 30000);
        compare(take.taker.trust, "unknown");
        compare(take.taker.head.sender, "Kreisverwaltung Musterland, Sozialamt");
        verify(!take.phrase.visible); // nothing is opened before somebody compared
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        compare(take.taker.trust, "unknown");
        tryVerify(() => take.compared.activeFocus);
        keyClick(Qt.Key_Space);
        verify(take.compared.checked);
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        tryVerify(() => take.isOpenable, 10000);
        tryVerify(() => pane.desk.offices.length === 1, 10000);
    }

    function test_4_takes(): void {
        tryVerify(() => take.opened && take.isOpenable);
        take.phrase.focusInput();
        typed("falsche passphrase");
        keyClick(Qt.Key_Return);
        tryVerify(() => take.taker.error.startsWith("Die Passphrase stimmt nicht"), 30000);
        take.phrase.text = "";
        take.phrase.focusInput();
        typed(phrase);
        keyClick(Qt.Key_Return);
        tryVerify(() => take.taker.stage === "list" && !take.busy, 60000);
        verify(take.taker.counts.new > 0);
        compare(take.taker.counts.both, 0);
        const all = take.taker.tickedCount;
        tryVerify(() => take.list.view.activeFocus, 5000);
        keyClick(Qt.Key_Space); // the first one stays away, and comes again
        compare(take.taker.tickedCount, all - 1);
        keyClick(Qt.Key_Right);
        compare(take.taker.tickedCount, all);
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        tryVerify(() => !take.opened, 60000);
        tryVerify(() => pane.desk.rows.length === 1, 10000);
        compare(pane.desk.rows[0].title, "von Kreisverwaltung Musterland, Sozialamt");
        verify(theWorkspace.undoText.includes("AT-"), theWorkspace.undoText);
    }

    function test_5_refusesTheSecondTime(): void {
        goToPane({
            "file": folder.url("a.bleibe-tausch")
        });
        tryVerify(() => take.opened && !take.busy && take.isRefused, 30000);
        verify(take.taker.refusal.includes("schon übernommen"), take.taker.refusal);
        keyClick(Qt.Key_Escape);
    }

    function test_6_takesBack(): void {
        theWorkspace.undo();
        tryVerify(() => pane.desk.rows.length === 0, 30000);
        compare(pane.desk.offices.length, 1); // the key stays confirmed
        theWorkspace.redo();
        tryVerify(() => pane.desk.rows.length === 1, 30000);
    }

    function test_7_keepsOffices(): void {
        const office = pane.desk.offices[0];
        pane.side.renaming.ask(office);
        tryVerify(() => pane.side.renaming.opened);
        keyClick(Qt.Key_A, Qt.ControlModifier);
        typed("Kreis");
        keyClick(Qt.Key_Return);
        tryVerify(() => pane.desk.offices[0].name === "Kreis", 10000);
        pane.side.forgetting.row = pane.desk.offices[0];
        pane.side.forgetting.open();
        tryVerify(() => pane.side.forgetting.opened);
        keyClick(Qt.Key_Return);
        tryVerify(() => pane.desk.offices.length === 0, 10000);
    }

    function test_8_givesWhatIsMarked(): void {
        window.navigation.go("register", {});
        tryVerify(() => window.page.pageName === "register" || window.page.title !== "", 10000);
        goToPane({
            "give": [1, 2]
        });
        tryVerify(() => give.opened && !give.giver.loading, 10000);
        compare(give.giver.count, 2);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !give.opened);
    }
}
