// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The way of a vacancy through its statuses, newest first; older steps unfold. Property: `steps` ({status, mark, when, who, note}). */
ColumnLayout {
    id: root

    required property var steps
    property bool complete: false
    readonly property int few: 3

    onStepsChanged: complete = false
    spacing: Theme.gapSmall

    Divider {}
    GroupTitle {
        text: qsTr("Verlauf")
        Layout.topMargin: Theme.gapSmall
    }
    Repeater {
        model: root.complete ? root.steps : root.steps.slice(0, root.few)

        RowLayout {
            id: row

            required property var modelData

            spacing: Theme.gapSmall
            Layout.fillWidth: true
            Accessible.role: Accessible.StaticText
            Accessible.name: [modelData.status, modelData.when, modelData.who, modelData.note].filter(part => part !== "").join(", ")

            Icon {
                name: row.modelData.mark === "" ? "minus" : "status-" + row.modelData.mark
                color: row.modelData.mark === "" ? Theme.textQuiet : Theme.statusColor(row.modelData.mark)
                size: Theme.smallIconSize
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 2
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                RowLayout {
                    spacing: Theme.gapSmall
                    Layout.fillWidth: true

                    BodyText {
                        text: row.modelData.status
                        Layout.fillWidth: true
                        Accessible.ignored: true
                    }
                    BodyText {
                        text: row.modelData.when
                        quiet: true
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                    }
                }
                Caption {
                    visible: text !== ""
                    text: row.modelData.who
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
                Caption {
                    visible: text !== ""
                    text: row.modelData.note
                    color: Theme.text
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
            }
        }
    }
    LinkButton {
        visible: !root.complete && root.steps.length > root.few
        text: qsTr("Alle %n Schritte zeigen", "", root.steps.length)
        onClicked: root.complete = true
    }
}
