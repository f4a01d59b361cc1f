// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** States of the page of sessions that are worth a picture: `names`, take(name). Property: `page`. */
QtObject {
    id: root

    required property var page
    readonly property list<string> names: ["empty", "detail", "month", "form", "edit", "map", "session", "session-invite", "session-reply", "session-minutes", "session-result"]

    function take(name: string): void {
        page.side.form.form.revert();
        page.editing = false;
        page.viewedId = 0;
        page.detailOpened = !["", "empty", "month"].includes(name);
        page.filters.reset();
        page.monthShown = name === "month";
        switch (name) {
        case "empty":
            page.sessions.text = "gibt es nicht";
            return;
        case "edit":
            return page.edit();
        case "form":
            return page.createOn("");
        case "map":
            page.createOn("");
            page.side.form.awaitsMap = true;
            return;
        }
        if (name.startsWith("session"))
            view(name.slice("session-".length));
    }
    /** The session in Otterberg, or the first one; what came of one shows with the one that was held in Otterbach. */
    function view(name: string): void {
        const town = ["minutes", "result"].includes(name) ? "Otterbach" : "Otterberg";
        const rows = Array.from({
            "length": page.sessions.count
        }, (one, row) => row);
        const found = rows.find(row => [0, 1, 2, 3].some(column => Tables.text(page.sessions, row, column).includes(town)));
        page.viewedId = page.sessions.idAt(found ?? 0);
        page.view?.pose(name);
    }
}
