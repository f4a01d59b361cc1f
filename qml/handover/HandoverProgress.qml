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
        Layout.bottomMargin: Theme.gapTiny

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
        flow: GridLayout.TopToBottom
        rows: Math.ceil(root.sections.length / columns)
        uniformCellWidths: true
        columnSpacing: Theme.gapLarge
        rowSpacing: Theme.gapTiny
        Layout.fillWidth: true

        Repeater {
            model: root.sections

            RowLayout {
                id: row

                required property var modelData

                spacing: Theme.gapSmall
                Layout.fillWidth: true

                Verdict {
                    judgement: row.modelData.hasWarning ? "warn" : row.modelData.isComplete ? "good" : "unknown"
                    text: row.modelData.title
                    Accessible.name: row.modelData.title + ", " + row.modelData.spoken
                    Layout.fillWidth: true
                }
                Caption {
                    text: row.modelData.text
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
    }
}
