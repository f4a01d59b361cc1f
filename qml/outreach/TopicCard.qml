// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The topics of a session, planned or not. Properties: `detail`, `columns`. */
Card {
    id: root

    required property SessionDetail detail
    readonly property int columns: Math.max(1, Math.min(3, Math.floor(width / Theme.px(250))))

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Themen")

    RowLayout {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        GroupTitle {
            text: qsTr("Themen")
            size: Theme.px(14)
        }
        BodyText {
            text: qsTr("%1 von %2 geplant").arg(root.detail.topicCount).arg(root.detail.topics.length)
            quiet: true
            Layout.fillWidth: true
        }
    }
    GridLayout {
        columns: root.columns
        rows: Math.ceil(root.detail.topics.length / root.columns)
        flow: GridLayout.TopToBottom
        columnSpacing: Theme.gap
        rowSpacing: 2
        Layout.fillWidth: true

        Repeater {
            // A number, so that the boxes stay, and the keyboard in one of them, when the topics change.
            model: root.detail.topics.length

            CheckField {
                id: box

                required property int index
                readonly property var topic: root.detail.topics[index]

                text: topic.code + "  " + topic.text
                checked: topic.planned
                enabled: !root.detail.isReleased
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onToggled: root.detail.planTopic(box.topic.value, checked)
            }
        }
    }
}
