// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** A talk while it is written down. Property: `form`. Signal: `closed()` after cancelling. */
Card {
    id: root

    required property TalkForm form

    signal closed

    function close(): void {
        form.cancel();
        closed();
    }
    function focusAnswer(name: string): void {
        const field = name === "followUpOn" ? day : name === "summary" ? summary : outcome;
        field.reveal();
        field.focusInput();
    }

    visible: form.active
    title: qsTr("Gespräch eintragen")
    edge: Theme.accentLine
    spacing: Theme.gap
    Keys.onEscapePressed: close()
    CommitKeys {
        scope: root
        onCommitted: root.form.commit()
    }

    ComboField {
        id: outcome

        label: qsTr("Ergebnis")
        required: true
        model: root.form.outcomes
        textRole: "text"
        valueRole: "value"
        currentIndex: root.form.outcomes.findIndex(option => option.value === root.form.answers.outcome)
        error: root.form.errors.outcome ?? ""
        Layout.fillWidth: true
        onActivated: index => root.form.answer("outcome", root.form.outcomes[index].value)
    }
    NoteField {
        id: summary

        label: qsTr("Inhalt")
        hint: qsTr("Nur Tatsachen, keine Wertungen.")
        lines: 2
        text: root.form.answers.summary ?? ""
        Layout.fillWidth: true
        onEdited: text => root.form.answer("summary", text)
    }
    Field {
        label: qsTr("Zusage")
        text: root.form.answers.promise ?? ""
        Layout.fillWidth: true
        onEdited: text => root.form.answer("promise", text)
    }
    Field {
        label: qsTr("Nächster Schritt")
        text: root.form.answers.nextStep ?? ""
        Layout.fillWidth: true
        onEdited: text => root.form.answer("nextStep", text)
    }
    GridLayout {
        columns: root.width < Theme.px(300) ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        Layout.fillWidth: true

        DateField {
            id: day

            label: qsTr("Wiedervorlage am")
            text: root.form.answers.followUpOn ?? ""
            error: root.form.errors.followUpOn ?? ""
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            onCommitted: text => root.form.answer("followUpOn", text)
        }
        ComboField {
            label: qsTr("Weg")
            model: root.form.channels
            textRole: "text"
            valueRole: "value"
            currentIndex: root.form.channels.findIndex(option => option.value === root.form.answers.channel)
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            onActivated: index => root.form.answer("channel", root.form.channels[index].value)
        }
    }
    Field {
        label: qsTr("Gesprochen mit")
        hint: qsTr("Wenn es nicht der Vermieter selbst war.")
        text: root.form.answers.person ?? ""
        Layout.fillWidth: true
        onEdited: text => root.form.answer("person", text)
    }
    CheckField {
        text: qsTr("Der Anruf kam vom Vermieter")
        checked: root.form.answers.incoming ?? false
        Layout.fillWidth: true
        onToggled: root.form.answer("incoming", checked)
    }
    Flow {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        PushButton {
            primary: true
            enabled: !root.form.busy
            icon.name: "save"
            text: qsTr("Eintragen")
            hint: Labels.keys("Ctrl+Return")
            onClicked: root.form.commit()
        }
        PushButton {
            text: qsTr("Abbrechen")
            onClicked: root.close()
        }
    }
    Connections {
        target: root.form
        function onRefused(name: string): void {
            root.focusAnswer(name);
        }
    }
}
