// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** States of the list of handovers that are worth a picture: `names`, take(name). Property: `page`, a HandoverOverview. */
QtObject {
    id: root

    required property var page
    readonly property list<string> names: ["empty", "detail", "signed", "running", "filtered", "span", "form", "edit", "table", "papers"]

    /** The first one with this status, in the language of the pictures; else the first. */
    function idOf(status: string): real {
        const rows = Array.from({
            "length": page.handovers.count
        }, (one, row) => row);
        return page.handovers.idAt(rows.find(row => Tables.text(page.handovers, row, 0) === status) ?? 0);
    }
    function take(name: string): void {
        page.side.form.form.revert();
        page.editing = false;
        page.papers.close();
        page.mapShown = name !== "table";
        page.detailOpened = !["", "empty", "filtered", "span", "table"].includes(name);
        page.filters.reset();
        if (page.selectedId === 0)
            page.select(page.handovers.idAt(0));
        switch (name) {
        case "empty":
            page.handovers.text = "gibt es nicht";
            return;
        case "filtered":
            page.handovers.gaps = ["sponsor"];
            return;
        case "span":
            page.handovers.setFrom("heute");
            return;
        case "signed":
            page.select(idOf("unterschrieben"));
            return;
        case "running":
            page.select(idOf("läuft"));
            return;
        case "papers":
            page.select(page.handovers.idAt(0));
            return page.papers.ask("confirmation");
        case "form":
            return page.create(0);
        case "edit":
            page.select(page.handovers.idAt(0));
            return page.edit();
        }
    }
}
