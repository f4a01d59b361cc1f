// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Asks under which name a search is kept. Property: `searches`. Function: ask(filter). */
DialogFrame {
    id: root

    required property SavedSearches searches
    property string filter

    function ask(filter: string): void {
        root.filter = filter;
        open();
    }
    function send(): void {
        name.reveal();
        if (name.text.trim() === "")
            return name.focusInput();
        searches.save(name.text, filter, office.checked);
        close();
    }

    title: qsTr("Suche speichern")
    onAboutToShow: name.reset()
    onOpened: name.focusInput()
    buttons: [
        PushButton {
            text: qsTr("Speichern")
            primary: true
            onClicked: root.send()
        },
        PushButton {
            text: qsTr("Abbrechen")
            onClicked: root.close()
        }
    ]

    Field {
        id: name

        label: qsTr("Name der Suche")
        hint: root.filter
        required: true
        error: text.trim() === "" ? qsTr("Einen Namen eingeben.") : ""
        Layout.fillWidth: true
        onAccepted: root.send()
    }
    CheckField {
        id: office

        text: qsTr("Für die ganze Stelle")
    }
}
