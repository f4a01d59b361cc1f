// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** The table of a VacancyListModel. Signals: `rowSelected(row)`, `resetRequested()`, `createRequested()`. */
TablePane {
    id: root

    required property VacancyListModel vacancies

    signal rowSelected(row: int)
    signal resetRequested
    signal createRequested

    model: vacancies
    name: qsTr("Leerstände")
    loading: vacancies.loading
    jumpColumn: 1
    sortColumn: vacancies.sortColumn
    sortOrder: vacancies.sortDescending ? Qt.DescendingOrder : Qt.AscendingOrder
    onSortRequested: (column, order) => vacancies.sort(column, order)
    onCurrentRowChanged: if (currentRow >= 0)
        rowSelected(currentRow)
    columns: [
        TableColumn {
            title: qsTr("Status")
            width: 150
        },
        TableColumn {
            title: qsTr("Adresse")
            width: 190
            stretch: true
            strong: true
        },
        TableColumn {
            title: qsTr("Gemeinde")
            width: 164
            drop: 1
        },
        TableColumn {
            title: qsTr("Zi.")
            width: 48
            numeric: true
            hint: qsTr("Zimmer ohne Küche und Bad")
        },
        TableColumn {
            title: qsTr("m²")
            width: 56
            numeric: true
            drop: 3
        },
        TableColumn {
            title: qsTr("Bruttokalt €")
            width: 104
            numeric: true
            hint: qsTr("Nettokaltmiete und kalte Nebenkosten im Monat")
        },
        TableColumn {
            title: qsTr("Frei ab")
            width: 132
            drop: 2
        },
        TableColumn {
            title: qsTr("Bestätigt")
            width: 112
            numeric: true
        },
        TableColumn {
            title: qsTr("Nummer")
            width: 136
            drop: 4
        }
    ]
    empty: EmptyState {
        readonly property bool isFiltered: root.vacancies.isFiltered && root.vacancies.total > 0

        icon: isFiltered ? "search" : "house"
        title: isFiltered ? qsTr("Kein Leerstand passt") : qsTr("Noch keine Leerstände")
        text: isFiltered ? qsTr("Die Filter lassen keinen der %n Leerstände übrig.", "", root.vacancies.total) : qsTr("Einlesen oder erfassen.")
        actionText: isFiltered ? qsTr("Filter zurücksetzen") : qsTr("Leerstand erfassen")
        onTriggered: isFiltered ? root.resetRequested() : root.createRequested()
    }
}
