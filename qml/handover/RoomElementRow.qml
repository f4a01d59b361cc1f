// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * One element of a room. 1, 2, 3 say how it is, Up and Down walk; a defect asks what it is, who puts it right and until when. Properties: `context`, `row` (of
 * HandoverEditor.parts), `room`, `locked`. Signal: `stepRequested(by)`.
 */
FocusScope {
    id: root

    required property HandoverContext context
    required property var row
    required property int index
    property string room
    property bool locked: false
    readonly property HandoverEditor editor: context.editor
    readonly property string place: "room_part/" + row.id
    readonly property bool hasDetail: row.state === "Defect" || row.state === "Worn" || row.description !== ""
    readonly property list<string> states: ["Sound", "Worn", "Defect"]

    signal stepRequested(by: int)

    function say(state: string): void {
        if (!locked)
            editor.set("room_part", row.id, "state", state);
    }

    implicitHeight: column.implicitHeight
    implicitWidth: Theme.px(280)
    Layout.fillWidth: true

    component Answer: EntryInput {
        editor: root.editor
        table: "room_part"
        rowId: root.row.id
        value: root.row[name]
        locked: root.locked
        Layout.fillWidth: true
    }

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.gapSmall

        Item {
            id: head

            focus: true
            activeFocusOnTab: true
            implicitHeight: line.implicitHeight + 2 * Theme.gapTiny
            Layout.fillWidth: true
            Accessible.role: Accessible.ListItem
            Accessible.focusable: true
            Accessible.name: qsTr("%1, %2: %3").arg(root.room).arg(root.row.title).arg(root.row.stateWord)
            Accessible.description: root.locked ? "" : qsTr("1 ohne Mangel, 2 Gebrauchsspuren, 3 Mangel")
            Keys.onPressed: event => {
                const at = [Qt.Key_1, Qt.Key_2, Qt.Key_3].indexOf(event.key);
                event.accepted = true;
                if (at >= 0 && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier)))
                    root.say(root.states[at]);
                else if (event.key === Qt.Key_Down || event.key === Qt.Key_Up)
                    root.stepRequested(event.key === Qt.Key_Down ? 1 : -1);
                else
                    event.accepted = false;
            }

            TapHandler {
                onTapped: head.forceActiveFocus(Qt.MouseFocusReason)
            }
            FocusRing {
                shown: head.activeFocus
                gap: 0
            }
            GridLayout {
                id: line

                anchors.verticalCenter: parent.verticalCenter
                width: parent.width
                columns: 3
                columnSpacing: Theme.gap

                BodyText {
                    text: root.row.title
                    font.weight: Font.Medium
                    Layout.preferredWidth: Theme.px(200)
                    Layout.fillWidth: root.context.narrow
                    Layout.minimumWidth: Theme.px(90)
                    Accessible.ignored: true
                }
                StateCells {
                    visible: !root.locked
                    name: root.row.title
                    value: root.row.state
                    fills: true
                    Layout.preferredWidth: Theme.px(372)
                    Layout.fillWidth: root.context.narrow
                    Layout.maximumWidth: Theme.px(430)
                    options: [
                        {
                            "value": "Sound",
                            "text": qsTr("ohne Mangel")
                        },
                        {
                            "value": "Worn",
                            "text": qsTr("Gebrauchsspuren"),
                            "tone": "warn"
                        },
                        {
                            "value": "Defect",
                            "text": qsTr("Mangel"),
                            "tone": "bad"
                        }
                    ]
                    onChosen: value => root.say(value)
                }
                Verdict {
                    visible: root.locked
                    judgement: root.row.state === "Sound" ? "good" : root.row.state === "Worn" ? "warn" : root.row.state === "Defect" ? "bad" : "unknown"
                    text: root.row.stateWord
                    Layout.fillWidth: false
                    Layout.preferredWidth: Theme.px(180)
                }
                Item {
                    visible: !root.context.narrow
                    Layout.fillWidth: true
                }
            }
        }
        GridLayout {
            visible: root.hasDetail
            columns: root.context.narrow ? 2 : 4
            columnSpacing: Theme.gap
            rowSpacing: Theme.gapSmall
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gapLarge
            Layout.bottomMargin: Theme.gapSmall

            Answer {
                name: "description"
                Layout.columnSpan: 2
                Layout.preferredWidth: 2
            }
            Answer {
                visible: root.row.state === "Defect"
                name: "remedyBy"
                kind: "choice"
                words: root.row.remedyByWord
                Layout.preferredWidth: 1
            }
            Answer {
                visible: root.row.state === "Defect"
                name: "remedyUntil"
                kind: "date"
                Layout.preferredWidth: 1
            }
            HandoverPhotos {
                context: root.context
                uid: root.row.uid
                name: qsTr("Fotos: %1, %2").arg(root.room).arg(root.row.title)
                locked: root.locked
                Layout.columnSpan: root.context.narrow ? 2 : 4
                Layout.fillWidth: true
            }
        }
        Divider {}
    }
}
