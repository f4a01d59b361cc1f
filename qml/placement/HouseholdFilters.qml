// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** The filter bar of a HouseholdListModel: applies as one types, without a button. */
FilterBar {
    id: root

    required property HouseholdListModel households

    function reset(): void {
        searchText = "";
        households.resetFilter();
    }

    filtered: households.isFiltered
    searchName: qsTr("Haushalte durchsuchen")
    placeholder: qsTr("Nummer, Aktenzeichen, Träger")
    onSearched: text => households.text = text
    onResetRequested: reset()
    choices: [
        FilterChoice {
            label: qsTr("Stand")
            selected: Array.from(root.households.statuses)
            options: root.households.statusOptions
            onChanged: selected => root.households.statuses = selected
        },
        FilterChoice {
            label: qsTr("Rechtskreis")
            selected: Array.from(root.households.circles)
            options: root.households.circleOptions
            onChanged: selected => root.households.circles = selected
        },
        FilterChoice {
            label: qsTr("Wohnung")
            anyText: qsTr("egal")
            multiple: false
            selected: root.households.withoutFlat ? [true] : []
            options: [
                {
                    "value": true,
                    "text": qsTr("noch keine reserviert")
                }
            ]
            onChanged: selected => root.households.withoutFlat = selected.length > 0
        }
    ]
}
