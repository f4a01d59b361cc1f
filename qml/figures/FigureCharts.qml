// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The charts beside each other, as many as find room. Property: `figures`. */
ScrollPane {
    id: root

    required property FigureList figures
    /** Numbers instead of bars, in all of them. */
    property bool asTables: false
    readonly property alias cards: cards

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Diagramme")

    GridLayout {
        columns: root.width >= Theme.px(1120) ? 4 : root.width >= Theme.px(640) ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true
        Layout.fillWidth: true

        Repeater {
            id: cards

            model: root.figures.charts

            ChartCard {
                required property var modelData

                chart: modelData
                asTables: root.asTables
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
            }
        }
    }
}
