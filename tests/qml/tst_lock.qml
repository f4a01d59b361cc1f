// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Bleibe
import BleibeTest

/** The window hides itself after some minutes without input and on request, with everything in it, and comes back as it was. */
TestCase {
    id: test

    property var window: null
    readonly property var lock: window?.autoLock ?? null
    readonly property var screen: window?.lockScreen ?? null

    name: "Lock"
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
    Spoken {
        id: spoken
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
        lock.locksDesktop = false;
        lock.minute = 1000;
        theWorkspace.createFile(folder.url("beispiel.sqlite"), true);
        tryVerify(() => theWorkspace.isOpen, 60000);
        window.requestActivate();
        tryVerify(() => window.active);
        tryVerify(() => window.page !== null);
    }
    function cleanupTestCase(): void {
        theWorkspace.close();
        window.destroy();
    }
    function cleanup(): void {
        theMachine.lockMinutes = 0;
        lock.unlock("");
        window.dialogs.closeAll();
        tryVerify(() => !lock.locked);
    }

    function test_onRequest(): void {
        keyClick(Qt.Key_L, Qt.ControlModifier | Qt.ShiftModifier);
        verify(lock.locked);
        tryVerify(() => screen.visible);
        verify(!window.contentItem.visible);
        compare(screen.width, window.width);
        compare(screen.height, window.height);
        lock.unlock("");
        verify(!lock.locked);
        verify(window.contentItem.visible);
        verify(!screen.visible);
    }
    function test_afterSomeTime(): void {
        theMachine.lockMinutes = 5; // five seconds here
        verify(!lock.locked);
        for (let at = 0; at < 8; ++at) {
            wait(900);
            mouseMove(window.contentItem, 40 + at, 40);
            verify(!lock.locked);
        }
        keyClick(Qt.Key_Shift);
        wait(1500);
        verify(!lock.locked);
        tryVerify(() => lock.locked, 20000);
    }
    function test_offIsOff(): void {
        theMachine.lockMinutes = 0;
        wait(1500);
        verify(!lock.locked);
    }
    function test_whatIsTypedStays(): void {
        window.dialogs.open("server");
        const dialog = window.dialogs.server;
        tryVerify(() => dialog.opened);
        const field = findChild(window.contentItem.parent, "address") ?? dialog.addressField;
        field.input.forceActiveFocus();
        keyClick("r");
        keyClick("e");
        keyClick("g");
        compare(field.text, "reg");
        lock.lock();
        tryVerify(() => screen.visible);
        verify(!field.visible);
        keyClick("x");
        compare(field.text, "reg");
        lock.unlock("");
        tryVerify(() => dialog.opened && field.visible);
        compare(field.text, "reg");
        tryVerify(() => field.input.activeFocus);
        keyClick("i");
        compare(field.text, "regi");
    }
    function test_nothingBelowActs(): void {
        lock.lock();
        keyClick(Qt.Key_K, Qt.ControlModifier);
        keyClick(Qt.Key_2, Qt.ControlModifier);
        keyClick(Qt.Key_F6);
        wait(100);
        verify(!window.dialogs.palette.opened);
        compare(window.navigation.page, "desk");
        mouseClick(screen, 30, 200);
        mouseClick(screen, 30, 260);
        compare(window.navigation.page, "desk");
        // What opens by itself meanwhile waits below.
        window.dialogs.open("about");
        wait(100);
        verify(!screen.overlay.visible);
        lock.unlock("");
        tryVerify(() => screen.overlay.visible);
    }
    function test_nothingIsReadAloud(): void {
        const before = spoken.everything(window).join("\n");
        verify(before.includes("Heute"));
        lock.lock();
        tryVerify(() => screen.visible);
        const names = spoken.everything(window);
        verify(names.some(name => name === "Bleibe ist gesperrt"));
        verify(!names.some(name => name.includes("Heute")), names.join(" | "));
        verify(names.length < 12, names.join(" | "));
        verify(!window.title.includes("Beispiel"), window.title);
    }
    function test_closingWaits(): void {
        lock.lock();
        window.close();
        verify(window.visible);
        verify(screen.remark !== "");
    }
    function test_enterGoesOn(): void {
        lock.lock();
        tryVerify(() => screen.visible);
        wait(50);
        keyClick(Qt.Key_Return);
        verify(!lock.locked);
    }
    function test_picture(): void {
        const path = pictures.path("lock-file");
        if (path === "")
            skip("nobody wants a picture");
        lock.lock();
        wait(200);
        grabImage(screen).save(path);
    }
    Pictures {
        id: pictures
    }
}
