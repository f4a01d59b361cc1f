// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** The table of a HandoverListModel. Signals: `rowSelected(row)`, `resetRequested()`, `createRequested()`. */
TablePane {
    id: root

    required property HandoverListModel handovers

    signal rowSelected(row: int)
    signal resetRequested
    signal createRequested

    model: handovers
    name: qsTr("Übergaben")
    loading: handovers.loading
    jumpColumn: 2
    sortColumn: handovers.sortColumn
    sortOrder: handovers.sortDescending ? Qt.DescendingOrder : Qt.AscendingOrder
    onSortRequested: (column, order) => handovers.sort(column, order)
    onCurrentRowChanged: if (currentRow >= 0)
        rowSelected(currentRow)
    columns: [
        TableColumn {
            title: qsTr("Status")
            width: 148
        },
        TableColumn {
            title: qsTr("Termin")
            width: 176
        },
        TableColumn {
            title: qsTr("Adresse")
            width: 220
            strong: true
            stretch: true
        },
        TableColumn {
            title: qsTr("Art")
            width: 110
            drop: 3
        },
        TableColumn {
            title: qsTr("Haushalt")
            width: 112
            drop: 1
        },
        TableColumn {
            title: qsTr("Pate")
            width: 130
            drop: 2
        },
        TableColumn {
            title: qsTr("Unterschr.")
            width: 92
            numeric: true
            drop: 4
            hint: qsTr("Unterschriften unter beiden Protokollen")
        },
        TableColumn {
            title: qsTr("offen")
            width: 70
            numeric: true
            hint: qsTr("Mängel und Themen, die noch einmal dran sind")
        },
        TableColumn {
            title: qsTr("Besuche")
            width: 80
            numeric: true
            drop: 5
            hint: qsTr("Freiwillige Besuche des Haushalts, geplant oder gewesen")
        },
        TableColumn {
            title: qsTr("unterwegs bei")
            width: 120
            drop: 6
        },
        TableColumn {
            title: qsTr("Nummer")
            width: 126
            drop: 7
        }
    ]
    empty: EmptyState {
        readonly property bool isFiltered: root.handovers.isFiltered && root.handovers.total > 0

        icon: isFiltered ? "search" : "handover"
        title: isFiltered ? qsTr("Keine Übergabe passt") : qsTr("Noch keine Übergaben")
        text: isFiltered ? qsTr("Die Filter lassen keine der %n Übergaben übrig.", "", root.handovers.total) : qsTr("Wird eine Wohnung vermietet, folgen hier Protokoll und Einweisung.")
        actionText: isFiltered ? qsTr("Filter zurücksetzen") : qsTr("Übergabe planen")
        onTriggered: isFiltered ? root.resetRequested() : root.createRequested()
    }
}
