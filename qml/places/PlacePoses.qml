// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** States of the page of places that are worth a picture: `names`, take(name). Property: `page`. */
QtObject {
    id: root

    required property var page
    readonly property list<string> names: ["bus", "bench", "hotspot", "form", "edit", "route", "area", "measure", "layers", "views", "empty"]

    function select(kind: string): void {
        const rows = Array.from({
            "length": page.places.count
        }, (one, at) => at);
        const row = rows.find(at => Tables.text(page.places, at, 0) === kind) ?? 0;
        page.reveal(page.places.idAt(row));
    }
    /** A few corners around the middle of the map. */
    function draw(isArea: bool): void {
        page.create();
        const form = page.side.form.form;
        form.field("place.kind").choose("CommunityBus");
        form.drawing.start(isArea);
        const [lon, lat] = [page.map.longitude, page.map.latitude];
        for (const [east, north] of [[-0.12, 0.02], [-0.04, 0.09], [0.05, 0.05], [0.11, -0.04]])
            form.drawing.add(lon + east, lat + north, page.map.metresPerPixel);
    }
    function take(name: string): void {
        page.filters.reset();
        page.editing = false;
        page.map.ruler.close();
        page.map.views.close();
        page.map.furniture.buttons.closeMenu();
        page.detailOpened = name !== "" && name !== "empty";
        switch (name) {
        case "empty":
            page.places.text = "gibt es nicht";
            return;
        case "bus":
            return select(qsTr("Bürgerbus"));
        case "bench":
            return select(qsTr("Mitfahrerbank"));
        case "hotspot":
            return select(qsTr("Hotspot"));
        case "form":
            return page.create();
        case "route":
        case "area":
            return draw(name === "area");
        case "measure":
            page.map.measure(true);
            for (const [east, north] of [[-0.12, 0.02], [-0.04, 0.09], [0.05, 0.05], [0.11, -0.04]])
                page.map.ruler.take(page.map.longitude + east, page.map.latitude + north, page.map.metresPerPixel);
            return page.map.ruler.drawing.end();
        case "layers":
            return page.map.furniture.buttons.openMenu();
        case "views":
            page.map.views.views = ["Landstuhl und Umgebung", "Nordpfalz"].map(one => ({
                        "name": one
                    }));
            return page.map.views.open();
        case "edit":
            select(qsTr("Bürgerbus"));
            return page.edit();
        }
    }
}
