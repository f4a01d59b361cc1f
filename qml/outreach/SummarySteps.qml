// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** What comes next. Property: `steps` ({text, isDue}). */
ColumnLayout {
    id: root

    required property var steps

    spacing: Theme.gapTiny

    Divider {}
    GroupTitle {
        text: qsTr("Nächste Schritte")
        Layout.topMargin: Theme.gapSmall
    }
    Repeater {
        model: root.steps

        Verdict {
            required property var modelData

            judgement: modelData.isDue ? "warn" : "unknown"
            text: modelData.text
            Layout.fillWidth: true
        }
    }
}
