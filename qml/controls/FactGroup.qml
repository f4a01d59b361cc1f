// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Label and text of what is known, below a title. Properties: `title`, `rows` ({label, text}). */
ColumnLayout {
    id: root

    property string title
    required property var rows

    spacing: Theme.gapTiny

    Divider {}
    GroupTitle {
        text: root.title
        Layout.topMargin: Theme.gapSmall
    }
    Repeater {
        model: root.rows

        RowLayout {
            id: row

            required property var modelData

            spacing: Theme.gap
            Layout.fillWidth: true
            Accessible.role: Accessible.StaticText
            Accessible.name: modelData.label + ": " + modelData.text

            BodyText {
                text: row.modelData.label
                quiet: true
                Layout.fillWidth: true
                Layout.preferredWidth: 9
                Layout.alignment: Qt.AlignTop
                Accessible.ignored: true
            }
            BodyText {
                text: row.modelData.text
                Layout.fillWidth: true
                Layout.preferredWidth: 11
                Layout.alignment: Qt.AlignTop
                Accessible.ignored: true
            }
        }
    }
}
