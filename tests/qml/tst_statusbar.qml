// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Bleibe
import BleibeTest

/** The status bar tells of the last backup that was checked. */
Item {
    id: root

    width: 1200
    height: 100

    Workspace {
        id: theWorkspace
    }
    Folder {
        id: folder
    }
    StatusBar {
        id: bar

        width: parent.width
        workspace: theWorkspace
        text: "Karte: 142 Leerstände"
    }
    SignalSpy {
        id: notice

        target: theWorkspace
        signalName: "notice"
    }

    TestCase {
        name: "StatusBar"
        when: windowShown

        function textsIn(item: Item): var {
            const own = item.visible && item.text !== undefined ? [String(item.text)] : [];
            return Array.from(item.children).reduce((all, child) => all.concat(textsIn(child)), own);
        }
        function test_backupIsToldWithItsTime(): void {
            theWorkspace.createFile(folder.url("eigenes.sqlite"), false);
            tryVerify(() => theWorkspace.isOpen, 20000);
            verify(!textsIn(bar).some(text => text.startsWith("Sicherung")));
            theWorkspace.backup(folder.url("sicherung.sqlite"));
            tryCompare(notice, "count", 1);
            const time = Qt.formatTime(theWorkspace.backups.lastAt, "HH:mm");
            verify(textsIn(bar).includes("Sicherung geprüft " + time), textsIn(bar).join(" | "));
            theWorkspace.close();
            verify(!textsIn(bar).some(text => text.startsWith("Sicherung")));
        }
    }
}
