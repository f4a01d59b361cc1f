// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Bleibe
import BleibeTest

/** The way of a flat to a household over the whole window, by keys: found, held, proposed, answered, let, taken back. */
TestCase {
    id: test

    property var window: null
    readonly property var page: window?.page ?? null
    readonly property var detail: page?.detail ?? null
    readonly property var ranking: page?.ranking ?? null
    readonly property var said: window?.frame.toast ?? null
    /** The mother with three children, who has to stay in her association. */
    readonly property string number: "G-2026-00001"

    name: "Placing"
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
    Pictures {
        id: pictures
    }
    PlacingForm {
        id: colleague

        workspace: theWorkspace
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
        window.requestActivate();
        tryVerify(() => window.active);
    }
    function cleanupTestCase(): void {
        window.destroy();
    }
    function init(): void {
        window.navigation.go("households", undefined);
        tryVerify(() => page.title === "Haushalte" && page.households?.count > 0, 10000);
        page.filters.reset();
        select(number);
    }
    function cleanup(): void {
        compare(failures.count, 0, failures.count > 0 ? failures.signalArguments[0][0] + " " + failures.signalArguments[0][1] : "");
        failures.clear();
    }
    function select(wanted: string): void {
        tryVerify(() => !page.households.loading);
        const numbers = Array.from({
            "length": page.households.count
        }, (one, row) => Tables.text(page.households, row, 0));
        page.table.select(numbers.indexOf(wanted));
        tryVerify(() => detail.isLoaded && detail.number === wanted);
    }
    function focusName(): string {
        return window.activeFocusItem?.Accessible.name ?? "";
    }
    /** Tab until the keyboard stands there. */
    function tabTo(name: string): void {
        for (let step = 0; step < 60 && !focusName().startsWith(name); ++step)
            keyClick(Qt.Key_Tab);
        verify(focusName().startsWith(name), name + ", not " + focusName());
    }
    function type(text: string): void {
        for (const letter of text)
            keyClick(letter);
    }
    /** The household's flats once this sentence stands with the first. */
    function lineStands(words: string): bool {
        return detail.placings.length > 0 && detail.placings[0].lines.some(line => line.includes(words));
    }
    function press(name: string): void {
        page.side.pane.forceActiveFocus(Qt.TabFocusReason);
        tabTo(name);
        keyClick(Qt.Key_Space);
    }
    function commit(): void {
        keyClick(Qt.Key_Return, Qt.ControlModifier);
    }
    /** From the household to the list of flats, and the best one held. */
    function hold(): string {
        press("Wohnung finden");
        tryVerify(() => window.navigation.page === "ranking" && ranking.ready && ranking.household.number === number, 10000);
        // What was done since makes the list anew as soon as it is seen.
        wait(0);
        tryVerify(() => !ranking.loading);
        verify(ranking.offered > 3);
        tryVerify(() => page.chosenId === ranking.idAt(0));
        const flat = ranking.flatAt(0).number;
        page.list.currentIndex = 0;
        page.list.forceActiveFocus(Qt.TabFocusReason);
        tabTo("Reservieren");
        keyClick(Qt.Key_Space);
        tryVerify(() => page.placing.active);
        tryVerify(() => focusName().startsWith("Reserviert bis"));
        commit();
        tryVerify(() => said.visible && said.text === flat + " ist für " + number + " reserviert.");
        tryVerify(() => ranking.ready && !ranking.loading && ranking.rowOfId(page.chosenId) >= 0);
        page.goBack();
        tryVerify(() => window.navigation.page === "households" && lineStands("reserviert bis"));
        return flat;
    }
    function propose(): void {
        press(detail.placings[0].number + ": Vorschlagen");
        tryVerify(() => focusName().startsWith("Haushalt hat zugestimmt am"));
        commit();
        tryVerify(() => page.side.pane.placing.errors.consent !== undefined); // no proposal without the household's consent
        type("heute");
        commit();
        tryVerify(() => lineStands("vorgeschlagen am"));
    }
    function takeBack(count: int): void {
        for (let step = 0; step < count; ++step) {
            const before = theWorkspace.undoText;
            theWorkspace.undo();
            tryVerify(() => theWorkspace.undoText !== before);
        }
        tryVerify(() => detail.isLoaded);
    }

    function picture(name: string): void {
        const path = pictures.path(name);
        if (path === "")
            return;
        wait(400); // what moves has come to rest
        grabImage(window.contentItem).save(path);
    }
    function tab(text: string): void {
        type(text);
        keyClick(Qt.Key_Tab);
    }

    /** "Mother with three children, from January, must stay in the Verbandsgemeinde: whom can I call?" – by keys alone. */
    function test_whomCanICall(): void {
        const begun = Date.now(), before = page.households.total;
        keyClick(Qt.Key_N, Qt.ControlModifier);
        tryVerify(() => page.editing && focusName().startsWith("Personen"));
        tab("4");
        tab("1.1.2027");
        tab("1");
        tab("2");
        keyClick(Qt.Key_Down); // SGB II
        tabTo("Träger");
        tab("Jobcenter");
        tabTo("Wohnsitzauflage");
        for (let step = 0; step < 4; ++step)
            keyClick(Qt.Key_Down); // in certain municipalities
        tabTo("Erlaubte Gemeinden");
        type("Landstuhl");
        tryVerify(() => page.side.form.form.residenceAreas.suggestions.length > 0);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        picture("finden-1-erfasst");
        keyClick(Qt.Key_S, Qt.ControlModifier);
        tryVerify(() => !page.editing && detail.isLoaded && detail.persons.startsWith("4 Personen"));
        press("Wohnung finden");
        tryVerify(() => window.navigation.page === "ranking" && ranking.ready && !ranking.loading, 10000);
        verify(ranking.offered > 0);
        verify(ranking.excludedCount > 0);
        picture("finden-2-vorschlaege");
        page.list.currentIndex = 0;
        page.list.forceActiveFocus(Qt.TabFocusReason);
        tabTo("Vermieter anrufen");
        keyClick(Qt.Key_Space);
        tryVerify(() => window.navigation.page === "register" && page.side.pane.detail.isLoaded, 10000);
        const landlord = page.side.pane.detail.landlord;
        verify(landlord.name !== "");
        const seconds = (Date.now() - begun) / 1000;
        picture("finden-3-anrufen");
        console.info("whom to call:", seconds.toFixed(1), "s of the program's time");
        window.navigation.back();
        tryVerify(() => window.navigation.page === "ranking");
        page.goBack();
        tryVerify(() => window.navigation.page === "households" && page.households.total === before + 1);
        theWorkspace.undo();
        tryVerify(() => page.households.total === before);
    }
    function test_refusedFlatIsFreeAgain(): void {
        hold();
        propose();
        press(detail.placings[0].number + ": Antwort eintragen");
        const form = page.side.pane.placing;
        tryVerify(() => form.active && focusName().startsWith("Antwort"));
        form.answer("outcome", "DeclinedByHousehold");
        commit();
        tryVerify(() => form.errors.reason !== undefined); // a refusal has its reason
        form.answer("reason", "TooSmall");
        commit();
        tryVerify(() => !form.active && detail.placings.length === 1 && !detail.placings[0].isOpen);
        verify(detail.placings[0].lines.some(line => line.includes("vom Haushalt abgelehnt: zu klein")));
        takeBack(3);
        tryVerify(() => detail.placings.length === 0);
    }
    function test_letFlatEndsTheSearch(): void {
        hold();
        propose();
        const flat = detail.placings[0].number;
        const form = page.side.pane.placing;
        press(flat + ": Antwort eintragen");
        tryVerify(() => form.active);
        form.answer("outcome", "Accepted");
        commit();
        tryVerify(() => lineStands("angenommen"));
        press(flat + ": Vermieten");
        tryVerify(() => form.active && focusName().startsWith("Mietbeginn"));
        type("1.1.2027");
        commit();
        tryVerify(() => !form.active && lineStands("Mietbeginn 01.01.2027"));
        verify(!detail.isLooking);
        verify(lineStands("Direktzahlung offen"));
        press(flat + ": Mietverhältnis");
        tryVerify(() => form.active);
        form.answer("directPayment", "Granted");
        commit();
        tryVerify(() => lineStands("Direktzahlung bewilligt"));
        takeBack(5);
        tryVerify(() => detail.placings.length === 0 && detail.isLooking);
    }
    function test_freedAtOnce(): void {
        const flat = hold();
        press(flat + ": Freigeben");
        tryVerify(() => said.visible && said.text === flat + " ist wieder frei.");
        tryVerify(() => detail.placings.length === 1 && !detail.placings[0].isOpen);
        takeBack(2);
    }
    function test_theOtherIsNamed(): void {
        press("Wohnung finden");
        tryVerify(() => window.navigation.page === "ranking" && ranking.ready, 10000);
        const flat = ranking.idAt(0), mine = ranking.householdId;
        page.placing.begin("reserve", flat, mine);
        tryVerify(() => page.placing.active);
        colleague.begin("reserve", flat, mine + 1);
        tryVerify(() => colleague.active);
        colleague.commit();
        tryVerify(() => !colleague.active);
        page.placing.commit();
        tryCompare(failures, "count", 1);
        verify(failures.signalArguments[0][0].startsWith("Paula Prüfer hält"), failures.signalArguments[0][0]);
        failures.clear();
        verify(page.placing.active); // what was typed is still there
        page.placing.cancel();
        theWorkspace.undo();
        page.goBack();
        tryVerify(() => window.navigation.page === "households");
    }
}
