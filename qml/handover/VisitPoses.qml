// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** States of the view of visits that are worth a picture: `names`, take(name). Property: `page`, a VisitPane. */
QtObject {
    id: root

    required property var page
    readonly property list<string> names: ["empty", "all", "detail", "finish", "edit", "begin", "day", "table"]

    function take(name: string): void {
        page.task = "";
        page.mapShown = name !== "table";
        page.detailOpened = !["", "empty", "all", "table"].includes(name);
        page.filters.reset();
        switch (name) {
        case "empty":
            page.visits.text = "gibt es nicht";
            return;
        case "all":
            page.visits.states = ["due", "ahead", "done", "cancelled"];
            return;
        case "finish":
            page.select(page.visits.idAt(0));
            return page.finish();
        case "edit":
            page.select(page.visits.idAt(0));
            return page.edit();
        case "begin":
            return page.begin(0);
        case "day":
            return page.planDay(page.visits.dayAt(0));
        }
    }
}
