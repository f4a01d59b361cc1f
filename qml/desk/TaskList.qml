// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Open tasks about a record. Properties: `tasks` ({id, version, title, day, tone, who}), `desk`. */
ColumnLayout {
    id: root

    required property var tasks
    required property TaskDesk desk

    spacing: Theme.gapSmall

    Divider {}
    GroupTitle {
        text: qsTr("Aufgaben")
        Layout.topMargin: Theme.gapSmall
    }
    Repeater {
        model: root.tasks

        RowLayout {
            id: row

            required property var modelData

            spacing: Theme.gapSmall
            Layout.fillWidth: true

            IconButton {
                small: true
                framed: true
                enabled: !root.desk.busy
                icon.name: "check"
                text: qsTr("Erledigt: %1").arg(row.modelData.title)
                Layout.alignment: Qt.AlignTop
                onClicked: root.desk.finish(row.modelData.id, row.modelData.version)
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true
                Accessible.role: Accessible.StaticText
                Accessible.name: [row.modelData.title, due.text].filter(part => part !== "").join(", ")

                BodyText {
                    text: row.modelData.title
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
                Caption {
                    id: due

                    text: [row.modelData.day, row.modelData.who].filter(part => part !== "").join(" · ")
                    color: row.modelData.tone === "bad" ? Theme.bad : Theme.textQuiet
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
            }
        }
    }
}
