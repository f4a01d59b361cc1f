// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** How far the parts of a handover are. Properties: `sections` (see HandoverSummary), `percent`. */
ColumnLayout {
    id: root

    required property var sections
    required property int percent

    spacing: Theme.gapTiny

    Divider {}
    RowLayout {
        spacing: Theme.gapSmall
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall

        GroupTitle {
            text: qsTr("Stand")
        }
        ProgressLine {
            value: root.percent / 100
            Accessible.name: qsTr("Stand")
            Layout.fillWidth: true
        }
        Caption {
            text: qsTr("%1 von %2 fertig").arg(root.sections.filter(one => one.isComplete).length).arg(root.sections.length)
        }
    }
    GridLayout {
        columns: root.width < Theme.px(300) ? 1 : 2
        uniformCellWidths: true
        columnSpacing: Theme.gap
        rowSpacing: Theme.gapTiny
        Layout.fillWidth: true

        Repeater {
            model: root.sections

            Verdict {
                required property var modelData

                judgement: modelData.hasWarning ? "warn" : modelData.isComplete ? "good" : "unknown"
                text: modelData.title + ": " + modelData.text
                Layout.fillWidth: true
            }
        }
    }
}
