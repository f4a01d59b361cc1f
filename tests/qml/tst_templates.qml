// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtCore
import QtQuick
import QtTest
import Bleibe

/** Templates of papers: looked at while one types, kept for this register, taken back. */
Item {
    id: root

    width: 1300
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
    Component {
        id: fixture

        SettingsPage {
            property var said: []

            anchors.fill: parent
            workspace: theWorkspace
            machine: theMachine
            onDone: text => said = said.concat([text])
        }
    }

    TestCase {
        name: "Templates"
        when: windowShown

        property SettingsPage page: null
        readonly property TemplatePane pane: page?.templates ?? null
        readonly property TemplateDesk desk: pane?.desk ?? null
        readonly property TemplateEditor editor: pane?.editor ?? null

        function initTestCase(): void {
            const place = StandardPaths.writableLocation(StandardPaths.TempLocation);
            theWorkspace.createFile(place + "/bleibe-templates-" + Date.now() + ".sqlite", true);
            tryVerify(() => theWorkspace.isOpen, 60000);
            theWorkspace.actorName = "Paula Prüfer";
            page = fixture.createObject(root) as SettingsPage;
            const command = Array.from(page.commands).find(one => Labels.plain(one.text) === "Vorlagen bearbeiten …");
            command.trigger();
            tryVerify(() => desk !== null && desk.text !== "");
            tryVerify(() => !desk.previewing && desk.pages.length > 0, 60000);
        }
        function cleanupTestCase(): void {
            page.destroy();
            wait(0);
            theWorkspace.close();
        }
        function cleanup(): void {
            desk.revert();
            compare(failures.count, 0, failures.count > 0 ? failures.signalArguments[0][0] + " " + failures.signalArguments[0][1] : "");
            failures.clear();
        }
        function drawn(): void {
            tryVerify(() => !desk.previewing, 60000);
        }
        /** Types at the end of the text. */
        function typeAtEnd(text: string): void {
            editor.input.forceActiveFocus(Qt.TabFocusReason);
            editor.input.cursorPosition = editor.text.length;
            for (const letter of text)
                keyClick(letter);
        }

        function test_01_allTemplatesAreOffered(): void {
            compare(pane.list.displayText, "Angebotsblatt");
            verify(desk.templates.length >= 7);
            verify(desk.text.startsWith("{{! Offer sheet"));
            verify(!desk.isChanged);
            verify(!desk.dirty);
        }
        function test_02_previewFollowsTyping(): void {
            const before = desk.pages[0];
            editor.input.forceActiveFocus(Qt.TabFocusReason);
            editor.input.cursorPosition = editor.text.indexOf("<h1>") + 4;
            for (const letter of "gesehen")
                keyClick(letter);
            verify(desk.dirty);
            verify(desk.previewing); // after a pause
            drawn();
            compare(desk.error, "");
            verify(desk.pages[0] !== before);
            desk.revert();
            verify(!desk.dirty);
            drawn();
            compare(desk.error, "");
        }
        function test_03_errorsNameTheLineAndLeadThere(): void {
            const pages = desk.pages;
            editor.input.forceActiveFocus(Qt.TabFocusReason);
            editor.input.cursorPosition = 0;
            for (const letter of "{{/x}}")
                keyClick(letter);
            drawn();
            verify(desk.error.includes("Zeile 1"), desk.error);
            compare(desk.errorLine, 1);
            verify(desk.pages.every((page, at) => page === pages[at])); // the last good ones
            editor.goToLine(3);
            compare(editor.text.slice(0, editor.input.cursorPosition).split("\n").length, 3);
            desk.keep();
            tryVerify(() => !desk.busy);
            verify(!desk.isChanged); // not kept
            verify(desk.dirty);
        }
        function test_04_keptAndTakenBack(): void {
            const before = desk.text;
            typeAtEnd("<p>x</p>");
            desk.keep();
            tryVerify(() => desk.isChanged && !desk.dirty);
            compare(page.said[page.said.length - 1], "Angebotsblatt: im Register gespeichert.");
            theWorkspace.undo();
            tryVerify(() => !desk.isChanged && desk.text === before);
            theWorkspace.redo();
            tryVerify(() => desk.isChanged);
            desk.reset();
            tryVerify(() => !desk.isChanged && desk.text === before);
            theWorkspace.undo();
            tryVerify(() => desk.isChanged && desk.text === before + "<p>x</p>");
            desk.reset();
            tryVerify(() => !desk.isChanged);
        }
        function test_05_leavingAsks(): void {
            typeAtEnd("y");
            let gone = false;
            pane.mayLeave(() => gone = true);
            tryVerify(() => pane.question.opened);
            verify(!gone);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !pane.question.visible);
            verify(!gone && desk.dirty);
            desk.revert();
            pane.mayLeave(() => gone = true);
            verify(gone);
        }
        function test_06_anotherTemplate(): void {
            desk.name = "style.css";
            verify(desk.text.includes("@page"));
            drawn();
            verify(desk.pages.length > 0);
            compare(pane.list.displayText, "Gestaltung aller Papiere");
            desk.name = "offer.html";
        }
        function test_07_tabLeavesTheText(): void {
            editor.input.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Tab);
            verify(!editor.input.activeFocus);
            compare(desk.dirty, false);
        }
    }
}
