// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** The filter bar of a PlaceListModel: applies as one types, without a button. */
FilterBar {
    id: root

    required property PlaceListModel places

    function reset(): void {
        searchText = "";
        places.resetFilter();
    }

    filtered: places.isFiltered
    searchName: qsTr("Orte durchsuchen")
    placeholder: qsTr("Name, Anschrift, Ziel")
    onSearched: text => places.text = text
    onResetRequested: reset()
    choices: [
        FilterChoice {
            label: qsTr("Gruppe")
            selected: Array.from(root.places.groups)
            options: root.places.groupOptions
            onChanged: selected => root.places.groups = selected
        },
        FilterChoice {
            label: qsTr("Art")
            selected: Array.from(root.places.kinds)
            options: root.places.kindOptions
            onChanged: selected => root.places.kinds = selected
        },
        FilterChoice {
            label: qsTr("Gilt am")
            anyText: qsTr("egal")
            multiple: false
            selected: root.places.validOn === "" ? [] : [root.places.validOn]
            options: root.places.validOn === "" ? [] : [
                {
                    "value": root.places.validOn,
                    "text": root.places.isValidToday ? qsTr("heute") : root.places.validOn
                }
            ]
            active: !root.places.isValidToday
            editor: Component {
                DayFilter {
                    source: root.places
                }
            }
            onChanged: selected => root.places.setValidOn(selected[0] ?? "")
        },
        FilterChoice {
            label: qsTr("Hinweise")
            anyText: qsTr("egal")
            multiple: false
            selected: root.places.findingsOnly ? [true] : []
            options: [
                {
                    "value": true,
                    "text": qsTr("nur mit Hinweis")
                }
            ]
            onChanged: selected => root.places.findingsOnly = selected.length > 0
        }
    ]
}
