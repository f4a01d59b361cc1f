// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** List or month. Property: `monthShown` (bind to the page). Signal: `switched(month)`. */
Segments {
    id: root

    property bool monthShown: false

    signal switched(month: bool)

    name: qsTr("Ansicht")
    value: monthShown ? "month" : "list"
    options: [
        {
            "value": "list",
            "text": qsTr("Liste")
        },
        {
            "value": "month",
            "text": qsTr("Monat")
        }
    ]
    onChosen: value => switched(value === "month")
}
