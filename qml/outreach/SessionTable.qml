// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** The table of a SessionListModel. Signals: `rowSelected(row)`, `resetRequested()`, `createRequested()`. */
TablePane {
    id: root

    required property SessionListModel sessions

    signal rowSelected(row: int)
    signal resetRequested
    signal createRequested

    model: sessions
    name: qsTr("Infogespräche")
    loading: sessions.loading
    jumpColumn: 1
    sortColumn: sessions.sortColumn
    sortOrder: sessions.sortDescending ? Qt.DescendingOrder : Qt.AscendingOrder
    onSortRequested: (column, order) => sessions.sort(column, order)
    onCurrentRowChanged: if (currentRow >= 0)
        rowSelected(currentRow)
    columns: [
        TableColumn {
            title: qsTr("Beginn")
            width: 176
        },
        TableColumn {
            title: qsTr("Titel")
            width: 220
            strong: true
            stretch: true
        },
        TableColumn {
            title: qsTr("Art")
            width: 120
            drop: 4
        },
        TableColumn {
            title: qsTr("Stand")
            width: 122
        },
        TableColumn {
            title: qsTr("Ort")
            width: 160
            drop: 5
        },
        TableColumn {
            title: qsTr("eingeladen")
            width: 92
            numeric: true
            drop: 2
        },
        TableColumn {
            title: qsTr("kommen")
            width: 80
            numeric: true
            hint: qsTr("Haben zugesagt zu kommen")
        },
        TableColumn {
            title: qsTr("waren da")
            width: 84
            numeric: true
            drop: 1
        },
        TableColumn {
            title: qsTr("Zusagen")
            width: 78
            numeric: true
            drop: 3
            hint: qsTr("Was dort zugesagt und nicht zurückgezogen wurde")
        }
    ]
    empty: EmptyState {
        readonly property bool isFiltered: root.sessions.isFiltered && root.sessions.total > 0

        icon: isFiltered ? "search" : "talk"
        title: isFiltered ? qsTr("Kein Infogespräch passt") : qsTr("Noch keine Infogespräche")
        text: isFiltered ? qsTr("Die Filter lassen keines der %n Infogespräche übrig.", "", root.sessions.total) : qsTr("Wer Vermieter gewinnen will, lädt sie hier zu einem Gespräch ein.")
        actionText: isFiltered ? qsTr("Filter zurücksetzen") : qsTr("Infogespräch planen")
        onTriggered: isFiltered ? root.resetRequested() : root.createRequested()
    }
}
