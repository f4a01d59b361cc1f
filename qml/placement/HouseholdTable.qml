// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** The table of a HouseholdListModel. Signals: `rowSelected(row)`, `resetRequested()`, `createRequested()`. */
TablePane {
    id: root

    required property HouseholdListModel households

    signal rowSelected(row: int)
    signal resetRequested
    signal createRequested

    model: households
    name: qsTr("Haushalte")
    loading: households.loading
    jumpColumn: 0
    sortColumn: households.sortColumn
    sortOrder: households.sortDescending ? Qt.DescendingOrder : Qt.AscendingOrder
    onSortRequested: (column, order) => households.sort(column, order)
    onCurrentRowChanged: if (currentRow >= 0)
        rowSelected(currentRow)
    columns: [
        TableColumn {
            title: qsTr("Nummer")
            width: 124
            strong: true
        },
        TableColumn {
            title: qsTr("Stand")
            width: 88
        },
        TableColumn {
            title: qsTr("Personen")
            width: 80
            numeric: true
            hint: qsTr("In Klammern: davon unter 18")
        },
        TableColumn {
            title: qsTr("Gebraucht ab")
            width: 114
            numeric: true
        },
        TableColumn {
            title: qsTr("Rechtskreis")
            width: 124
            drop: 2
        },
        TableColumn {
            title: qsTr("Wohnsitzauflage")
            width: 178
            stretch: true
        },
        TableColumn {
            title: qsTr("Zugang")
            width: 140
            drop: 5
        },
        TableColumn {
            title: qsTr("Zusicherung")
            width: 124
            drop: 4
        },
        TableColumn {
            title: qsTr("Reserviert")
            width: 132
            drop: 1
            hint: qsTr("Die Wohnung, die für den Haushalt gehalten wird")
        },
        TableColumn {
            title: qsTr("Termin")
            width: 130
            drop: 3
            hint: qsTr("Der nächste Tag, den man kennen muss")
        }
    ]
    empty: EmptyState {
        readonly property bool isFiltered: root.households.isFiltered && root.households.total > 0

        icon: isFiltered ? "search" : "people"
        title: isFiltered ? qsTr("Kein Haushalt passt") : qsTr("Noch keine Haushalte")
        text: isFiltered ? qsTr("Die Filter lassen keinen der %n Haushalte übrig.", "", root.households.total) : qsTr("Wer eine Wohnung sucht, wird hier ohne Namen erfasst.")
        actionText: isFiltered ? qsTr("Filter zurücksetzen") : qsTr("Haushalt erfassen")
        onTriggered: isFiltered ? root.resetRequested() : root.createRequested()
    }
}
