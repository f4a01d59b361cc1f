// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Asks under which name a result is kept. Property: `outlet`. */
DialogFrame {
    id: root

    required property GapOutlet outlet
    readonly property alias field: field

    function send(): void {
        field.reveal();
        if (field.text.trim() === "")
            return field.focusInput();
        outlet.keep(field.text);
        close();
    }

    title: qsTr("In den Bericht übernehmen")
    onAboutToShow: field.reset()
    onOpened: field.focusInput()
    buttons: [
        PushButton {
            text: qsTr("Übernehmen")
            primary: true
            onClicked: root.send()
        },
        PushButton {
            text: qsTr("Abbrechen")
            onClicked: root.close()
        }
    ]

    Field {
        id: field

        label: qsTr("Name des Ergebnisses")
        hint: qsTr("Behalten werden die Zahlen mit Tag, Profil und Maßnahmen, wie sie jetzt sind.")
        required: true
        error: text.trim() === "" ? qsTr("Einen Namen eingeben.") : ""
        Layout.fillWidth: true
        onAccepted: root.send()
    }
}
