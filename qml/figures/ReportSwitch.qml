// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** Figures, measures or reports. Properties: `view` (bind to the page), `hasFigures`. Signal: `switched(view)`. */
Segments {
    id: root

    required property string view
    property bool hasFigures: true

    signal switched(view: string)

    name: qsTr("Ansicht")
    value: view
    options: [
        {
            "value": "figures",
            "text": qsTr("Kennzahlen")
        },
        {
            "value": "measures",
            "text": qsTr("Maßnahmen")
        },
        {
            "value": "reports",
            "text": qsTr("Berichte")
        }
    ].filter(one => root.hasFigures || one.value !== "figures")
    onChosen: value => switched(value)
}
