// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** The table of a DayListModel. Signal: `rowSelected(row)`. */
TablePane {
    id: root

    required property DayListModel day

    readonly property bool showsTasks: day.list === "Tasks"
    readonly property string nothing: {
        switch (day.list) {
        case "Tasks":
            return day.span === "due" ? qsTr("Für heute ist nichts fällig.") : qsTr("Keine Aufgaben.");
        case "Confirm":
            return qsTr("Alle Leerstände sind frisch bestätigt.");
        case "Reservations":
            return qsTr("Nichts ist reserviert.");
        case "Stalled":
            return qsTr("Kein Vorschlag wartet länger als eine Woche auf Antwort.");
        default:
            return qsTr("Kein Leerstand droht.");
        }
    }

    signal rowSelected(row: int)

    model: day
    name: day.lists.find(list => list.value === day.list)?.text ?? ""
    loading: day.loading
    jumpColumn: day.list === "Confirm" ? -1 : 2
    onCurrentRowChanged: if (currentRow >= 0)
        rowSelected(currentRow)
    columns: [
        TableColumn {
            title: ({
                    "Confirm": qsTr("Bestätigt"),
                    "Reservations": qsTr("Bis"),
                    "Stalled": qsTr("Gefragt am"),
                    "Imminent": qsTr("Leer ab")
                })[root.day.list] ?? qsTr("Fällig")
            width: 112
            sortable: false
        },
        TableColumn {
            title: root.showsTasks ? qsTr("Aufgabe") : qsTr("Status")
            width: root.showsTasks ? 260 : 150
            stretch: root.showsTasks
            strong: root.showsTasks
            sortable: false
        },
        TableColumn {
            title: qsTr("Adresse")
            width: 180
            stretch: !root.showsTasks
            strong: !root.showsTasks
            sortable: false
        },
        TableColumn {
            title: qsTr("Ort")
            width: 140
            drop: 2
            sortable: false
        },
        TableColumn {
            title: qsTr("Vermieter")
            width: 160
            drop: 1
            sortable: false
        },
        TableColumn {
            title: qsTr("Für")
            width: 104
            drop: 3
            hidden: !root.showsTasks
            sortable: false
        },
        TableColumn {
            title: qsTr("Nummer")
            width: 136
            drop: 4
            sortable: false
        }
    ]
    empty: EmptyState {
        icon: "check"
        title: root.nothing
        text: root.showsTasks && root.day.span === "due" ? qsTr("Was später ansteht, steht unter „alle offenen“.") : ""
    }
}
