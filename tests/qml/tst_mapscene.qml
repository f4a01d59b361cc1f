// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Bleibe
import BleibeTest

Item {
    id: root

    width: 1000
    height: 480

    MapSample {
        id: sample
    }
    MapPane {
        id: pane

        anchors.fill: parent
        areas: sample.areas
        marks: sample.marks
        background: MapBackground {
            id: ground

            kind: "file"
        }
        onSelected: id => selectedId = id
    }

    TestCase {
        name: "MapScene"
        when: windowShown

        function initTestCase() {
            sample.loadDistrict();
            tryCompare(sample.areas, "count", 51);
            sample.setMarksIn([["Otterberg", 0, 0, 1], ["Niederkirchen", 0, 600, 2], ["Reichenbach-Steegen", 0, 0, 0], ["Katzweiler", 0, 0, 3], ["Otterbach", 300, 0, 1], ["Mehlingen", 0, 0, 1], ["Neuhemsbach", 0, 0, 0], ["Enkenbach-Alsenborn", 0, 0, 1], ["Enkenbach-Alsenborn", 300, 100, 1], ["Enkenbach-Alsenborn", 100, 300, 2], ["Enkenbach-Alsenborn", -200, 100, 3], ["Enkenbach-Alsenborn", 0, -300, 0], ["Hochspeyer", 0, 0, 1], ["Hochspeyer", 200, 200, 1], ["Hochspeyer", -200, 200, 3], ["Weilerbach", 0, 0, 1], ["Weilerbach", 200, 0, 1], ["Weilerbach", 0, 200, 2], ["Weilerbach", -100, 0, 0], ["Rodenbach", 0, 0, 1], ["Ramstein-Miesenbach", 0, 0, 1], ["Ramstein-Miesenbach", 100, 0, 1], ["Ramstein-Miesenbach", 0, 100, 1], ["Ramstein-Miesenbach", 200, 0, 2], ["Ramstein-Miesenbach", 0, 200, 0], ["Steinwenden", 0, 0, 2], ["Landstuhl", 0, 0, 1], ["Landstuhl", 0, 0, 1], ["Landstuhl", 0, 0, 1], ["Landstuhl", 0, 0, 2], ["Landstuhl", 0, 0, 3], ["Landstuhl", 0, 0, 0], ["Kindsbach", 0, 0, 2], ["Bann", 0, 0, 3], ["Queidersbach", 0, 0, 1], ["Trippstadt", 0, 0, 1, true], ["Bruchmühlbach-Miesau", 0, 0, 1], ["Schopp", 0, 0, 4], ["Linden", 0, 0, 5]]);
            pane.selectedId = 1;
        }
        function cleanup() {
            Theme.mode = "light";
            Theme.textScale = 1;
            ground.file = "";
            pane.placing = false;
            pane.pinShown = false;
        }
        function picture(name: string): var {
            waitForRendering(pane, 200);
            const grabbed = grabImage(pane);
            if (sample.shots !== "")
                grabbed.save(sample.shots + "/map-" + name + ".png");
            return grabbed;
        }
        function labelBoxes(): list<rect> {
            const boxes = [];
            for (let id = 1; id <= 51; ++id) {
                const box = pane.areaLayer.labelBoxOf(id);
                if (box.width > 0)
                    boxes.push(box);
            }
            return boxes;
        }
        function verifyApart(boxes: list<rect>) {
            for (let i = 0; i < boxes.length; ++i)
                for (let j = 0; j < i; ++j)
                    verify(boxes[i].right <= boxes[j].left || boxes[j].right <= boxes[i].left || boxes[i].bottom <= boxes[j].top || boxes[j].bottom <= boxes[i].top);
        }
        function test_looksAsDesigned_data() {
            return [
                {
                    tag: "light",
                    ground: "#EDEBE6"
                },
                {
                    tag: "dark",
                    ground: "#171A1D"
                },
                {
                    tag: "contrast",
                    ground: "#000000"
                }
            ];
        }
        function test_looksAsDesigned(row) {
            Theme.mode = row.tag;
            const grabbed = picture(row.tag);
            verify(Qt.colorEqual(grabbed.pixel(250, 440), row.ground), grabbed.pixel(250, 440));
            // Every municipality is in sight; no name lies on a sign or another name.
            compare(pane.areaLayer.visibleCount, 51);
            compare(pane.visibleCount, sample.marks.count);
            const boxes = labelBoxes();
            verify(boxes.length >= 25, boxes.length);
            verifyApart(boxes);
        }
        function test_largeTextStillFits() {
            Theme.textScale = 2;
            pane.fitAll();
            picture("large");
            const boxes = labelBoxes();
            verify(boxes.length >= 8, boxes.length);
            verifyApart(boxes);
            compare(pane.markLayer.signScale, 2);
            Theme.textScale = 1;
            pane.fitAll();
        }
        function test_overTilesFillsLetThemThrough() {
            const file = sample.data("/tiles/kaiserslautern_raster.mbtiles");
            if (file.toString() === "")
                skip("BLEIBE_TEST_DATA has no tiles");
            ground.file = file;
            pane.showView(7.7689, 49.4454, 15.5);
            tryVerify(() => pane.tileLayer.visibleCount > 4);
            tryCompare(pane.tileLayer, "pending", 0);
            const light = picture("tiles");
            Theme.mode = "dark";
            tryVerify(() => pane.tileLayer.visibleCount > 4);
            tryCompare(pane.tileLayer, "pending", 0);
            const dark = picture("tiles-dark");
            let shades = {};
            for (let x = 300; x < 900; x += 3)
                shades[light.pixel(x, 300)] = true;
            verify(Object.keys(shades).length > 8, Object.keys(shades));
            verify(light.pixel(500, 300).hslLightness > dark.pixel(500, 300).hslLightness + 0.3);
            pane.fitAll();
        }
        function test_placingAndPin() {
            pane.showView(7.77, 49.505, 14);
            pane.placing = true;
            pane.pinLon = 7.775;
            pane.pinLat = 49.503;
            pane.pinManual = true;
            pane.pinShown = true;
            pane.surface.forceActiveFocus();
            picture("placing");
            pane.fitAll();
        }
    }
}
