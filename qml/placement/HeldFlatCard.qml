// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The flat that is held for a household. Property: `detail`. Signal: `vacancyRequested(id)`. */
Card {
    id: root

    required property HouseholdDetail detail

    signal vacancyRequested(id: real)

    visible: detail.heldVacancyId > 0
    padding: Theme.gap
    spacing: Theme.gapTiny

    RowLayout {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        StatusMark {
            status: root.detail.heldMark
            text: root.detail.heldText
            Layout.fillWidth: true
        }
        LinkButton {
            text: root.detail.heldFlat
            Accessible.name: qsTr("Leerstand %1 zeigen").arg(root.detail.heldFlat)
            onClicked: root.vacancyRequested(root.detail.heldVacancyId)
        }
    }
    Caption {
        visible: text !== ""
        text: root.detail.heldUntil
        Layout.fillWidth: true
    }
}
