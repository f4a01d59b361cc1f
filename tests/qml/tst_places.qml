// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtCore
import QtQuick
import QtTest
import Bleibe

/** The places over a sample register of its own: entered on the map, found, asked whether the bus runs, changed and taken back. */
Item {
    id: root

    width: 1400
    height: 900

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

        PlacePage {
            property var said: []

            anchors.fill: parent
            workspace: theWorkspace
            machine: theMachine
            onDone: text => said = said.concat([text])
        }
    }

    TestCase {
        name: "Places"
        when: windowShown

        property PlacePage page: null
        property var around: null
        readonly property var detail: page?.detail ?? null
        readonly property var pane: page?.side.form ?? null
        readonly property var form: page?.side.form.form ?? null
        readonly property var question: page?.side.pane.question ?? null

        function initTestCase(): void {
            const folder = StandardPaths.writableLocation(StandardPaths.TempLocation);
            theWorkspace.createFile(folder + "/bleibe-places-" + Date.now() + ".sqlite", true);
            tryVerify(() => theWorkspace.isOpen, 60000);
            theWorkspace.actorName = "Paula Prüfer";
            page = fixture.createObject(root) as PlacePage;
            tryVerify(() => !page.busy && page.map.areas.count > 0, 30000);
            around = page.map.surface.toCoordinate(Qt.point(page.map.width / 2, page.map.height / 2), false);
        }
        function cleanupTestCase(): void {
            page.destroy();
            wait(0);
            theWorkspace.close();
        }
        function init(): void {
            page.said = [];
            page.filters.reset();
            settled();
        }
        function cleanup(): void {
            form.revert();
            page.side.form.close();
            while (theWorkspace.canUndo)
                takeBack(1);
            compare(failures.count, 0, failures.count > 0 ? failures.signalArguments[0][0] + " " + failures.signalArguments[0][1] : "");
            failures.clear();
        }
        function settled(): void {
            wait(0);
            tryVerify(() => !page.places.loading);
            wait(0);
        }
        function type(text: string): void {
            for (const letter of text)
                keyClick(letter);
        }
        function focusName(): string {
            return page.Window.activeFocusItem?.Accessible.name ?? "";
        }
        function takeBack(count: int): void {
            for (let step = 0; step < count; ++step) {
                const before = theWorkspace.undoText;
                let news = false;
                const heard = () => news = true;
                theWorkspace.historyChanged.connect(heard);
                theWorkspace.undo();
                tryVerify(() => news, 5000, before);
                theWorkspace.historyChanged.disconnect(heard);
            }
            settled();
        }
        function commit(values: var): void {
            for (const name in values)
                form.field("place." + name).commit(values[name]);
        }
        /** A place as far to the north-east of the middle of the district, in thousandths of a degree. */
        function begin(kind: string, name: string, away: real): void {
            page.create();
            form.field("place.kind").choose(kind);
            commit({
                "name": name
            });
            form.setPoint(around.longitude + away / 1000, around.latitude + away / 1000);
        }
        function save(): void {
            form.save();
            tryVerify(() => !page.editing, 5000, form.firstError()?.error ?? form.positionError);
            settled();
            tryVerify(() => detail.isLoaded && detail.placeId === page.selectedId);
        }
        function column(at: int): var {
            return Array.from({
                "length": page.places.count
            }, (one, row) => Tables.text(page.places, row, at));
        }
        function search(text: string): void {
            page.places.text = text;
            settled();
        }

        function test_enteredByKeysAndAClick(): void {
            const before = page.places.total;
            page.create();
            tryVerify(() => page.editing && focusName().startsWith("Art"));
            form.field("place.kind").choose("RideBench");
            keyClick(Qt.Key_Tab);
            tryVerify(() => focusName().startsWith("Name"));
            type("Pruefplatz");
            keyClick(Qt.Key_S, Qt.ControlModifier);
            tryVerify(() => form.positionError !== "", 1000, "nothing without a place");
            tryVerify(() => focusName() === "Auf der Karte setzen");
            keyClick(Qt.Key_Return);
            verify(page.placing);
            page.map.surface.forceActiveFocus();
            keyClick(Qt.Key_Escape);
            verify(!page.placing && page.editing, "Esc only ends the waiting");
            pane.placing = true;
            mouseClick(page.map.surface, page.map.width / 2, page.map.height / 2);
            tryVerify(() => form.hasPoint && !page.placing);
            compare(form.positionError, "");
            fuzzyCompare(form.lon, around.longitude, 0.01);
            keyClick(Qt.Key_S, Qt.ControlModifier);
            tryVerify(() => !page.editing);
            settled();
            compare(page.places.total, before + 1);
            tryVerify(() => detail.isLoaded && detail.name === "Mitfahrerbank Pruefplatz");
            compare(page.table.currentRow, page.places.rowOfId(detail.placeId));
            compare(detail.returnBenchId, 0);
            takeBack(1);
            tryCompare(page.places, "total", before);
        }
        function test_thePinIsDraggedAndCoordinatesAreTyped(): void {
            begin("Hotspot", "Freies Netz am Pruefplatz", 0);
            form.setCoordinates("irgendwo");
            verify(form.coordinatesError !== "");
            form.save();
            verify(page.editing);
            form.setCoordinates("49,45 7,75");
            compare(form.coordinatesError, "");
            fuzzyCompare(form.lat, 49.45, 0.0001);
            fuzzyCompare(form.lon, 7.75, 0.0001);
            form.setPoint(around.longitude, around.latitude);
            page.map.pinMoved(around.longitude + 0.01, around.latitude);
            fuzzyCompare(form.lon, around.longitude + 0.01, 0.0001);
            compare(form.field("place.ssid").shown, true);
            compare(form.field("place.directions").shown, false);
            commit({
                "ssid": "Pruefnetz",
                "rangeM": "80"
            });
            form.field("place.freeOfCharge").choose("yes");
            save();
            const hotspot = detail.groups.find(group => group.title === "Hotspot");
            verify(hotspot.rows.some(row => row.text === "Pruefnetz"));
            verify(hotspot.rows.some(row => row.text.startsWith("80")));
        }
        function test_theKindDecidesWhatIsAsked(): void {
            page.create();
            const shown = name => form.field(name).shown;
            form.field("place.kind").choose("Doctor");
            verify(!shown("place.lit") && !shown("place.ssid") && !shown("community_bus.form"));
            form.field("place.kind").choose("CommunityBus");
            verify(shown("community_bus.form") && shown("community_bus.bookingType") && !shown("place.lit"));
            verify(!shown("community_bus.priorNoticeLastTime"));
            form.field("community_bus.bookingType").choose("PriorDay");
            verify(shown("community_bus.priorNoticeLastTime") && !shown("community_bus.priorNoticeDurationMin"));
            form.field("place.openingHours").commit("wann er will");
            verify(form.field("place.openingHours").warning !== "" || form.field("place.openingHours").error !== "");
        }
        function test_twoBenchesLeadThereAndBackAsOneStep(): void {
            begin("RideBench", "Hinbank", 0);
            commit({
                "directions": "Ramstein; Weilerbach"
            });
            save();
            const first = detail.placeId;
            compare(detail.directions, ["Ramstein", "Weilerbach"]);
            begin("RideBench", "Ruckbank", 20);
            form.benchSearch.search("hinb");
            tryVerify(() => form.benchSearch.matches.length === 1);
            verify(form.benchSearch.matches[0].details.includes("km"));
            form.setReturnBench(form.benchSearch.matches[0].uid, form.benchSearch.matches[0].name);
            save();
            compare(detail.returnBenchId, first);
            const second = detail.placeId;
            page.reveal(first);
            tryVerify(() => detail.isLoaded && detail.placeId === first);
            compare(detail.returnBenchId, second);
            takeBack(1);
            tryVerify(() => detail.returnBenchId === 0);
        }
        function test_doesTheBusRun(): void {
            begin("CommunityBus", "Bürgerbus Prüfdorf", 0);
            commit({
                "openingHours": "Di 8:00-12:00",
                "phone": "030 23125 777"
            });
            form.field("community_bus.publicHolidays").choose("NotRunning");
            form.field("community_bus.schoolHolidays").choose("AsUsual");
            form.field("community_bus.bookingType").choose("PriorDay");
            form.field("community_bus.priorNoticeLastDay").commit("1");
            form.field("community_bus.priorNoticeLastTime").commit("12:00");
            form.stopSearch.search("gibt es nicht");
            form.addStop("", "Rathaus");
            form.addStop("", "Dorfladen");
            form.addStop("", "Friedhof");
            form.moveStop(2, -1);
            form.removeStop(0);
            form.setStopMinutes(1, "7");
            save();
            compare(detail.stops.map(stop => stop.name), ["Friedhof", "Dorfladen"]);
            compare(detail.stops[1].minutes, "nach 7 min");
            compare(detail.ways[0].url, "tel:03023125777");
            question.setDay("01.12.2099"); // a Tuesday
            question.setTime("10:00");
            compare(question.tone, "good");
            verify(question.answer.includes("01.12.2099"), question.answer);
            verify(question.booking.includes("30.11.2099") && question.booking.includes("12 Uhr") && question.booking.includes("030 23125 777"), question.booking);
            question.setTime("15");
            compare(question.tone, "bad");
            verify(question.answer.includes("8"), "says when it does run: " + question.answer);
            compare(question.booking, "");
            question.setDay("02.12.2099");
            compare(question.tone, "bad");
            question.setDay("gestern oder so");
            verify(question.dayError !== "");
            compare(question.answer, "");
            page.edit();
            tryVerify(() => form.placeId === detail.placeId && !form.busy);
            compare(form.dirty, false);
            compare(form.stops.length, 2);
            form.field("community_bus.seats").commit("8");
            save();
            takeBack(1);
            takeBack(1);
            tryVerify(() => detail.error !== "" || !detail.hasPlace);
        }
        function test_theAreaIsMadeOfMunicipalities(): void {
            page.create();
            form.field("place.kind").choose("CommunityBus");
            commit({
                "name": "Bürgerbus Gebiet"
            });
            const municipalities = (page.map.areas as MunicipalityAreas).municipalities;
            const towns = municipalities.slice(0, 3).map(one => one.value);
            form.setTowns(towns);
            tryVerify(() => form.hasShape && form.towns.length === 3);
            compare(form.townNames.slice().sort(), municipalities.slice(0, 3).map(one => one.text).sort());
            save();
            const riding = detail.groups.find(group => group.title === "Fahrt");
            verify(riding.rows.some(row => row.label === "Gebiet" && row.text.includes(municipalities[0].text)));
            verify(detail.box.width > 0.01);
            page.edit();
            tryVerify(() => form.placeId === detail.placeId && !form.busy);
            compare(form.towns.length, 3);
            form.setTowns([]);
            tryVerify(() => !form.hasShape);
            form.revert();
            compare(form.towns.length, 3);
        }
        function test_duplicatesAreToldNotBarred(): void {
            begin("Bakery", "Backhaus", 0);
            save();
            begin("Bakery", "Bäckerei am Eck", 0.1);
            tryVerify(() => form.alike.length === 1);
            verify(form.alike[0].name.includes("Backhaus"));
            compare(form.errorCount, 0);
            form.field("place.kind").choose("Butcher");
            tryVerify(() => form.alike.length === 0);
            form.field("place.kind").choose("Bakery");
            save();
            verify(detail.findings.some(one => one.text.includes("Backhaus")));
        }
        function test_listIsFilteredAndSorted(): void {
            begin("Bakery", "Prüfbäckerei Zacken", 0);
            commit({
                "validUntil": "31.12.2020"
            });
            save();
            begin("Pharmacy", "Prüfapotheke", 5);
            commit({
                "openingHours": "Mo-Fr 8-12"
            });
            save();
            begin("RideBench", "Prüfbank", 10);
            save();
            search("prüf");
            compare(column(0), ["Apotheke", "Mitfahrerbank"], "the bakery is gone since 2021");
            page.places.setValidOn("1.1.2020");
            settled();
            compare(column(0), ["Apotheke", "Bäcker", "Mitfahrerbank"]);
            verify(page.places.isFiltered);
            page.places.setValidOn("");
            settled();
            compare(page.places.count, 3);
            page.places.setValidOn("wann auch immer");
            verify(page.places.validOnError !== "");
            page.places.groups = ["Supply"];
            settled();
            compare(column(1), ["Prüfbäckerei Zacken"]);
            verify(!page.places.kindOptions.some(one => one.value === "Doctor"));
            page.places.groups = [];
            page.places.findingsOnly = true;
            settled();
            compare(column(1), ["Prüfbank"], "no way back");
            page.places.findingsOnly = false;
            page.places.kinds = ["Bakery", "Pharmacy"];
            settled();
            compare(page.places.count, 2);
            page.places.kinds = [];
            page.places.sort(1, Qt.DescendingOrder);
            settled();
            compare(column(1), ["Prüfbank", "Prüfbäckerei Zacken", "Prüfapotheke"]);
            page.places.sort(0, Qt.AscendingOrder);
            search("gibt es nicht");
            compare(page.places.count, 0);
        }
        function test_checkedTodayDeletedAndTakenBack(): void {
            begin("FoodBank", "Prüftafel", 0);
            save();
            const id = detail.placeId;
            compare(detail.checkedTone, "unknown");
            detail.confirm();
            tryVerify(() => detail.isCheckedToday);
            verify(detail.checkedText.includes("Paula Prüfer"));
            takeBack(1);
            tryVerify(() => !detail.isCheckedToday);
            detail.remove();
            tryVerify(() => page.said.some(text => text.includes("gelöscht")));
            settled();
            tryVerify(() => page.places.rowOfId(id) === -1);
            takeBack(1);
            search("prüftafel");
            compare(page.places.count, 1);
        }
        function atPixel(id: real): point {
            return page.map.placeLayer.positionOf(id);
        }
        /** Places that can be clicked on the map, far enough apart: {id, name, at}. */
        function inSight(kind: string): var {
            const found = [];
            for (let row = 0; row < page.places.count; ++row) {
                const at = atPixel(page.places.idAt(row));
                const isFree = at.x > 320 && at.x < page.map.width - 120 && at.y > 80 && at.y < page.map.height - 60;
                if (Tables.text(page.places, row, 0) === kind && isFree && found.every(one => Math.hypot(one.at.x - at.x, one.at.y - at.y) > 50))
                    found.push({
                        "id": page.places.idAt(row),
                        "name": Tables.text(page.places, row, 1),
                        "at": at
                    });
            }
            return found;
        }
        function beginBus(name: string): void {
            page.create();
            form.field("place.kind").choose("CommunityBus");
            commit({
                "name": name
            });
        }
        function test_mapShowsWhatTheListShows(): void {
            const shown = () => page.map.places.counts.reduce((sum, count) => sum + count, 0);
            compare(shown(), page.places.count);
            page.places.groups = ["RideBench"];
            settled();
            compare(shown(), page.places.count);
            page.map.fitAll();
            const benches = inSight("Mitfahrerbank");
            verify(benches.length > 1);
            page.select(benches[0].id);
            compare(page.map.placeLayer.selectedId, benches[0].id);
            mouseClick(page.map.surface, benches[1].at.x, benches[1].at.y);
            tryVerify(() => page.selectedId === benches[1].id, 5000, "a click on the map chooses in the list");
            compare(page.table.currentRow, page.places.rowOfId(benches[1].id));
            page.places.setValidOn("1.1.1900");
            settled();
            compare(shown(), page.places.count);
        }
        function test_routeIsDrawnAndCaughtByStops(): void {
            beginBus("Bürgerbus Strecke");
            form.drawing.start(false);
            wait(300); // the form takes room from the map
            page.map.fitAll();
            page.map.surface.zoomBy(2); // stops stand close
            const stops = inSight("Haltestelle");
            verify(stops.length > 1);
            const [first, last] = stops;
            verify(page.placing);
            const there = page.map.surface.toCoordinate(first.at, false);
            tryVerify(() => form.drawing.stopAt(there.longitude, there.latitude, 10).name === first.name);
            mouseClick(page.map.surface, first.at.x, first.at.y);
            tryCompare(form.drawing, "count", 1);
            compare(form.stops.map(stop => stop.name), [first.name]);
            mouseClick(page.map.surface, (first.at.x + last.at.x) / 2 + 30, (first.at.y + last.at.y) / 2 + 30);
            tryCompare(form.drawing, "count", 2);
            keyClick(Qt.Key_Backspace);
            compare(form.drawing.count, 1);
            mouseDoubleClickSequence(page.map.surface, last.at.x, last.at.y);
            tryVerify(() => !form.drawing.active);
            compare(form.stops.map(stop => stop.name), [first.name, last.name]);
            verify(form.hasShape && form.drawing.words.includes("km"), form.drawing.words);
            form.setStopMinutes(1, "bald");
            verify(form.stops[1].error !== "" && form.stops[1].minutes === "bald");
            form.save();
            verify(page.editing, "minutes that mean nothing are not dropped");
            form.setStopMinutes(1, "12");
            save();
            compare(detail.stops.map(stop => stop.name), [first.name, last.name]);
            compare(detail.stops[1].minutes, "nach 12 min");
            verify(Tables.text(page.places, page.places.rowOfId(detail.placeId), 2) !== "–");
            page.edit();
            tryVerify(() => form.placeId === detail.placeId && !form.busy && form.drawing.count === 2);
            tryVerify(() => form.drawing.corners[1].stop === last.name);
            form.drawing.remove(0);
            compare(form.stops.map(stop => stop.name), [last.name]);
            verify(form.drawing.error !== "", "one corner is no route");
            form.drawing.takeBack();
            compare(form.drawing.error, "");
        }
        function test_areaIsDrawnByKeysAndItsCornersDragged(): void {
            beginBus("Bürgerbus Fläche");
            form.drawing.start(true);
            page.map.surface.forceActiveFocus();
            keyClick(Qt.Key_Return);
            compare(form.drawing.count, 1);
            keyClick(Qt.Key_Return);
            verify(form.drawing.active && form.drawing.error !== "", "one corner is no area");
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Left);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Return);
            tryVerify(() => !form.drawing.active);
            compare(form.drawing.count, 4);
            compare(form.drawing.error, "");
            verify(form.drawing.words.includes("km²"), form.drawing.words);
            wait(100); // the map gives its room back
            const corner = findChild(page.map, "corner-0");
            const at = corner.mapToItem(page.map.surface, corner.width / 2, corner.height / 2);
            mousePress(page.map.surface, at.x, at.y);
            for (const part of [0.25, 0.5, 0.75, 1])
                mouseMove(page.map.surface, at.x + part * 128, at.y + part * 32);
            mouseRelease(page.map.surface, at.x + 128, at.y + 32);
            tryVerify(() => form.drawing.error !== "", 2000, "the edge crosses itself");
            form.save();
            verify(page.editing);
            form.drawing.takeBack();
            compare(form.drawing.error, "");
            save();
            verify(detail.box.width > 0);
            page.edit();
            tryVerify(() => form.placeId === detail.placeId && !form.busy && form.drawing.count === 4);
            form.drawing.start(true);
            page.map.surface.forceActiveFocus();
            keyClick(Qt.Key_Escape);
            verify(!form.drawing.active && page.editing && !form.dirty);
        }
        function test_unsavedWorkIsAskedFor(): void {
            begin("Bakery", "Prüfbäckerei Anton", 0);
            save();
            const id = detail.placeId;
            begin("Bakery", "Prüfbäckerei Berta", 5);
            page.select(id);
            verify(page.editing, "the question stands before it");
            keyClick(Qt.Key_Escape);
            tryVerify(() => page.editing && form.dirty);
        }
    }
}
