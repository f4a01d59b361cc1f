// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Asks for the address of a register on a server. Signal: `chosen(address)`. */
DialogFrame {
    id: root

    property alias address: field.text
    readonly property bool fits: /^postgres(ql)?:\/\/[^\s]+\/[^\s]+$/.test(field.text.trim())

    signal chosen(address: string)

    function send(): void {
        field.reveal();
        if (!fits)
            return field.focusInput();
        close();
        chosen(field.text.trim());
    }

    title: qsTr("Mit Server verbinden")
    onOpened: field.focusInput()
    buttons: [
        PushButton {
            text: qsTr("Verbinden")
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
        text: qsTr("Für mehrere Dienststellen. Die Adresse nennt Ihnen die IT; das Kennwort gehört nicht hinein, es steht in der Datei pgpass oder kommt von der Anmeldung im Haus.")
        Layout.fillWidth: true
    }
    Field {
        id: field

        label: qsTr("Adresse")
        placeholder: "postgresql://register.intern/bleibe"
        error: root.fits ? "" : qsTr("Eine Adresse eingeben wie postgresql://server/register.")
        Layout.fillWidth: true
        onAccepted: root.send()
    }
}
