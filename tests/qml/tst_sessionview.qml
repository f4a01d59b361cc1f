// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Bleibe
import BleibeTest

/** One session of a sample register: invited, answered by keys, attended, minuted, released, taken back. */
TestCase {
    id: test

    property var window: null
    readonly property var view: window?.view ?? null
    /** In the order of the sample: the evening that is ahead, and one that was held whose minutes are open. */
    readonly property int ahead: 3
    readonly property int held: 2

    name: "SessionView"
    when: windowShown

    Workspace {
        id: theWorkspace
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
        id: steps

        target: theWorkspace
        signalName: "historyChanged"
    }
    SignalSpy {
        id: mails

        target: test.view?.participants ?? null
        signalName: "mailReady"
    }
    SignalSpy {
        id: said

        target: test.view
        signalName: "done"
    }
    Component {
        id: program

        Window {
            property alias view: shown

            width: 1280
            height: 900
            visible: true

            SessionView {
                id: shown

                anchors.fill: parent
                focus: true
                workspace: theWorkspace
                sessionId: 0
            }
        }
    }

    function initTestCase(): void {
        theWorkspace.createFile(folder.url("beispiel.sqlite"), true);
        tryVerify(() => theWorkspace.isOpen, 60000);
        theWorkspace.actorName = "Paula Prüfer";
        window = program.createObject(null);
        window.requestActivate();
        tryVerify(() => window.active);
    }
    function cleanupTestCase(): void {
        window.destroy();
    }
    function init(): void {
        show(ahead);
        view.part = "list";
        view.pane.reset();
    }
    function cleanup(): void {
        compare(failures.count, 0, failures.count > 0 ? failures.signalArguments[0][0] + " " + failures.signalArguments[0][1] : "");
        failures.clear();
    }
    function show(id: int): void {
        view.sessionId = id;
        tryVerify(() => view.detail.isLoaded && !view.participants.loading && view.participants.count > 0);
        wait(0);
    }
    function cell(row: int, column: int): string {
        return Tables.text(view.participants, row, column);
    }
    /** A key that changes something, until that is kept. */
    function press(key: int): void {
        steps.clear();
        keyClick(key);
        tryVerify(() => steps.count > 0);
    }
    function takeBack(): void {
        steps.clear();
        theWorkspace.undo();
        tryVerify(() => steps.count > 0);
    }
    /** The keyboard stands in there. */
    function holdsKeyboard(item: Item): bool {
        for (let up = window.activeFocusItem; up; up = up.parent)
            if (up === item)
                return true;
        return false;
    }
    function figure(label: string): string {
        return view.detail.figures.find(one => one.label.startsWith(label))?.value ?? "";
    }

    function test_headAndFigures(): void {
        compare(view.detail.title, "Infogespräch in Otterberg");
        compare(view.detail.status, "eingeladen");
        compare(Number(figure("eingeladen")), view.participants.total);
        verify(view.detail.where.endsWith(", stufenlos"), view.detail.where);
        compare(view.detail.topics.length, 15);
    }
    function test_answeredByKeys(): void {
        view.table.forceActiveFocus(Qt.TabFocusReason);
        view.table.select(0);
        tryVerify(() => view.participationId > 0);
        const coming = Number(figure("kommen"));
        const id = view.participationId;
        const first = cell(0, 4);
        const key = first === "kommt" ? Qt.Key_A : Qt.Key_K;
        const word = first === "kommt" ? "kommt nicht" : "kommt";
        press(key);
        tryCompare(test, "answer", word);
        tryVerify(() => Number(figure("kommen")) === coming + (word === "kommt" ? 1 : -1));
        compare(view.participationId, id, "stays in the row");
        compare(view.table.currentRow, 0);
        press(Qt.Key_7);
        tryVerify(() => cell(0, 5) === "7");
        press(Qt.Key_R);
        tryCompare(test, "answer", "bittet um Anruf");
        takeBack();
        tryCompare(test, "answer", word);
        takeBack();
        takeBack();
        tryCompare(test, "answer", first);
    }
    readonly property string answer: view ? view.side.entry.replyText ?? "" : ""

    function test_attendance(): void {
        view.table.forceActiveFocus(Qt.TabFocusReason);
        view.table.select(0);
        keyClick(Qt.Key_Space);
        tryVerify(() => failures.count === 1, 5000, "its day has not come");
        verify(failures.signalArguments[0][0].includes("noch nicht gewesen"));
        failures.clear();
        show(held);
        view.table.forceActiveFocus(Qt.TabFocusReason);
        view.table.select(0);
        const before = cell(0, 7);
        press(Qt.Key_Space);
        tryVerify(() => cell(0, 7) !== before);
        takeBack();
        tryVerify(() => cell(0, 7) === before);
    }
    function test_sentIsNotTakenFromTheList(): void {
        view.table.forceActiveFocus(Qt.TabFocusReason);
        view.table.select(0);
        keyClick(Qt.Key_Delete);
        tryVerify(() => failures.count === 1);
        failures.clear();
    }
    function test_replyInFull(): void {
        view.table.forceActiveFocus(Qt.TabFocusReason);
        view.table.select(1);
        tryVerify(() => view.participationId > 0);
        keyClick(Qt.Key_Return);
        tryVerify(() => view.side.reply.active && holdsKeyboard(view.side.reply));
        view.side.reply.answer("reply", "Comes");
        view.side.reply.answer("interests", [1, 16]);
        view.side.reply.answer("companions", "2");
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        tryVerify(() => !view.side.reply.active);
        tryVerify(() => cell(1, 6) === "T01, T05");
        compare(view.side.entry.companions, "2");
        takeBack();
    }
    function test_searchedAndSorted(): void {
        const name = cell(0, 0);
        view.pane.search.text = name.slice(0, 5);
        view.pane.search.edited(view.pane.search.text);
        verify(view.participants.count < view.participants.total);
        verify(Array.from({
            "length": view.participants.count
        }, (one, at) => cell(at, 0)).includes(name));
        view.pane.reset();
        view.participants.sort(4, Qt.AscendingOrder);
        compare(cell(0, 4), "offen");
        view.participants.sort(0, Qt.AscendingOrder);
    }
    function test_invited(): void {
        const before = view.participants.total;
        view.invite([]);
        tryVerify(() => view.inviting.visible && !view.inviting.invitees.loading);
        view.inviting.invitees.withoutVacancy = true;
        tryVerify(() => view.inviting.invitees.allowedCount > 0 && view.inviting.invitees.refusedCount > before);
        compare(view.inviting.invitees.tickedCount, view.inviting.invitees.allowedCount, "all ticked");
        view.inviting.invitees.tickAll(false);
        view.inviting.invitees.tick(0, true);
        compare(view.inviting.invitees.tickedCount, 1);
        view.inviting.confirm.click();
        tryVerify(() => !view.inviting.visible);
        tryVerify(() => view.participants.total === before + 1);
        tryVerify(() => view.detail.unsentCount === 1);
        view.detail.noteSent();
        tryVerify(() => view.detail.unsentCount === 0);
        takeBack();
        takeBack();
        tryVerify(() => view.participants.total === before);
    }
    function test_manyInvitedAsOneStep(): void {
        const before = view.participants.total;
        view.invite([]);
        view.inviting.invitees.withoutVacancy = true;
        tryVerify(() => view.inviting.invitees.allowedCount > 2);
        const more = view.inviting.invitees.allowedCount;
        view.inviting.confirm.click();
        tryVerify(() => view.participants.total === before + more, 20000);
        takeBack();
        tryVerify(() => view.participants.total === before, 20000, "one step for all");
    }
    function test_minutesReleased(): void {
        show(held);
        view.show("minutes");
        tryVerify(() => view.minutes.itemCount > 0 && holdsKeyboard(view.minutesPane));
        verify(!view.minutes.released);
        view.minutes.answer("staffCount", "vier");
        view.minutes.save();
        verify(view.minutes.errors.staffCount !== undefined);
        view.minutes.answer("staffCount", "4");
        view.minutes.answerItem(0, "result", "Zwei Verträge gehen weiter.");
        view.minutes.answer("chair", "Leitung");
        verify(view.minutes.dirty);
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        tryVerify(() => !view.minutes.dirty);
        compare(view.minutes.items[0].result, "Zwei Verträge gehen weiter.");
        view.minutes.release();
        tryVerify(() => view.minutes.released && view.detail.isReleased);
        verify(view.detail.minutesState.includes("Paula Prüfer"));
        view.minutes.reopen();
        tryVerify(() => !view.minutes.released);
        takeBack();
        tryVerify(() => view.minutes.released, 5000, "taken back");
        takeBack();
        takeBack();
        tryVerify(() => !view.minutes.released && view.minutes.answers.chair !== "Leitung");
    }
    function test_leavingAsks(): void {
        show(held);
        view.show("minutes");
        view.minutes.answer("chair", "Jemand");
        view.show("result");
        compare(view.part, "minutes", "asked first");
        tryVerify(() => view.leaving.opened);
        view.leaving.answered = true;
        view.leaving.close();
        view.leaving.confirmed();
        tryVerify(() => view.part === "result");
        verify(view.detail.threads.length > 0);
        tryVerify(() => view.topics.count === 15);
        takeBack();
    }
    /** Opens in the mail program of the machine: only what the page says to it is looked at. */
    function test_mailToOne(): void {
        const row = Array.from({
            "length": view.participants.count
        }, (one, at) => cell(at, 3)).indexOf("E-Mail");
        mails.clear();
        view.participants.mail(view.participants.idAt(row));
        tryVerify(() => mails.count === 1);
        const address = decodeURIComponent(mails.signalArguments[0][0].toString());
        verify(address.startsWith("mailto:") && address.includes("@"), address);
        verify(address.includes("subject=Einladung zum Informationsgespräch"), address);
        verify(address.includes("Otterberg"), address);
    }
    function test_taskOfTheSession(): void {
        const before = view.detail.tasks.length;
        view.desk.beginSession(view.sessionId, view.detail.number);
        view.desk.answer("title", "Stühle bestellen");
        view.desk.commit();
        tryVerify(() => view.detail.tasks.length === before + 1);
        takeBack();
        tryVerify(() => view.detail.tasks.length === before);
    }
}
