// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The filters behind „Weitere“, one below the other, each with a way to clear it. Property: `choices` (list of FilterChoice). */
FocusScope {
    id: root

    property var choices: []

    implicitWidth: Math.max(Theme.px(280), column.implicitWidth + 2 * Theme.gapSmall)
    implicitHeight: column.implicitHeight + 2 * Theme.gapSmall
    onActiveFocusChanged: if (activeFocus && !column.activeFocus)
        (rows.itemAt(0) as FilterRow)?.focusButton()

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.gapSmall
        spacing: Theme.gapSmall

        Repeater {
            id: rows

            model: root.choices

            FilterRow {
                required property FilterChoice modelData

                choice: modelData
                Layout.fillWidth: true
            }
        }
    }
}
