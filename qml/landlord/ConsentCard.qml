// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** A consent, or its withdrawal, while it is written down. Property: `entry`. */
Card {
    id: root

    required property ConsentEntry entry

    function focusAnswer(name: string): void {
        const field = name === "validUntil" ? until : day;
        field.reveal();
        field.focusInput();
    }

    title: entry.withdrawing ? qsTr("Widerruf eintragen") : qsTr("Einwilligung eintragen")
    edge: Theme.accentLine
    spacing: Theme.gap
    Keys.onEscapePressed: entry.cancel()
    CommitKeys {
        scope: root
        onCommitted: root.entry.commit()
    }

    BodyText {
        visible: text !== ""
        text: root.entry.consequence
        Layout.fillWidth: true
    }
    GridLayout {
        columns: root.width < Theme.px(300) ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        Layout.fillWidth: true

        DateField {
            id: day

            label: root.entry.withdrawing ? qsTr("Widerrufen am") : qsTr("Erteilt am")
            required: true
            text: root.entry.answers.day ?? ""
            error: root.entry.errors.day ?? ""
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            onCommitted: text => root.entry.answer("day", text)
        }
        ComboField {
            visible: !root.entry.withdrawing
            label: qsTr("Form")
            model: root.entry.forms
            textRole: "text"
            valueRole: "value"
            currentIndex: root.entry.forms.findIndex(one => one.value === root.entry.answers.form)
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            onActivated: index => root.entry.answer("form", root.entry.forms[index].value)
        }
        DateField {
            id: until

            visible: !root.entry.withdrawing
            label: qsTr("Gültig bis")
            hint: qsTr("Leer: bis zum Widerruf")
            text: root.entry.answers.validUntil ?? ""
            error: root.entry.errors.validUntil ?? ""
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            onCommitted: text => root.entry.answer("validUntil", text)
        }
        Field {
            visible: !root.entry.withdrawing
            label: qsTr("Textversion")
            text: root.entry.answers.textVersion ?? ""
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            onEdited: text => root.entry.answer("textVersion", text)
        }
    }
    ComboField {
        visible: !root.entry.withdrawing
        label: qsTr("Rechtsgrundlage")
        model: root.entry.bases
        textRole: "text"
        valueRole: "value"
        currentIndex: root.entry.bases.findIndex(one => one.value === root.entry.answers.basis)
        Layout.fillWidth: true
        onActivated: index => root.entry.answer("basis", root.entry.bases[index].value)
    }
    Field {
        visible: !root.entry.withdrawing
        label: qsTr("Nachweis, Bemerkung")
        text: root.entry.answers.note ?? ""
        Layout.fillWidth: true
        onEdited: text => root.entry.answer("note", text)
    }
    Flow {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        PushButton {
            primary: !root.entry.withdrawing
            destructive: root.entry.withdrawing
            enabled: !root.entry.busy
            icon.name: "save"
            text: root.entry.withdrawing ? qsTr("Widerruf eintragen") : qsTr("Eintragen")
            hint: Labels.keys("Ctrl+Return")
            onClicked: root.entry.commit()
        }
        PushButton {
            text: qsTr("Abbrechen")
            onClicked: root.entry.cancel()
        }
    }
    Connections {
        target: root.entry
        function onRefused(name: string): void {
            root.focusAnswer(name);
        }
    }
}
