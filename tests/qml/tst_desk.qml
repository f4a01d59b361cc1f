// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtCore
import QtQuick
import QtTest
import Bleibe

/** The day over a sample register of its own: calls, tasks, what has to be confirmed. */
Item {
    id: root

    width: 1400
    height: 860

    Workspace {
        id: theWorkspace
    }
    Machine {
        id: theMachine
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
    Component {
        id: fixture

        DeskPage {
            property var said: []

            anchors.fill: parent
            workspace: theWorkspace
            machine: theMachine
            onDone: text => said = said.concat([text])
        }
    }

    TestCase {
        name: "Desk"
        when: windowShown

        property DeskPage page: null
        readonly property var talk: page?.side.pane.talk ?? null

        function initTestCase(): void {
            const folder = StandardPaths.writableLocation(StandardPaths.TempLocation);
            theWorkspace.createFile(folder + "/bleibe-desk-" + Date.now() + ".sqlite", true);
            tryVerify(() => theWorkspace.isOpen, 60000);
            theWorkspace.actorName = "Paula Prüfer";
            page = fixture.createObject(root) as DeskPage;
            tryVerify(() => page.day.count > 0 && !page.day.loading, 20000);
        }
        function cleanupTestCase(): void {
            page.destroy();
            wait(0);
            theWorkspace.close();
        }
        function init(): void {
            page.said = [];
            notices.clear();
            show("Tasks");
        }
        function cleanup(): void {
            page.desk.cancel();
            talk.cancel();
            compare(failures.count, 0, failures.count > 0 ? failures.signalArguments[0][0] + " " + failures.signalArguments[0][1] : "");
            failures.clear();
        }
        function show(list: string): void {
            page.day.list = list;
            page.day.span = "due";
            page.day.scope = "mine";
            settled();
        }
        function settled(): void {
            wait(0);
            tryVerify(() => !page.day.loading);
            wait(0);
        }
        function type(text: string): void {
            for (const letter of text)
                keyClick(letter);
        }
        /** Goes to the first line that may, or may not, be called. */
        function findCallable(callable: bool): void {
            page.table.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Home);
            for (let row = 0; row < page.day.count; ++row) {
                tryVerify(() => page.current.vacancyId === page.day.at(row).vacancyId);
                tryVerify(() => page.side.detail.isLoaded);
                if (page.side.pane.callCard.isCallable === callable)
                    return;
                keyClick(Qt.Key_Down);
            }
            fail("no such line");
        }

        function test_aTaskIsDoneAndTakenBack(): void {
            const first = page.day.at(0);
            verify(first.taskId > 0);
            const count = page.day.count;
            page.desk.finish(first.taskId, first.taskVersion);
            tryVerify(() => page.day.count === count - 1);
            compare(page.day.rowOf(first.taskId, 0), -1);
            verify(page.said[0].includes(first.title), page.said.join());
            settled();
            verify(page.current.taskId > 0 && page.current.taskId !== first.taskId, "the next one stands in its place");
            theWorkspace.undo();
            tryVerify(() => page.day.rowOf(first.taskId, 0) >= 0);
        }
        function test_aTaskIsPutOff(): void {
            const first = page.day.at(0);
            const tomorrow = new Date();
            tomorrow.setDate(tomorrow.getDate() + 1);
            page.desk.postpone(first.taskId, first.taskVersion, tomorrow);
            tryVerify(() => page.day.rowOf(first.taskId, 0) < 0);
            page.day.span = "open";
            tryVerify(() => page.day.rowOf(first.taskId, 0) >= 0);
            compare(page.day.at(page.day.rowOf(first.taskId, 0)).day, "morgen");
            theWorkspace.undo();
            settled();
        }
        function test_aNewTaskByKeys(): void {
            const before = page.day.count;
            page.desk.begin(0, 0, "");
            tryVerify(() => page.side.visible);
            tryVerify(() => page.Window.activeFocusItem?.Accessible.name.startsWith("Was ist zu tun?") ?? false);
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            tryVerify(() => page.desk.errors.title !== undefined, 1000, "a task says what is to be done");
            type("Schluessel abholen");
            keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_A, Qt.ControlModifier);
            type("heute");
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            tryVerify(() => !page.desk.active);
            tryCompare(page.day, "count", before + 1);
            verify(page.said[0].includes("Schluessel abholen"));
            theWorkspace.undo();
            tryCompare(page.day, "count", before);
        }
        function test_confirmingByKeys(): void {
            show("Confirm");
            const before = page.day.count;
            verify(before > 2);
            findCallable(true);
            const id = page.current.vacancyId;
            const row = page.currentRow;
            keyClick("b");
            tryVerify(() => page.day.count === before - 1);
            compare(page.day.rowOf(0, id), -1);
            settled();
            compare(page.currentRow, Math.min(row, page.day.count - 1), "the next one stands in its place");
            verify(page.current.vacancyId !== id);
            theWorkspace.undo();
            tryVerify(() => page.day.rowOf(0, id) >= 0, 5000, "one step takes it back");
            settled();
        }
        function test_notReachedWaitsUntilTomorrow(): void {
            show("Confirm");
            findCallable(true);
            const id = page.current.vacancyId;
            keyClick("n");
            tryVerify(() => page.day.rowOf(0, id) < 0);
            show("Tasks");
            page.day.span = "open";
            tryVerify(() => page.day.rowOf(0, id) >= 0);
            theWorkspace.undo();
            settled();
        }
        function test_whoMayNotBeCalledIsNotCalled(): void {
            show("Confirm");
            findCallable(false);
            const before = page.day.count;
            keyClick("b");
            compare(notices.count, 1);
            verify(notices.signalArguments[0][0].startsWith("Kein Anruf möglich."));
            settled();
            compare(page.day.count, before);
        }
        function test_quickKeysHitWhatIsShown(): void {
            show("Confirm");
            findCallable(true);
            keyClick(Qt.Key_Down);
            const next = page.current.vacancyId;
            keyClick("g"); // before the vacancy is read
            tryVerify(() => talk.active);
            compare(talk.vacancyId, next);
            compare(talk.landlordId, page.current.landlordId);
        }
        function test_aTalkForATaskFinishesIt(): void {
            const row = Array.from({
                "length": page.day.count
            }, (one, at) => at).find(at => page.day.at(at).vacancyId > 0);
            const task = page.day.at(row);
            page.table.select(row);
            tryVerify(() => page.current.taskId === task.taskId && page.side.detail.isLoaded);
            talk.begin("Reached");
            talk.answer("summary", "Besichtigung am Montag");
            talk.answer("followUpOn", "31.02.2027");
            verify(talk.errors.followUpOn !== undefined);
            talk.commit();
            verify(talk.active);
            talk.answer("followUpOn", "");
            talk.commit();
            tryVerify(() => !talk.active);
            tryVerify(() => page.day.rowOf(task.taskId, 0) < 0);
            theWorkspace.undo();
            tryVerify(() => page.day.rowOf(task.taskId, 0) >= 0);
        }
        function test_anUnsavedTalkIsAskedFor(): void {
            show("Confirm");
            findCallable(true);
            const id = page.current.vacancyId;
            talk.begin("Reached");
            talk.answer("summary", "Ruft zurück");
            let left = false;
            page.mayLeave(() => left = true);
            verify(!left);
            keyClick(Qt.Key_Escape);
            compare(page.current.vacancyId, id);
            compare(talk.answers.summary, "Ruft zurück");
        }
    }
}
