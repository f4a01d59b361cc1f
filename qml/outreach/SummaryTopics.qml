// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The topics of a session, code and title. Property: `topics` ({code, title}). */
ColumnLayout {
    id: root

    required property var topics

    spacing: Theme.gapTiny

    Divider {}
    GroupTitle {
        text: qsTr("Themen")
        Layout.topMargin: Theme.gapSmall
    }
    Repeater {
        model: root.topics

        RowLayout {
            id: row

            required property var modelData

            spacing: Theme.gap
            Layout.fillWidth: true

            BodyText {
                text: row.modelData.code
                quiet: true
                Layout.preferredWidth: Theme.px(32)
                Layout.alignment: Qt.AlignTop
            }
            BodyText {
                text: row.modelData.title
                Layout.fillWidth: true
            }
        }
    }
}
