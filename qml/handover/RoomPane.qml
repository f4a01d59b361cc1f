// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The room that is shown: name, "alles ohne Mangel", its elements, note, photos of the whole. Properties: `context`, `row`, `locked`. */
ColumnLayout {
    id: root

    required property HandoverContext context
    required property var row
    property bool locked: false
    readonly property HandoverEditor editor: context.editor
    readonly property alias elements: elements

    spacing: Theme.gapSmall
    Layout.fillWidth: true

    QuestionDialog {
        id: removing

        title: qsTr("%1 entfernen").arg(root.row.title)
        text: qsTr("Der Raum geht mit seinen Bauteilen. Fotos bleiben im Register. Lässt sich zurücknehmen.")
        confirmText: qsTr("Entfernen")
        destructive: true
        onConfirmed: root.editor.remove("handover_room", root.row.id)
    }
    GridLayout {
        columns: root.context.narrow ? 2 : 3
        columnSpacing: Theme.gap
        rowSpacing: Theme.gapSmall
        Layout.fillWidth: true

        EntryInput {
            editor: root.editor
            table: "handover_room"
            rowId: root.row.id
            name: "name"
            value: root.row.name
            words: root.row.title
            locked: root.locked
            Layout.fillWidth: true
            Layout.columnSpan: root.context.narrow ? 2 : 1
        }
        PushButton {
            visible: !root.locked
            enabled: root.row.unchecked > 0
            icon.name: "check"
            text: qsTr("Alles ohne Mangel")
            hint: qsTr("Gilt für die %n Bauteile, die noch niemand geprüft hat", "", root.row.unchecked)
            Layout.alignment: Qt.AlignBottom
            Layout.fillWidth: root.context.narrow
            onClicked: root.editor.allSound(root.row.id)
        }
        PushButton {
            visible: !root.locked
            icon.name: "trash"
            text: qsTr("Raum entfernen …")
            Layout.alignment: Qt.AlignBottom
            Layout.fillWidth: root.context.narrow
            onClicked: removing.open()
        }
    }
    Repeater {
        id: elements

        model: root.editor.parts

        RoomElementRow {
            context: root.context
            locked: root.locked
            room: root.row.title
            onStepRequested: by => (elements.itemAt(index + by) as RoomElementRow)?.forceActiveFocus(Qt.TabFocusReason)
        }
    }
    AddMenu {
        visible: !root.locked
        small: true
        text: qsTr("Bauteil")
        options: root.editor.options("room_part", "element")
        onChosen: value => root.editor.add("room_part", {
                "roomId": root.row.id,
                "element": value
            })
    }
    EntryInput {
        editor: root.editor
        table: "handover_room"
        rowId: root.row.id
        name: "note"
        kind: "long"
        value: root.row.note
        locked: root.locked
        Layout.fillWidth: true
    }
    HandoverPhotos {
        context: root.context
        uid: root.row.uid
        name: qsTr("Fotos: %1").arg(root.row.title)
        locked: root.locked
        Layout.fillWidth: true
    }
}
