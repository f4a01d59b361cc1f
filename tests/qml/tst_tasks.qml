// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Bleibe
import BleibeTest

/**
 * Main tasks by keyboard alone over the whole window (EN 301 549, 11.2.1.1): no mouse, no focus that is set by the test. README.md beside it names
 * the tests that do the other ones.
 */
TestCase {
    id: test

    property var window: null
    readonly property var page: window?.page ?? null

    name: "Tasks"
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
    Desktop {
        id: desktop
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
        theWorkspace.actorName = "Paula Prüfer";
        theWorkspace.createFile(folder.url("beispiel.sqlite"), true);
        tryVerify(() => theWorkspace.isOpen, 60000);
        window.requestActivate();
        tryVerify(() => window.active && page !== null, 20000);
        settled();
    }
    function cleanupTestCase(): void {
        window.destroy();
        wait(50);
    }
    /** A task that failed leaves no form behind that the next one is asked about. */
    function cleanup(): void {
        const form = page?.side?.form ?? null;
        if (form?.open) {
            form.form.revert();
            form.close();
        }
        window.dialogs.closeAll();
    }
    function settled(): void {
        wait(0);
        tryVerify(() => page !== null && !page.busy, 60000, "still busy");
        wait(0);
    }
    function goTo(key: int, name: string): void {
        keyClick(key, Qt.ControlModifier);
        tryCompare(window.navigation, "page", name);
        settled();
    }
    function type(text: string): void {
        for (const letter of text)
            keyClick(letter);
    }
    function focusName(): string {
        return window.activeFocusItem?.Accessible.name ?? "";
    }
    function tabTo(name: string): void {
        const passed = [];
        for (let step = 0; step < 60 && !focusName().startsWith(name); ++step) {
            passed.push(focusName());
            keyClick(Qt.Key_Tab);
        }
        verify(focusName().startsWith(name), name + ", only " + passed.join(" | "));
    }
    /** F6 until the keyboard is in there. */
    function paneTo(pane: Item): void {
        for (let step = 0; step < 12 && !window.frame.isInside(window.activeFocusItem, pane); ++step)
            keyClick(Qt.Key_F6);
        verify(window.frame.isInside(window.activeFocusItem, pane), "F6 does not get there");
    }

    function test_1_aVacancyIsRecorded(): void {
        goTo(Qt.Key_2, "register");
        const form = page.side.form.form;
        const before = page.vacancies.total;
        keyClick(Qt.Key_N, Qt.ControlModifier);
        tryVerify(() => page.editing);
        tabTo("Straße");
        type("Tastenweg");
        tabTo("Hausnummer");
        type("3");
        tabTo("Ort");
        type("Otterberg");
        keyClick(Qt.Key_Tab);
        tabTo("Zimmer");
        type("3");
        tabTo("Nettokaltmiete");
        type("540");
        for (const name of ["Herkunft der Meldung", "Festgestellt durch"]) {
            tabTo(name);
            keyClick(Qt.Key_Down);
        }
        keyClick(Qt.Key_S, Qt.ControlModifier);
        tryVerify(() => !page.editing, 10000, form.firstError()?.error ?? "not saved");
        settled();
        compare(page.vacancies.total, before + 1);
        tryVerify(() => page.side.detail.isLoaded && page.side.detail.title.startsWith("Tastenweg 3"));
    }
    function test_2_gapsAreLookedAt(): void {
        goTo(Qt.Key_8, "mobility");
        paneTo(page.map);
        tabTo("Karte");
        keyClick(Qt.Key_N);
        tryVerify(() => page.map.card.visible);
        keyClick(Qt.Key_Return);
        tryVerify(() => focusName() === "Schließen (Esc)");
        keyClick(Qt.Key_Escape);
        tryVerify(() => !page.map.card.visible);
    }
    function test_3_aTableIsReadIn(): void {
        keyClick(Qt.Key_K, Qt.ControlModifier);
        tryVerify(() => window.dialogs.palette.opened);
        type("Import");
        tryVerify(() => window.dialogs.palette.hits.length > 0);
        keyClick(Qt.Key_Return);
        tryCompare(window.navigation, "page", "import");
        settled();
        tabTo("Datei wählen");
        page.arrive(Qt.resolvedUrl("../data/tables/leerstand-dorf.csv")); // what the desktop's file dialog answers
        tryCompare(page.intake, "phase", "staged", 20000);
        tabTo("Übernehmen");
        keyClick(Qt.Key_Space);
        tryCompare(page.intake, "phase", "kept", 20000);
        tabTo("Liste zeigen");
        keyClick(Qt.Key_Space);
        tryCompare(window.navigation, "page", "register");
        settled();
    }
    function test_4_aListIsPrinted(): void {
        goTo(Qt.Key_2, "register");
        desktop.opened = [];
        keyClick(Qt.Key_P, Qt.ControlModifier);
        tryVerify(() => page.printing.opened);
        tryVerify(() => focusName().startsWith("Papier"), 2000, focusName());
        tabTo("PDF");
        keyClick(Qt.Key_Right);
        compare(page.printing.format.value, "html");
        tabTo("Öffnen");
        keyClick(Qt.Key_Space);
        tryVerify(() => desktop.opened.length === 1, 60000);
        verify(folder.read(desktop.opened[0]).includes("<h1>Leerstände"));
    }
    function test_5_aReportIsMade(): void {
        goTo(Qt.Key_9, "reports");
        tabTo("Kennzahlen");
        keyClick(Qt.Key_End);
        tryCompare(page, "part", "reports");
        settled();
        const before = page.reports.reports.count;
        keyClick(Qt.Key_N, Qt.ControlModifier);
        const dialog = page.reports.dialogs.creating;
        tryVerify(() => dialog.opened);
        tabTo("Zeitraum");
        keyClick(Qt.Key_End);
        tryVerify(() => dialog.own);
        tabTo("Erster Tag");
        keyClick(Qt.Key_A, Qt.ControlModifier);
        type("01.01.2026");
        tabTo("Letzter Tag");
        keyClick(Qt.Key_A, Qt.ControlModifier);
        type("31.03.2026");
        tabTo("Anlegen und zählen");
        keyClick(Qt.Key_Space);
        tryVerify(() => !dialog.visible && !page.reports.desk.busy, 120000);
        tryVerify(() => page.reports.reports.count === before + 1, 10000);
        compare(page.reports.desk.report.isCounted, true);
        keyClick(Qt.Key_P, Qt.ControlModifier);
        tryVerify(() => focusName() !== "");
        keyClick(Qt.Key_Escape);
    }
}
