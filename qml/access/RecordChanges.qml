// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** Goes from a record to the part of the log that is about it. Properties: `workspace`, `table`, `recordId`, `number`. Signal: `goRequested(page, target)`. */
Command {
    id: root

    required property Workspace workspace
    required property string table
    property real recordId: 0
    /** Its number or name. */
    property string number

    signal goRequested(page: string, target: var)

    menu: "view"
    text: qsTr("Änderungen dieses Eintrags")
    icon.name: "clock"
    words: qsTr("Verlauf Protokoll wer wann vorher nachher")
    enabled: recordId > 0 && workspace.rights.Audit.read
    onTriggered: goRequested("trust", {
        "part": "audit",
        "record": {
            "table": table,
            "id": recordId,
            "title": number
        }
    })
}
