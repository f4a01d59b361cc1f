// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** The table of a LandlordListModel. Signals: `rowSelected(row)`, `resetRequested()`, `createRequested()`. */
TablePane {
    id: root

    required property LandlordListModel landlords

    signal rowSelected(row: int)
    signal resetRequested
    signal createRequested

    model: landlords
    name: qsTr("Vermieter")
    loading: landlords.loading
    jumpColumn: 0
    sortColumn: landlords.sortColumn
    sortOrder: landlords.sortDescending ? Qt.DescendingOrder : Qt.AscendingOrder
    onSortRequested: (column, order) => landlords.sort(column, order)
    onCurrentRowChanged: if (currentRow >= 0)
        rowSelected(currentRow)
    columns: [
        TableColumn {
            title: qsTr("Name")
            width: 190
            stretch: true
            strong: true
        },
        TableColumn {
            title: qsTr("Art")
            width: 150
            drop: 3
        },
        TableColumn {
            title: qsTr("Ort")
            width: 140
            drop: 1
        },
        TableColumn {
            title: qsTr("Telefon")
            width: 122
            hint: qsTr("Die Nummer, unter der man zuerst anruft")
        },
        TableColumn {
            title: qsTr("Offen")
            width: 58
            numeric: true
            hint: qsTr("Offene Leerstände")
        },
        TableColumn {
            title: qsTr("Letztes Gespräch")
            width: 118
            numeric: true
            drop: 2
        },
        TableColumn {
            title: qsTr("Kontakt")
            width: 164
            hint: qsTr("Ob man bei Bedarf anrufen darf")
        },
        TableColumn {
            title: qsTr("E-Mail")
            width: 200
            sortable: false
            hidden: true
        }
    ]
    empty: EmptyState {
        readonly property bool isFiltered: root.landlords.isFiltered && root.landlords.total > 0

        icon: isFiltered ? "search" : "person"
        title: isFiltered ? qsTr("Kein Vermieter passt") : qsTr("Noch keine Vermieter")
        text: isFiltered ? qsTr("Die Filter lassen keinen der %n Vermieter übrig.", "", root.landlords.total) : qsTr("Mit einem Leerstand oder hier erfassen.")
        actionText: isFiltered ? qsTr("Filter zurücksetzen") : qsTr("Vermieter erfassen")
        onTriggered: isFiltered ? root.resetRequested() : root.createRequested()
    }
}
