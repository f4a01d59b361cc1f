// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** What is done with a vacancy, below its card. Properties: `detail`, `step` (takes the chosen status). Signal: `editRequested()`. */
RowLayout {
    id: root

    required property VacancyDetail detail
    required property StatusForm step
    readonly property alias statusMenu: statuses
    readonly property alias statusButton: statusButton

    signal editRequested

    /** Offers the statuses that can follow. */
    function offerStatuses(): void {
        if (!detail.hasVacancy || detail.nextStatuses.length === 0 || step.active)
            return;
        statusButton.forceActiveFocus(Qt.TabFocusReason);
        statuses.open();
        statuses.currentIndex = 0;
    }

    spacing: Theme.gapSmall

    PushButton {
        id: statusButton

        enabled: root.detail.nextStatuses.length > 0 && !root.step.active
        text: qsTr("Status ändern")
        Accessible.role: Accessible.ButtonMenu
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.px(260)
        Keys.onDownPressed: root.offerStatuses()
        onClicked: root.offerStatuses()

        StatusMenu {
            id: statuses

            y: -height - 2
            statuses: root.detail.nextStatuses
            onChosen: value => root.step.begin(root.detail.vacancyId, value)
        }
    }
    PushButton {
        icon.name: "pencil"
        text: qsTr("Bearbeiten")
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.px(260)
        onClicked: root.editRequested()
    }
    Item {
        visible: root.width > Theme.px(560)
        Layout.fillWidth: true
    }
}
