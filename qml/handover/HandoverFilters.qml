// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** The filter bar of a HandoverListModel: applies as one types, without a button. */
FilterBar {
    id: root

    required property HandoverListModel handovers
    readonly property list<string> marks: ["planned", "underway", "signed", "cancelled"]

    function toggled(list: var, value: var): var {
        return list.indexOf(value) >= 0 ? list.filter(other => other !== value) : list.concat([value]);
    }
    /** Answers a row of the map's legend. */
    function toggleMark(mark: string): void {
        const key = handovers.statusOptions[marks.indexOf(mark)]?.value ?? "";
        if (mark === "stale")
            handovers.gaps = toggled(Array.from(handovers.gaps), "openPoints");
        else if (key !== "")
            handovers.statuses = toggled(Array.from(handovers.statuses), key);
    }
    function toggleArea(key: string): void {
        handovers.area = handovers.area === key ? "" : key;
    }
    function reset(): void {
        searchText = "";
        handovers.resetFilter();
    }

    filtered: handovers.isFiltered
    searchName: qsTr("Übergaben durchsuchen")
    placeholder: qsTr("Adresse, Nr., Haushalt, Pate")
    onSearched: text => handovers.text = text
    onResetRequested: reset()
    choices: [
        FilterChoice {
            label: qsTr("Status")
            selected: Array.from(root.handovers.statuses)
            options: root.handovers.statusOptions.map((one, at) => Object.assign({}, one, {
                    "mark": root.marks[at]
                }))
            onChanged: selected => root.handovers.statuses = selected
        },
        FilterChoice {
            label: qsTr("Was fehlt")
            anyText: qsTr("egal")
            selected: Array.from(root.handovers.gaps)
            options: root.handovers.gapOptions
            onChanged: selected => root.handovers.gaps = selected
        },
        FilterChoice {
            label: qsTr("Tag")
            anyText: qsTr("egal")
            multiple: false
            selected: root.handovers.from === "" && root.handovers.until === "" ? [] : ["span"]
            options: selected.length === 0 ? [] : [
                {
                    "value": "span",
                    "text": root.handovers.spanText
                }
            ]
            editor: Component {
                SpanFilter {
                    source: root.handovers
                }
            }
            onChanged: selected => {
                if (selected.length > 0)
                    return;
                root.handovers.setFrom("");
                root.handovers.setUntil("");
            }
        },
        FilterChoice {
            label: qsTr("Art")
            selected: Array.from(root.handovers.kinds)
            options: root.handovers.kindOptions
            onChanged: selected => root.handovers.kinds = selected
        },
        FilterChoice {
            label: qsTr("Gebiet")
            anyText: qsTr("Landkreis")
            multiple: false
            selected: root.handovers.area === "" ? [] : [root.handovers.area]
            options: root.handovers.areaOptions
            onChanged: selected => root.handovers.area = selected[0] ?? ""
        },
        FilterChoice {
            label: qsTr("Pate")
            multiple: false
            selected: root.handovers.sponsorId > 0 ? [root.handovers.sponsorId] : []
            options: root.handovers.sponsorOptions
            onChanged: selected => root.handovers.sponsorId = selected[0] ?? 0
        }
    ]
}
