// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Gallery: buttons, filters, tags, switches. */
ColumnLayout {
    id: root

    function prepare(): void {
        focused.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.gapLarge

    Card {
        title: qsTr("Schaltflächen")
        Layout.fillWidth: true

        Flow {
            spacing: Theme.gapSmall
            Layout.fillWidth: true

            PushButton {
                primary: true
                icon.name: "plus"
                text: qsTr("Erfassen")
            }
            PushButton {
                text: qsTr("Reservieren")
            }
            PushButton {
                text: qsTr("Gesperrt")
                enabled: false
            }
            PushButton {
                id: focused

                text: qsTr("Im Fokus")
            }
            PushButton {
                text: qsTr("Löschen")
                destructive: true
            }
            PushButton {
                icon.name: "clock"
                text: qsTr("Heute nachfragen")
                badge: "9"
            }
            PushButton {
                small: true
                text: qsTr("klein")
            }
            PushButton {
                primary: true
                enabled: false
                text: qsTr("Speichern")
            }
            IconButton {
                icon.name: "undo"
                text: qsTr("Rückgängig")
            }
            IconButton {
                framed: true
                icon.name: "layers"
                text: qsTr("Ebenen")
            }
            IconButton {
                icon.name: "redo"
                text: qsTr("Wiederholen")
                enabled: false
            }
            LinkButton {
                text: qsTr("Zurücksetzen")
            }
        }
    }
    Card {
        title: qsTr("Filter, Marken")
        Layout.fillWidth: true

        Flow {
            spacing: Theme.gapSmall
            Layout.fillWidth: true

            FilterButton {
                label: qsTr("Gebiet")
                anyText: qsTr("Landkreis")
                options: []
            }
            FilterButton {
                label: qsTr("Personen")
                options: [
                    {
                        "value": 3,
                        "text": "3"
                    }
                ]
                selected: [3]
            }
            Chip {
                status: "reserved"
                text: qsTr("reserviert bis 27.11.")
            }
            Tag {
                kind: "warn"
                text: qsTr("MUSTERWERTE – nicht amtlich")
            }
            Tag {
                kind: "dashed"
                text: qsTr("Beispieldaten")
            }
        }
    }
    Card {
        title: qsTr("Wählen")
        spacing: Theme.gap
        Layout.fillWidth: true

        Segments {
            label: qsTr("Barrierefrei")
            value: "unknown"
            Layout.fillWidth: true
        }
        CheckField {
            text: qsTr("Haustiere erlaubt")
            hint: qsTr("laut Vermieterin")
            checked: true
            Layout.fillWidth: true
        }
        CheckField {
            text: qsTr("Nur mit Aufzug")
            Layout.fillWidth: true
        }
        ComboField {
            label: qsTr("Heizung")
            model: [qsTr("Gas"), qsTr("Fernwärme"), qsTr("Wärmepumpe")]
            Layout.fillWidth: true
        }
    }
}
