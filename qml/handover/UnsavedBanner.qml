// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

/** Answers that are not in the register, with what stands there instead and who was faster. Property: `editor`. */
Banner {
    id: root

    required property HandoverEditor editor
    readonly property var waiting: editor.unsaved

    visible: waiting.length > 0
    kind: "warn"
    title: qsTr("%n Angaben sind nicht gespeichert.", "", waiting.length)
    text: waiting.map(one => [one.reason, qsTr("%1: hier „%2“, im Register „%3“.").arg(one.label).arg(one.mine).arg(one.theirs)].join(" ")).join("\n")
    actions: [
        T.Action {
            text: root.waiting.length === 1 ? qsTr("Meine Angabe speichern") : qsTr("Meine Angaben speichern")
            onTriggered: root.editor.retry()
        },
        T.Action {
            text: qsTr("Stand im Register lassen")
            onTriggered: root.editor.drop()
        }
    ]
}
