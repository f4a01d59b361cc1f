// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The monthly rent: a bar of its parts and the sums below. Property: `lines` ({label, amount, cents, part, sum}). */
ColumnLayout {
    id: root

    required property var lines

    readonly property var parts: lines.filter(line => line.part !== "" && line.cents > 0)
    readonly property real total: parts.reduce((sum, line) => sum + line.cents, 0)

    function colorOf(part: string): color {
        return part === "net" ? Theme.accent : part === "operating" ? Theme.accentLine : Theme.sunk;
    }

    spacing: Theme.gapTiny

    GroupTitle {
        text: qsTr("Miete im Monat")
    }
    Row {
        visible: root.total > 0
        spacing: 2
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.px(8)

        Repeater {
            model: root.parts

            Rectangle {
                required property var modelData

                width: (parent.width - 4) * modelData.cents / root.total
                height: Theme.px(8)
                radius: 2
                color: root.colorOf(modelData.part)
                border.width: 1
                border.color: modelData.part === "heating" || Theme.contrast ? Theme.edge : color
            }
        }
    }
    Repeater {
        model: root.lines

        RowLayout {
            id: line

            required property var modelData

            spacing: Theme.gapSmall
            Layout.fillWidth: true
            Accessible.role: Accessible.StaticText
            Accessible.name: modelData.label + ": " + modelData.amount

            Rectangle {
                implicitWidth: Theme.px(8)
                implicitHeight: Theme.px(8)
                radius: 2
                opacity: line.modelData.part === "" ? 0 : 1
                color: root.colorOf(line.modelData.part)
                border.width: 1
                border.color: line.modelData.part === "heating" || Theme.contrast ? Theme.edge : color
            }
            BodyText {
                text: line.modelData.label
                font.weight: line.modelData.sum ? Font.DemiBold : Font.Normal
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            BodyText {
                text: line.modelData.amount
                font.weight: line.modelData.sum ? Font.DemiBold : Font.Normal
                Accessible.ignored: true
            }
        }
    }
}
