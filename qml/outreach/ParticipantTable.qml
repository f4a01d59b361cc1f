// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/**
 * The table of a ParticipantList. Beside the keys of every table: K comes, A does not, R wants a call, O is open, Space was there, 0 to 9 flats, Del takes
 * from the list. Signals: `rowSelected(row)`, `inviteRequested()`, `resetRequested()`.
 */
TablePane {
    id: root

    required property ParticipantList participants
    property bool canInvite: false

    signal rowSelected(row: int)
    signal inviteRequested
    signal resetRequested

    function press(event: KeyEvent): bool {
        const id = participants.idAt(currentRow);
        if (id <= 0 || headView.activeFocus || event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return false;
        const replies = {
            [Qt.Key_K]: "Comes",
            [Qt.Key_A]: "DoesNotCome",
            [Qt.Key_R]: "CallBack",
            [Qt.Key_O]: "Open"
        };
        if (replies[event.key] !== undefined)
            participants.setReply(id, replies[event.key]);
        else if (event.key === Qt.Key_Space)
            participants.toggleAttended(id);
        else if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            participants.setFlats(id, event.key - Qt.Key_0);
        else if (event.key === Qt.Key_Delete)
            participants.remove(id);
        else
            return false;
        return true;
    }

    model: participants
    name: qsTr("Eingeladene")
    loading: participants.loading
    sortColumn: participants.sortColumn
    sortOrder: participants.sortDescending ? Qt.DescendingOrder : Qt.AscendingOrder
    Keys.forwardTo: [answers]
    onSortRequested: (column, order) => participants.sort(column, order)
    onCurrentRowChanged: if (currentRow >= 0)
        rowSelected(currentRow)
    columns: [
        TableColumn {
            title: qsTr("Vermieter")
            width: 176
            stretch: true
        },
        TableColumn {
            title: qsTr("Ort")
            width: 124
            drop: 3
        },
        TableColumn {
            title: qsTr("Art")
            width: 136
            drop: 5
        },
        TableColumn {
            title: qsTr("Kanal")
            width: 72
            drop: 4
        },
        TableColumn {
            title: qsTr("Rückmeldung")
            width: 132
            hint: qsTr("K kommt, A kommt nicht, R bittet um Rückruf, O offen")
        },
        TableColumn {
            title: qsTr("Wohnungen")
            width: 92
            numeric: true
            hint: qsTr("Wie viele Wohnungen genannt wurden: 0 bis 9 eintippen")
        },
        TableColumn {
            title: qsTr("Fragen zu")
            width: 96
            drop: 2
        },
        TableColumn {
            title: qsTr("War da")
            width: 76
            drop: 1
            hint: qsTr("Leertaste: war da, war nicht da")
        }
    ]
    empty: EmptyState {
        readonly property bool isFiltered: root.participants.total > 0

        icon: isFiltered ? "search" : "people"
        title: isFiltered ? qsTr("Niemand passt zur Suche") : qsTr("Noch niemand eingeladen")
        text: isFiltered ? qsTr("Auf der Liste stehen %n Vermieter.", "", root.participants.total) : qsTr("Vermieter nach Ort und Leerstand auswählen und auf die Liste setzen.")
        actionText: isFiltered ? qsTr("Alle zeigen") : root.canInvite ? qsTr("Einladen …") : ""
        onTriggered: isFiltered ? root.resetRequested() : root.inviteRequested()
    }

    Item {
        id: answers

        Keys.onPressed: event => event.accepted = root.press(event)
    }
}
