// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** What the figures are made from, and what one has to know about them. Property: `desk`. */
ColumnLayout {
    id: root

    required property GapDesk desk

    spacing: Theme.gapTiny

    Divider {}
    GroupTitle {
        text: qsTr("Woraus die Zahlen sind")
        Layout.topMargin: Theme.gapSmall
    }
    Caption {
        text: root.desk.method
        Layout.fillWidth: true
    }
    Repeater {
        model: root.desk.notes

        Verdict {
            required property string modelData

            judgement: "warn"
            text: modelData
            size: Theme.captionSize
            Layout.fillWidth: true
        }
    }
}
