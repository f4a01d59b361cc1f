// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Who is there: role, name, power of attorney, interpreter; and the language of the talk. Property: `context`. */
SectionFrame {
    id: root

    required property HandoverContext context
    readonly property HandoverEditor editor: context.editor
    readonly property bool locked: editor.partiesLocked

    title: qsTr("Wer dabei ist")
    text: qsTr("Vom Mieter genügt ein Kürzel. Der volle Name steht nur auf dem Papier.")
    actions: [
        AddMenu {
            visible: !root.locked
            text: qsTr("Person")
            options: root.editor.options("handover_party", "role")
            onChosen: value => root.editor.add("handover_party", {
                    "role": value,
                    "present": "yes"
                })
        }
    ]

    Repeater {
        model: root.editor.parties

        RowFrame {
            id: party

            required property var row
            readonly property bool isAgent: row.role === "LandlordAgent"
            readonly property bool isInterpreter: row.role === "Interpreter"

            name: [row.roleWord, row.name].filter(part => part !== "").join(" ")
            locked: root.locked
            onRemoveRequested: root.editor.remove("handover_party", row.id)

            GridLayout {
                columns: root.context.narrow ? 2 : 4
                columnSpacing: Theme.gap
                rowSpacing: Theme.gapSmall
                uniformCellWidths: true
                Layout.fillWidth: true

                EntryInput {
                    editor: root.editor
                    table: "handover_party"
                    rowId: party.row.id
                    name: "role"
                    kind: "choice"
                    value: party.row.role
                    words: party.row.roleWord
                    locked: root.locked
                    Layout.fillWidth: true
                }
                EntryInput {
                    editor: root.editor
                    table: "handover_party"
                    rowId: party.row.id
                    name: "name"
                    value: party.row.name
                    locked: root.locked
                    Layout.fillWidth: true
                }
                EntryInput {
                    editor: root.editor
                    table: "handover_party"
                    rowId: party.row.id
                    name: "organisation"
                    value: party.row.organisation
                    locked: root.locked
                    Layout.fillWidth: true
                }
                EntryInput {
                    editor: root.editor
                    table: "handover_party"
                    rowId: party.row.id
                    name: "present"
                    kind: "tri"
                    value: party.row.present
                    words: party.row.presentWord
                    locked: root.locked
                    Layout.fillWidth: true
                }
                EntryInput {
                    visible: party.isAgent
                    editor: root.editor
                    table: "handover_party"
                    rowId: party.row.id
                    name: "powerOfAttorney"
                    kind: "tri"
                    value: party.row.powerOfAttorney
                    words: party.row.powerOfAttorneyWord
                    locked: root.locked
                    Layout.fillWidth: true
                }
                EntryInput {
                    visible: party.isInterpreter
                    editor: root.editor
                    table: "handover_party"
                    rowId: party.row.id
                    name: "commissioned"
                    kind: "tri"
                    value: party.row.commissioned
                    words: party.row.commissionedWord
                    hint: qsTr("nein heißt ehrenamtlich")
                    locked: root.locked
                    Layout.fillWidth: true
                }
            }
        }
    }
    Divider {}
    GridLayout {
        columns: root.context.narrow ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gapSmall
        uniformCellWidths: true
        Layout.fillWidth: true

        EntryInput {
            editor: root.editor
            table: "handover"
            name: "language"
            kind: "choice"
            options: root.editor.languages()
            value: root.editor.head.language
            words: root.editor.languageName || qsTr("nur Deutsch")
            hint: qsTr("Zweite Spalte der Einweisung")
            locked: root.editor.instructionLocked
            Layout.fillWidth: true
        }
        EntryInput {
            editor: root.editor
            table: "handover"
            name: "interpreting"
            kind: "choice"
            value: root.editor.head.interpreting
            words: root.editor.head.interpretingWord ?? ""
            locked: root.editor.instructionLocked
            Layout.fillWidth: true
        }
    }
}
