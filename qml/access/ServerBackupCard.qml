// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick.Layouts

/** What the administrator of a server sees to, since the window cannot. */
Card {
    title: qsTr("Auf dem Server")

    BodyText {
        text: qsTr("Den Server sichert die Systemverwaltung, nicht dieses Fenster: täglich mit pg_dump, dazu fortlaufend das Protokoll der Datenbank (WAL), und einmal im Vierteljahr eine Probe, ob sich beides zurückspielen lässt.")
        Layout.fillWidth: true
    }
    BodyText {
        text: qsTr("Ältere Sicherungen des Servers höchstens 5 Wochen aufheben: So lange bleibt darin, was im Register gelöscht wurde.")
        Layout.fillWidth: true
    }
    BodyText {
        text: qsTr("„Sicherung als Datei“ legt das ganze Register mit Änderungsprotokoll als eine Datei ab und vergleicht beide. Wer sie hat, hat die Daten; Rollen gelten darin nicht.")
        Layout.fillWidth: true
    }
    Caption {
        text: qsTr("Zurück auf einen Server kommt sie mit: bleibe copy DATEI postgresql://…")
        Layout.fillWidth: true
    }
}
