// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Other vacancies of the same dwelling. Property: `episodes` ({vacancyId, number, status, mark, span}). Signal: `chosen(vacancyId)`. */
ColumnLayout {
    id: root

    required property var episodes

    signal chosen(vacancyId: real)

    spacing: Theme.gapSmall

    Divider {}
    GroupTitle {
        text: qsTr("Dieselbe Wohnung zu anderer Zeit")
        Layout.topMargin: Theme.gapSmall
    }
    Repeater {
        model: root.episodes

        RowLayout {
            id: row

            required property var modelData

            spacing: Theme.gapSmall
            Layout.fillWidth: true

            LinkButton {
                text: row.modelData.number
                onClicked: root.chosen(row.modelData.vacancyId)
            }
            BodyText {
                text: [row.modelData.status, row.modelData.span].filter(part => part !== "").join(" · ")
                quiet: true
                Layout.fillWidth: true
            }
        }
    }
}
