// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** What a handover still lacks. Property: `lines`, one sentence each. */
ColumnLayout {
    id: root

    required property var lines

    spacing: Theme.gapTiny

    Divider {}
    GroupTitle {
        text: qsTr("Noch offen")
        Layout.topMargin: Theme.gapSmall
    }
    Repeater {
        model: root.lines

        BodyText {
            required property string modelData

            text: "– " + modelData
            Layout.fillWidth: true
        }
    }
}
