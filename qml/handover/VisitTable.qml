// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** The table of a VisitListModel. Signals: `rowSelected(row)`, `resetRequested()`, `createRequested()`. */
TablePane {
    id: root

    required property VisitListModel visits

    signal rowSelected(row: int)
    signal resetRequested
    signal createRequested

    model: visits
    name: qsTr("Besuche")
    loading: visits.loading
    jumpColumn: 2
    sortColumn: visits.sortColumn
    sortOrder: visits.sortDescending ? Qt.DescendingOrder : Qt.AscendingOrder
    onSortRequested: (column, order) => visits.sort(column, order)
    onCurrentRowChanged: if (currentRow >= 0)
        rowSelected(currentRow)
    columns: [
        TableColumn {
            title: qsTr("Fällig")
            width: 164
        },
        TableColumn {
            title: qsTr("Termin")
            width: 164
        },
        TableColumn {
            title: qsTr("Adresse")
            width: 210
            strong: true
            stretch: true
        },
        TableColumn {
            title: qsTr("Gemeinde")
            width: 140
            drop: 3
        },
        TableColumn {
            title: qsTr("Haushalt")
            width: 112
        },
        TableColumn {
            title: qsTr("Anlass")
            width: 168
            drop: 2
        },
        TableColumn {
            title: qsTr("Pate")
            width: 130
            drop: 1
        },
        TableColumn {
            title: qsTr("Angekündigt")
            width: 104
            drop: 4
        },
        TableColumn {
            title: qsTr("unterwegs bei")
            width: 120
            drop: 5
        },
        TableColumn {
            title: qsTr("Nummer")
            width: 122
            drop: 6
        }
    ]
    empty: EmptyState {
        readonly property bool isFiltered: root.visits.isFiltered && root.visits.total > 0

        icon: isFiltered ? "search" : "calendar"
        title: isFiltered ? qsTr("Kein Besuch passt") : root.visits.total > 0 ? qsTr("Kein Besuch geplant") : qsTr("Noch keine Besuche")
        text: root.visits.total > 0 ? isFiltered ? qsTr("Die Filter lassen keinen der %n Besuche übrig.", "", root.visits.total) : qsTr("Alle %n Besuche sind erledigt oder abgesagt.", "", root.visits.total) : qsTr("Besuche sind freiwillig. Sie beginnen, wenn ein Haushalt darüber Bescheid weiß und einverstanden ist.")
        actionText: isFiltered ? qsTr("Filter zurücksetzen") : qsTr("Besuche beginnen")
        onTriggered: isFiltered ? root.resetRequested() : root.createRequested()
    }
}
