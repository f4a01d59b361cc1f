// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** The table of a TrashListModel. Signals: `rowSelected(row)`, `resetRequested()`. */
TablePane {
    id: root

    required property TrashListModel source

    signal rowSelected(row: int)
    signal resetRequested

    model: source
    name: qsTr("Gelöschtes")
    loading: source.loading
    jumpColumn: 1
    onCurrentRowChanged: if (currentRow >= 0)
        rowSelected(currentRow)
    columns: [
        TableColumn {
            title: qsTr("Gelöscht")
            width: 144
        },
        TableColumn {
            title: qsTr("Was")
            width: 220
            strong: true
            stretch: true
        },
        TableColumn {
            title: qsTr("Art")
            width: 124
        },
        TableColumn {
            title: qsTr("Von wem")
            width: 140
        },
        TableColumn {
            title: qsTr("Mit ihm")
            width: 110
            drop: 1
        }
    ]
    empty: EmptyState {
        icon: root.source.isFiltered ? "search" : "trash"
        title: root.source.isFiltered ? qsTr("Nichts gefunden") : qsTr("Der Papierkorb ist leer")
        text: root.source.isFiltered ? qsTr("Nichts Gelöschtes passt zu den Filtern.") : qsTr("Was gelöscht wird, liegt hier, bis seine Frist abläuft, und kann zurückkommen.")
        actionText: root.source.isFiltered ? qsTr("Filter zurücksetzen") : ""
        onTriggered: root.resetRequested()
    }
}
