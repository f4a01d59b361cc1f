// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The numbers of a chart as a small table. Property: `chart`. */
GridLayout {
    id: root

    required property var chart
    readonly property int wide: chart.series.length + 1
    /** Line by line, heads first. */
    readonly property var cells: ["", ...chart.series].concat(...chart.groups.map(group => [group.label.replace("\n", " "), ...group.cells.map(cell => cell.text)]))

    function spoken(at: int): string {
        const row = Math.floor(at / wide), column = at % wide;
        if (row === 0 || column === 0)
            return cells[at];
        const cell = chart.groups[row - 1].cells[column - 1];
        return cells[row * wide] + ", " + cells[column] + ": " + (cell.isWithheld ? qsTr("zurückgehalten") : cell.text);
    }

    columns: wide
    columnSpacing: Theme.gap
    rowSpacing: Theme.gapTiny
    Accessible.role: Accessible.Table
    Accessible.name: chart.title

    Repeater {
        model: root.cells

        Caption {
            required property string modelData
            required property int index
            readonly property bool isHead: index < root.wide
            readonly property bool isFirst: index % root.wide === 0

            text: modelData
            quiet: isHead
            font.weight: isHead ? Font.DemiBold : Font.Normal
            horizontalAlignment: isFirst ? Text.AlignLeft : Text.AlignRight
            Layout.alignment: isHead ? Qt.AlignBottom : Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: isFirst ? 3 : 2
            Accessible.role: isHead ? Accessible.ColumnHeader : isFirst ? Accessible.RowHeader : Accessible.Cell
            Accessible.name: root.spoken(index)
        }
    }
}
