// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * People in L1, L2 and L3 today and with the measures: two bars in the patterns of the map, and the figures below. Properties: `levels` (of
 * ScenarioDesk or MeasureDrag), `before` and `after` (people by level).
 */
ColumnLayout {
    id: root

    required property var levels
    required property list<real> before
    required property list<real> after
    readonly property real totalBefore: before.reduce((sum, one) => sum + one, 0)
    readonly property real totalAfter: after.reduce((sum, one) => sum + one, 0)

    spacing: Theme.gapSmall

    GroupTitle {
        text: qsTr("Vorher und nachher")
        Layout.fillWidth: true
    }
    GridLayout {
        columns: 3
        columnSpacing: Theme.gap
        rowSpacing: Theme.gapSmall
        Layout.fillWidth: true

        Repeater {
            model: [
                {
                    "name": qsTr("Heute"),
                    "parts": root.before,
                    "total": root.totalBefore,
                    "column": 0
                },
                {
                    "name": qsTr("Mit Maßnahmen"),
                    "parts": root.after,
                    "total": root.totalAfter,
                    "column": 0
                }
            ]

            RowLayout {
                id: line

                required property var modelData

                spacing: Theme.gap
                Layout.columnSpan: 3
                Layout.fillWidth: true
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("%1: %2 Einwohner in Lücken").arg(modelData.name).arg(modelData.total.toLocaleString(Qt.locale(), "f", 0))

                BodyText {
                    text: line.modelData.name
                    Layout.preferredWidth: Theme.px(108)
                    Accessible.ignored: true
                }
                LevelBar {
                    parts: line.modelData.parts
                    most: Math.max(root.totalBefore, root.totalAfter)
                    patternScale: Theme.scale
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.px(14)
                }
                BodyText {
                    text: line.modelData.total.toLocaleString(Qt.locale(), "f", 0)
                    font.weight: Font.DemiBold
                    font.features: ({
                            "tnum": 1
                        })
                    wrapMode: Text.NoWrap
                    horizontalAlignment: Text.AlignRight
                    Layout.preferredWidth: Theme.px(52)
                    Accessible.ignored: true
                }
            }
        }
    }
    Repeater {
        model: root.levels

        RowLayout {
            id: row

            required property var modelData

            spacing: Theme.gap
            Layout.fillWidth: true
            Accessible.role: Accessible.StaticText
            Accessible.name: modelData.change === "" ? qsTr("%1: unverändert %2").arg(modelData.name).arg(modelData.after) : qsTr("%1: heute %2, dann %3, %4").arg(modelData.name).arg(modelData.before).arg(modelData.after).arg(modelData.change)

            Icon {
                visible: row.modelData.level === 0
                name: "house"
                color: Theme.textQuiet
                size: Theme.px(14)
            }
            LevelSign {
                visible: level > 0
                level: row.modelData.level
            }
            BodyText {
                text: row.modelData.name
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Repeater {
                model: [row.modelData.before, "→", row.modelData.after, row.modelData.change === "" ? "±0" : row.modelData.change]

                BodyText {
                    required property string modelData
                    required property int index

                    text: modelData
                    quiet: index < 2 || (index === 3 && row.modelData.change === "")
                    color: index === 3 && row.modelData.tone === "good" ? Theme.good : index === 3 && row.modelData.tone === "bad" ? Theme.bad : index < 2 || row.modelData.change === "" ? Theme.textQuiet : Theme.text
                    font.weight: index === 2 ? Font.DemiBold : Font.Normal
                    font.features: ({
                            "tnum": 1
                        })
                    wrapMode: Text.NoWrap
                    horizontalAlignment: index === 1 ? Text.AlignHCenter : Text.AlignRight
                    Layout.preferredWidth: Theme.px(index === 1 ? 20 : 60)
                    Accessible.ignored: true
                }
            }
        }
    }
}
