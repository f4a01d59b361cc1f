// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** States of the page of places that are worth a picture: `names`, take(name). Property: `page`. */
QtObject {
    id: root

    required property var page
    readonly property list<string> names: ["empty", "bus", "bench", "hotspot", "form", "edit"]

    function select(kind: string): void {
        const rows = Array.from({
            "length": page.places.count
        }, (one, at) => at);
        const row = rows.find(at => Tables.text(page.places, at, 0) === kind) ?? 0;
        page.reveal(page.places.idAt(row));
    }
    function take(name: string): void {
        page.filters.reset();
        page.editing = false;
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
        case "edit":
            select(qsTr("Bürgerbus"));
            return page.edit();
        }
    }
}
