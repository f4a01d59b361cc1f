// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** States of the register page that are worth a picture: `names`, take(name). Property: `page`. */
QtObject {
    id: root

    required property var page
    readonly property list<string> names: ["several", "filtered", "more", "empty", "detail", "status", "talk", "print", "form", "edit", "merge"]

    function take(name: string): void {
        if (page.vacancies.isFiltered)
            page.filters.reset();
        page.filters.more.popup.close();
        page.side.pane.step.cancel();
        page.side.pane.talk.cancel();
        page.side.form.merge.cancel();
        page.printing.close();
        page.table.select(0);
        page.detailOpened = ["detail", "status", "talk"].includes(name);
        if (page.selectedId === 0)
            page.select(page.vacancies.idAt(0));
        switch (name) {
        case "filtered":
            return page.filters.toggleStatus("available");
        case "more":
            return page.filters.more.popup.open();
        case "empty":
            page.vacancies.text = "gibt es nicht";
            return;
        case "status":
            return page.side.pane.step.begin(page.selectedId, "Reserved");
        case "talk":
            return page.side.pane.talk.begin("Promised");
        case "several":
            return page.table.choice.extend(4);
        case "form":
            return page.create(false);
        case "edit":
            return page.edit();
        case "print":
            return page.printing.ask("offer");
        case "merge":
            return page.side.form.merge.begin(page.vacancies.idAt(0), page.vacancies.idAt(1));
        }
    }
}
