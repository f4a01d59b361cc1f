// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Bleibe
import BleibeTest

/** The households over the whole window with a sample register: entered by keys, followed, found, taken back. */
TestCase {
    id: test

    property var window: null
    readonly property var page: window?.page ?? null
    readonly property var detail: page?.detail ?? null
    readonly property var form: page?.side?.form?.form ?? null
    readonly property var said: window?.frame.toast ?? null

    name: "Households"
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
        window.navigation.go("households", undefined);
        tryVerify(() => page.title === "Haushalte" && page.households?.count > 0, 10000);
        window.requestActivate();
        tryVerify(() => window.active);
    }
    function cleanupTestCase(): void {
        window.destroy();
    }
    function init(): void {
        window.navigation.go("households", undefined);
        page.filters.reset();
        settled();
    }
    function cleanup(): void {
        if (page.side?.form?.form) {
            form.revert();
            page.side.form.close();
        }
        compare(failures.count, 0, failures.count > 0 ? failures.signalArguments[0][0] + " " + failures.signalArguments[0][1] : "");
        failures.clear();
    }
    function settled(): void {
        wait(0);
        tryVerify(() => !page.households.loading);
        wait(0);
    }
    function type(text: string): void {
        for (const letter of text)
            keyClick(letter);
    }
    function focusItem(): Item {
        return window.activeFocusItem;
    }
    function focusName(): string {
        return focusItem()?.Accessible.name ?? "";
    }
    /** Tab until the keyboard stands there. */
    function tabTo(name: string): void {
        for (let step = 0; step < 25 && !focusName().startsWith(name); ++step)
            keyClick(Qt.Key_Tab);
        verify(focusName().startsWith(name), name + ", not " + focusName());
    }
    function column(at: int): var {
        return Array.from({
            "length": page.households.count
        }, (one, row) => Tables.text(page.households, row, at));
    }
    function selectNumber(number: string): void {
        const row = column(0).indexOf(number);
        verify(row >= 0, number);
        page.table.select(row);
        tryVerify(() => detail.isLoaded && detail.number === number);
    }
    function takeBack(count: int): void {
        for (let step = 0; step < count; ++step) {
            const before = theWorkspace.undoText;
            theWorkspace.undo();
            tryVerify(() => theWorkspace.undoText !== before);
        }
        settled();
    }
    /** A new one, written at once. */
    function add(values: var): string {
        page.create();
        for (const name of Object.keys(values)) {
            const field = form.field("household." + name);
            if (field.kind === "choice" || field.kind === "tri")
                field.choose(values[name]);
            else
                field.commit(values[name]);
        }
        form.save();
        tryVerify(() => !page.editing && detail.isLoaded && detail.householdId === form.householdId);
        settled();
        return detail.number;
    }
    function fact(rows: var, label: string): string {
        return rows.find(one => one.label === label)?.text ?? "";
    }

    function test_enteredByKeys(): void {
        const before = page.households.total;
        keyClick(Qt.Key_N, Qt.ControlModifier);
        tryVerify(() => page.editing && page.side.form.visible);
        tryVerify(() => focusName() === "Personen");
        keyClick(Qt.Key_S, Qt.ControlModifier);
        tryVerify(() => form.firstError() !== null, 1000, "nobody without persons");
        tryVerify(() => focusName() === "Personen");
        compare(form.field("household.persons").error, "Die Zahl der Personen fehlt. Ohne sie lässt sich keine Wohnung prüfen.");
        const frame = focusItem().parent.parent;
        compare(frame.shownError, form.field("household.persons").error, "said at once");
        type("1");
        tabTo("Kinder unter 6");
        type("2");
        keyClick(Qt.Key_Tab);
        verify(form.field("household.persons").error.includes("weniger als die Kinder"));
        keyClick(Qt.Key_S, Qt.ControlModifier);
        tryVerify(() => focusName() === "Personen", 1000, "back to what is wrong");
        verify(page.editing);
        keyClick(Qt.Key_A, Qt.ControlModifier);
        type("4");
        tabTo("Träger");
        type("jobc");
        tryVerify(() => form.field("household.payer").suggestions.length > 0);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryCompare(form.field("household.payer"), "text", "Jobcenter");
        tabTo("Wohnsitzauflage");
        verify(!page.side.form.residenceAreas.visible);
        for (let step = 0; step < 4; ++step)
            keyClick(Qt.Key_Down);
        tryCompare(form.field("household.residenceRule"), "value", "Areas");
        tryVerify(() => page.side.form.residenceAreas.visible);
        verify(form.field("household.residenceRule").warning.startsWith("Auf welche Gemeinden"));
        tabTo("Erlaubte Gemeinden");
        type("weilerb");
        tryVerify(() => form.residenceAreas.suggestions.length >= 2, 1000, "the association and the town");
        keyClick(Qt.Key_Return);
        compare(form.residenceAreas.chosen.map(one => one.name), ["VG Weilerbach"]);
        compare(form.field("household.residenceRule").warning, "");
        keyClick(Qt.Key_Down);
        tryVerify(() => form.residenceAreas.suggestions.length > 2, 1000, "Down offers the associations");
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(form.residenceAreas.chosen.length, 2);
        const second = form.residenceAreas.chosen[1].name;
        tabTo(second);
        keyClick(Qt.Key_Delete);
        compare(form.residenceAreas.chosen.length, 1);
        verify(focusName().startsWith("VG Weilerbach"), "the next chip has the keyboard");
        keyClick(Qt.Key_S, Qt.ControlModifier);
        tryVerify(() => !page.editing && detail.isLoaded && detail.householdId === form.householdId);
        settled();
        compare(page.households.total, before + 1);
        compare(page.table.currentRow, page.households.rowOfId(detail.householdId));
        verify(/^G-\d{4}-\d{5}$/.test(detail.number), detail.number);
        compare(detail.persons, "4 Personen, davon 2 Kinder unter 6");
        compare(fact(detail.wishes, "Wohnsitzauflage"), "nur VG Weilerbach");
        verify(detail.missing.includes("Haustier"));
        takeBack(1);
        compare(page.households.total, before);
    }
    function test_keysMeanThePageThatIsSeen(): void {
        for (const name of ["desk", "landlords", "households"]) {
            window.navigation.go(name, undefined);
            tryVerify(() => !page.busy);
        }
        for (let time = 0; time < 2; ++time) {
            keyClick(Qt.Key_N, Qt.ControlModifier);
            tryVerify(() => page.editing, 1000);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !page.editing);
        }
    }
    function test_whatDoesNotFitIsHidden(): void {
        page.create();
        const shown = name => form.field("household." + name).shown;
        compare(shown("residenceUntil"), false);
        compare(shown("wbsPersons"), false);
        compare(shown("lossOn"), false);
        form.field("household.residenceRule").choose("Land");
        form.field("household.wbs").choose("yes");
        form.field("household.lossThreatened").choose("yes");
        form.field("household.commitment").choose("Granted");
        verify(["residenceUntil", "wbsPersons", "lossOn", "commitmentUntil", "payer"].every(shown));
        form.field("household.payer").commit("Jobcenter");
        form.field("household.circle").choose("NoBenefit");
        compare(shown("payer"), true, "what stands there is never hidden");
        compare(shown("caseReference"), false);
        compare(shown("benefitSpans"), false);
        form.field("household.benefitSpans").commit("März");
        verify(form.field("household.benefitSpans").error.includes("03/2021–10/2022"));
        compare(shown("benefitSpans"), true);
        form.field("household.note").commit("Handy 0171 3920012");
        verify(form.field("household.note").warning !== "", "LV-14");
    }
    /** The item with this spoken name. */
    function named(item: Item, name: string): Item {
        if (item.Accessible.name === name && item.visible)
            return item;
        for (const child of item.children) {
            const found = named(child, name);
            if (found !== null)
                return found;
        }
        return null;
    }
    function test_areasByMouse(): void {
        page.create();
        tryVerify(() => focusName() === "Personen");
        tabTo("Wunschorte");
        const field = focusItem();
        type("land");
        tryVerify(() => form.wishedAreas.suggestions.length > 1);
        const name = form.wishedAreas.suggestions[1].text;
        let row = null;
        tryVerify(() => (row = findChild(window.contentItem.parent, "suggestion1")) !== null && row.text.startsWith(name) && row.y > 0);
        wait(50); // the list has come to rest
        mouseClick(row);
        compare(form.wishedAreas.chosen.map(one => one.name), [name]);
        verify(form.dirty);
        mouseClick(named(page.side.form, name + " entfernen"));
        compare(form.wishedAreas.chosen.length, 0);
        verify(!form.dirty);
        mouseClick(field);
        type("Timbuktu");
        keyClick(Qt.Key_Tab);
        tryVerify(() => named(page.side.form, "„Timbuktu“ zählt noch nicht. Einen Vorschlag wählen.") !== null);
    }
    /** The map beside the form, once it has come to rest. */
    function mapBeside(): Item {
        let map = null;
        tryVerify(() => (map = findChild(page, "householdMap")?.map ?? null) !== null && map.width > 300, 5000, "the map beside the form");
        tryVerify(() => map.parent.parent.fitted && !map.areas.pending);
        wait(100);
        return map;
    }
    function test_destinationsByKeys(): void {
        page.create();
        tryVerify(() => focusName() === "Personen");
        type("2");
        tabTo("Wunschorte");
        tabTo("Ziel hinzufügen");
        keyClick(Qt.Key_Return);
        tryVerify(() => focusName() === "Ziel 1, Art");
        keyClick(Qt.Key_S);
        tryVerify(() => form.destinations.rows[0].kind === "School");
        keyClick(Qt.Key_S, Qt.ControlModifier);
        tryVerify(() => form.destinations.rows[0].error !== "", 1000, "neither name nor place");
        verify(page.editing);
        tabTo("Ziel 1, Bezeichnung");
        type("Schule der Kinder");
        tabTo("Ziel 1, Ort");
        compare(form.destinations.rows[0].error, "");
        type("weilerb");
        keyClick(Qt.Key_Return);
        tryVerify(() => form.destinations.rows[0].isPlaced, 5000, "Enter means the answer that comes");
        compare(focusName(), "Ziel 1, anderer Ort");
        verify(form.destinations.rows[0].place.length > 3);
        tabTo("Ziel hinzufügen");
        keyClick(Qt.Key_Return);
        tryVerify(() => focusName() === "Ziel 2, Art");
        tabTo("Ziel 2 herausnehmen");
        keyClick(Qt.Key_Space);
        tryVerify(() => focusName() === "Ziel 1, Art");
        compare(form.destinations.count, 1);
        keyClick(Qt.Key_S, Qt.ControlModifier);
        tryVerify(() => !page.editing && detail.isLoaded && detail.householdId === form.householdId);
        compare(fact(detail.wishes, "Ziele des Alltags"), "Schule der Kinder");
        page.edit();
        tryVerify(() => !form.busy && form.destinations.count === 1 && form.householdId === detail.householdId);
        tryVerify(() => form.destinations.rows[0].place.startsWith("in "), 5000, form.destinations.rows[0].place);
        verify(!form.dirty);
        for (let count = 1; count < 6; ++count)
            form.destinations.add();
        verify(!form.destinations.canAdd, "six are enough");
        form.revert();
        compare(form.destinations.count, 1);
        page.side.form.close();
        takeBack(1);
    }
    function test_destinationOnTheMap(): void {
        page.create();
        form.field("household.persons").commit("1");
        form.destinations.add();
        form.destinations.setKind(0, "Work");
        wait(0);
        named(page.side.form, "Ziel 1, Auf der Karte").forceActiveFocus(Qt.TabFocusReason);
        wait(0); // it scrolls into sight
        mouseClick(focusItem());
        const map = mapBeside();
        verify(!page.table.visible && map.surface.activeFocus);
        keyClick(Qt.Key_Escape);
        verify(!page.side.form.awaitsMap && page.editing);
        page.side.form.setOnMap(0);
        mouseClick(map.surface, map.width / 2 + 40, map.height / 2 + 40);
        tryVerify(() => form.destinations.rows[0].isPlaced);
        verify(!page.side.form.awaitsMap);
        tryVerify(() => form.destinations.rows[0].place.startsWith("in "));
        form.save();
        tryVerify(() => !page.editing && detail.isLoaded && detail.householdId === form.householdId);
        verify(page.table.visible, "the list has its room back");
        compare(fact(detail.wishes, "Ziele des Alltags"), "Arbeit");
        takeBack(1);
    }
    function test_areaIsDrawnByKeys(): void {
        page.create();
        form.field("household.persons").commit("2");
        verify(named(page.side.form, "Gebiet zeichnen") === null);
        form.field("household.residenceRule").choose("Areas");
        wait(0);
        let drawing = null;
        tryVerify(() => (drawing = named(page.side.form, "Gebiet zeichnen")) !== null && drawing.width > 0);
        drawing.forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => focusName() === "Gebiet zeichnen");
        keyClick(Qt.Key_Return);
        tryVerify(() => form.area.active);
        const map = mapBeside();
        tryVerify(() => map.surface.activeFocus);
        for (const key of [Qt.Key_Right, Qt.Key_Down, Qt.Key_Left]) {
            keyClick(Qt.Key_Return);
            keyClick(key);
        }
        keyClick(Qt.Key_Return);
        compare(form.area.count, 4);
        form.save();
        tryVerify(() => !page.editing && detail.isLoaded && detail.householdId === form.householdId);
        compare(fact(detail.wishes, "Wohnsitzauflage"), "nur ein Gebiet auf der Karte");
        page.edit();
        tryVerify(() => form.householdId === detail.householdId && !form.busy && form.area.count === 4);
        verify(!form.dirty);
        let show = null;
        tryVerify(() => (show = named(page.side.form, "Gebiet auf der Karte zeigen")) !== null);
        show.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        mapBeside();
        const [first, second] = form.area.corners;
        form.area.grasp();
        form.area.move(0, second.lon, form.area.corners[2].lat - 0.02, 10);
        form.area.move(1, first.lon, first.lat, 10);
        form.area.release();
        verify(form.area.error !== "", "the edge crosses itself");
        form.save();
        verify(page.editing && form.areaError !== "");
        form.area.takeBack();
        compare(form.area.error, "");
        form.removeArea();
        verify(form.dirty && !form.hasArea && form.asksAreas);
        form.save();
        tryVerify(() => !page.editing && detail.isLoaded);
        tryVerify(() => fact(detail.wishes, "Wohnsitzauflage").includes("noch nicht eingetragen"));
        takeBack(2);
    }
    function test_anotherPayerMakesFourTasks(): void {
        const number = add({
            "persons": "3",
            "circle": "AsylblgBasic",
            "payer": "Sozialamt"
        });
        compare(detail.circle, "AsylbLG § 3");
        compare(detail.tasks.length, 0);
        keyClick(Qt.Key_E, Qt.ControlModifier);
        tryVerify(() => page.editing && !form.busy && form.number === number);
        tabTo("Rechtskreis");
        type("S");
        keyClick(Qt.Key_S, Qt.ControlModifier);
        tryVerify(() => !page.editing);
        tryCompare(detail, "circle", "SGB II");
        tryVerify(() => detail.tasks.length === 4);
        verify(detail.tasks.every(task => task.title.startsWith("Rechtskreis gewechselt")));
        takeBack(1);
        tryVerify(() => detail.tasks.length === 0 && detail.circle === "AsylbLG § 3");
        takeBack(1);
    }
    function test_datesAndTasks(): void {
        const soon = new Date(Date.now() + 10 * 86400000).toLocaleDateString(Qt.locale("de_DE"), "dd.MM.yyyy");
        add({
            "persons": "2",
            "lossThreatened": "yes",
            "lossOn": soon
        });
        compare(detail.dates.length, 1);
        compare(detail.dates[0].text, "Verlust der Wohnung am " + soon);
        verify(detail.dates[0].isDue);
        compare(detail.tasks.length, 1);
        const desk = page.side.pane.desk;
        desk.beginHousehold(detail.householdId, detail.number);
        tryVerify(() => focusName().startsWith("Was ist zu tun?"));
        type("Unterlagen");
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        tryVerify(() => detail.tasks.some(task => task.title === "Unterlagen"));
        window.navigation.go("desk", undefined);
        tryVerify(() => page.day && !page.busy);
        page.day.scope = "all";
        page.day.span = "open";
        wait(0);
        tryVerify(() => !page.day.loading);
        const rows = Array.from({
            "length": page.day.count
        }, (one, at) => page.day.at(at).title);
        page.table.select(rows.indexOf("Unterlagen"));
        tryVerify(() => page.current.title === "Unterlagen");
        page.goRequested("households", {
            "householdId": page.current.householdId
        });
        tryVerify(() => window.navigation.page === "households");
        compare(page.selectedId, detail.householdId);
        desk.finish(detail.tasks.find(task => task.title === "Unterlagen").id, 1);
        tryVerify(() => detail.tasks.length === 1);
        takeBack(3);
    }
    function test_filters(): void {
        const all = page.households.total;
        page.filters.focusSearch();
        type(column(0)[3]);
        tryVerify(() => page.households.count === 1);
        page.filters.reset();
        page.households.circles = ["Sgb12"];
        settled();
        compare(Array.from(new Set(column(4))), ["SGB XII"]);
        page.households.withoutFlat = true;
        settled();
        verify(page.households.count > 0 && column(8).every(flat => flat === "–"));
        page.households.statuses = ["Closed"];
        settled();
        compare(page.households.count, 0);
        page.filters.reset();
        settled();
        compare(page.households.count, all);
        page.households.sort(2, Qt.DescendingOrder);
        settled();
        const persons = column(2).map(text => parseInt(text));
        compare(persons, persons.slice().sort((a, b) => b - a));
        page.households.sort(3, Qt.AscendingOrder);
        settled();
    }
    function test_foundByCommandField(): void {
        const number = column(0)[2];
        window.navigation.go("register", undefined);
        const palette = window.dialogs.palette;
        for (const text of [number, "F-4100", "Jobcenter"]) {
            keyClick(Qt.Key_K, Qt.ControlModifier);
            tryVerify(() => palette.opened);
            type(text);
            tryVerify(() => !palette.records.pending && palette.hits.some(hit => hit.group === "Haushalte"), 5000, text);
            if (text === "Jobcenter")
                break;
            compare(palette.hits[0].group, "Haushalte");
            const wanted = palette.hits[0].target.householdId;
            keyClick(Qt.Key_Return);
            tryVerify(() => page.title === "Haushalte" && page.selectedId === wanted);
            tryVerify(() => detail.isLoaded && page.detailShown);
        }
        palette.close();
        tryVerify(() => !palette.visible);
    }
    function test_removedAndTakenBack(): void {
        const before = page.households.total;
        const number = column(0)[column(8).indexOf("–")];
        selectNumber(number);
        const destinations = fact(detail.wishes, "Ziele des Alltags");
        detail.remove();
        tryVerify(() => said.visible && said.text === "Haushalt " + number + " ist gelöscht.");
        settled();
        compare(page.households.total, before - 1);
        said.undoRequested();
        tryVerify(() => page.households.total === before);
        settled();
        selectNumber(number);
        compare(fact(detail.wishes, "Ziele des Alltags"), destinations);
    }
    function test_whoHoldsAFlatStays(): void {
        const row = column(8).findIndex(flat => flat !== "–");
        const number = column(8)[row];
        selectNumber(column(0)[row]);
        compare(detail.placings[0].number, number);
        detail.remove();
        tryCompare(failures, "count", 1);
        failures.clear();
        verify(detail.isLoaded);
        page.side.pane.goRequested("register", {
            "vacancyId": detail.placings[0].vacancyId
        });
        tryVerify(() => window.navigation.page === "register" && page.selectedId > 0);
        window.navigation.back();
        tryVerify(() => window.navigation.page === "households");
    }
    function test_whatTheFormDoesNotShowStays(): void {
        const withPlace = column(0).find(number => {
            selectNumber(number);
            return fact(detail.wishes, "Ziele des Alltags") !== "";
        });
        const destinations = fact(detail.wishes, "Ziele des Alltags");
        page.edit();
        tryVerify(() => form.number === withPlace && !form.busy);
        form.field("household.interpreterLanguage").commit("Dari");
        form.save();
        tryVerify(() => !page.editing);
        tryCompare(detail, "number", withPlace);
        tryVerify(() => fact(detail.wishes, "Sprachmittlung nötig") === "Dari");
        compare(fact(detail.wishes, "Ziele des Alltags"), destinations);
        takeBack(1);
    }
    function test_unsavedWorkIsAskedFor(): void {
        selectNumber(column(0)[0]);
        const id = page.selectedId;
        page.edit();
        tryVerify(() => form.householdId === id && !form.busy);
        form.field("household.note").commit("später");
        page.select(page.households.idAt(1));
        compare(page.selectedId, id);
        verify(page.editing);
        keyClick(Qt.Key_Escape);
        tryVerify(() => page.editing && form.dirty);
    }
}
