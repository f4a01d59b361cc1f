// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Rooms, one at a time: its elements by segments or by the keys 1, 2, 3; whole rooms at once; more rooms, other names. Property: `context`. */
SectionFrame {
    id: root

    required property HandoverContext context
    readonly property HandoverEditor editor: context.editor
    readonly property bool locked: editor.protocolLocked
    readonly property alias panes: panes

    title: qsTr("Räume")
    text: root.locked ? "" : qsTr("Tasten je Bauteil: 1 ohne Mangel, 2 Gebrauchsspuren, 3 Mangel.")
    actions: [
        AddMenu {
            visible: !root.locked
            text: qsTr("Raum")
            options: root.editor.options("handover_room", "kind")
            onChosen: value => root.editor.add("handover_room", {
                    "kind": value
                })
        }
    ]

    Connections {
        target: root.editor
        function onAdded(table: string, id: real): void {
            if (table === "handover_room")
                root.editor.roomId = id;
        }
    }
    Flow {
        spacing: Theme.gapSmall
        Layout.fillWidth: true
        Accessible.role: Accessible.PageTabList
        Accessible.name: qsTr("Räume")

        Repeater {
            model: root.editor.rooms

            RoomTab {
                isShown: row.id === root.editor.roomId
                onClicked: root.editor.roomId = row.id
            }
        }
    }
    EmptyState {
        visible: root.editor.rooms.count === 0
        icon: "door"
        title: qsTr("Noch kein Raum eingetragen.")
        Layout.fillWidth: true
    }
    Divider {}
    // Only the room that is shown is made.
    Repeater {
        id: panes

        model: root.editor.rooms

        Loader {
            id: holder

            required property var row

            active: row.id === root.editor.roomId
            visible: active
            Layout.fillWidth: true
            sourceComponent: RoomPane {
                context: root.context
                row: holder.row
                locked: root.locked
            }
        }
    }
}
