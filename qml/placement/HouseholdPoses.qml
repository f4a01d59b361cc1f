// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** States of the household page that are worth a picture: `names`, take(name). Property: `page`. */
QtObject {
    id: root

    required property var page
    readonly property list<string> names: ["empty", "detail", "held", "moved", "task", "form", "edit", "areas", "wrong", "drawn"]
    /** The one that waits for the whole list. */
    property string pending
    readonly property Connections news: Connections {
        target: root.page.households
        function onReloaded(): void {
            if (root.pending !== "" && !root.page.households.isFiltered)
                root.apply();
        }
    }

    function take(name: string): void {
        const isWhole = !page.households.isFiltered && !page.households.loading;
        page.side.pane.desk.cancel();
        page.side.form.form.revert();
        page.editing = false;
        page.detailOpened = name !== "" && name !== "empty";
        pending = name;
        page.filters.reset();
        if (name === "empty")
            page.households.text = "gibt es nicht";
        else if (isWhole)
            apply();
    }
    /** The rest of a pose, once the whole list is there. */
    function apply(): void {
        const name = pending;
        pending = "";
        if (name !== "")
            page.select(wanted(name));
        if (["form", "areas", "wrong", "drawn"].includes(name))
            page.create();
        switch (name) {
        case "areas":
            return bind();
        case "wrong":
            return err();
        case "drawn":
            return draw();
        case "edit":
            return page.edit();
        case "task":
            return page.side.pane.desk.beginHousehold(page.selectedId, page.detail.number);
        }
    }
    /** The household that a pose shows: one that moved in, one that holds a flat, else one that looks. */
    function wanted(name: string): real {
        const households = page.households;
        const rows = Array.from({
            "length": households.count
        }, (one, at) => at);
        const find = (column, suits) => households.idAt(rows.find(row => suits(Tables.text(households, row, column))) ?? 0);
        return name === "moved" ? find(0, text => text.endsWith("00051")) : find(name === "held" ? 8 : 9, text => text !== "–");
    }

    /** A new household that has to live in two places. */
    function bind(): void {
        const form = page.side.form.form;
        form.field("household.residenceRule").choose("Areas");
        for (let count = 0; count < 2; ++count) {
            form.residenceAreas.offer();
            form.residenceAreas.take(0);
        }
    }

    /** A new one with an area drawn on the map, and two places it goes to. */
    function draw(): void {
        const form = page.side.form.form;
        form.field("household.residenceRule").choose("Areas");
        form.area.start(true);
        for (const [lon, lat] of [[7.7, 49.48], [7.8, 49.53], [7.9, 49.5], [7.85, 49.42]])
            form.area.add(lon, lat, 10);
        form.area.end();
        form.destinations.add();
        form.destinations.setKind(0, "School");
        form.destinations.setName(0, "Grundschule");
        form.destinations.setPlace(0, 7.78, 49.46);
        form.destinations.add();
        page.side.form.page.contentY = page.side.form.page.contentHeight / 2;
    }

    /** Two mistakes, shown by saving. */
    function err(): void {
        const form = page.side.form.form;
        form.field("household.persons").commit("vier");
        form.field("household.benefitSpans").commit("seit März");
        form.save();
    }
}
