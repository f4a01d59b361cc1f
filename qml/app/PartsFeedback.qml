// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts

/** Gallery: banners, job, toast, calendar. */
ColumnLayout {
    id: root

    function prepare(): void {
        toast.show(qsTr("LR-2026-00412 reserviert bis 04.12."), qsTr("Rückgängig"));
    }

    spacing: Theme.gapLarge

    Card {
        title: qsTr("Banner im Inhalt, nie als Dialog")
        Layout.fillWidth: true

        Banner {
            kind: "bad"
            title: qsTr("Nicht gespeichert. Die Datei ist schreibgeschützt.")
            text: qsTr("Ihre Eingaben sind noch da.")
            actions: [
                Action {
                    text: qsTr("An anderem Ort speichern")
                },
                Action {
                    text: qsTr("Einzelheiten")
                }
            ]
            Layout.fillWidth: true
        }
        Banner {
            kind: "warn"
            title: qsTr("VG Weilerbach hat diesen Eintrag um 14:29 geändert.")
            text: qsTr("2 Felder unterscheiden sich.")
            actions: [
                Action {
                    text: qsTr("Vergleichen")
                }
            ]
            Layout.fillWidth: true
        }
        Banner {
            icon: "lock"
            title: qsTr("Musterwerte, keine amtlichen Grenzen.")
            actions: [
                Action {
                    text: qsTr("Grenzwerte einlesen")
                }
            ]
            Layout.fillWidth: true
        }
        Banner {
            kind: "good"
            title: qsTr("50 Gemeinden eingelesen.")
            Layout.fillWidth: true
        }
    }
    Card {
        title: qsTr("Meldung mit Rückweg")
        Layout.fillWidth: true

        Toast {
            id: toast

            Layout.fillWidth: true
        }
        Caption {
            text: qsTr("8 Sekunden, bleibt bei Zeiger oder Fokus. Danach Strg Z.")
            Layout.fillWidth: true
        }
    }
    Card {
        title: qsTr("Laufende Arbeit")
        spacing: Theme.gapLarge
        Layout.fillWidth: true

        JobBar {
            text: qsTr("Einlesen: wohnungen.xlsx")
            value: 0.65
            amount: qsTr("312 von 480")
            detail: qsTr("noch etwa 10 Sekunden · 4 Zeilen abgelehnt")
            Layout.fillWidth: true
        }
        JobBar {
            text: qsTr("Grenzen werden gelesen")
            amount: qsTr("11.299 bisher")
            Layout.fillWidth: true
        }
        JobBar {
            compact: true
            text: qsTr("Fußwege werden berechnet")
            value: 0.62
            Layout.fillWidth: true
        }
    }
    Card {
        title: qsTr("Kalender")
        Layout.fillWidth: true

        DayPicker {
            date: new Date(2026, 11, 1)
            today: new Date(2026, 10, 20)
        }
    }
}
