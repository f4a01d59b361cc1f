// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** One account: who, in which role, for which area; ask(id) opens it, 0 for a new one. Properties: `areas` ({value, text}). Signal: `done(text)`. */
DialogFrame {
    id: root

    required property Workspace workspace
    required property var areas
    readonly property alias form: form
    readonly property bool isVolunteer: form.role === "Volunteer"

    signal done(text: string)

    function ask(id: real): void {
        form.begin(id);
    }
    function showErrors(): void {
        for (const field of [login, person, office, area, sponsor, password]) {
            field.reveal();
            if (field.error !== "")
                return field.focusInput();
        }
    }

    title: form.isNew ? qsTr("Konto anlegen") : qsTr("Konto ändern")
    preferredWidth: Theme.px(560)
    onOpened: form.isNew ? login.focusInput() : person.focusInput()
    onClosed: {
        form.clear();
        password.hide();
        for (const field of [login, person, office, area, sponsor, password])
            field.reset();
    }
    buttons: [
        PushButton {
            text: form.busy ? qsTr("Wird gespeichert …") : form.isNew ? qsTr("Konto anlegen") : qsTr("Speichern")
            primary: true
            enabled: !form.busy
            onClicked: form.save()
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
        onRefused: root.showErrors()
        onSaved: text => {
            root.close();
            root.done(text);
        }
    }
    Banner {
        visible: (form.errors[""] ?? "") !== ""
        kind: "bad"
        title: qsTr("Nicht gespeichert.")
        text: form.errors[""] ?? ""
        Layout.fillWidth: true
    }
    GridLayout {
        columns: root.width < Theme.px(460) ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true
        Layout.fillWidth: true

        Field {
            id: login

            label: qsTr("Anmeldename")
            hint: form.isNew ? qsTr("Kleinbuchstaben, bleibt immer so") : qsTr("bleibt immer so")
            text: form.login
            required: form.isNew
            readOnly: !form.isNew
            error: form.errors.login ?? ""
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            onEdited: text => form.login = text
        }
        Field {
            id: person

            label: qsTr("Name")
            text: form.name
            required: true
            error: form.errors.name ?? ""
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            onEdited: text => form.name = text
        }
        ComboField {
            label: qsTr("Rolle")
            model: form.roles
            textRole: "text"
            valueRole: "value"
            currentIndex: form.roles.findIndex(one => one.value === form.role)
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            onActivated: index => form.role = form.roles[index].value
        }
        Field {
            id: office

            label: qsTr("Stelle")
            text: form.office
            required: true
            error: form.errors.office ?? ""
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            onEdited: text => form.office = text
        }
        ComboField {
            id: area

            label: qsTr("Gebiet")
            model: root.areas
            textRole: "text"
            valueRole: "value"
            currentIndex: root.areas.findIndex(one => one.value === form.area)
            error: form.errors.associationKey ?? ""
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            onActivated: index => form.area = root.areas[index].value
        }
        ComboField {
            id: sponsor

            visible: root.isVolunteer
            label: qsTr("Besuche von")
            hint: form.sponsors.length === 0 ? qsTr("Erst als Pate erfassen.") : ""
            model: form.sponsors
            textRole: "text"
            valueRole: "value"
            currentIndex: form.sponsors.findIndex(one => one.value === form.sponsor)
            error: form.errors.sponsorUid ?? ""
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            onActivated: index => form.sponsor = form.sponsors[index].value
        }
    }
    PasswordField {
        id: password

        visible: form.isNew
        label: qsTr("Erstes Kennwort")
        hint: qsTr("Leer lassen, wenn die Anmeldung des Hauses gilt.")
        text: form.password
        error: form.errors.password ?? ""
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.px(300)
        onEdited: text => form.password = text
    }
    CheckField {
        visible: !form.isNew
        text: qsTr("Aktiv")
        hint: qsTr("Ohne Haken kommt diese Person nicht mehr in das Register. Was sie eingetragen hat, bleibt.")
        checked: form.active
        Layout.fillWidth: true
        onToggled: form.active = checked
    }
}
