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

    function goTo(text: string, group: string): void {
        search(text);
        tryVerify(() => hits().some(hit => hit.group === group), 5000);
        const at = hits().findIndex(hit => hit.group === group);
        for (let step = 0; step < at; ++step)
            keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryVerify(() => !palette().visible);
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
    function test_coordinatesAreShownOnTheMap_data(): var {
        return [
            {
                tag: "degrees, north first",
                typed: "49,4447 7,7690"
            },
            {
                tag: "degrees, east first",
                typed: "7.7690, 49.4447"
            }
        ];
    }
    function test_coordinatesAreShownOnTheMap(data: var): void {
        window.page.map.fitAll();
        goTo(data.typed, "Koordinaten");
        tryVerify(() => Math.abs(window.page.map.longitude - 7.769) < 0.0005 && Math.abs(window.page.map.latitude - 49.4447) < 0.0005);
        compare(Math.round(window.page.map.zoom), 17);
    }
    function test_placesAreFound(): void {
        goTo("mitfahrer", "Orte");
        tryVerify(() => window.page.places !== undefined && !window.page.busy, 10000);
        tryVerify(() => window.page.side.detail?.isLoaded ?? true);
        verify(window.page.selectedId > 0);
        window.page.goRequested("register", undefined);
        tryVerify(() => window.page.vacancies !== undefined && !window.page.busy, 10000);
    }
    function test_measuredByClicksAndKeys(): void {
        const map = window.page.map;
        map.fitAll();
        map.showView(map.longitude, map.latitude, 13);
        keyClick(Qt.Key_M, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => map.measuring && map.surface.activeFocus);
        const y = map.surface.height / 2;
        mouseClick(map.surface, map.surface.width / 2 - 50, y);
        compare(map.ruler.drawing.count, 1);
        mouseClick(map.surface, map.surface.width / 2 + 50, y);
        compare(map.ruler.drawing.count, 2);
        const metres = 100 * map.metresPerPixel;
        const said = Number(map.ruler.drawing.words.match(/, ([\d.,]+) (k?m)$/)[1].replace(",", "."));
        verify(Math.abs(said - metres / 1000) < 0.1, said + " instead of " + metres);
        keyClick(Qt.Key_Backspace);
        compare(map.ruler.drawing.count, 1);
        keyClick(Qt.Key_Return);
        keyClick(Qt.Key_Return);
        verify(!map.ruler.drawing.active, "the middle twice ends it");
        verify(map.furniture.hint.includes(map.ruler.drawing.words));
        mouseClick(map.surface, map.surface.width / 2, y + 60);
        compare(map.ruler.drawing.count, 1, "the next click measures anew");
        keyClick(Qt.Key_Escape);
        verify(!map.measuring);
        compare(map.ruler.drawing.count, 0);
    }
    function test_viewsAreKeptAndShownAgain(): void {
        const map = window.page.map;
        const views = findChild(map, "views");
        map.showView(7.6, 49.4, 14);
        map.layers = 2;
        views.open();
        tryVerify(() => views.opened);
        type("Dorfmitte");
        keyClick(Qt.Key_Return);
        tryVerify(() => !views.visible);
        map.fitAll();
        map.layers = 14;
        views.open();
        tryVerify(() => views.opened);
        keyClick(Qt.Key_Space);
        tryVerify(() => !views.visible);
        tryVerify(() => Math.abs(map.longitude - 7.6) < 0.0005 && Math.abs(map.zoom - 14) < 0.01);
        compare(map.layers, 2);
        compare(theMachine.value("map/views", []).map(view => view.name), ["Dorfmitte"]);
        views.open();
        tryVerify(() => views.opened);
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Space);
        tryVerify(() => views.views.length === 0);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !views.visible);
        compare(theMachine.value("map/views", []), []);
    }
}
