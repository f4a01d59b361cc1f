// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** States of the view of visits that are worth a picture: `names`, take(name). Property: `page`, a VisitPane. */
QtObject {
    id: root

    required property var page
    readonly property list<string> names: ["visits-empty", "visits-all", "visits-detail", "visits-finish", "visits-edit", "visits-begin", "visits-day", "visits-table"]

    function take(name: string): void {
        page.task = "";
        page.mapShown = name !== "visits-table";
        page.detailOpened = !["", "visits-empty", "visits-all", "visits-table"].includes(name);
        page.filters.reset();
        switch (name) {
        case "visits-empty":
            page.visits.text = "gibt es nicht";
            return;
        case "visits-all":
            page.visits.states = [];
            return;
        case "visits-finish":
            page.select(page.visits.idAt(0));
            return page.finish();
        case "visits-edit":
            page.select(page.visits.idAt(0));
            return page.edit();
        case "visits-begin":
            return page.begin(0);
        case "visits-day":
            return page.planDay(page.visits.dayAt(0));
        }
    }
}
