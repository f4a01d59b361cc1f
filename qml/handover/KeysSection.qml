// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Keys that are handed over, counted; what is missing in words. Property: `context`. */
SectionFrame {
    id: root

    required property HandoverContext context
    readonly property HandoverEditor editor: context.editor
    readonly property bool locked: editor.protocolLocked

    title: qsTr("Schlüssel")
    text: qsTr("Zählen und die Nummer vom Schlüssel ablesen. + und − zählen auch im Feld.")
    actions: [
        AddMenu {
            visible: !root.locked
            text: qsTr("Schlüssel")
            options: root.editor.options("handover_key", "kind")
            onChosen: value => root.editor.add("handover_key", {
                    "kind": value,
                    "count": "1"
                })
        }
    ]

    Repeater {
        model: root.editor.keys

        RowFrame {
            id: key

            required property var row

            name: qsTr("Schlüssel für %1").arg(row.kindWord)
            locked: root.locked
            onRemoveRequested: root.editor.remove("handover_key", row.id)

            GridLayout {
                columns: root.context.narrow ? 2 : 4
                columnSpacing: Theme.gap
                rowSpacing: Theme.gapSmall
                Layout.fillWidth: true

                GroupTitle {
                    text: key.row.kindWord
                    Layout.preferredWidth: Theme.px(150)
                    Layout.fillWidth: root.context.narrow
                    Layout.alignment: Qt.AlignVCenter
                }
                CountStepper {
                    readonly property string place: "handover_key/" + key.row.id + "/count"

                    value: key.row.count
                    name: qsTr("%1, Anzahl").arg(key.row.kindWord)
                    locked: root.locked
                    Layout.alignment: Qt.AlignVCenter
                    onChosen: text => root.editor.set("handover_key", key.row.id, "count", text)
                }
                EntryInput {
                    editor: root.editor
                    table: "handover_key"
                    rowId: key.row.id
                    name: "number"
                    value: key.row.number
                    locked: root.locked
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                }
                EntryInput {
                    editor: root.editor
                    table: "handover_key"
                    rowId: key.row.id
                    name: "note"
                    value: key.row.note
                    locked: root.locked
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                }
            }
        }
    }
    EntryInput {
        id: missing

        editor: root.editor
        table: "handover"
        name: "missingKeys"
        value: root.editor.head.missingKeys
        hint: qsTr("In Worten: was fehlt und bis wann es nachkommt. „keine“, wenn alle da sind.")
        locked: root.locked
        Layout.fillWidth: true
    }
    PushButton {
        visible: !root.locked && (root.editor.head.missingKeys ?? "") === ""
        icon.name: "check"
        text: qsTr("Es fehlt keiner")
        onClicked: root.editor.set("handover", 0, "missingKeys", qsTr("keine"))
    }
}
