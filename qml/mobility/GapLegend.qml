// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** The upper part of the legend of gaps: classes, patterns or minutes, with the inhabitants in sight. A click on a row lets the others step back. */
Item {
    id: root

    required property GapLayer gaps
    required property GapDesk desk
    readonly property bool isReach: gaps.shows === "reach"
    readonly property var fillRows: {
        if (isReach)
            return gaps.reachWords.map((text, at) => entry(gaps.reachRow + at, text));
        const rows = desk.hasClasses ? [] : [entry(gaps.servedRow, qsTr("Haltestelle nah genug"))];
        return gaps.shows === "classes" ? rows.concat([entry(gaps.emptyRow, desk.hasClasses ? qsTr("ohne Güteklasse") : qsTr("keine nah genug"))]) : rows;
    }
    readonly property var levelWords: [qsTr("L1 kein ÖV, kein Bürgerbus"), qsTr("L2 kein ÖV, Bürgerbus fährt"), qsTr("L3 ÖV da, Laden oder Arzt fehlt")]

    function entry(row: int, text: string): var {
        return {
            "row": row,
            "text": text
        };
    }
    function choose(row: int): void {
        gaps.row = gaps.row === row ? -1 : row;
    }

    implicitWidth: Theme.px(272)
    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: root.width

        LegendTitle {
            width: parent.width
            visible: !root.isReach && root.desk.hasClasses
            text: qsTr("ÖV-Güteklasse")
        }
        Row {
            x: Theme.gap
            visible: !root.isReach && root.desk.hasClasses
            spacing: 2

            Repeater {
                model: 7

                GapClassButton {
                    required property int index

                    quality: index
                    width: (root.width - 2 * Theme.gap - 12) / 7
                    fill: root.gaps.fills[index]
                    people: root.gaps.visibleCounts[index] ?? 0
                    chosen: root.gaps.row === index
                    faded: root.gaps.row >= 0 && !chosen
                    onClicked: root.choose(index)
                }
            }
        }
        Item {
            x: Theme.gap
            visible: !root.isReach && root.desk.hasClasses
            width: root.width - 2 * Theme.gap
            height: low.implicitHeight + 4

            Caption {
                text: qsTr("sehr gut")
            }
            Caption {
                id: low

                anchors.right: parent.right
                text: qsTr("sehr gering")
            }
        }
        LegendTitle {
            width: parent.width
            visible: root.isReach
            text: qsTr("Zu Fuß: %1").arg(root.gaps.viewText)
        }
        Repeater {
            model: root.fillRows

            LegendRow {
                id: fillRow

                required property var modelData

                width: root.width
                text: modelData.text
                count: root.gaps.visibleCounts[modelData.row] ?? 0
                checkable: true
                checked: root.gaps.row < 0 || root.gaps.row === modelData.row
                onClicked: root.choose(modelData.row)

                Rectangle {
                    anchors.centerIn: parent
                    width: Theme.px(14)
                    height: width
                    color: root.gaps.fills[fillRow.modelData.row]
                    border.color: Theme.edge
                    border.width: 1
                }
            }
        }
        LegendTitle {
            width: parent.width
            visible: root.gaps.shows === "gaps"
            text: qsTr("Lücken")
        }
        Repeater {
            model: root.gaps.shows === "gaps" ? root.levelWords : []

            LegendRow {
                id: levelRow

                required property string modelData
                required property int index
                readonly property int row: root.gaps.levelRow + index + 1

                objectName: "level-" + (index + 1)
                width: root.width
                text: modelData
                count: root.gaps.visibleCounts[row] ?? 0
                checkable: true
                checked: root.gaps.row < 0 || root.gaps.row === row
                onClicked: root.choose(row)

                LevelSign {
                    anchors.centerIn: parent
                    level: levelRow.index + 1
                }
            }
        }
        Caption {
            leftPadding: Theme.gap
            rightPadding: Theme.gap
            topPadding: 4
            width: parent.width
            visible: text !== ""
            text: root.gaps.squareMetres > 0 ? qsTr("Quadrat: bewohnte Fläche, %1 m. Zahlen: Einwohner im Ausschnitt.").arg(root.gaps.squareMetres.toLocaleString(Qt.locale(), "f", 0)) : root.desk.isReady ? qsTr("Ein Quadrat je Gemeinde. Zahlen: Einwohner im Ausschnitt.") : ""
        }
    }
}
