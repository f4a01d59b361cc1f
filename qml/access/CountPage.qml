// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Numbers for those who may read no records, such as planning: small ones are withheld by the database. */
AppPage {
    id: root

    readonly property alias counts: counts
    readonly property alias table: table

    title: qsTr("Zahlen")
    panes: [table]
    busy: counts.loading

    CountList {
        id: counts

        workspace: root.workspace
    }
    Item {
        anchors.fill: parent

        ColumnLayout {
            anchors.fill: parent
            spacing: 0

            PageHeader {
                title: root.title
                count: qsTr("offene Leerstände nach Gebiet")
                Layout.fillWidth: true
            }
            Divider {}
            Banner {
                visible: counts.error !== ""
                kind: "bad"
                title: qsTr("Die Zahlen wurden nicht gelesen.")
                text: counts.error
                Layout.fillWidth: true
                Layout.margins: Theme.gap
            }
            Banner {
                quiet: true
                icon: "lock"
                text: qsTr("Kleine Zahlen hält die Datenbank zurück, damit niemand zu erkennen ist.")
                Layout.fillWidth: true
                Layout.margins: Theme.gap
            }
            TablePane {
                id: table

                name: qsTr("Offene Leerstände nach Gebiet")
                model: counts
                density: root.machine.density
                loading: counts.loading
                jumpColumn: 0
                columns: [
                    TableColumn {
                        title: qsTr("Gebiet")
                        width: 260
                        sortable: false
                    },
                    TableColumn {
                        title: qsTr("Leerstände")
                        width: 100
                        numeric: true
                        sortable: false
                    },
                    TableColumn {
                        title: qsTr("davon")
                        width: 320
                        stretch: true
                        sortable: false
                    }
                ]
                empty: Component {
                    EmptyState {
                        icon: "chart"
                        title: qsTr("Noch keine Zahlen.")
                    }
                }
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            ColumnLayout {
                visible: counts.sessions.length > 0
                spacing: Theme.gapTiny
                Layout.fillWidth: true
                Layout.margins: Theme.gapLarge

                GroupTitle {
                    text: qsTr("Infogespräche")
                }
                Repeater {
                    model: counts.sessions

                    BodyText {
                        required property string modelData

                        text: modelData
                        Layout.fillWidth: true
                    }
                }
            }
        }
    }
}
