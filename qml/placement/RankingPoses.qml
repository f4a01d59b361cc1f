// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** States of the page of suggestions that are worth a picture: `names`, take(name). Property: `page`. */
QtObject {
    id: root

    required property var page
    readonly property list<string> names: ["first", "score", "why", "map", "weights", "picked", "compare"]
    /** The one that waits for its household. */
    property string pending
    property real first: 0
    readonly property Connections news: Connections {
        target: root.page.ranking
        function onReloaded(): void {
            if (root.pending === "" || !root.page.ranking.ready)
                return;
            const name = root.pending;
            root.pending = "";
            root.first = root.first || root.page.ranking.householdId;
            root.apply(name);
        }
    }

    /** Pictures of several flats need a household that many fit. */
    function take(name: string): void {
        const wanted = ["picked", "compare"].includes(name) && first > 0 ? first + 1 : first;
        if (wanted > 0 && wanted === page.ranking.householdId)
            return apply(name);
        pending = name;
        page.awaited = true;
        if (wanted > 0)
            page.ranking.householdId = wanted;
        else
            page.ranking.takeFirst();
    }
    function apply(name: string): void {
        page.compare.close();
        page.weights.close();
        page.list.explained = false;
        page.ranking.exclusion = -1;
        page.select(page.ranking.idAt(0));
        const ids = [0, 1, 2, 3].map(row => page.ranking.idAt(row)).filter(id => id > 0);
        page.compared = name === "picked" ? ids : name === "compare" ? ids.slice(0, 3) : [];
        page.pane = name === "why" || name === "map" ? name : "list";
        switch (name) {
        case "score":
            page.list.explained = true;
            return;
        case "picked":
            page.select(0);
            page.pick(page.ranking.idAt(4), true);
            return;
        case "compare":
            return page.openComparison();
        case "weights":
            return page.weights.ask();
        case "why":
            page.select(page.ranking.excludedPlaces[0]?.vacancyId ?? 0);
            return;
        }
    }
}
