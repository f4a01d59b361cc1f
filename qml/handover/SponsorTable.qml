// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** The table of a SponsorListModel. Signals: `rowSelected(row)`, `resetRequested()`, `createRequested()`. */
TablePane {
    id: root

    required property SponsorListModel sponsors

    signal rowSelected(row: int)
    signal resetRequested
    signal createRequested

    model: sponsors
    name: qsTr("Paten")
    loading: sponsors.loading
    jumpColumn: 0
    sortColumn: sponsors.sortColumn
    sortOrder: sponsors.sortDescending ? Qt.DescendingOrder : Qt.AscendingOrder
    onSortRequested: (column, order) => sponsors.sort(column, order)
    onCurrentRowChanged: if (currentRow >= 0)
        rowSelected(currentRow)
    columns: [
        TableColumn {
            title: qsTr("Name")
            width: 190
            strong: true
            stretch: true
        },
        TableColumn {
            title: qsTr("Haushalte")
            width: 110
            hint: qsTr("So viele begleitet er gerade, von so vielen höchstens")
        },
        TableColumn {
            title: qsTr("Sprachen")
            width: 200
        },
        TableColumn {
            title: qsTr("Gebiet")
            width: 190
            drop: 1
        },
        TableColumn {
            title: qsTr("Art")
            width: 130
            drop: 3
        },
        TableColumn {
            title: qsTr("Unterlagen")
            width: 190
            drop: 2
            hint: qsTr("Einwilligung, Verschwiegenheit, Führungszeugnis: nur ob und wann gesehen")
        },
        TableColumn {
            title: qsTr("Telefon")
            width: 130
            drop: 4
        }
    ]
    empty: EmptyState {
        readonly property bool isFiltered: root.sponsors.isFiltered && root.sponsors.total > 0

        icon: isFiltered ? "search" : "heart"
        title: isFiltered ? qsTr("Kein Pate passt") : qsTr("Noch keine Paten")
        text: isFiltered ? qsTr("Die Filter lassen keinen der %n Paten übrig.", "", root.sponsors.total) : qsTr("Wer Haushalten beim Ankommen hilft, steht hier mit Sprachen und Gebiet.")
        actionText: isFiltered ? qsTr("Filter zurücksetzen") : qsTr("Pate erfassen")
        onTriggered: isFiltered ? root.resetRequested() : root.createRequested()
    }
}
