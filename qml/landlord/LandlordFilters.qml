// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** The filter bar of a LandlordListModel: applies as one types, without a button. */
FilterBar {
    id: root

    required property LandlordListModel landlords

    function reset(): void {
        searchText = "";
        landlords.resetFilter();
    }

    filtered: landlords.isFiltered
    searchName: qsTr("Vermieter durchsuchen")
    placeholder: qsTr("Name, Ort, Telefon")
    onSearched: text => landlords.text = text
    onResetRequested: reset()
    choices: [
        FilterChoice {
            label: qsTr("Art")
            selected: Array.from(root.landlords.kinds)
            options: root.landlords.kindOptions
            onChanged: selected => root.landlords.kinds = selected
        },
        FilterChoice {
            label: qsTr("Leerstände")
            anyText: qsTr("egal")
            multiple: false
            selected: root.landlords.openOnly ? [true] : []
            options: [
                {
                    "value": true,
                    "text": qsTr("mit offenen")
                }
            ]
            onChanged: selected => root.landlords.openOnly = selected.length > 0
        },
        FilterChoice {
            label: qsTr("Kontakt")
            anyText: qsTr("egal")
            multiple: false
            selected: root.landlords.contact === "" ? [] : [root.landlords.contact]
            options: [
                {
                    "value": "allowed",
                    "text": qsTr("erlaubt")
                },
                {
                    "value": "noConsent",
                    "text": qsTr("ohne Einwilligung")
                },
                {
                    "value": "blocked",
                    "text": qsTr("gesperrt")
                }
            ]
            onChanged: selected => root.landlords.contact = selected[0] ?? ""
        }
    ]
}
