// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Bleibe
import BleibeTest

/** The view of voluntary visits over the whole window with a sample register: due ones, a visit done or not wished for, plans begun and ended, a day. */
TestCase {
    id: test

    property var window: null
    readonly property var page: window?.page ?? null
    readonly property var view: page?.visits ?? null
    readonly property var list: view?.visits ?? null
    readonly property var detail: view?.detail ?? null
    readonly property var report: view?.side?.report ?? null
    readonly property var plan: view?.side?.plan ?? null
    readonly property var allStates: ["due", "ahead", "done", "cancelled"]

    name: "Visits"
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
    HandoverSample {
        id: sample

        workspace: theWorkspace
    }
    SignalSpy {
        id: answers

        target: sample
        signalName: "changed"
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
        window.navigation.go("handovers", {
            "part": "visits"
        });
        tryVerify(() => view !== null && list.count > 0, 20000);
        window.requestActivate();
        tryVerify(() => window.active);
    }
    function cleanupTestCase(): void {
        window.destroy();
    }
    function settled(): void {
        wait(0);
        tryVerify(() => !view.busy, 5000, "still busy");
        wait(0);
    }
    function type(text: string): void {
        for (const letter of text)
            keyClick(letter);
    }
    function focusName(): string {
        return window.activeFocusItem?.Accessible.name ?? "";
    }
    function tabTo(name: string): void {
        for (let step = 0; step < 60 && !focusName().startsWith(name); ++step)
            keyClick(Qt.Key_Tab);
        verify(focusName().startsWith(name), name + ", not " + focusName());
    }
    function column(at: int): var {
        return Array.from({
            "length": list.count
        }, (one, row) => Tables.text(list, row, at));
    }
    function takeBack(): void {
        const before = theWorkspace.undoText;
        theWorkspace.undo();
        tryVerify(() => theWorkspace.undoText !== before);
        settled();
    }
    function asked(select: string): string {
        answers.clear();
        sample.ask(select);
        tryVerify(() => answers.count > 0);
        return sample.answer;
    }
    function init(): void {
        window.navigation.go("handovers", {
            "part": "visits"
        });
        view.filters.reset();
        settled();
        select(list.idAt(0));
    }
    function cleanup(): void {
        report.form.revert();
        plan.form.revert();
        view.side.form.form.revert();
        view.task = "";
        compare(failures.count, 0, failures.count > 0 ? failures.signalArguments[0][0] + " " + failures.signalArguments[0][1] : "");
        failures.clear();
    }
    function select(id: real): void {
        view.select(id);
        tryVerify(() => detail.isLoaded && detail.visitId === id);
    }

    function test_theMostUrgentFirst(): void {
        verify(column(0)[0].endsWith("überfällig"), column(0)[0]);
        verify(column(0).slice(1).every(text => !text.endsWith("überfällig") || text !== "erledigt"));
        const planned = list.count;
        view.filters.toggleMark("visitdue");
        settled();
        verify(list.count > 0 && list.count < planned);
        verify(column(0).every(text => text.endsWith("überfällig") || text === "heute"));
        compare(list.waiting, list.count, "the badge counts what is due");
        view.filters.reset();
        list.states = ["done"];
        settled();
        verify(list.count > 0);
        verify(column(0).every(text => text === "erledigt"), "a list tells nothing of how it went");
        list.text = "gibt es nicht";
        settled();
        compare(list.count, 0);
    }
    function test_filteredByDayAndPlace(): void {
        const day = list.dayAt(0);
        list.setFrom(day);
        list.setUntil(day);
        settled();
        verify(list.count >= 1);
        verify(Array.from({
            "length": list.count
        }, (one, row) => list.dayAt(row)).every(one => one === day));
        list.setFrom("irgendwann");
        verify(list.fromError !== "");
        view.filters.reset();
        settled();
        const sponsor = list.sponsorOptions[0];
        list.sponsorId = sponsor.value;
        settled();
        verify(column(6).every(name => name === sponsor.text));
    }
    function test_doneWithFindings(): void {
        const id = detail.visitId;
        verify(detail.canFinish);
        view.list.table.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        tryVerify(() => view.task === "finish" && report.form.visitId === id && !report.form.busy);
        // Without the explanation nothing is kept, and the form says what to tick.
        report.form.save();
        verify(report.form.explainedError.startsWith("Ankreuzen"));
        compare(report.form.field("visit.access").error, "Wie der Besuch verlief, fehlt.");
        compare(asked("select state from visit where id=" + id), "planned");
        tryVerify(() => window.activeFocusItem !== null);
        report.explained.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        verify(report.form.explained);
        report.form.field("visit.access").choose("Granted");
        report.form.field("visit.visitors").choose(["Staff"]);
        report.form.field("visit.defects").commit("Rollladen klemmt");
        compare(report.form.errorCount, 0);
        keyClick(Qt.Key_S, Qt.ControlModifier);
        tryVerify(() => view.task === "" && detail.isLoaded && detail.isDone);
        settled();
        compare(asked("select count(*) from task where subject_kind='dwelling' and title like '%Rollladen klemmt%' and state='open'"), "1");
        takeBack();
        compare(asked("select state from visit where id=" + id), "planned");
    }
    function test_notWishedForLeavesNothing(): void {
        const id = detail.visitId;
        view.finish();
        tryVerify(() => report.form.visitId === id && !report.form.busy);
        report.form.field("visit.note").commit("Tür zugeschlagen");
        report.form.explained = true;
        report.form.field("visit.access").choose("Refused");
        verify(report.form.isOutside);
        verify(!report.form.field("visit.defects").shown);
        verify(!report.form.field("visit.note").shown);
        report.form.save();
        tryVerify(() => view.task === "" && detail.isLoaded && detail.isDone);
        settled();
        compare(asked("select note || defects || to_refresh || wishes from visit where id=" + id), "");
        compare(asked("select count(*) from task where rule like 'visit.%'"), "0");
        list.states = allStates;
        settled();
        compare(column(0)[list.rowOfId(id)], "erledigt");
        takeBack();
    }
    function test_aloneOnTheFirstVisit(): void {
        const id = detail.visitId;
        asked("select 1");
        view.finish();
        tryVerify(() => report.form.visitId === id && !report.form.busy);
        report.form.field("visit.beginsAt").commit("01.01.2099");
        verify(report.form.field("visit.beginsAt").error !== "", "a day to come cannot be done");
    }
    function test_endedAndBegunAnew(): void {
        const household = detail.householdNumber;
        verify(detail.hasOpenPlan);
        view.side.pane.askEnd();
        tryVerify(() => view.side.pane.ending.opened);
        compare(view.side.pane.ending.reason.currentText ?? view.side.pane.ending.reason.displayText, "auf Wunsch des Haushalts");
        mouseClick(view.side.pane.ending.confirm);
        tryVerify(() => !detail.hasOpenPlan);
        settled();
        verify(column(4).every(number => number !== household), "what was planned is called off");
        view.list.table.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_N, Qt.ControlModifier);
        tryVerify(() => view.task === "begin");
        plan.form.save();
        verify(plan.form.householdError.startsWith("Der Haushalt fehlt."));
        plan.form.household.search(household);
        tryVerify(() => plan.form.household.matches.length > 0);
        plan.form.household.choose(0);
        tryVerify(() => plan.form.address !== "" && !plan.form.busy);
        plan.form.save();
        verify(plan.form.field("visit_plan.consentOn").error !== "", "nobody is visited who did not agree");
        plan.form.field("visit_plan.consentOn").commit("heute");
        verify(plan.form.days.length > 0);
        const days = plan.form.days.length;
        plan.form.save();
        tryVerify(() => view.task === "" && detail.isLoaded && detail.hasOpenPlan);
        settled();
        compare(column(4).filter(number => number === household).length, days);
        takeBack();
        takeBack();
    }
    function test_plannedAndCalledOff(): void {
        view.create(detail.householdId);
        const form = view.side.form.form;
        tryVerify(() => form.address !== "" && !form.busy);
        form.field("visit.beginsAt").commit("24.12.2026");
        compare(form.field("visit.beginsAt").text, "24.12.2026");
        form.field("visit.beginsAt").commit("25.12.2026 14:00");
        verify(form.field("visit.beginsAt").warning.includes("Feiertag"));
        form.field("visit.language").commit("Klingonisch");
        verify(form.field("visit.language").error.includes("keine Sprache"));
        form.field("visit.language").commit("arabisch");
        compare(form.field("visit.language").text, "Arabisch");
        form.save();
        tryVerify(() => view.task === "" && detail.isLoaded && detail.when.includes("14:00"));
        settled();
        const id = detail.visitId;
        view.side.pane.askCancel();
        findChild(view.side.pane, "cancelling").confirmed();
        tryVerify(() => detail.isLoaded && detail.urgency === "abgesagt");
        settled();
        compare(list.rowOfId(id), -1);
        takeBack();
        takeBack();
    }
    function test_aDay(): void {
        view.planDay(list.dayAt(0));
        tryVerify(() => view.day.stops.length > 0);
        compare(view.day.stops[0].position, 1);
        tryVerify(() => focusName().startsWith("Tag"));
        const first = view.day.isoDay;
        view.day.go(1);
        tryVerify(() => view.day.isoDay > first && view.day.stops.length > 0);
        view.day.go(-1);
        tryVerify(() => view.day.isoDay === first);
        view.day.day = "nie";
        verify(view.day.dayError !== "");
        compare(view.day.stops.length, 0);
        verify(!findChild(view.side.dayPane, "sheet").enabled);
        keyClick(Qt.Key_Escape);
        tryCompare(view, "task", "");
    }
}
