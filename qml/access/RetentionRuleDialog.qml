// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The period of one kind of data, and what it rests on. Property: `desk`. Function: ask(rule). */
DialogFrame {
    id: root

    required property RetentionDesk desk
    property var rule: ({})
    readonly property alias months: months
    readonly property alias basis: basis

    function ask(rule: var): void {
        root.rule = rule;
        months.text = rule.months;
        basis.text = rule.isSet ? rule.basis : "";
        desk.clearError();
        open();
    }

    title: qsTr("Frist: %1").arg(rule.name ?? "")
    onOpened: months.focusInput()

    BodyText {
        text: qsTr("Beginn: %1 (%2). Danach: %3.").arg(root.rule.event ?? "").arg(root.rule.start ?? "").arg(root.rule.action ?? "")
        Layout.fillWidth: true
    }
    Caption {
        text: root.rule.isSet ? qsTr("Gesetzt von %1. Vorgeschlagen: %2.").arg(root.rule.setBy ?? "").arg(root.rule.proposed ?? "") : qsTr("Vorgeschlagen: %1. %2.").arg(root.rule.proposed ?? "").arg(root.rule.basis ?? "")
        Layout.fillWidth: true
    }
    NumberField {
        id: months

        label: qsTr("Frist")
        unit: qsTr("Monaten")
        hint: qsTr("0 heißt: sofort.")
        onAccepted: basis.focusInput()
        Layout.fillWidth: true
    }
    Field {
        id: basis

        label: qsTr("Worauf sie beruht")
        required: true
        placeholder: qsTr("Löschkonzept Nr. 4, Satzung, Dienstanweisung")
        onAccepted: keep.click()
        Layout.fillWidth: true
    }
    Verdict {
        visible: root.desk.error !== ""
        judgement: "bad"
        text: root.desk.error
        Layout.fillWidth: true
    }
    Connections {
        target: root.desk
        function onRuleKept(): void {
            root.close();
        }
    }
    buttons: [
        PushButton {
            id: keep

            primary: true
            enabled: !root.desk.running
            text: qsTr("Frist speichern")
            onClicked: root.desk.setRule(root.rule.key, months.text, basis.text)
        },
        PushButton {
            visible: root.rule.isSet ?? false
            text: qsTr("Wie vorgeschlagen")
            onClicked: root.desk.resetRule(root.rule.key)
        },
        PushButton {
            text: qsTr("Abbrechen")
            onClicked: root.close()
        }
    ]
}
