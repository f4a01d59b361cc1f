// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The accounts of a server, for who keeps them. Signals: `createRequested()`, `editRequested(id)`, `passwordRequested(id, name)`. */
ColumnLayout {
    id: root

    required property AccountList accounts
    property string density: "normal"
    readonly property alias table: table
    readonly property real chosenId: table.currentRow >= 0 ? accounts.idAt(table.currentRow) : 0

    signal createRequested
    signal editRequested(id: real)
    signal passwordRequested(id: real, name: string)

    spacing: Theme.gapSmall

    RowLayout {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        SectionTitle {
            text: qsTr("Konten")
            Layout.fillWidth: true
        }
        PushButton {
            enabled: root.chosenId > 0
            text: qsTr("Kennwort setzen …")
            onClicked: root.passwordRequested(root.chosenId, root.accounts.nameAt(table.currentRow))
        }
        PushButton {
            enabled: root.chosenId > 0
            icon.name: "pencil"
            text: qsTr("Ändern …")
            onClicked: root.editRequested(root.chosenId)
        }
        PushButton {
            primary: true
            icon.name: "plus"
            text: qsTr("Konto anlegen …")
            onClicked: root.createRequested()
        }
    }
    TablePane {
        id: table

        name: qsTr("Konten")
        model: root.accounts
        density: root.density
        loading: root.accounts.loading
        jumpColumn: 0
        columns: [
            TableColumn {
                title: qsTr("Name")
                width: 180
                stretch: true
                strong: true
                sortable: false
            },
            TableColumn {
                title: qsTr("Anmeldename")
                width: 120
                sortable: false
            },
            TableColumn {
                title: qsTr("Rolle")
                width: 210
                sortable: false
            },
            TableColumn {
                title: qsTr("Stelle")
                width: 150
                sortable: false
                drop: 2
            },
            TableColumn {
                title: qsTr("Gebiet")
                width: 170
                sortable: false
                drop: 1
            },
            TableColumn {
                title: qsTr("Status")
                width: 110
                sortable: false
            }
        ]
        empty: Component {
            EmptyState {
                icon: "people"
                title: qsTr("Noch keine Konten.")
            }
        }
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.rowHeight * Math.min(12, Math.max(4, root.accounts.count + 1)) + Theme.gapSmall
        onOpened: row => root.editRequested(root.accounts.idAt(row))
    }
}
