// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Bleibe
import BleibeTest

/** Ctrl+K over the whole window with the sample register: records by keys and by mouse. */
TestCase {
    id: test

    property var window: null

    function hits(): var {
        return palette().hits;
    }
    function palette(): var {
        return window.dialogs.palette;
    }
    function filtered(): var {
        return window.page.vacancies;
    }
    function search(text: string): void {
        keyClick(Qt.Key_K, Qt.ControlModifier);
        tryVerify(() => palette().opened);
        type(text);
    }
    function type(text: string): void {
        for (const letter of text)
            keyClick(letter);
        tryVerify(() => !palette().records.pending);
    }
    function groups(): var {
        return hits().map(hit => hit.head ?? "").filter(head => head !== "");
    }

    name: "Records"
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
        theWorkspace.createFile(folder.url("beispiel.sqlite"), true);
        tryVerify(() => theWorkspace.isOpen, 60000);
        tryVerify(() => window.page !== null && !window.page.busy, 10000);
        window.requestActivate();
        tryVerify(() => window.active);
    }
    function cleanup(): void {
        palette().close();
        tryVerify(() => !palette().visible);
        filtered().resetFilter();
        tryVerify(() => !window.page.busy);
    }
    function cleanupTestCase(): void {
        window.destroy();
    }

    function test_groupsInOrder(): void {
        search("otterberg");
        compare(hits()[0].title, "Otterberg", "whose name begins as typed comes first");
        verify(groups().indexOf("Gemeinden") < groups().indexOf("Leerstände"), groups().join());
        verify(hits().filter(hit => hit.group === "Leerstände").length <= 9);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !palette().visible);
    }
    function test_vacancyByKeys(): void {
        search("lr-2026-00012");
        const hit = hits()[0];
        verify(hit.target.vacancyId > 0, JSON.stringify(hit));
        window.page.selectedId = 0;
        keyClick(Qt.Key_Return);
        compare(window.page.selectedId, hit.target.vacancyId);
        verify(window.page.detailShown);
    }
    function test_enterMayComeFirst(): void {
        keyClick(Qt.Key_K, Qt.ControlModifier);
        tryVerify(() => palette().opened);
        window.page.selectedId = 0;
        for (const letter of "lr-2026-00012")
            keyClick(letter);
        keyClick(Qt.Key_Return);
        tryVerify(() => window.page.selectedId > 0, 5000, "runs once the record is there");
        verify(!palette().visible);
    }
    function test_municipalityForgivesAndFilters(): void {
        search("oterbach"); // one letter short
        const at = hits().findIndex(hit => hit.title === "Otterbach");
        verify(at >= 0, JSON.stringify(hits().map(hit => hit.title)));
        for (let step = 0; step < at; ++step)
            keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(filtered().municipalityIds, [hits()[at].target.municipalityId]);
        tryVerify(() => !window.page.busy && filtered().count < filtered().total);
    }
    function test_landlordIsShownAndFilters(): void {
        search("a");
        verify(groups().includes("Vermieter"), groups().join());
        const landlord = hits().find(hit => hit.group === "Vermieter" && /[1-9]\d* /.test(hit.detail));
        const at = hits().indexOf(landlord);
        for (let step = 0; step < at; ++step)
            keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryVerify(() => window.page.title === "Vermieter" && window.page.detail.isLoaded);
        compare(window.page.selectedId, landlord.target.landlordId);
        compare(window.page.detail.name, landlord.title);
        window.page.goRequested("register", {
            "text": landlord.title
        });
        tryVerify(() => window.page.vacancies !== undefined);
        compare(filtered().text, landlord.title);
        tryVerify(() => !window.page.busy && filtered().count >= 1 && filtered().count < filtered().total, 5000, landlord.title);
    }
    function test_filteredOutVacancyIsShown(): void {
        filtered().text = "gibt es nicht";
        tryVerify(() => !window.page.busy && filtered().count === 0);
        search("lr-2026-00011");
        keyClick(Qt.Key_Return);
        const chosen = window.page.selectedId;
        verify(chosen > 0);
        tryVerify(() => !filtered().isFiltered, 1000, "the filter steps aside");
        tryVerify(() => !window.page.busy && filtered().count > 1);
        wait(0);
        compare(window.page.selectedId, chosen, "the list around it chooses no other");
        compare(window.page.table.currentRow, filtered().rowOfId(chosen));
    }
    function test_byMouse(): void {
        search("otterberg");
        const row = findChild(palette().contentItem, "hit1");
        verify(row);
        const target = hits()[1].target;
        mouseClick(row);
        tryVerify(() => !palette().visible);
        compare(window.page.selectedId, target.vacancyId);
    }
    function test_filesDroppedOnAVacancyStayThere(): void {
        window.navigation.go("register", undefined);
        const pane = window.page.side.pane;
        tryVerify(() => pane.detail.isLoaded && pane.documents.shelf.isLoaded);
        const before = pane.documents.shelf.count;
        desktop.drop(pane, [folder.picture("bild.png", 30, 20, "red")]);
        tryCompare(pane.documents.shelf, "count", before + 1, 20000);
        compare(window.navigation.page, "register"); // files for the import go there from elsewhere
    }
}
