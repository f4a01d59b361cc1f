// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** What a table would do: figures, its columns at the left, its rows at the right, the way on. Property: `intake`. */
ColumnLayout {
    id: root

    required property TableIntake intake
    property string density: "normal"

    spacing: Theme.gap

    RowLayout {
        spacing: Theme.gapHuge
        Layout.fillWidth: true

        Repeater {
            model: root.intake.counts

            Figure {
                required property var modelData

                value: modelData.count.toLocaleString(Qt.locale(), "f", 0)
                label: modelData.label
                Layout.fillWidth: false
            }
        }
        Item {
            Layout.fillWidth: true
        }
        CheckField {
            text: qsTr("Nur Zeilen, die Aufmerksamkeit brauchen")
            checked: root.intake.rows.troubledOnly
            onToggled: root.intake.rows.troubledOnly = checked
        }
    }
    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true

        Card {
            visible: root.intake.transfer === ""
            title: qsTr("Spalten")
            Layout.preferredWidth: Theme.px(300)
            Layout.fillHeight: true

            ColumnMap {
                intake: root.intake
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
        TablePane {
            id: rows

            model: root.intake.rows
            name: qsTr("Zeilen der Tabelle")
            density: root.density
            jumpColumn: 2
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: [
                TableColumn {
                    title: qsTr("Zeile")
                    width: 64
                    numeric: true
                    sortable: false
                },
                TableColumn {
                    title: qsTr("Was geschieht")
                    width: 150
                    sortable: false
                },
                TableColumn {
                    title: qsTr("Worum es geht")
                    width: 220
                    strong: true
                    sortable: false
                },
                TableColumn {
                    title: qsTr("Im Register")
                    width: 136
                    drop: 1
                    sortable: false
                },
                TableColumn {
                    title: qsTr("Warum")
                    width: 260
                    stretch: true
                    sortable: false
                }
            ]
        }
    }
    BodyText {
        visible: text !== ""
        text: root.intake.rows.details(rows.currentRow)
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.gap

        PushButton {
            primary: true
            enabled: root.intake.hasWork || (duplicates.checked && root.intake.hasDuplicates)
            text: qsTr("Übernehmen")
            onClicked: root.intake.keep(duplicates.checked, !gone.checked)
        }
        PushButton {
            text: qsTr("Verwerfen")
            onClicked: root.intake.drop()
        }
        CheckField {
            id: gone

            visible: root.intake.hasGone
            checked: true
            text: qsTr("Leerstände beenden, die nicht mehr angeboten werden")
        }
        CheckField {
            id: duplicates

            visible: root.intake.hasDuplicates
            text: qsTr("Auch übernehmen, was vielleicht doppelt ist")
        }
        CheckField {
            visible: root.intake.transfer === ""
            text: qsTr("Was keinen Platz hat oder nicht zu lesen ist, in die interne Bemerkung schreiben")
            checked: root.intake.restToNote
            onToggled: root.intake.restToNote = checked
        }
    }
}
