// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Bleibe
import BleibeTest

/** The papers of a handover from the window: which there are, in which language, and names that are forgotten. */
TestCase {
    id: test

    property var window: null
    readonly property var page: window?.page ?? null
    readonly property var dialog: page?.overview?.papers ?? null

    name: "HandoverPrint"
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
        id: printed

        signalName: "printed"
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
        window.navigation.go("handovers", undefined);
        tryVerify(() => page?.overview?.handovers?.count > 0, 20000);
    }
    function cleanupTestCase(): void {
        window.destroy();
    }
    function cleanup(): void {
        dialog.close();
        tryVerify(() => !dialog.visible);
    }
    /** Opens the dialog for the first handover of this kind. */
    function ask(kind: string, paper: string): void {
        const list = page.overview.handovers, before = list.count;
        const isOther = list.kinds.join() !== kind;
        list.kinds = [kind];
        tryVerify(() => !list.loading && list.count > 0 && (!isOther || list.count !== before), 20000);
        dialog.handoverId = page.overview.handovers.idAt(0);
        dialog.ask(paper);
        tryVerify(() => dialog.opened && dialog.papers.isReady, 20000);
    }
    function papersNow(): string {
        return Array.from(dialog.papers.papers).map(one => one.value).join(" ");
    }

    function test_papersFollowTheKind(): void {
        ask("MoveIn", "");
        compare(papersNow(), "protocol instruction confirmation visits pack");
        dialog.close();
        ask("Instruction", "");
        compare(papersNow(), "instruction visits pack");
        compare(dialog.chosen.value, "instruction");
    }
    function test_languageIsThatOfTheTalk(): void {
        ask("MoveIn", "protocol");
        compare(dialog.language.currentValue, dialog.papers.language);
        compare(dialog.papers.languages.length, 12);
        dialog.language.currentIndex = dialog.papers.languages.findIndex(one => one.value === "ti");
        verify(dialog.language.hint.includes("noch nicht freigegeben"));
        dialog.language.currentIndex = 0;
        verify(dialog.language.hint.includes("Verbindlich"));
    }
    function test_whatAPaperNeedsIsAsked(): void {
        ask("MoveIn", "confirmation");
        verify(!dialog.language.visible && dialog.names.visible && dialog.owner.visible);
        dialog.form.value = "blank";
        verify(!dialog.names.visible && !dialog.owner.visible);
        dialog.paper.currentIndex = 3;
        compare(dialog.chosen.value, "visits");
        verify(dialog.language.visible && !dialog.form.visible && !dialog.names.visible);
        dialog.paper.currentIndex = 4;
        verify(!dialog.format.visible);
    }
    function test_printedAndForgotten(): void {
        ask("MoveIn", "protocol");
        dialog.names.text = "Amina Beispiel\n\n  Omar   Beispiel ";
        dialog.owner.text = "Wohnbau Beispiel";
        dialog.format.value = "html";
        printed.target = dialog;
        printed.clear();
        dialog.printTo(folder.url("protokoll.html"));
        tryCompare(printed, "count", 1, 60000);
        compare(failures.count, 0);
        tryVerify(() => !dialog.visible);
        compare(dialog.names.text + dialog.owner.text, "");
        compare(dialog.format.value, "pdf");
    }
    function test_byKeysAlone(): void {
        ask("MoveIn", "protocol");
        verify(dialog.paper.input.activeFocus);
        keyClick(Qt.Key_Down);
        compare(dialog.chosen.value, "instruction");
        for (let at = 0; at < 12 && !dialog.names.input.activeFocus; ++at)
            keyClick(Qt.Key_Tab);
        verify(dialog.names.input.activeFocus);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !dialog.visible);
    }
}
