// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/** Which part of a session is seen: "list", "minutes", "result", and where all do not fit beside each other "side". Property: `wide`. */
Segments {
    id: root

    property bool wide: true

    name: qsTr("Was zu sehen ist")
    options: [
        {
            "value": "list",
            "text": qsTr("Eingeladene")
        },
        {
            "value": "minutes",
            "text": qsTr("Protokoll")
        },
        {
            "value": "result",
            "text": qsTr("Ergebnis")
        }
    ].concat(root.wide ? [] : [
        {
            "value": "side",
            "text": qsTr("Zusagen, Aufgaben")
        }
    ])
}
