// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Asks who is acting: the name that stands beside every change. Properties: `workspace`. */
DialogFrame {
    id: root

    required property Workspace workspace

    function send(): void {
        name.reveal();
        if (name.text.trim() === "")
            return name.focusInput();
        workspace.actorName = name.text.trim();
        workspace.actorOffice = office.text.trim();
        close();
    }

    title: qsTr("Wer arbeitet hier?")
    onAboutToShow: {
        name.text = workspace.actorName;
        office.text = workspace.actorOffice;
        name.reset();
    }
    onOpened: name.focusInput()
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

    BodyText {
        quiet: true
        text: qsTr("Name und Stelle stehen neben jeder Änderung. In einer Datei ist das eine Angabe, auf einem Server ein Nachweis.")
        Layout.fillWidth: true
    }
    Field {
        id: name

        label: qsTr("Name")
        required: true
        error: text.trim() === "" ? qsTr("Einen Namen eingeben.") : ""
        Layout.fillWidth: true
        onAccepted: root.send()
    }
    Field {
        id: office

        label: qsTr("Stelle")
        hint: qsTr("zum Beispiel: Sozialamt")
        Layout.fillWidth: true
        onAccepted: root.send()
    }
}
