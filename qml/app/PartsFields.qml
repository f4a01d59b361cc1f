// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Gallery: fields with hint, error, warning, locked, empty. */
Card {
    id: root

    function prepare(): void {
        broken.reveal();
        doubled.reveal();
    }

    title: qsTr("Felder")
    spacing: Theme.gap

    MoneyField {
        label: qsTr("Nettokaltmiete")
        text: qsTr("480,00")
        hint: qsTr("je Monat, ohne Nebenkosten")
        Layout.fillWidth: true
    }
    MoneyField {
        id: broken

        label: qsTr("Heizkosten")
        text: qsTr("95,0o")
        error: qsTr("Bitte eine Zahl eingeben, zum Beispiel 95,00.")
        Layout.fillWidth: true
    }
    Field {
        id: doubled

        label: qsTr("Straße und Nummer")
        text: "Ringstraße 19"
        warning: qsTr("Gibt es schon: LR-2026-00412.")
        warningAction: qsTr("Ansehen")
        Layout.fillWidth: true
    }
    DateField {
        label: qsTr("Frei ab")
        text: qsTr("01.12.2026")
        Layout.fillWidth: true
    }
    SearchField {
        placeholder: qsTr("Adresse, Nr., Vermieter")
        Layout.fillWidth: true
    }
    NoteField {
        label: qsTr("Bemerkung")
        text: qsTr("Küche bleibt. Besichtigung ab Montag möglich.")
        lines: 2
        Layout.fillWidth: true
    }
    Field {
        label: qsTr("Aktenzeichen")
        text: "LR-2026-00412"
        readOnly: true
        Layout.fillWidth: true
    }
}
