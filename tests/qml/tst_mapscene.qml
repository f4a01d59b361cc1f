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
        onSelected: id => selectedId = id
    }

    TestCase {
        name: "MapScene"
        when: windowShown

        function initTestCase() {
            if (!sample.loadDistrict())
                skip("BLEIBE_TEST_DATA has no sample/municipalities.geojson");
            tryCompare(sample.areas, "count", 51);
            sample.setMarksIn([["Otterberg", 0, 0, 1], ["Niederkirchen", 0, 600, 2], ["Reichenbach-Steegen", 0, 0, 0], ["Katzweiler", 0, 0, 3], ["Otterbach", 300, 0, 1], ["Mehlingen", 0, 0, 1], ["Neuhemsbach", 0, 0, 0], ["Enkenbach-Alsenborn", 0, 0, 1], ["Enkenbach-Alsenborn", 300, 100, 1], ["Enkenbach-Alsenborn", 100, 300, 2], ["Enkenbach-Alsenborn", -200, 100, 3], ["Enkenbach-Alsenborn", 0, -300, 0], ["Hochspeyer", 0, 0, 1], ["Hochspeyer", 200, 200, 1], ["Hochspeyer", -200, 200, 3], ["Weilerbach", 0, 0, 1], ["Weilerbach", 200, 0, 1], ["Weilerbach", 0, 200, 2], ["Weilerbach", -100, 0, 0], ["Rodenbach", 0, 0, 1], ["Ramstein-Miesenbach", 0, 0, 1], ["Ramstein-Miesenbach", 100, 0, 1], ["Ramstein-Miesenbach", 0, 100, 1], ["Ramstein-Miesenbach", 200, 0, 2], ["Ramstein-Miesenbach", 0, 200, 0], ["Steinwenden", 0, 0, 2], ["Landstuhl", 0, 0, 1], ["Landstuhl", 0, 0, 1], ["Landstuhl", 0, 0, 1], ["Landstuhl", 0, 0, 2], ["Landstuhl", 0, 0, 3], ["Landstuhl", 0, 0, 0], ["Kindsbach", 0, 0, 2], ["Bann", 0, 0, 3], ["Queidersbach", 0, 0, 1], ["Trippstadt", 0, 0, 1, true], ["Bruchmühlbach-Miesau", 0, 0, 1], ["Schopp", 0, 0, 4], ["Linden", 0, 0, 5]]);
            pane.selectedId = 1;
        }
        function cleanupTestCase() {
            Theme.mode = "light";
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
            waitForRendering(pane);
            wait(50);
            const picture = grabImage(pane);
            if (sample.shots !== "")
                picture.save(sample.shots + "/map-" + row.tag + ".png");
            verify(Qt.colorEqual(picture.pixel(300, 400), row.ground), picture.pixel(300, 400));
            // Every municipality is in sight; no name lies on a sign or another name.
            compare(pane.areaLayer.visibleCount, 51);
            compare(pane.visibleCount, sample.marks.count);
            const boxes = [];
            for (let id = 1; id <= 51; ++id) {
                const box = pane.areaLayer.labelBoxOf(id);
                if (box.width > 0)
                    boxes.push(box);
            }
            verify(boxes.length >= 25, boxes.length);
            for (let i = 0; i < boxes.length; ++i)
                for (let j = 0; j < i; ++j)
                    verify(boxes[i].right <= boxes[j].left || boxes[j].right <= boxes[i].left || boxes[i].bottom <= boxes[j].top || boxes[j].bottom <= boxes[i].top);
        }
    }
}
