// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The end of a vacancy's card: what can be done with it, or who can where one may only read. Properties: `detail`, `step` (takes the chosen status). Signal: `editRequested()`. */
ColumnLayout {
    id: root

    required property VacancyDetail detail
    required property StatusForm step
    readonly property alias statusMenu: actions.statusMenu
    readonly property alias statusButton: actions.statusButton

    signal editRequested

    /** Offers the statuses that can follow. */
    function offerStatuses(): void {
        actions.offerStatuses();
    }

    spacing: 0

    Divider {}
    Caption {
        visible: !root.detail.mayWrite
        text: root.detail.contactElsewhere === "" ? qsTr("Nur lesen.") : qsTr("Nur lesen. Ändern kann ihn: %1.").arg(root.detail.contactElsewhere)
        Layout.fillWidth: true
        Layout.margins: Theme.gap
    }
    VacancyActions {
        id: actions

        visible: root.detail.mayWrite
        detail: root.detail
        step: root.step
        Layout.fillWidth: true
        Layout.margins: Theme.gap
        onEditRequested: root.editRequested()
    }
}
