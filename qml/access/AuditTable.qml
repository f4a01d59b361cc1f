// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** The table of an AuditListModel or a ReadingListModel. Signals: `rowSelected(row)`, `resetRequested()`. */
TablePane {
    id: root

    required property LogListModel source
    property bool readings: false

    signal rowSelected(row: int)
    signal resetRequested

    model: source
    name: readings ? qsTr("Lesezugriffe") : qsTr("Änderungen")
    loading: source.loading
    jumpColumn: 2
    onCurrentRowChanged: if (currentRow >= 0)
        rowSelected(currentRow)
    columns: [
        TableColumn {
            title: qsTr("Wann")
            width: 144
        },
        TableColumn {
            title: root.readings ? qsTr("Was") : qsTr("Änderung")
            width: 250
            strong: true
            stretch: true
        },
        TableColumn {
            title: qsTr("Wer")
            width: 140
        },
        TableColumn {
            title: qsTr("Dienststelle")
            width: 130
            drop: 1
        },
        TableColumn {
            title: root.readings ? qsTr("Wofür") : qsTr("Stand")
            width: 152
            drop: root.readings ? 0 : 2
        }
    ]
    empty: EmptyState {
        icon: root.source.isFiltered ? "search" : "clock"
        title: root.source.isFiltered ? qsTr("Nichts gefunden") : root.readings ? qsTr("Noch keine Lesezugriffe") : qsTr("Noch keine Änderungen")
        text: root.source.isFiltered ? qsTr("Kein Eintrag passt zu den Filtern.") : root.readings ? qsTr("Hier steht, wer welchen Haushalt angesehen, gedruckt oder ausgegeben hat.") : qsTr("Hier steht, wer was wann geändert hat, mit dem Stand vorher und nachher.")
        actionText: root.source.isFiltered ? qsTr("Filter zurücksetzen") : ""
        onTriggered: root.resetRequested()
    }
}
