// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Bleibe
import BleibeTest

/** Addresses as one types, by keys and by mouse: in the form of a vacancy, of a place, and in the command field. */
TestCase {
    id: test

    property var window: null
    readonly property var form: window?.page?.side?.form?.form ?? null

    function take(intake: var, keep: var): void {
        tryCompare(intake, "state", "staged", 20000);
        keep();
        tryCompare(intake, "state", "kept", 20000);
    }
    function type(text: string): void {
        for (const letter of text)
            keyClick(letter);
    }
    function suggestions(name: string): var {
        return form.field(name).suggestions;
    }
    /** A new vacancy with the keyboard in the street. */
    function start(): void {
        window.page.create(false);
        tryVerify(() => window.page.editing);
        window.page.side.form.begin();
        tryVerify(() => window.activeFocusItem !== null);
    }

    name: "Addresses"
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
    BoundaryImport {
        id: boundaries

        workspace: theWorkspace
    }
    FeedImport {
        id: feeds

        workspace: theWorkspace
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
        theWorkspace.actorName = "Paula Prüfer"; // else a dialog asks for it
        theWorkspace.createFile(folder.url("adressen.sqlite"), false);
        tryVerify(() => theWorkspace.isOpen, 60000);
        boundaries.read(Qt.resolvedUrl("../data/vier-gemeinden.geojson"), "");
        take(boundaries, () => boundaries.keep(false));
        feeds.read(Qt.resolvedUrl("../data/haeuser.csv"), "");
        take(feeds, () => feeds.keep(false, false));
        tryVerify(() => window.page !== null && !window.page.busy, 10000);
        window.page.goRequested("register", undefined);
        tryVerify(() => window.page.vacancies !== undefined && !window.page.busy, 10000);
        window.requestActivate();
        tryVerify(() => window.active);
    }
    function cleanup(): void {
        if (window.page.side.form.open) {
            window.page.side.form.finishTyping();
            form.revert();
            window.page.side.form.close();
        }
        window.dialogs.palette.close();
        tryVerify(() => !window.dialogs.palette.visible);
    }
    function cleanupTestCase(): void {
        window.destroy();
    }

    function test_downAndEnterFillInEverything_data(): var {
        return [
            {
                "tag": "typing error, one of two numbers",
                "typed": "rinstrase 28",
                "number": "26,28",
                "street": "Ringstraße"
            },
            {
                "tag": "Str. and capital letter",
                "typed": "am bach 9a",
                "number": "9a",
                "street": "Am Bach"
            },
            {
                "tag": "short for street",
                "typed": "Ringstr. 1",
                "number": "1",
                "street": "Ringstraße"
            }
        ];
    }
    function test_downAndEnterFillInEverything(row: var): void {
        start();
        type(row.typed);
        tryVerify(() => suggestions("building.street").some(one => one.text.startsWith(row.street)), 5000);
        tryVerify(() => suggestions("building.street")[0].detail === "", 5000, "the last letter is answered");
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(form.field("building.street").text, row.street);
        compare(form.field("building.houseNumber").text, row.number);
        compare(form.field("building.postalCode").text, "00901");
        compare(form.field("building.city").text, "Öttersheim");
        verify(form.hasPlace);
        compare(form.isPlacedByHand, false);
        compare(form.accuracy, "Hauskoordinate");
        tryCompare(form, "municipality", "Öttersheim");
        compare(form.field("building.ags").text, "07335901");
        compare(form.errorCount, 0);
        compare(suggestions("building.street").length, 0);
        // The keyboard leaves the field: what was filled in stays.
        keyClick(Qt.Key_Tab);
        compare(form.field("building.street").text, row.street);
        verify(form.hasPlace);
    }
    function test_aClickFillsIn(): void {
        start();
        type("am bach");
        tryVerify(() => suggestions("building.street").length > 0, 5000);
        let row = null;
        tryVerify(() => (row = findChild(window.contentItem.parent, "suggestion0")) !== null && row.visible && row.width > 0);
        mouseClick(row);
        tryCompare(form.field("building.street"), "text", "Am Bach");
        compare(form.field("building.city").text, "Öttersheim");
    }
    function test_escapeClosesTheListOnly(): void {
        start();
        type("ringstr");
        tryVerify(() => suggestions("building.street").length > 0, 5000);
        let row = null;
        tryVerify(() => (row = findChild(window.contentItem.parent, "suggestion0")) !== null && row.visible);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !row || !row.visible);
        verify(window.page.editing, "the form stays");
        keyClick("a");
        verify(window.activeFocusItem.text.endsWith("ringstra"), window.activeFocusItem.text);
    }
    function test_whatNobodyKnowsIsTypedAllTheSame(): void {
        start();
        type("Zum Nirgendwo");
        keyClick(Qt.Key_Tab);
        type("3-5");
        keyClick(Qt.Key_Tab);
        compare(form.field("building.street").text, "Zum Nirgendwo");
        compare(form.field("building.houseNumber").text, "3-5");
        compare(form.field("building.houseNumber").error, "");
        verify(!form.hasPlace);
    }
    function test_anotherNumberTakesThePinAway(): void {
        start();
        type("ringstr 1");
        tryVerify(() => suggestions("building.street").some(one => one.text.startsWith("Ringstraße 1,")), 5000);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        verify(form.hasPlace);
        keyClick(Qt.Key_Tab);
        type("77");
        keyClick(Qt.Key_Tab);
        compare(form.field("building.houseNumber").text, "77");
        verify(form.accuracy !== "Hauskoordinate");
    }
    function test_theCommandFieldShowsAnAddressOnTheMap(): void {
        keyClick(Qt.Key_K, Qt.ControlModifier);
        const palette = window.dialogs.palette;
        tryVerify(() => palette.opened);
        type("am bach 9a");
        tryVerify(() => !palette.records.pending && palette.hits.some(hit => hit.group === "Adressen"), 5000);
        const at = palette.hits.findIndex(hit => hit.group === "Adressen");
        compare(palette.hits[at].title, "Am Bach 9A, 00901 Öttersheim");
        for (let step = 0; step < at; ++step)
            keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        const map = window.page.map;
        tryVerify(() => Math.abs(map.longitude - 7.613) < 0.0005 && Math.abs(map.latitude - 49.413) < 0.0005, 5000, map.longitude + " " + map.latitude);
        compare(Math.round(window.page.map.zoom), 17);
    }
    function test_aPlaceHasAnAddressToo(): void {
        window.page.goRequested("places", undefined);
        tryVerify(() => window.page.places !== undefined && !window.page.busy, 10000);
        window.page.create();
        tryVerify(() => window.page.editing);
        const places = window.page.side.form.form;
        window.page.side.form.begin();
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Tab);
        type("rinstr 28");
        tryVerify(() => places.field("place.address").suggestions.some(one => one.text === "Ringstraße 26,28, 00901 Öttersheim"), 5000);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(places.field("place.address").text, "Ringstraße 26,28, 00901 Öttersheim");
        verify(places.hasPoint);
        verify(Math.abs(places.lon - 7.612) < 0.0001);
        places.revert();
        window.page.side.form.close();
        window.page.goRequested("register", undefined);
        tryVerify(() => window.page.vacancies !== undefined);
    }
}
