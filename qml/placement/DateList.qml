// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Days that somebody has to know, the nearest first. Property: `dates` ({text, isDue}). */
ColumnLayout {
    id: root

    required property var dates

    spacing: Theme.gapTiny

    Divider {}
    GroupTitle {
        text: qsTr("Termine")
        Layout.topMargin: Theme.gapSmall
    }
    Repeater {
        model: root.dates

        RowLayout {
            id: row

            required property var modelData

            spacing: Theme.px(6)
            Layout.fillWidth: true

            Verdict {
                visible: row.modelData.isDue
                judgement: "warn"
                text: row.modelData.text
                Layout.fillWidth: true
            }
            Icon {
                visible: !row.modelData.isDue
                name: "calendar"
                color: Theme.textQuiet
                size: Theme.px(18)
                Layout.alignment: Qt.AlignTop
            }
            BodyText {
                visible: !row.modelData.isDue
                text: row.modelData.text
                Layout.fillWidth: true
            }
        }
    }
}
