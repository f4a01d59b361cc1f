// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts

/** Asks for a register on a server and for who logs in; stays until the server has answered. ask(address, complaint) begins with a server that wants a password. */
DialogFrame {
    id: root

    required property Workspace workspace
    readonly property alias form: form
    readonly property alias addressField: address
    readonly property alias loginField: login
    readonly property alias passwordField: password

    function ask(server: string, complaint: string): void {
        form.begin(server);
        form.complain(complaint);
        open();
        focusFirst();
    }
    function focusFirst(): void {
        if (form.addressError !== "")
            address.focusInput();
        else if (form.login === "")
            login.focusInput();
        else
            password.focusInput();
    }
    function send(): void {
        form.address = address.text;
        address.reveal();
        if (form.addressError !== "")
            return address.focusInput();
        form.send();
    }

    title: qsTr("Mit Server verbinden")
    preferredWidth: Theme.px(520)
    onOpened: focusFirst()
    onClosed: {
        form.clear();
        form.begin("");
        password.hide();
        address.reset();
    }
    buttons: [
        PushButton {
            text: form.busy ? qsTr("Verbindet …") : qsTr("Verbinden")
            primary: true
            enabled: !form.busy
            onClicked: root.send()
        },
        PushButton {
            text: qsTr("Abbrechen")
            onClicked: root.close()
        }
    ]

    ServerForm {
        id: form

        workspace: root.workspace
        onOpened: root.close()
        onRefused: wantsPassword => {
            if (!root.opened)
                return;
            if (wantsPassword)
                password.focusInput();
            else
                address.focusInput();
        }
    }
    Banner {
        visible: form.complaint !== ""
        kind: "bad"
        title: qsTr("Nicht verbunden.")
        text: form.complaint
        Layout.fillWidth: true
    }
    BodyText {
        quiet: true
        text: qsTr("Für mehrere Dienststellen. Adresse und Anmeldename nennt die IT.")
        Layout.fillWidth: true
    }
    Field {
        id: address

        label: qsTr("Adresse")
        placeholder: "register.intern/bleibe"
        text: form.address
        required: true
        error: form.addressError
        enabled: !form.busy
        Layout.fillWidth: true
        onCommitted: text => form.address = text
        onAccepted: root.send()
    }
    GridLayout {
        columns: root.width < Theme.px(420) ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true
        Layout.fillWidth: true

        Field {
            id: login

            label: qsTr("Anmeldename")
            text: form.login
            enabled: !form.busy
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            onEdited: text => form.login = text
            onAccepted: root.send()
        }
        PasswordField {
            id: password

            label: qsTr("Kennwort")
            text: form.password
            enabled: !form.busy
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            onEdited: text => form.password = text
            onAccepted: root.send()
        }
    }
    CheckField {
        text: qsTr("Kennwort merken")
        hint: qsTr("Im Schlüsselbund dieses Rechners, nie in einer Datei von Bleibe.")
        checked: form.remember
        enabled: !form.busy
        Layout.fillWidth: true
        onToggled: form.remember = checked
    }
    ServerTrust {
        form: form
        Layout.fillWidth: true
        onFileRequested: certificates.open()
    }
    FileDialog {
        id: certificates

        title: qsTr("Stammzertifikat wählen")
        nameFilters: [qsTr("Zertifikate (*.crt *.pem *.cer)"), qsTr("Alle Dateien (*)")]
        onAccepted: form.takeCertificate(selectedFile)
    }
}
