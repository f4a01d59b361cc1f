// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Bleibe
import BleibeTest

/** Files that the program was started with, by a double click in the file manager, and that are no register. */
TestCase {
    id: test

    property var window: null
    readonly property var take: window?.page?.pane?.take ?? null

    name: "Given"
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
    Component {
        id: program

        Main {
            workspace: theWorkspace
            machine: theMachine
        }
    }

    function initTestCase(): void {
        theMachine.motion = false;
        window = program.createObject(null, {
            "given": folder.url("mitnahme.bleibe-mit")
        });
    }
    function cleanupTestCase(): void {
        window.destroy();
    }
    function cleanup(): void {
        window.dialogs.closeAll();
    }

    function test_1_takeAlongFileAsksForItsPassphrase(): void {
        tryVerify(() => window.dialogs.trips.back.opened);
        verify(!theWorkspace.isOpen);
    }
    function test_2_exchangeFileWaitsForARegister(): void {
        window.given = folder.url("austausch.bleibe-tausch");
        window.take(window.given);
        verify(window.openPage.visible);
        theWorkspace.createFile(folder.url("kreis.sqlite"), true);
        tryVerify(() => theWorkspace.isOpen && !theWorkspace.isOpening, 60000);
        tryCompare(window.navigation, "page", "trust");
        compare(window.given.toString(), "");
        tryVerify(() => take !== null && take.opened && !take.busy, 10000); // and says that there is no such file
        take.close();
        tryVerify(() => !take.opened);
    }
}
