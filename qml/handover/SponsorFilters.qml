// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** The filter bar of a SponsorListModel: applies as one types, without a button. */
FilterBar {
    id: root

    required property SponsorListModel sponsors

    function reset(): void {
        searchText = "";
        sponsors.resetFilter();
    }

    filtered: sponsors.isFiltered
    searchName: qsTr("Paten durchsuchen")
    placeholder: qsTr("Name, Verein, Telefon")
    onSearched: text => sponsors.text = text
    onResetRequested: reset()
    choices: [
        FilterChoice {
            label: qsTr("Sprache")
            anyText: qsTr("egal")
            multiple: false
            selected: root.sponsors.language === "" ? [] : [root.sponsors.language]
            options: root.sponsors.languageOptions
            onChanged: selected => root.sponsors.language = selected[0] ?? ""
        },
        FilterChoice {
            label: qsTr("Gebiet")
            anyText: qsTr("Landkreis")
            multiple: false
            selected: root.sponsors.area === "" ? [] : [root.sponsors.area]
            options: root.sponsors.areaOptions
            onChanged: selected => root.sponsors.area = selected[0] ?? ""
        },
        FilterChoice {
            label: qsTr("Platz")
            anyText: qsTr("egal")
            multiple: false
            selected: root.sponsors.withRoomOnly ? ["room"] : []
            options: [
                {
                    "value": "room",
                    "text": qsTr("noch Platz")
                }
            ]
            onChanged: selected => root.sponsors.withRoomOnly = selected.length > 0
        },
        FilterChoice {
            label: qsTr("Wer")
            anyText: qsTr("aktive")
            multiple: false
            selected: root.sponsors.withInactive ? ["all"] : []
            options: [
                {
                    "value": "all",
                    "text": qsTr("auch frühere")
                }
            ]
            onChanged: selected => root.sponsors.withInactive = selected.length > 0
        }
    ]
}
