// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Meters: number, reading, the last protocol's reading beside it, what strikes. Property: `context`. */
SectionFrame {
    id: root

    required property HandoverContext context
    readonly property HandoverEditor editor: context.editor
    readonly property bool locked: editor.protocolLocked

    title: qsTr("Zähler")
    text: root.editor.comparedWith === "" ? qsTr("Es gibt kein früheres Protokoll dieser Wohnung.") : qsTr("Letzte Stände aus %1.").arg(root.editor.comparedWith)
    actions: [
        AddMenu {
            visible: !root.locked
            text: qsTr("Zähler")
            options: root.editor.options("meter_reading", "medium")
            onChosen: value => root.editor.add("meter_reading", {
                    "medium": value
                })
        }
    ]

    Repeater {
        model: root.editor.meters

        MeterEntry {
            context: root.context
            locked: root.locked
        }
    }
    EmptyState {
        visible: root.editor.meters.count === 0
        icon: "gauge"
        title: qsTr("Noch kein Zähler eingetragen.")
        Layout.fillWidth: true
    }
}
