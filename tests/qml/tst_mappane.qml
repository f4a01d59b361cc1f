// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtPositioning
import QtTest
import Bleibe
import BleibeTest

Item {
    id: root

    width: 800
    height: 560

    MapSample {
        id: sample
    }
    Column {
        anchors.fill: parent

        PushButton {
            id: before

            text: "Davor"
        }
        MapPane {
            id: pane

            width: 800
            height: 480
            areas: sample.areas
            marks: sample.marks
            background: MapBackground {
                id: ground

                kind: "file"
            }
            onSelected: id => selectedId = id
        }
        PushButton {
            id: behind

            text: "Dahinter"
        }
    }
    SignalSpy {
        id: spy

        target: pane
    }

    TestCase {
        name: "MapPane"
        when: windowShown

        function initTestCase() {
            sample.loadSquares();
            tryCompare(sample.areas, "count", 4);
        }
        function init() {
            pane.selectedId = -1;
            pane.placing = false;
            pane.pinShown = false;
            pane.legendShown = false;
            sample.setMarks([[1, 1000, 7000, 1], [2, 5000, 7000, 2, true], [3, 1000, 1000, 0], [4, 5000, 1000, 1]]);
            pane.fitAll();
            waitForRendering(pane);
            pane.surface.forceActiveFocus(Qt.TabFocusReason);
        }
        function watch(name: string) {
            spy.signalName = name;
            spy.clear();
        }
        function placeAt(x: real, y: real): var {
            const place = pane.surface.toCoordinate(Qt.point(x, y), false);
            return QtPositioning.coordinate(place.latitude, place.longitude);
        }
        function pixelOf(place: var): point {
            return pane.surface.fromCoordinate(place, false);
        }
        function fuzzyPoint(actual: point, x: real, y: real) {
            fuzzyCompare(actual.x, x, 0.5);
            fuzzyCompare(actual.y, y, 0.5);
        }

        function test_layersStandExactlyOnTheMap() {
            for (const zoom of [8, 11.5, 15.25, 20]) {
                pane.surface.zoomLevel = zoom;
                const place = placeAt(123, 456);
                const at = pane.markLayer.pixelOf(place.longitude, place.latitude);
                fuzzyPoint(at, 123, 456);
            }
        }
        function test_fitShowsAllAreas() {
            compare(pane.areaLayer.visibleCount, 4);
            compare(pane.visibleCount, 4);
            for (let id = 1; id <= 4; ++id) {
                const at = pane.areaLayer.positionOf(id);
                verify(at.x > 0 && at.x < pane.width && at.y > 0 && at.y < pane.height);
                compare(pane.areaLayer.idAt(at), id);
            }
            compare(pane.areaLayer.nameOf(3), "Cedorf");
            compare(pane.areaLayer.groupNameOf(3), "VG Süd");
        }
        function test_dragMovesWhatIsUnderThePointer() {
            const grabbed = placeAt(300, 200);
            mousePress(pane, 300, 200);
            for (let i = 1; i <= 12; ++i)
                mouseMove(pane, 300 + 10 * i, 200 + 5 * i, 5);
            mouseRelease(pane, 420, 260);
            fuzzyPoint(pixelOf(grabbed), 420, 260);
        }
        function test_wheelZoomsAroundThePointer_data() {
            return [
                {
                    tag: "in",
                    delta: 120,
                    levels: 0.5
                },
                {
                    tag: "out",
                    delta: -120,
                    levels: -0.5
                },
                {
                    tag: "fine",
                    delta: 30,
                    levels: 0.125
                }
            ];
        }
        function test_wheelZoomsAroundThePointer(row) {
            const place = placeAt(600, 100);
            const zoom = pane.zoom;
            mouseWheel(pane.surface, 600, 100, 0, row.delta);
            fuzzyCompare(pane.zoom, zoom + row.levels, 1e-6);
            fuzzyPoint(pixelOf(place), 600, 100);
        }
        function test_pinchZooms() {
            const zoom = pane.zoom;
            const touch = touchEvent(pane.surface);
            touch.press(0, pane.surface, 350, 240).press(1, pane.surface, 450, 240).commit();
            for (let i = 1; i <= 10; ++i)
                touch.move(0, pane.surface, 350 - 10 * i, 240).move(1, pane.surface, 450 + 10 * i, 240).commit();
            touch.release(0, pane.surface, 250, 240).release(1, pane.surface, 550, 240).commit();
            verify(pane.zoom > zoom + 0.4, pane.zoom - zoom);
            verify(pane.zoom < zoom + 2, pane.zoom - zoom);
        }
        function test_clickSelectsAMark() {
            watch("selected");
            const at = pane.markLayer.positionOf(2);
            mouseClick(pane.surface, at.x + 4, at.y - 3);
            compare(spy.count, 1);
            compare(spy.signalArguments[0][0], 2);
            compare(pane.markLayer.selectedId, 2);
            mouseClick(pane.surface, pane.width / 2, pane.height / 2);
            tryCompare(spy, "count", 2);
            compare(spy.signalArguments[1][0], -1);
        }
        function test_doubleClickOpens() {
            watch("opened");
            const at = pane.markLayer.positionOf(3);
            mouseDoubleClickSequence(pane.surface, at.x, at.y);
            compare(spy.count, 1);
            compare(spy.signalArguments[0][0], 3);
        }
        function test_nWalksInReadingOrder() {
            watch("selected");
            for (const id of [1, 2, 3, 4, 1]) {
                keyClick(Qt.Key_N);
                compare(pane.selectedId, id);
            }
            keyClick(Qt.Key_N, Qt.ShiftModifier);
            compare(pane.selectedId, 4);
            compare(spy.count, 6);
        }
        function test_enterOpensTheSelected() {
            watch("opened");
            keyClick(Qt.Key_Return);
            compare(spy.count, 0);
            pane.selectedId = 2;
            keyClick(Qt.Key_Return);
            compare(spy.signalArguments[0][0], 2);
        }
        function test_arrowsPan_data() {
            return [
                {
                    tag: "right",
                    key: Qt.Key_Right,
                    x: -64,
                    y: 0
                },
                {
                    tag: "left",
                    key: Qt.Key_Left,
                    x: 64,
                    y: 0
                },
                {
                    tag: "up",
                    key: Qt.Key_Up,
                    x: 0,
                    y: 64
                },
                {
                    tag: "down",
                    key: Qt.Key_Down,
                    x: 0,
                    y: -64
                }
            ];
        }
        function test_arrowsPan(row) {
            const place = placeAt(400, 240);
            keyClick(row.key);
            fuzzyPoint(pixelOf(place), 400 + row.x, 240 + row.y);
        }
        function test_keysZoomAndFit() {
            const zoom = pane.zoom;
            keyClick(Qt.Key_Plus);
            keyClick(Qt.Key_Plus);
            fuzzyCompare(pane.zoom, zoom + 1, 1e-6);
            keyClick(Qt.Key_Minus);
            fuzzyCompare(pane.zoom, zoom + 0.5, 1e-6);
            keyClick(Qt.Key_0);
            fuzzyCompare(pane.zoom, zoom, 1e-6);
        }
        function test_otherKeysAreLeftToOthers() {
            const zoom = pane.zoom;
            const place = placeAt(400, 240);
            keyClick(Qt.Key_Right, Qt.ControlModifier);
            keyClick(Qt.Key_Plus, Qt.ControlModifier);
            fuzzyCompare(pane.zoom, zoom, 1e-9);
            fuzzyPoint(pixelOf(place), 400, 240);
        }
        function test_tabLeaves() {
            before.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Tab);
            verify(pane.surface.activeFocus);
            let steps = 0;
            for (; steps < 20 && !behind.activeFocus; ++steps)
                keyClick(Qt.Key_Tab);
            verify(behind.activeFocus);
            verify(steps <= 7, steps);
            for (steps = 0; steps < 20 && !before.activeFocus; ++steps)
                keyClick(Qt.Key_Backtab);
            verify(before.activeFocus);
        }
        function test_clusterFallsApart() {
            sample.setMarks([[1, 4000, 4000, 1], [2, 4020, 4000, 2], [3, 4000, 4020, 1]]);
            waitForRendering(pane);
            const at = pane.markLayer.positionOf(1);
            const node = pane.markLayer.nodeAt(at);
            compare(pane.markLayer.countOf(node), 3);
            compare(pane.markLayer.countsOf(node), [0, 2, 1, 0, 0, 0, 0]);
            compare(pane.markLayer.idAt(at), -1);
            mouseClick(pane.surface, at.x, at.y);
            tryVerify(() => pane.markLayer.countOf(pane.markLayer.nodeAt(pane.markLayer.positionOf(1))) < 3);
            verify(pane.zoom > 14);
            compare(pane.visibleCount, 3);
        }
        function test_marksOnOneSpotAreListed() {
            sample.setMarks([[7, 4000, 4000, 1], [8, 4000, 4000, 2]]);
            waitForRendering(pane);
            watch("spotOpened");
            const at = pane.markLayer.positionOf(7);
            mouseClick(pane.surface, at.x, at.y);
            tryCompare(spy, "count", 1);
            compare(spy.signalArguments[0][0].sort(), [7, 8]);
            const list = findChild(pane, "spot");
            tryCompare(list, "opened", true);
            compare(list.count, 2);
            compare(list.itemAt(0).text, "verfügbar, Musterweg 7");
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            compare(pane.selectedId, 8);
            tryVerify(() => pane.surface.activeFocus);
        }
        function test_placing() {
            watch("placed");
            pane.placing = true;
            const place = placeAt(333, 222);
            mouseClick(pane.surface, 333, 222);
            tryCompare(spy, "count", 1);
            fuzzyCompare(spy.signalArguments[0][0], place.longitude, 1e-6);
            fuzzyCompare(spy.signalArguments[0][1], place.latitude, 1e-6);
            keyClick(Qt.Key_Return);
            fuzzyCompare(spy.signalArguments[1][0], pane.longitude, 1e-6);
            watch("placingCancelled");
            keyClick(Qt.Key_Escape);
            compare(spy.count, 1);
        }
        function test_pinIsDragged() {
            const place = placeAt(400, 300);
            pane.pinLon = place.longitude;
            pane.pinLat = place.latitude;
            pane.pinShown = true;
            waitForRendering(pane);
            watch("pinMoved");
            const tip = pane.mapToItem(root, 400, 300);
            mousePress(root, tip.x, tip.y - 12);
            for (let i = 1; i <= 10; ++i)
                mouseMove(root, tip.x + 6 * i, tip.y - 12 - 3 * i, 5);
            mouseRelease(root, tip.x + 60, tip.y - 42);
            compare(spy.count, 1);
            fuzzyPoint(pixelOf(QtPositioning.coordinate(spy.signalArguments[0][1], spy.signalArguments[0][0])), 460, 270);
        }
        function test_selectionPansOnlyWhenOutside() {
            const place = placeAt(400, 240);
            pane.selectedId = 4;
            fuzzyPoint(pixelOf(place), 400, 240);
            pane.surface.panBy(-2000, 0);
            pane.selectedId = 1;
            fuzzyPoint(pane.markLayer.positionOf(1), 400, 240);
        }
        function test_countsAreOfWhatIsVisible() {
            compare(pane.markLayer.visibleCounts, [1, 2, 1, 0, 0, 0, 1]);
            const at = pane.markLayer.positionOf(2);
            pane.surface.zoomAt(at, 4);
            tryCompare(pane, "visibleCount", 1);
            compare(pane.markLayer.visibleCounts, [0, 0, 1, 0, 0, 0, 1]);
        }
        function test_legendCountsFiltersAndCloses() {
            keyClick(Qt.Key_L);
            verify(pane.legendShown);
            const row = findChild(pane, "legend-available");
            verify(row);
            tryCompare(row, "count", 2);
            verify(!findChild(pane, "legend-resting"));
            watch("statusClicked");
            mouseClick(row);
            compare(spy.signalArguments[0][0], "available");
            mouseClick(findChild(pane, "closeLegend"));
            compare(pane.legendShown, false);
            verify(pane.surface.activeFocus);
            mouseClick(findChild(pane, "openLegend"));
            compare(pane.legendShown, true);
        }
        function test_buttons() {
            const zoom = pane.zoom;
            mouseClick(findChild(pane, "zoomIn"));
            fuzzyCompare(pane.zoom, zoom + 0.5, 1e-6);
            mouseClick(findChild(pane, "zoomOut"));
            fuzzyCompare(pane.zoom, zoom, 1e-6);
            pane.surface.panBy(500, 500);
            mouseClick(findChild(pane, "fit"));
            compare(pane.areaLayer.visibleCount, 4);
        }
        function test_viewIsKept() {
            pane.showView(7.5, 49.5, 13);
            fuzzyCompare(pane.longitude, 7.5, 1e-9);
            fuzzyCompare(pane.latitude, 49.5, 1e-9);
            compare(pane.zoom, 13);
            pane.width = 700;
            compare(pane.zoom, 13);
            pane.width = 800;
        }
        function test_creditsAreShown() {
            compare(findChild(pane, "credits").text, "© Probe 2026");
        }
        function test_hoverTellsWhatItIs() {
            const at = pane.markLayer.positionOf(1);
            mouseMove(pane.surface, at.x, at.y);
            tryVerify(() => pane.markLayer.hoveredNode >= 0);
            compare(pane.markLayer.idOf(pane.markLayer.hoveredNode), 1);
            compare(sample.marks.describe(1), "verfügbar, Musterweg 1");
            mouseMove(pane.surface, pane.width / 2 + 100, pane.height / 2 + 60);
            tryCompare(pane.markLayer, "hoveredNode", -1);
            verify(pane.areaLayer.hoveredId > 0);
        }
        function test_manyMarks() {
            sample.scatter(20000);
            tryCompare(sample.marks, "count", 20000);
            tryCompare(pane, "visibleCount", 20000);
            const start = Date.now();
            for (let i = 0; i < 20; ++i) {
                pane.surface.panBy(7, 3);
                waitForRendering(pane);
            }
            verify((Date.now() - start) / 20 < 150, (Date.now() - start) / 20);
        }
        function test_tiles() {
            const file = sample.data("/tiles/kaiserslautern_raster.mbtiles");
            if (file.toString() === "")
                skip("BLEIBE_TEST_DATA is not set");
            ground.file = file;
            tryVerify(() => pane.tileLayer.available, 5000, pane.tileLayer.error);
            pane.showView(7.7689, 49.4454, 13);
            tryVerify(() => pane.tileLayer.visibleCount > 4);
            tryCompare(pane.tileLayer, "pending", 0);
            ground.file = sample.data("/corpora/hostile/tiles/truncated.mbtiles");
            tryVerify(() => !pane.tileLayer.available);
            verify(pane.tileLayer.error.includes("beschädigt"));
            compare(pane.tileLayer.visibleCount, 0);
            ground.file = "";
            tryCompare(pane.tileLayer, "error", "");
        }
    }
}
