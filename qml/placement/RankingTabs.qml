// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

/** What of a ranking is seen where there is room for one part: "list", "map" or "why". */
Segments {
    name: qsTr("Was zu sehen ist")
    options: [
        {
            "value": "list",
            "text": qsTr("Vorschläge")
        },
        {
            "value": "map",
            "text": qsTr("Karte")
        },
        {
            "value": "why",
            "text": qsTr("Warum nicht")
        }
    ]
}
