// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Every part in every state, for pictures and tests; not reachable from the window. prepare() puts the states in place that need a gesture. */
Rectangle {
    id: root

    readonly property int columns: Math.max(1, Math.min(4, Math.floor(width / Theme.px(330))))
    readonly property real columnWidth: (width - 2 * Theme.gapHuge - (columns - 1) * Theme.gapLarge) / columns

    function prepare(): void {
        fields.prepare();
        buttons.prepare();
        feedback.prepare();
    }

    implicitWidth: 1440
    implicitHeight: title.height + grid.implicitHeight + 3 * Theme.gapHuge
    color: Theme.bg

    PageTitle {
        id: title

        x: Theme.gapHuge
        y: Theme.gapHuge
        text: qsTr("Bausteine")
    }
    GridLayout {
        id: grid

        x: Theme.gapHuge
        y: title.y + title.height + Theme.gapLarge
        width: parent.width - 2 * Theme.gapHuge
        columns: root.columns
        columnSpacing: Theme.gapLarge
        rowSpacing: Theme.gapLarge

        ColumnLayout {
            spacing: Theme.gapLarge
            Layout.preferredWidth: root.columnWidth
            Layout.alignment: Qt.AlignTop

            PartsMarks {
                Layout.fillWidth: true
            }
        }
        ColumnLayout {
            spacing: Theme.gapLarge
            Layout.preferredWidth: root.columnWidth
            Layout.alignment: Qt.AlignTop

            PartsType {
                Layout.fillWidth: true
            }
        }
        ColumnLayout {
            spacing: Theme.gapLarge
            Layout.preferredWidth: root.columnWidth
            Layout.alignment: Qt.AlignTop

            PartsButtons {
                id: buttons

                Layout.fillWidth: true
            }
            PartsFields {
                id: fields

                Layout.fillWidth: true
            }
        }
        ColumnLayout {
            spacing: Theme.gapLarge
            Layout.preferredWidth: root.columnWidth
            Layout.alignment: Qt.AlignTop

            PartsFeedback {
                id: feedback

                Layout.fillWidth: true
            }
        }
    }
}
