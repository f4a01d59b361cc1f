// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** The filter bar of a VisitListModel: applies as one types, without a button. */
FilterBar {
    id: root

    required property VisitListModel visits

    function toggled(list: var, value: var): var {
        return list.indexOf(value) >= 0 ? list.filter(other => other !== value) : list.concat([value]);
    }
    /** Answers a row of the map's legend. */
    function toggleMark(mark: string): void {
        if (mark === "visit" || mark === "visitdue")
            visits.states = toggled(Array.from(visits.states), mark === "visit" ? "ahead" : "due");
        else if (mark === "stale")
            visits.states = ["due"];
    }
    function toggleArea(key: string): void {
        visits.area = visits.area === key ? "" : key;
    }
    function reset(): void {
        searchText = "";
        visits.resetFilter();
    }

    filtered: visits.isFiltered
    searchName: qsTr("Besuche durchsuchen")
    placeholder: qsTr("Adresse, Nr., Haushalt, Pate")
    onSearched: text => visits.text = text
    onResetRequested: reset()
    choices: [
        FilterChoice {
            label: qsTr("Stand")
            anyText: qsTr("geplant")
            selected: Array.from(root.visits.states)
            options: root.visits.stateOptions.map((one, at) => Object.assign({}, one, {
                    "mark": ["visitdue", "visit", "", ""][at]
                }))
            onChanged: selected => root.visits.states = selected
        },
        FilterChoice {
            label: qsTr("Tag")
            anyText: qsTr("egal")
            multiple: false
            selected: root.visits.from === "" && root.visits.until === "" ? [] : ["span"]
            options: selected.length === 0 ? [] : [
                {
                    "value": "span",
                    "text": root.visits.spanText
                }
            ]
            editor: Component {
                SpanFilter {
                    source: root.visits
                }
            }
            onChanged: selected => {
                if (selected.length > 0)
                    return;
                root.visits.setFrom("");
                root.visits.setUntil("");
            }
        },
        FilterChoice {
            label: qsTr("Gebiet")
            anyText: qsTr("Landkreis")
            multiple: false
            selected: root.visits.area === "" ? [] : [root.visits.area]
            options: root.visits.areaOptions
            onChanged: selected => root.visits.area = selected[0] ?? ""
        },
        FilterChoice {
            label: qsTr("Pate")
            multiple: false
            selected: root.visits.sponsorId > 0 ? [root.visits.sponsorId] : []
            options: root.visits.sponsorOptions
            onChanged: selected => root.visits.sponsorId = selected[0] ?? 0
        }
    ]
}
