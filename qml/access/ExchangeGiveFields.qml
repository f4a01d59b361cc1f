// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** To whom, what for, until when, and how much goes along. Property: `giver`. Functions: focusInput(), reset(), check() goes to what is wrong. */
ColumnLayout {
    id: root

    required property ExchangeGiver giver
    readonly property alias recipient: recipient
    readonly property alias purpose: purpose
    readonly property bool fits: giver.recipientError === "" && giver.purposeError === "" && giver.expiresError === "" && giver.householdsError === ""

    function focusInput(): void {
        recipient.focusInput();
    }
    function reset(): void {
        for (const field of [recipient, purpose, expires, households])
            field.reset();
    }
    function check(): bool {
        for (const field of [recipient, purpose, expires, households])
            field.reveal();
        if (giver.recipientError !== "")
            recipient.focusInput();
        else if (giver.purposeError !== "")
            purpose.focusInput();
        else if (giver.expiresError !== "")
            expires.focusInput();
        else if (giver.householdsError !== "")
            households.focusInput();
        return fits;
    }

    spacing: Theme.gap

    GridLayout {
        columns: root.width > Theme.px(480) ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        Layout.fillWidth: true

        Field {
            id: recipient

            label: qsTr("An welche Stelle")
            hint: qsTr("So, wie sie sich selbst nennt")
            required: true
            text: root.giver.recipient
            error: root.giver.recipientError
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            onEdited: text => root.giver.recipient = text
        }
        DateField {
            id: expires

            label: qsTr("Gilt bis")
            required: true
            text: root.giver.expires
            date: root.giver.expiresOn
            error: root.giver.expiresError
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            onEdited: text => root.giver.expires = text
        }
    }
    Flow {
        visible: root.giver.offices.length > 0
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Repeater {
            model: root.giver.offices

            LinkButton {
                required property string modelData

                text: modelData
                Accessible.name: qsTr("An %1").arg(modelData)
                onClicked: root.giver.recipient = modelData
            }
        }
    }
    Field {
        id: purpose

        label: qsTr("Zweck")
        required: true
        placeholder: qsTr("Vermittlung eines Haushalts nach Weilerbach")
        text: root.giver.purpose
        error: root.giver.purposeError
        Layout.fillWidth: true
        onEdited: text => root.giver.purpose = text
    }
    ColumnLayout {
        spacing: Theme.gapTiny
        Layout.fillWidth: true

        CheckField {
            text: qsTr("Mit Kontaktdaten")
            hint: qsTr("Vermieter mit Name, Erreichbarkeit, Rollen und Einwilligungen; sonst geht niemandes Name mit")
            checked: root.giver.withContacts
            Layout.fillWidth: true
            onToggled: root.giver.withContacts = checked
        }
        CheckField {
            text: qsTr("Mit Kontaktverlauf")
            hint: qsTr("Gespräche zu diesen Wohnungen und mit diesen Vermietern")
            enabled: root.giver.withContacts
            checked: root.giver.withHistory
            Layout.fillWidth: true
            onToggled: root.giver.withHistory = checked
        }
        CheckField {
            text: qsTr("Löschung nach Ablauf verlangen")
            hint: qsTr("Die andere Stelle bekommt dafür eine Aufgabe")
            checked: root.giver.deletion
            Layout.fillWidth: true
            onToggled: root.giver.deletion = checked
        }
    }
    Field {
        id: households

        label: qsTr("Auch diese Haushalte, mit ihren Zielen")
        hint: qsTr("Nummern mit Komma dazwischen; ohne Eintrag geht keiner mit")
        placeholder: qsTr("G-2026-00001")
        text: root.giver.households
        error: root.giver.householdsError
        Layout.fillWidth: true
        onEdited: text => root.giver.households = text
    }
}
