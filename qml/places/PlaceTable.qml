// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** The table of a PlaceListModel. Signals: `rowSelected(row)`, `resetRequested()`, `createRequested()`. */
TablePane {
    id: root

    required property PlaceListModel places

    signal rowSelected(row: int)
    signal resetRequested
    signal createRequested

    model: places
    name: qsTr("Orte")
    loading: places.loading
    jumpColumn: 1
    sortColumn: places.sortColumn
    sortOrder: places.sortDescending ? Qt.DescendingOrder : Qt.AscendingOrder
    onSortRequested: (column, order) => places.sort(column, order)
    onCurrentRowChanged: if (currentRow >= 0)
        rowSelected(currentRow)
    columns: [
        TableColumn {
            title: qsTr("Art")
            width: 124
        },
        TableColumn {
            title: qsTr("Name")
            width: 170
            stretch: true
            strong: true
        },
        TableColumn {
            title: qsTr("Gemeinde")
            width: 130
            drop: 2
        },
        TableColumn {
            title: qsTr("Zeiten")
            width: 160
            drop: 1
            sortable: false
        },
        TableColumn {
            title: qsTr("Telefon")
            width: 118
            drop: 3
        },
        TableColumn {
            title: qsTr("Geprüft")
            width: 104
            drop: 4
            hint: qsTr("Wann zuletzt jemand nachgesehen hat; nach einem Jahr mit Zeichen")
        },
        TableColumn {
            title: qsTr("Quelle")
            width: 120
            drop: 5
        }
    ]
    empty: EmptyState {
        readonly property bool isFiltered: root.places.total > 0

        icon: isFiltered ? "search" : "map"
        title: isFiltered ? qsTr("Kein Ort passt") : qsTr("Noch keine Orte")
        text: isFiltered ? qsTr("Die Filter lassen keinen der %n Orte übrig.", "", root.places.total) : qsTr("Bürgerbus, Mitfahrerbank, Hotspot, Laden: hier eintragen oder einlesen.")
        actionText: isFiltered ? qsTr("Filter zurücksetzen") : qsTr("Ort eintragen")
        onTriggered: isFiltered ? root.resetRequested() : root.createRequested()
    }
}
