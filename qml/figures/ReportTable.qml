// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** The reports. Properties: `reports`, `mayWrite`. Signals: `rowSelected(row)`, `createRequested()`. */
TablePane {
    id: root

    required property ReportListModel reports
    property bool mayWrite: true

    signal rowSelected(row: int)
    signal createRequested

    model: reports
    name: qsTr("Berichte")
    loading: reports.loading
    jumpColumn: 1
    onCurrentRowChanged: if (currentRow >= 0)
        rowSelected(currentRow)
    columns: [
        TableColumn {
            title: qsTr("Stand")
            width: 168
            sortable: false
        },
        TableColumn {
            title: qsTr("Titel")
            width: 260
            stretch: true
            strong: true
            sortable: false
        },
        TableColumn {
            title: qsTr("Zeitraum")
            width: 136
            drop: 2
            sortable: false
        },
        TableColumn {
            title: qsTr("Für wen")
            width: 124
            drop: 3
            sortable: false
        },
        TableColumn {
            title: qsTr("Gezählt am")
            width: 104
            drop: 1
            sortable: false
        },
        TableColumn {
            title: qsTr("Nummer")
            width: 124
            drop: 4
            hidden: true
            sortable: false
        }
    ]
    empty: EmptyState {
        icon: "file"
        title: qsTr("Noch keine Berichte")
        text: root.mayWrite ? qsTr("Sachstand für die Lenkungsgruppe oder Vorlage für den Kreistag: Zahlen, Maßnahmen und Karte kommen aus dem Register, die Texte werden vorgeschlagen.") : qsTr("Die Leitung oder die Planung legt sie an.")
        actionText: root.mayWrite ? qsTr("Bericht anlegen") : ""
        onTriggered: root.createRequested()
    }
}
