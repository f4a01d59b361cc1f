// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Furniture that stays, what was agreed on, cleaning, deposit. Property: `context`. */
SectionFrame {
    id: root

    required property HandoverContext context
    readonly property HandoverEditor editor: context.editor
    readonly property bool locked: editor.protocolLocked

    component Answer: EntryInput {
        editor: root.editor
        value: root.editor.head[name]
        words: root.editor.head[name + "Word"] ?? value ?? ""
        table: "handover"
        locked: root.locked
        Layout.fillWidth: true
    }

    title: qsTr("Inventar und Absprachen")
    text: qsTr("Was in der Wohnung bleibt, wem es gehört und was vereinbart ist.")

    GridLayout {
        columns: root.context.narrow ? 2 : 4
        columnSpacing: Theme.gap
        rowSpacing: Theme.gapSmall
        uniformCellWidths: true
        Layout.fillWidth: true

        Answer {
            name: "cleaning"
            kind: "choice"
        }
        Answer {
            name: "deposit"
            kind: "number"
            unit: "€"
        }
        Answer {
            name: "depositOn"
            kind: "date"
        }
        Answer {
            name: "depositBy"
            kind: "choice"
        }
        Answer {
            name: "rentBeginsOn"
            kind: "date"
        }
        Answer {
            name: "movesInOn"
            kind: "date"
        }
        Answer {
            name: "confirmationOn"
            kind: "date"
            locked: false
            Layout.columnSpan: 2
        }
    }
    Divider {}
    RowLayout {
        Layout.fillWidth: true

        GroupTitle {
            text: qsTr("Inventar")
            Layout.fillWidth: true
        }
        PushButton {
            visible: !root.locked
            small: true
            icon.name: "plus"
            text: qsTr("Gegenstand")
            onClicked: root.editor.add("inventory_item", {
                "count": "1"
            })
        }
    }
    Repeater {
        model: root.editor.inventory

        RowFrame {
            id: item

            required property var row

            name: row.name || qsTr("Gegenstand")
            locked: root.locked
            onRemoveRequested: root.editor.remove("inventory_item", row.id)

            GridLayout {
                columns: root.context.narrow ? 2 : 4
                columnSpacing: Theme.gap
                rowSpacing: Theme.gapSmall
                Layout.fillWidth: true

                Answer {
                    table: "inventory_item"
                    rowId: item.row.id
                    name: "name"
                    value: item.row.name
                    words: item.row.name
                    Layout.preferredWidth: 2
                }
                ColumnLayout {
                    spacing: Theme.gapTiny

                    BodyText {
                        text: qsTr("Anzahl")
                        Accessible.ignored: true
                    }
                    CountStepper {
                        readonly property string place: "inventory_item/" + item.row.id + "/count"

                        value: item.row.count
                        name: qsTr("%1, Anzahl").arg(item.name)
                        locked: root.locked
                        onChosen: text => root.editor.set("inventory_item", item.row.id, "count", text)
                    }
                }
                Answer {
                    table: "inventory_item"
                    rowId: item.row.id
                    name: "state"
                    kind: "choice"
                    value: item.row.state
                    words: item.row.stateWord
                    Layout.preferredWidth: 1
                }
                Answer {
                    table: "inventory_item"
                    rowId: item.row.id
                    name: "owner"
                    kind: "choice"
                    value: item.row.owner
                    words: item.row.ownerWord
                    Layout.preferredWidth: 1
                }
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true

        GroupTitle {
            text: qsTr("Absprachen")
            Layout.fillWidth: true
        }
        PushButton {
            visible: !root.locked
            small: true
            icon.name: "plus"
            text: qsTr("Absprache")
            onClicked: root.editor.add("handover_promise", {})
        }
    }
    Repeater {
        model: root.editor.promises

        RowFrame {
            id: promise

            required property var row

            name: row.text || qsTr("Absprache")
            locked: root.locked
            onRemoveRequested: root.editor.remove("handover_promise", row.id)

            GridLayout {
                columns: root.context.narrow ? 2 : 4
                columnSpacing: Theme.gap
                rowSpacing: Theme.gapSmall
                Layout.fillWidth: true

                Answer {
                    table: "handover_promise"
                    rowId: promise.row.id
                    name: "text"
                    value: promise.row.text
                    words: promise.row.text
                    Layout.columnSpan: 2
                    Layout.preferredWidth: 2
                }
                Answer {
                    table: "handover_promise"
                    rowId: promise.row.id
                    name: "side"
                    kind: "choice"
                    value: promise.row.side
                    words: promise.row.sideWord
                    Layout.preferredWidth: 1
                }
                Answer {
                    table: "handover_promise"
                    rowId: promise.row.id
                    name: "dueOn"
                    kind: "date"
                    value: promise.row.dueOn
                    words: promise.row.dueOn
                    Layout.preferredWidth: 1
                }
            }
        }
    }
}
