// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * What the open register says for everybody who opens it: typed here, kept by „Speichern“ as one step that can be undone. mayLeave(next) asks about
 * unsaved work. Signal: `saved()`.
 */
Card {
    id: root

    required property Workspace workspace
    readonly property alias form: form

    signal saved

    function mayLeave(next: var): void {
        if (!form.dirty) {
            next();
            return;
        }
        question.next = next;
        question.open();
    }
    function showErrors(): void {
        const entries = form.entries();
        let first = null;
        for (let at = 0; at < fields.count; ++at) {
            const field = fields.itemAt(at) as Loader;
            (field.item as FieldFrame).reveal();
            if (first === null && entries[at].error !== "")
                first = field.item;
        }
        (first as FieldFrame)?.focusInput();
    }

    title: qsTr("Dieses Register")
    spacing: Theme.gapLarge

    SettingsForm {
        id: form

        workspace: root.workspace
        onSaved: {
            const next = question.next;
            question.next = null;
            root.saved();
            if (next)
                next();
        }
        onRefused: {
            question.next = null;
            root.showErrors();
        }
    }
    QuestionDialog {
        id: question

        property var next: null

        title: qsTr("Ungespeicherte Eingaben")
        text: qsTr("Die Einstellungen des Registers sind noch nicht gespeichert.")
        confirmText: qsTr("Speichern")
        otherText: qsTr("Verwerfen")
        onConfirmed: form.save()
        onOther: {
            const next = question.next;
            question.next = null;
            form.revert();
            next();
        }
        onCancelled: question.next = null
    }
    BodyText {
        quiet: true
        text: qsTr("Gilt für alle, die dieses Register öffnen.")
        Layout.fillWidth: true
    }
    Repeater {
        id: fields

        model: form.entries()

        Loader {
            id: holder

            required property SettingEntry modelData

            sourceComponent: modelData.options.length > 0 ? choice : line
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.px(360)

            Component {
                id: line

                Field {
                    label: holder.modelData.label
                    unit: holder.modelData.unit
                    hint: holder.modelData.hint
                    numeric: holder.modelData.numeric
                    text: holder.modelData.text
                    error: holder.modelData.error
                    onCommitted: text => holder.modelData.commit(text)
                }
            }
            Component {
                id: choice

                ComboField {
                    label: holder.modelData.label
                    hint: holder.modelData.hint
                    model: holder.modelData.options
                    textRole: "text"
                    valueRole: "value"
                    currentIndex: holder.modelData.options.findIndex(option => option.value === holder.modelData.text)
                    error: holder.modelData.error
                    onActivated: index => holder.modelData.commit(holder.modelData.options[index].value)
                }
            }
        }
    }
    Flow {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        PushButton {
            text: qsTr("Speichern")
            primary: true
            enabled: form.dirty && !form.busy
            onClicked: form.save()
        }
        PushButton {
            text: qsTr("Verwerfen")
            enabled: form.dirty && !form.busy
            onClicked: form.revert()
        }
    }
}
