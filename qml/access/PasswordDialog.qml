// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** A new password: of the own login by ask(0, ""), of an account by ask(id, name). Signal: `done(text)`. */
DialogFrame {
    id: root

    required property Workspace workspace
    property string whose
    readonly property alias form: form

    signal done(text: string)

    function ask(id: real, name: string): void {
        whose = name;
        if (id === 0) {
            form.clear();
            open();
        } else {
            form.begin(id);
        }
    }
    function send(): void {
        again.reveal();
        if (again.error !== "")
            return again.focusInput();
        form.savePassword();
    }

    title: whose === "" ? qsTr("Eigenes Kennwort ändern") : qsTr("Kennwort von %1 setzen").arg(whose)
    onOpened: first.focusInput()
    onClosed: {
        form.clear();
        for (const field of [first, again]) {
            field.hide();
            field.text = "";
            field.reset();
        }
    }
    buttons: [
        PushButton {
            text: qsTr("Kennwort setzen")
            primary: true
            enabled: !form.busy
            onClicked: root.send()
        },
        PushButton {
            text: qsTr("Abbrechen")
            onClicked: root.close()
        }
    ]

    AccountForm {
        id: form

        workspace: root.workspace
        onBegun: root.open()
        onRefused: {
            first.reveal();
            first.focusInput();
        }
        onSaved: text => {
            root.close();
            root.done(text);
        }
    }
    BodyText {
        quiet: true
        text: root.whose === "" ? qsTr("Gilt ab der nächsten Anmeldung. Ein gemerktes Kennwort im Schlüsselbund ist danach veraltet.") : qsTr("Die Person ändert es nach der ersten Anmeldung hier selbst.")
        Layout.fillWidth: true
    }
    PasswordField {
        id: first

        label: qsTr("Neues Kennwort")
        hint: qsTr("mindestens 12 Zeichen")
        error: form.errors.password ?? form.errors[""] ?? ""
        enabled: !form.busy
        Layout.fillWidth: true
        onEdited: text => form.password = text
        onAccepted: again.focusInput()
    }
    PasswordField {
        id: again

        label: qsTr("Neues Kennwort noch einmal")
        error: text === first.text ? "" : qsTr("Beide Eingaben sind verschieden.")
        enabled: !form.busy
        Layout.fillWidth: true
        onAccepted: root.send()
    }
}
