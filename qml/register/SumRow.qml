// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The sums of the rent as it is typed. Property: `form`. */
RowLayout {
    id: root

    required property VacancyForm form

    spacing: Theme.gapHuge

    Figure {
        value: root.form.grossColdText
        label: qsTr("Bruttokaltmiete")
    }
    Figure {
        value: root.form.grossWarmText
        label: qsTr("Gesamt warm")
    }
    Item {
        Layout.fillWidth: true
    }
}
