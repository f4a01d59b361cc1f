// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * What a landlord and the office agree on, while it is written down. begin(landlordId, sessionId, dwellingId) opens it for a new one (0 for no
 * session, no flat; without a landlord one is chosen there), edit(agreementId) for one that is there. Signal: `done(text)`.
 */
DialogFrame {
    id: root

    required property Workspace workspace
    readonly property alias form: form

    signal done(text: string)

    function begin(landlordId: real, sessionId: real, dwellingId: real): void {
        form.begin(landlordId, sessionId, dwellingId);
    }
    function edit(agreementId: real): void {
        form.edit(agreementId);
    }
    function field(name: string): FormInput {
        return first.input(name) ?? details.input(name) ?? rest.input(name);
    }

    title: form.agreementId > 0 ? qsTr("Vereinbarung ändern") : qsTr("Vereinbarung eintragen")
    preferredWidth: Theme.px(620)
    onOpened: {
        page.contentY = 0;
        first.focusField("agreement.kind");
    }

    AgreementForm {
        id: form

        workspace: root.workspace
        onShown: root.open()
        onKept: words => {
            root.close();
            root.done(qsTr("Eingetragen: %1").arg(words));
        }
        onRefused: {
            const wrong = form.firstError();
            if (wrong !== null)
                root.field(wrong.name)?.showError();
            else if (form.landlordId <= 0)
                who.focusInput();
        }
    }
    ColumnLayout {
        id: body

        spacing: Theme.gap
        Layout.fillWidth: true

        CommitKeys {
            scope: body
            onCommitted: form.save()
        }
        FormNews {
            record: form
            open: root.visible
            Layout.fillWidth: true
            onDropped: root.close()
        }
        FormFields {
            id: first

            fields: form.fieldsNamed(form.firstFields)
            page: root.page
            Layout.fillWidth: true
        }
        BodyText {
            visible: text !== ""
            quiet: true
            text: form.law
            Layout.fillWidth: true
        }
        GridLayout {
            columns: who.visible && width >= Theme.px(380) ? 2 : 1
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            Layout.fillWidth: true

            ComboField {
                id: who

                visible: form.landlords.length !== 1
                label: qsTr("Vermieter")
                required: true
                model: form.landlords
                textRole: "text"
                valueRole: "value"
                currentIndex: form.landlords.findIndex(one => one.value === form.landlordId)
                error: form.landlordId > 0 ? "" : qsTr("Mit wem es vereinbart ist, fehlt.")
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                onActivated: index => form.landlordId = form.landlords[index].value
            }
            ComboField {
                label: qsTr("Wohnung")
                model: form.dwellings
                textRole: "text"
                valueRole: "value"
                currentIndex: form.dwellings.findIndex(one => one.value === form.dwellingId)
                hint: form.origin
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                onActivated: index => form.dwellingId = form.dwellings[index].value
            }
        }
        FormFields {
            id: details

            fields: form.fieldsNamed(form.detailFields)
            page: root.page
            Layout.fillWidth: true
        }
        Banner {
            visible: form.effect !== ""
            title: qsTr("Wirkung auf die Mietgrenze")
            text: form.effect + "\n" + form.effectNote
            Layout.fillWidth: true
        }
        FormFields {
            id: rest

            fields: form.fieldsNamed(form.groups[0].names)
            page: root.page
            Layout.fillWidth: true
        }
    }
    buttons: [
        PushButton {
            primary: true
            enabled: !form.busy
            text: qsTr("Speichern")
            hint: Labels.keys("Ctrl+Return")
            onClicked: form.save()
        },
        PushButton {
            text: qsTr("Abbrechen")
            onClicked: root.close()
        }
    ]
}
