// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/** Why the others are not offered: rules with counts, then flat by flat. Properties: `ranking`, `chosenId`. Signals: `chosen(vacancyId)`, `opened(vacancyId)`. */
Rectangle {
    id: root

    required property RankingModel ranking
    property real chosenId: 0
    readonly property alias list: list

    signal chosen(vacancyId: real)
    signal opened(vacancyId: real)

    function showChosen(): void {
        const row = ranking.excluded.rowOfId(chosenId);
        if (row < 0)
            return;
        list.currentIndex = row;
        list.positionViewAtIndex(row, ListView.Contain);
    }

    onChosenIdChanged: showChosen()
    Connections {
        target: root.ranking.excluded
        function onModelReset(): void {
            list.currentIndex = -1;
            list.positionViewAtBeginning();
            Qt.callLater(root.showChosen);
        }
    }
    radius: Theme.radiusLarge
    color: Theme.surface
    border.width: 1
    border.color: Theme.line

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 1
        spacing: 0

        RowLayout {
            spacing: Theme.gapSmall
            Layout.fillWidth: true
            Layout.margins: Theme.gapSmall
            Layout.leftMargin: Theme.gap

            GroupTitle {
                text: qsTr("Warum nicht")
            }
            BodyText {
                quiet: true
                text: qsTr("%n ausgeschlossen", "", root.ranking.excludedCount)
                Layout.fillWidth: true
            }
            LinkButton {
                visible: root.ranking.exclusion >= 0
                text: qsTr("Alle zeigen")
                onClicked: root.ranking.exclusion = -1
            }
        }
        Flow {
            visible: rules.count > 1
            spacing: 6
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gap
            Layout.bottomMargin: Theme.gapSmall

            Repeater {
                id: rules

                model: root.ranking.exclusions

                RuleFilter {
                    required property var modelData

                    text: modelData.label
                    count: modelData.count
                    checked: root.ranking.exclusion === modelData.rule
                    onClicked: {
                        root.ranking.exclusion = root.ranking.exclusion === modelData.rule ? -1 : modelData.rule;
                        checked = Qt.binding(() => root.ranking.exclusion === modelData.rule);
                    }
                }
            }
        }
        Divider {}
        ListView {
            id: list

            clip: true
            model: root.ranking.excluded
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationEnabled: true
            highlightMoveDuration: 0
            activeFocusOnTab: count > 0
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Nicht vorgeschlagene Wohnungen")
            Layout.fillWidth: true
            Layout.fillHeight: true
            T.ScrollBar.vertical: SlimScrollBar {}
            Keys.onReturnPressed: (currentItem as ExcludedLine)?.open()
            Keys.onEnterPressed: (currentItem as ExcludedLine)?.open()
            onCurrentIndexChanged: if (activeFocus)
                (currentItem as ExcludedLine)?.choose()
            delegate: ExcludedLine {
                width: ListView.view.width
                chosen: line.vacancyId === root.chosenId
                current: ListView.isCurrentItem && list.activeFocus
                onChosenByHand: root.chosen(line.vacancyId)
                onOpened: root.opened(line.vacancyId)
            }
            footer: Item {
                readonly property int more: root.ranking.excludedTotal - list.count

                width: list.width
                height: more > 0 ? Theme.px(36) : 0
                visible: more > 0

                LinkButton {
                    anchors.centerIn: parent
                    text: qsTr("Weitere zeigen, noch %1").arg(parent.more.toLocaleString(Qt.locale(), "f", 0))
                    onClicked: root.ranking.showMoreExcluded()
                }
            }
        }
    }
}
