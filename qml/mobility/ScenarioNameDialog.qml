// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Asks for the name of a scenario, and for a note. ask(what): "new", "rename", "copy". Property: `scenarios`. */
DialogFrame {
    id: root

    required property ScenarioDesk scenarios
    property string what: "new"
    readonly property alias field: field
    readonly property string error: {
        if (field.text.trim() === "")
            return qsTr("Der Name fehlt.");
        if (scenarios.isTaken(field.text, what === "rename" ? scenarios.scenarioId : 0))
            return qsTr("So heißt schon ein Szenario.");
        return "";
    }

    function ask(wanted: string): void {
        what = wanted;
        field.text = wanted === "rename" ? scenarios.name : wanted === "copy" ? scenarios.copyName() : scenarios.freshName();
        note.text = wanted === "rename" ? scenarios.note : "";
        field.reset();
        open();
    }
    function confirm(): void {
        if (error !== "") {
            field.reveal();
            field.focusInput();
            return;
        }
        close();
        const name = field.text.trim();
        if (what === "rename")
            scenarios.rename(name, note.text);
        else if (what === "copy")
            scenarios.copy(name);
        else
            scenarios.create(name);
    }

    title: what === "rename" ? qsTr("Szenario benennen") : what === "copy" ? qsTr("Szenario kopieren") : qsTr("Neues Szenario")
    onOpened: field.focusInput()

    Field {
        id: field

        label: qsTr("Name")
        required: true
        error: root.error
        Layout.fillWidth: true
        onAccepted: root.confirm()
    }
    NoteField {
        id: note

        visible: root.what === "rename"
        label: qsTr("Notiz")
        hint: qsTr("Zum Beispiel die Kosten; sie steht auch im Vergleich.")
        Layout.fillWidth: true
    }
    buttons: [
        PushButton {
            primary: true
            text: root.what === "rename" ? qsTr("Speichern") : root.what === "copy" ? qsTr("Kopieren") : qsTr("Anlegen")
            onClicked: root.confirm()
        },
        PushButton {
            text: qsTr("Abbrechen")
            onClicked: root.close()
        }
    ]
}
