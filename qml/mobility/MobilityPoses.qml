// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** States of the page of gaps that are worth a picture: `names`, take(name). Property: `page`. */
QtObject {
    id: root

    required property var page
    readonly property list<string> names: ["classes", "reach", "card", "level", "towns", "holiday", "bbsr", "near", "table", "profile", "sites", ...whatIf.names]

    readonly property WhatIfPoses whatIf: WhatIfPoses {
        panel: root.page.side.whatIf
    }

    function take(name: string): void {
        const map = page.map;
        whatIf.take(name);
        page.profiles.close();
        page.filters.reset();
        map.gaps.viewKey = "gaps";
        map.gaps.selectedCell = -1;
        map.selectedAreaId = -1;
        page.side.table.chosenKey = "";
        page.side.table.rows.setOpen(0, false);
        page.sideOpened = name === "table";
        if (name !== "near")
            map.fitAll();
        switch (name) {
        case "classes":
            map.gaps.viewKey = "classes";
            return;
        case "reach":
            map.gaps.viewKey = "reach/Shop";
            return;
        case "card":
            map.probe.choose(map.gaps.nextGap(-1, true), false);
            return;
        case "level":
            map.gaps.row = map.gaps.levelRow + 3;
            return;
        case "towns":
            page.side.table.rows.setOpen(0, true);
            page.side.table.choose(1);
            return;
        case "holiday":
            page.desk.dayKind = "HolidayWorkday";
            return;
        case "bbsr":
            page.desk.profileKey = "bbsr";
            return;
        case "profile":
            return page.profiles.edit("extended_210");
        case "sites":
            page.side.sites.search.start();
            return;
        case "near":
            map.showView(map.longitude, map.latitude, map.zoom + 2);
            return;
        }
    }
}
