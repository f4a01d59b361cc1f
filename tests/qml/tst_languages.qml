// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Bleibe
import BleibeTest

/** The languages of a handover: read beside the German, released, taken back, by keys alone. */
TestCase {
    id: test

    property var window: null
    readonly property var card: window?.card ?? null
    readonly property var dialog: card?.dialog ?? null

    name: "Languages"
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
        id: said

        target: test.card
        signalName: "done"
    }
    Component {
        id: program

        Window {
            property alias card: shown

            width: 900
            height: 760
            visible: true

            LanguageSettings {
                id: shown

                width: parent.width
                workspace: theWorkspace
            }
        }
    }

    function initTestCase(): void {
        window = program.createObject(null);
        compare(card.rows.count, 0, "no register, no list");
        theWorkspace.createFile(folder.url("leer.sqlite"), false);
        tryVerify(() => theWorkspace.isOpen, 60000);
        theWorkspace.actorName = "Paula Prüfer";
        window.requestActivate();
        tryVerify(() => window.active);
        tryVerify(() => card.rows.count === 11);
    }
    function cleanupTestCase(): void {
        window.destroy();
        compare(failures.count, 0, failures.count > 0 ? failures.signalArguments[0][0] + " " + failures.signalArguments[0][1] : "");
    }
    function at(code: string): int {
        return card.desk.languages.findIndex(one => one.code === code);
    }
    function standOf(code: string): string {
        return card.desk.languages[at(code)].stand;
    }
    function openByKey(code: string): void {
        card.rows.itemAt(at(code)).link.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => dialog.opened && dialog.list.activeFocus);
    }
    function rowOf(mark: string): var {
        const row = card.desk.words.findIndex(one => one.mark === mark);
        dialog.list.currentIndex = row;
        tryVerify(() => dialog.list.itemAtIndex(row) !== null);
        return dialog.list.itemAtIndex(row);
    }
    function leave(): void {
        keyClick(Qt.Key_Escape);
        tryVerify(() => !dialog.opened);
    }

    function test_everyLanguageIsListed(): void {
        compare(card.desk.languages.map(one => one.code), ["en", "ar", "fa", "uk", "ru", "tr", "kmr", "ti", "so", "fr", "plain"]);
        compare(card.desk.languages[at("fa")].name, "Farsi, Dari");
        verify(card.desk.languages[at("fa")].rightToLeft && !card.desk.languages[at("ti")].rightToLeft);
        card.desk.languages.forEach(one => compare(one.stand, "Übersetzung noch zu prüfen"));
    }
    function test_wordsStandBesideTheGerman(): void {
        openByKey("ar");
        compare(dialog.title, "Arabisch · العربية");
        const words = card.desk.words;
        verify(words.length > 300);
        compare([words[0].mark, words[0].german, words[0].text, words[0].isTitle], ["E01", "Heizen", "التدفئة", true]);
        compare(words.filter(one => one.isTitle).length, 20);
        compare(words.filter(one => one.heading !== "").map(one => one.heading), ["Auf den Papieren", "Begriffe zum Ankreuzen"]);
        compare(words.filter(one => one.mark === "Frage").length, 20);
        const row = rowOf("E08.2");
        compare(row.Accessible.name, "E08.2, Polizei: 110., الشرطة: 110.");
        verify(row.rightToLeft);
        leave();
        verify(card.rows.itemAt(at("ar")).link.activeFocus, "the keyboard comes back");
    }
    function test_listIsWalkedByKeys(): void {
        openByKey("ti");
        compare(dialog.list.currentIndex, 0);
        keyClick(Qt.Key_Down);
        compare(dialog.list.currentIndex, 1);
        keyClick(Qt.Key_End);
        compare(dialog.list.currentIndex, dialog.list.count - 1);
        keyClick(Qt.Key_PageUp);
        compare(dialog.list.currentIndex, dialog.list.count - 9);
        keyClick(Qt.Key_Home);
        compare(dialog.list.currentIndex, 0);
        keyClick(Qt.Key_Tab);
        verify(!dialog.list.activeFocus, "Tab leaves the list");
        leave();
        openByKey("fr");
        compare(dialog.list.currentIndex, 0, "another language begins at its beginning");
        leave();
    }
    function test_released_and_taken_back(): void {
        openByKey("uk");
        verify(dialog.releaseButton.visible && !dialog.withdrawButton.visible);
        const before = said.count;
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        tryVerify(() => !dialog.opened);
        compare(said.count, before + 1);
        compare(said.signalArguments[before][0], "Ukrainisch ist als geprüft freigegeben.");
        const stand = "geprüft von Paula Prüfer am " + Qt.formatDate(new Date(), "dd.MM.yyyy");
        tryVerify(() => standOf("uk") === stand);
        compare(standOf("ru"), "Übersetzung noch zu prüfen");
        compare(theWorkspace.undoText, "Texte der Übergabe freigeben (Ukrainisch)");
        verify(card.rows.itemAt(at("uk")).link.activeFocus, "the keyboard is where it was");

        openByKey("uk");
        verify(!dialog.releaseButton.visible && dialog.withdrawButton.visible);
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        verify(dialog.opened, "nothing to release");
        dialog.withdrawButton.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        tryVerify(() => !dialog.opened && standOf("uk") === "Übersetzung noch zu prüfen");

        theWorkspace.undo();
        tryVerify(() => standOf("uk") === stand);
        theWorkspace.undo();
        tryVerify(() => standOf("uk") === "Übersetzung noch zu prüfen");
    }
    function test_releasedByMouse(): void {
        mouseClick(card.rows.itemAt(at("plain")).link);
        tryVerify(() => dialog.opened);
        mouseClick(dialog.releaseButton);
        tryVerify(() => !dialog.opened && card.desk.languages[at("plain")].isReleased);
        theWorkspace.undo();
        tryVerify(() => !card.desk.languages[at("plain")].isReleased);
    }
}
