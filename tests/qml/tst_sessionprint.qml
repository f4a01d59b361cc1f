// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Bleibe
import BleibeTest

/** The papers of a talk from the window: which there are, and letters into a folder. */
TestCase {
    id: test

    property var window: null
    readonly property var page: window?.page ?? null

    name: "SessionPrint"
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

        signalName: "lettersWritten"
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
        window.navigation.go("sessions", undefined);
        tryVerify(() => page.title === "Infogespräche" && page.sessions?.count > 0, 20000);
    }
    function cleanupTestCase(): void {
        window.destroy();
    }

    function test_lettersGoIntoAFolder(): void {
        tryVerify(() => page.detail.hasSession, 20000);
        const dialog = page.papers;
        written.target = dialog;
        dialog.ask(page.selectedId, page.detail.number, "thanks");
        tryVerify(() => dialog.opened);
        compare(dialog.chosen, "thanks");
        compare(dialog.formats.length, 3);
        dialog.format.value = "html";
        dialog.writeTo(folder.url("briefe"));
        tryCompare(written, "count", 1, 60000);
        compare(failures.count, 0);
    }
    function test_mailsAreForLettersAlone(): void {
        const dialog = page.papers;
        dialog.ask(page.selectedId, page.detail.number, "thanks");
        dialog.format.value = "eml";
        dialog.paper.currentIndex = dialog.papers.findIndex(one => one.value === "minutes");
        compare(dialog.formats.length, 2);
        compare(dialog.format.value, "pdf");
        dialog.close();
    }
}
