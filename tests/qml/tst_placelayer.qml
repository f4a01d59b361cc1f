// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Bleibe
import BleibeTest

Item {
    id: root

    width: 900
    height: 600

    Workspace {
        id: workspace
    }
    MapPlaces {
        id: places

        workspace: workspace
    }
    Folder {
        id: folder
    }
    MapSample {
        id: sample
    }
    MapPane {
        id: pane

        anchors.fill: parent
        areas: sample.areas
        marks: sample.marks
        places: places
    }
    SignalSpy {
        id: opened

        target: pane
        signalName: "placeRequested"
    }

    TestCase {
        name: "PlaceLayer"
        when: windowShown

        /** Ids of all that is drawn, by looking at every pixel of a grid. */
        function idsInView(): var {
            const found = new Set();
            for (let x = 0; x < pane.width; x += 8)
                for (let y = 0; y < pane.height; y += 8)
                    for (const id of pane.placeLayer.idsAt(Qt.point(x, y)))
                        found.add(id);
            return found;
        }
        function initTestCase() {
            sample.loadDistrict();
            workspace.createFile(folder.url("beispiel.sqlite"), true);
            tryVerify(() => places.counts.reduce((sum, count) => sum + count, 0) > 0, 60000);
            pane.fitAll();
        }
        function init() {
            pane.layers = 14;
            pane.reachShown = false;
            pane.placeCard.close();
            pane.fitAll();
            waitForRendering(pane, 1000); // rows of the legend stand where they will be clicked
        }

        function test_countsStandInTheLegend() {
            compare(places.counts[1], 6);
            compare(places.counts[2], 15);
            compare(places.counts[3], 20);
            tryVerify(() => pane.placeLayer.visibleCounts[2] === 15);
            verify(findChild(pane, "layer-2") !== null);
        }
        function test_aClickInTheLegendSwitchesALayer() {
            const row = findChild(pane, "layer-2");
            verify(row.checked);
            mouseClick(row);
            compare(pane.layers & 4, 0);
            verify(!row.checked);
            const without = idsInView().size;
            row.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            compare(pane.layers & 4, 4);
            verify(idsInView().size > without);
        }
        function test_aClickOnASignShowsItsCard() {
            pane.layers = 4;
            const id = Array.from(idsInView())[0];
            const at = pane.placeLayer.positionOf(id);
            pane.surface.show(pane.surface.toCoordinate(at).longitude, pane.surface.toCoordinate(at).latitude, 16);
            tryVerify(() => Math.abs(pane.placeLayer.positionOf(id).x - pane.width / 2) < 2);
            const there = pane.placeLayer.positionOf(id);
            mouseClick(pane.surface, there.x, there.y);
            tryCompare(pane.placeCard, "placeId", id);
            verify(pane.placeCard.visible);
            verify(pane.placeCard.parts[0].includes("Mitfahrerbank"));
            opened.clear();
            keyClick(Qt.Key_Return);
            compare(opened.count, 1);
            compare(opened.signalArguments[0][0], id);
            keyClick(Qt.Key_Escape);
            compare(pane.placeCard.placeId, -1);
        }
        function test_theCardMovesWithTheMap() {
            pane.layers = 4;
            const id = Array.from(idsInView())[0];
            pane.placeCard.show(id);
            const before = pane.placeCard.at.x;
            pane.surface.panBy(60, 0);
            tryVerify(() => Math.abs(pane.placeCard.at.x - before + 60) < 2);
        }
        function test_reachIsSwitchedByKeyboardToo() {
            const row = findChild(pane, "reach");
            row.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            verify(pane.reachShown);
        }
        function test_whatEndedIsNotThere() {
            places.day = new Date(2000, 0, 1);
            tryVerify(() => places.counts[2] < 15);
            places.day = new Date(NaN);
            tryCompare(places.counts, 2, 15);
        }
        function test_sourcesAreCredited() {
            verify(places.attribution.includes("frei erfunden"));
            verify(places.sourcesOf(2).includes("Beispieldaten"));
        }
        function test_theLegendAsksForTheDay(): void {
            const day = findChild(pane, "day");
            compare(day.valueText, "heute");
            verify(!day.active);
            places.setValidOn("1.1.2000");
            tryCompare(day, "valueText", "01.01.2000");
            verify(day.active);
            places.setValidOn("irgendwann");
            verify(places.validOnError !== "");
            compare(day.valueText, "01.01.2000");
            mouseClick(day);
            tryVerify(() => day.popup.opened);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !day.popup.visible);
            places.setValidOn("");
            tryCompare(day, "valueText", "heute");
            compare(places.validOnError, "");
        }
    }
}
