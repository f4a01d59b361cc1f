// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** The filter bar of a SessionListModel: applies as one types, without a button. */
FilterBar {
    id: root

    required property SessionListModel sessions

    function reset(): void {
        searchText = "";
        sessions.resetFilter();
    }

    filtered: sessions.isFiltered
    searchName: qsTr("Infogespräche durchsuchen")
    placeholder: qsTr("Titel, Nummer, Ort")
    onSearched: text => sessions.text = text
    onResetRequested: reset()
    choices: [
        FilterChoice {
            label: qsTr("Stand")
            selected: Array.from(root.sessions.statuses)
            options: root.sessions.statusOptions
            onChanged: selected => root.sessions.statuses = selected
        },
        FilterChoice {
            label: qsTr("Art")
            selected: Array.from(root.sessions.kinds)
            options: root.sessions.kindOptions
            onChanged: selected => root.sessions.kinds = selected
        }
    ]
}
