// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** A table of the manual. Property: `rows` (lists of {text, plain}, the head first). Signal: `linkChosen(target)`. */
GridLayout {
    id: root

    property var rows: []
    readonly property int count: rows[0]?.length ?? 1

    signal linkChosen(target: string)

    columns: count
    columnSpacing: 0
    rowSpacing: 0
    Accessible.role: Accessible.Table
    Accessible.name: (rows[0] ?? []).map(cell => cell.plain).join(", ")

    Repeater {
        model: root.rows.reduce((cells, row) => cells.concat(row), [])

        BodyText {
            required property var modelData
            required property int index
            readonly property bool isHead: index < root.count

            text: modelData.text
            textFormat: Text.StyledText
            tabular: false
            quiet: isHead
            font.weight: isHead ? Font.Medium : Font.Normal
            verticalAlignment: Text.AlignTop
            topPadding: Theme.px(6)
            bottomPadding: Theme.px(6)
            rightPadding: Theme.gapLarge
            background: Item {
                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: 1
                    color: Theme.line
                }
            }
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.horizontalStretchFactor: index % root.count === 0 ? 2 : 3
            Layout.fillHeight: true
            Accessible.role: isHead ? Accessible.ColumnHeader : Accessible.Cell
            Accessible.name: modelData.plain
            onLinkActivated: link => root.linkChosen(link)
        }
    }
}
