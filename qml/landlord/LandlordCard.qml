// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The landlord in the entry form: one of the register found by typing, or a new one with name and number. Property: `choice`. */
Card {
    id: root

    required property LandlordChoice choice

    function focusInput(): void {
        if (choice.kind === "new")
            nameField.focusInput();
        else if (choice.kind === "none")
            search.focusInput();
        else
            away.forceActiveFocus(Qt.TabFocusReason);
    }
    /** After a change of what is shown the keyboard goes on there. */
    function follow(): void {
        Qt.callLater(focusInput);
    }
    function showError(): void {
        nameField.reveal();
        nameField.focusInput();
    }

    title: qsTr("Vermieter")

    LandlordSearch {
        id: search

        visible: root.choice.kind === "none"
        choice: root.choice
        Layout.fillWidth: true
        onDecided: root.follow()
    }
    RowLayout {
        visible: root.choice.kind === "known"
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Icon {
            name: "person"
            color: Theme.accent
            Layout.alignment: Qt.AlignTop
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            BodyText {
                text: root.choice.name
                font.weight: Font.DemiBold
                Layout.fillWidth: true
            }
            Caption {
                visible: text !== ""
                text: root.choice.details
                Layout.fillWidth: true
            }
        }
        LinkButton {
            id: away

            text: qsTr("Anderer")
            Accessible.name: qsTr("Anderen Vermieter wählen")
            Layout.alignment: Qt.AlignTop
            onClicked: {
                root.choice.clear();
                root.follow();
            }
        }
    }
    GridLayout {
        visible: root.choice.kind === "new"
        columns: root.width >= Theme.px(360) ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gapSmall
        Layout.fillWidth: true

        Field {
            id: nameField

            label: qsTr("Name")
            hint: qsTr("„Nachname, Vorname“ oder Firma")
            required: true
            text: root.choice.name
            error: root.choice.nameError
            onCommitted: text => root.choice.rename(text)
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }
        Field {
            label: qsTr("Telefon")
            text: root.choice.phone
            inputMethodHints: Qt.ImhDialableCharactersOnly
            onCommitted: text => root.choice.setPhone(text)
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }
    }
    RowLayout {
        visible: root.choice.kind !== "none"
        spacing: Theme.gap
        Layout.fillWidth: true

        ComboField {
            label: qsTr("Rolle")
            model: root.choice.roles
            textRole: "text"
            valueRole: "value"
            currentIndex: root.choice.roles.findIndex(option => option.value === root.choice.role)
            onActivated: index => root.choice.setRole(root.choice.roles[index].value)
            Layout.maximumWidth: Theme.px(200)
            Layout.fillWidth: true
        }
        Item {
            Layout.fillWidth: true
        }
        LinkButton {
            visible: root.choice.kind === "new"
            text: qsTr("Doch nicht neu")
            Layout.alignment: Qt.AlignBottom
            Layout.bottomMargin: Theme.gapSmall
            onClicked: {
                root.choice.clear();
                root.follow();
            }
        }
    }
}
