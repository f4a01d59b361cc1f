// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Another landlord of a dwelling while it is chosen. Property: `desk`. */
ColumnLayout {
    id: root

    required property RoleDesk desk

    function focusInput(): void {
        card.focusInput();
    }

    spacing: Theme.gapSmall
    Keys.onEscapePressed: desk.cancel()

    LandlordCard {
        id: card

        choice: root.desk.choice
        Layout.fillWidth: true
    }
    Flow {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        PushButton {
            primary: true
            enabled: !root.desk.busy && root.desk.choice.kind !== "none" && root.desk.choice.nameError === ""
            icon.name: "save"
            text: qsTr("Eintragen")
            onClicked: root.desk.commitAdding()
        }
        PushButton {
            text: qsTr("Abbrechen")
            onClicked: root.desk.cancel()
        }
    }
}
