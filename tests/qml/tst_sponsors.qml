// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Bleibe
import BleibeTest

/** The view of sponsors over the whole window with a sample register: entered by keys, found, a relation begun by suggestion and ended. */
TestCase {
    id: test

    property var window: null
    readonly property var page: window?.page ?? null
    readonly property var view: page?.sponsors ?? null
    readonly property var list: view?.sponsors ?? null
    readonly property var detail: view?.detail ?? null
    readonly property var form: view?.form?.form ?? null
    readonly property var engaging: view?.engaging ?? null

    name: "Sponsors"
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
            "part": "sponsors"
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
            "part": "sponsors"
        });
        view.filters.reset();
        settled();
        select(list.idAt(0));
    }
    function cleanup(): void {
        form.revert();
        view.editing = false;
        engaging.close();
        view.pane.ending.close();
        compare(failures.count, 0, failures.count > 0 ? failures.signalArguments[0][0] + " " + failures.signalArguments[0][1] : "");
        failures.clear();
    }
    function select(id: real): void {
        view.select(id);
        tryVerify(() => detail.isLoaded && detail.sponsorId === id);
    }
    function rowNamed(name: string): int {
        return column(0).indexOf(name);
    }

    function test_enteredByKeys(): void {
        const before = list.total;
        view.table.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_N, Qt.ControlModifier);
        tryVerify(() => view.editing && form.sponsorId === 0);
        keyClick(Qt.Key_S, Qt.ControlModifier);
        compare(form.field("sponsor.lastName").error, "Der Name fehlt. Nachname oder Verein eintragen.");
        tabTo("Nachname");
        type("Drossel");
        tabTo("Telefon");
        type("06301 4711");
        tabTo("Haushalte höchstens");
        type("2");
        keyClick(Qt.Key_Tab);
        form.speak("ar", true);
        verify(form.languages.filter(one => one.chosen).length === 2, "German and Arabic");
        form.field("sponsor.consentOn").commit("heute");
        keyClick(Qt.Key_S, Qt.ControlModifier);
        tryVerify(() => !view.editing && detail.isLoaded && detail.name === "Drossel");
        settled();
        compare(list.total, before + 1);
        compare(column(1)[rowNamed("Drossel")], "0 von 2");
        verify(column(5)[rowNamed("Drossel")].startsWith("fehlt: Verschwiegenheit"));
        verify(detail.canRemove);
        takeBack();
        compare(list.total, before);
    }
    function test_found(): void {
        const all = list.count;
        const language = list.languageOptions.find(one => one.text === "Arabisch");
        list.language = language.value;
        settled();
        verify(list.count > 0 && list.count < all);
        verify(column(2).every(text => text.includes("Arabisch")));
        list.withRoomOnly = true;
        settled();
        verify(column(1).every(text => {
            const parts = text.split(" von ");
            return parts.length === 1 || Number(parts[0]) < Number(parts[1]);
        }));
        view.filters.reset();
        settled();
        compare(list.count, all);
        list.text = "gibt es nicht";
        settled();
        compare(list.count, 0);
    }
    function test_begunBySuggestionAndEnded(): void {
        const number = asked("select min(number) from household where id not in (select household_id from engagement)");
        view.engage();
        tryVerify(() => engaging.opened);
        tryVerify(() => focusName().startsWith("Haushalt"));
        verify(!engaging.confirm.enabled);
        engaging.match.household.search(number);
        tryVerify(() => engaging.match.household.matches.length > 0);
        engaging.match.household.choose(0);
        tryVerify(() => engaging.match.suggestions.length > 0);
        verify(engaging.match.suggestions.every(one => one.reason !== ""));
        engaging.match.day = "nie";
        verify(engaging.match.dayError !== "" && !engaging.confirm.enabled);
        engaging.match.day = "heute";
        tryVerify(() => engaging.confirm.enabled);
        const sponsor = engaging.match.suggestions[0].id;
        engaging.match.sponsorId = sponsor;
        mouseClick(engaging.confirm);
        tryVerify(() => !engaging.opened && detail.isLoaded && detail.sponsorId === sponsor);
        settled();
        const begun = detail.engagements.find(one => one.household === number);
        verify(begun.isOpen);
        verify(!detail.canRemove);

        view.pane.ending.ask(begun);
        tryVerify(() => view.pane.ending.opened);
        view.pane.ending.outcome.currentIndex = detail.endOptions.findIndex(one => one.value === "LeftCountry");
        view.pane.ending.day = "01.01.2020";
        mouseClick(view.pane.ending.confirm);
        verify(view.pane.ending.wrong.includes("erst am"), "no end before the begin");
        view.pane.ending.day = "heute";
        mouseClick(view.pane.ending.confirm);
        tryVerify(() => !view.pane.ending.opened && detail.engagements.some(one => one.household === number && !one.isOpen));
        settled();
        verify(detail.tasks.some(task => JSON.stringify(task).includes("Gespräch anbieten")));
        takeBack();
        takeBack();
    }
    function test_unsavedWorkIsAskedAbout(): void {
        view.edit();
        tryVerify(() => view.editing && !form.busy);
        form.field("sponsor.phone").commit("06301 99");
        verify(form.dirty);
        form.revert();
        verify(!form.dirty);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !view.editing);
    }
}
