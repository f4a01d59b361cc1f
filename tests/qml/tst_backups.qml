// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Bleibe
import BleibeTest

/** Copies of the register in the window: made, checked, put back, and what goes wrong. */
Item {
    id: root

    width: 1100
    height: 900

    Workspace {
        id: theWorkspace
    }
    Machine {
        id: theMachine
    }
    Folder {
        id: folder
    }
    Pictures {
        id: pictures
    }
    BackupSample {
        id: sample

        workspace: theWorkspace
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.bg
    }
    Loader {
        id: room

        anchors.fill: parent
        anchors.bottomMargin: status.height
        active: theWorkspace.isOpen
        sourceComponent: BackupPane {
            workspace: theWorkspace
            machine: theMachine
        }
    }
    RescueCard {
        id: rescue

        width: 700
        workspace: theWorkspace
    }
    StatusBar {
        id: status

        anchors.bottom: parent.bottom
        width: parent.width
        workspace: theWorkspace
    }
    QuitBackup {
        id: quitting

        anchors.fill: parent
        workspace: theWorkspace
    }
    SignalSpy {
        id: notice

        target: theWorkspace
        signalName: "notice"
    }
    SignalSpy {
        id: failed

        target: theWorkspace
        signalName: "failed"
    }
    SignalSpy {
        id: asked

        target: status
        signalName: "backupsRequested"
    }
    SignalSpy {
        id: damaged

        target: theWorkspace
        signalName: "damaged"
    }
    SignalSpy {
        id: quit

        target: quitting
        signalName: "quitRequested"
    }

    TestCase {
        name: "Backups"
        when: windowShown

        property int number: 0
        property BackupPane pane: room.item as BackupPane
        property var backups: theWorkspace.backups

        function initTestCase(): void {
            sample.remember(theMachine);
            theWorkspace.actorName = "Tina Test";
        }
        function init(): void {
            number += 1;
            theWorkspace.createFile(folder.url("kreis" + number + ".sqlite"), false);
            tryVerify(() => theWorkspace.isOpen && room.item !== null, 20000);
            for (const spy of [notice, failed, asked, damaged, quit])
                spy.clear();
            quitting.anyway = false;
            quitting.leaving = false;
        }
        function cleanup(): void {
            quitting.closeAll();
            rescue.restoring.close();
            if (pane)
                pane.restoring.close();
            theWorkspace.close();
            tryVerify(() => theWorkspace.jobs.count === 0 && !backups.isRunning, 20000);
        }
        /** What shows this text, or is spoken so, below an item. */
        function within(item: Item, text: string): var {
            if (item.visible && (item.text === text || item.Accessible.name === text))
                return item;
            for (const child of Array.from(item.children)) {
                const found = within(child, text);
                if (found)
                    return found;
            }
            return null;
        }
        function picture(name: string): void {
            const path = pictures.path(name);
            if (path === "")
                return;
            wait(250);
            grabImage(root.Window.window.contentItem).save(path);
        }
        function change(office: string): void {
            const before = sample.done;
            sample.nameOffice(office);
            tryVerify(() => sample.done > before, 5000);
        }
        /** Makes one by hand and waits until it stands in the list. */
        function makeOne(): void {
            notice.clear();
            const before = pane.desk.copies.length;
            pane.make.forceActiveFocus();
            keyClick(Qt.Key_Space);
            tryCompare(notice, "count", 1, 10000);
            tryVerify(() => pane.desk.copies.length > before && !pane.desk.loading, 5000);
        }

        function test_firstThereIsNone(): void {
            tryVerify(() => !pane.desk.loading);
            verify(within(pane, "Noch keine Sicherung"));
            verify(backups.isAutomatic);
            verify(backups.isOwnFolder);
            picture("backups-empty");
        }
        function test_madeByHandIsListedAndChecked(): void {
            change("Amt A");
            makeOne();
            const copy = pane.desk.copies[0];
            compare(copy.kindText, "von Hand");
            compare(copy.judgement, "good");
            verify(within(pane, copy.whenText));
            verify(sample.exists(copy.file));
            verify(backups.lastText !== "");
            verify(pane.statusText.startsWith("1 Sicherung"));
            picture("backups-one");
        }
        function test_ofTheDayOnlyWhereSomethingChanged(): void {
            backups.makeDaily();
            tryVerify(() => !backups.isRunning, 10000);
            tryVerify(() => !pane.desk.loading);
            compare(pane.desk.copies.length, 0);
        }
        function test_closingMakesOne(): void {
            change("Amt A");
            const file = backups.registerFile;
            theWorkspace.close();
            verify(backups.isRunning);
            tryVerify(() => !backups.isRunning, 10000);
            theWorkspace.openFile("file://" + file);
            tryVerify(() => theWorkspace.isOpen && room.item !== null, 10000);
            tryVerify(() => pane.desk.copies.length === 1, 5000);
            compare(pane.desk.copies[0].kindText, "täglich");
            verify(backups.automaticText.startsWith("heute, "));
        }
        function test_quittingWaitsAndGoes(): void {
            change("Amt A");
            verify(!quitting.mayQuit());
            tryCompare(quit, "count", 1, 10000);
            verify(quitting.mayQuit());
        }
        function test_quittingWithoutIsPossible(): void {
            change("Amt A");
            verify(!quitting.mayQuit());
            quitting.waiting.open();
            tryVerify(() => quitting.waiting.opened);
            picture("quit-waiting");
            const button = within(quitting.waiting.contentItem, "Ohne Sicherung schließen");
            if (button && quit.count === 0)
                mouseClick(button);
            tryCompare(quit, "count", 1, 10000);
        }
        function test_quittingTellsWhatFailed(): void {
            change("Amt A");
            backups.setFolder(folder.url("gibt-es-nicht" + number));
            verify(!quitting.mayQuit());
            tryVerify(() => quitting.failed.opened, 10000);
            verify(quitting.failed.text.includes("ist nicht da"));
            picture("quit-failed");
            compare(quit.count, 0);
            keyClick(Qt.Key_Space);
            tryCompare(quit, "count", 1);
        }
        function test_failureIsRememberedUntilMended(): void {
            change("Amt A");
            const place = folder.url("stick" + number);
            backups.setFolder(place);
            pane.make.forceActiveFocus();
            keyClick(Qt.Key_Space);
            tryCompare(failed, "count", 1, 10000);
            verify(backups.failure.includes("ist nicht da"));
            verify(within(pane, "Die letzte Sicherung ist nicht gelungen."));
            const link = within(status, "Sicherung nicht gelungen. Ansehen …");
            verify(link);
            picture("backups-failed");
            mouseClick(link);
            compare(asked.count, 1);
            verify(sample.makeFolder(place));
            makeOne();
            compare(backups.failure, "");
            verify(!within(status, "Sicherung nicht gelungen. Ansehen …"));
        }
        function test_secondPlaceThatIsMissingIsTold(): void {
            change("Amt A");
            const place = folder.url("netz" + number);
            backups.setSecond(place);
            makeOne();
            verify(backups.secondFailure.includes("ist nicht da"));
            verify(within(status, "Zweite Sicherung fehlt. Ansehen …"));
            picture("backups-second-missing");
            verify(sample.makeFolder(place));
            notice.clear();
            backups.makeNow();
            tryCompare(notice, "count", 1, 10000);
            compare(backups.secondFailure, "");
            tryVerify(() => pane.desk.copies.some(one => one.isSecond), 5000);
        }
        function test_checkFindsDamage(): void {
            change("Amt A");
            makeOne();
            const copy = pane.desk.copies[0];
            const link = within(pane, "Prüfen: " + copy.whenText);
            verify(link);
            sample.damage(copy.file);
            mouseClick(link);
            tryCompare(failed, "count", 1, 10000);
            tryVerify(() => pane.desk.copies.length === 1 && pane.desk.copies[0].judgement === "unknown", 5000);
        }
        function test_restoreShowsWhatIsLostAndPutsBack(): void {
            change("Amt A");
            makeOne();
            change("Amt B");
            change("Amt C");
            const link = within(pane, "Zurückspielen …: " + pane.desk.copies[0].whenText);
            verify(link);
            link.forceActiveFocus();
            keyClick(Qt.Key_Return);
            tryVerify(() => pane.restoring.known, 10000);
            compare(pane.desk.preview.relation, "earlier");
            compare(pane.restoring.list.count, 2);
            compare(pane.desk.preview.lost[0].who, "Tina Test");
            picture("restore-preview");
            mouseClick(pane.restoring.confirm);
            tryVerify(() => theWorkspace.isOpen && room.item !== null && notice.signalArguments.some(one => one[0].startsWith("Sicherung zurückgespielt.")), 20000);
            tryVerify(() => pane.desk.copies.length === 2 && !pane.desk.loading, 5000);
            verify(pane.desk.copies.some(one => one.kindText === "vor dem Zurückspielen"));
            compare(failed.count, 0);
            picture("restore-done");
            pane.restoring.ask(pane.desk.copies.find(one => one.kindText === "vor dem Zurückspielen"));
            tryVerify(() => pane.restoring.known, 10000);
            compare(pane.desk.preview.relation, "branch");
            picture("restore-branch");
        }
        function test_escapeLeavesEverything(): void {
            change("Amt A");
            makeOne();
            pane.restoring.ask(pane.desk.copies[0]);
            tryVerify(() => pane.restoring.known, 10000);
            compare(pane.desk.preview.relation, "same");
            keyClick(Qt.Key_Escape);
            tryVerify(() => !pane.restoring.visible);
            verify(theWorkspace.isOpen);
        }
        function test_damagedCopyIsNotPutBack(): void {
            change("Amt A");
            makeOne();
            sample.damage(pane.desk.copies[0].file);
            pane.restoring.ask(pane.desk.copies[0]);
            tryVerify(() => pane.desk.error !== "", 10000);
            verify(!pane.restoring.confirm.enabled);
            picture("restore-damaged");
        }
        function test_damagedRegisterOffersItsCopies(): void {
            change("Amt A");
            makeOne();
            const file = backups.registerFile;
            theWorkspace.close();
            tryVerify(() => theWorkspace.jobs.count === 0 && !backups.isRunning, 10000);
            sample.damage(file);
            failed.clear();
            theWorkspace.openFile("file://" + file);
            tryCompare(damaged, "count", 1, 10000);
            compare(failed.count, 1);
            rescue.show(damaged.signalArguments[0][0]);
            tryVerify(() => rescue.visible, 5000);
            picture("rescue");
            const link = within(rescue, "Zurückspielen …: " + rescue.desk.copies[0].whenText);
            mouseClick(link);
            tryVerify(() => rescue.restoring.known, 10000);
            compare(rescue.desk.preview.relation, "unknown");
            picture("rescue-preview");
            mouseClick(rescue.restoring.confirm);
            tryVerify(() => theWorkspace.isOpen, 20000);
            rescue.show("");
            tryVerify(() => !rescue.visible);
        }
    }
}
