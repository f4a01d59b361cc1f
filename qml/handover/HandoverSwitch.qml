// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** Handovers, visits or sponsors. Property: `view` (bind to the page). Signal: `switched(view)`. */
Segments {
    id: root

    required property string view

    signal switched(view: string)

    name: qsTr("Ansicht")
    value: view
    options: [
        {
            "value": "handovers",
            "text": qsTr("Übergaben")
        },
        {
            "value": "visits",
            "text": qsTr("Besuche")
        },
        {
            "value": "sponsors",
            "text": qsTr("Paten")
        }
    ]
    onChosen: value => switched(value)
}
