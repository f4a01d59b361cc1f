// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** Changes or readings. Property: `view` (bind to the pane). Signal: `switched(view)`. */
Segments {
    id: root

    required property string view

    signal switched(view: string)

    name: qsTr("Was gezeigt wird")
    value: view
    options: [
        {
            "value": "changes",
            "text": qsTr("Änderungen")
        },
        {
            "value": "readings",
            "text": qsTr("Lesezugriffe")
        }
    ]
    onChosen: value => switched(value)
}
