// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

/**
 * The suggestions as cards, one of them unfolded. Up and Down walk, Enter unfolds, Space compares, Tab goes into the buttons. Properties: `ranking`, `chosenId`,
 * `compared` (ids). Signals: `chosen(vacancyId)` (0: folded), `compareRequested(vacancyId, on)`, `callRequested(vacancyId)`,
 * `showRequested(vacancyId)`, `stepRequested(step, vacancyId)`, `weightsRequested()`.
 */
ListView {
    id: root

    required property RankingModel ranking
    property real chosenId: 0
    property var compared: []
    /** Where it stood when it began to be filled anew. */
    property real place: 0
    /** The score of the unfolded one is explained. */
    property bool explained: false

    signal chosen(vacancyId: real)
    signal compareRequested(vacancyId: real, on: bool)
    signal callRequested(vacancyId: real)
    signal showRequested(vacancyId: real)
    signal stepRequested(step: string, vacancyId: real)
    signal weightsRequested

    /** Brings a card into sight, its beginning where it is taller than the list. */
    function reveal(row: int): void {
        if (row < 0 || row >= count)
            return;
        currentIndex = row;
        positionViewAtIndex(row, ListView.Contain);
        if ((currentItem?.height ?? 0) > height)
            positionViewAtIndex(row, ListView.Beginning);
    }
    /** After a list that was filled anew: where one was. */
    function restore(): void {
        const row = ranking.rowOfId(chosenId);
        if (place <= 0)
            return settle();
        settling.stop();
        currentIndex = Math.max(0, row);
        contentY = Math.min(place, Math.max(0, contentHeight - height));
        place = 0;
    }
    /** The explanation stands at the end of its card. */
    function revealScore(): void {
        const row = ranking.rowOfId(chosenId);
        if (explained && row >= 0)
            positionViewAtIndex(row, ListView.End);
        else
            settle();
    }
    function settle(): void {
        reveal(ranking.rowOfId(chosenId));
    }

    // A card unfolds in steps; whoever scrolls later is left alone.
    Timer {
        id: settling

        interval: 400
    }
    Connections {
        target: root.ranking
        function onModelAboutToBeReset(): void {
            root.place = root.contentY;
        }
    }

    model: ranking
    spacing: Theme.gapSmall
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    keyNavigationEnabled: true
    highlightMoveDuration: 0
    cacheBuffer: 0 // cards that are made ahead would be in the way of a list that is filled anew
    bottomMargin: Theme.gap
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Vorschläge, beste zuerst")
    T.ScrollBar.vertical: SlimScrollBar {}
    onChosenIdChanged: {
        settling.restart();
        Qt.callLater(root.settle);
    }
    onExplainedChanged: settling.restart()

    delegate: RankCard {
        required property int index

        width: root.width - Theme.px(12)
        current: ListView.isCurrentItem
        unfolded: flat.vacancyId === root.chosenId
        compared: root.compared.includes(flat.vacancyId)
        explained: root.explained && unfolded
        onHeightChanged: if (unfolded && settling.running)
            Qt.callLater(root.revealScore)
        onExplainRequested: root.explained = !root.explained
        onFoldRequested: {
            root.currentIndex = index;
            root.chosen(unfolded ? 0 : flat.vacancyId);
        }
        onCompareRequested: on => root.compareRequested(flat.vacancyId, on)
        onCallRequested: root.callRequested(flat.vacancyId)
        onShowRequested: root.showRequested(flat.vacancyId)
        onStepRequested: step => root.stepRequested(step, flat.vacancyId)
        onWeightsRequested: root.weightsRequested()
    }
    footer: Item {
        readonly property int more: root.ranking.offered - root.count

        width: root.width
        height: more > 0 ? Theme.px(40) : 0
        visible: more > 0

        LinkButton {
            anchors.centerIn: parent
            text: qsTr("Weitere zeigen, noch %1").arg(parent.more.toLocaleString(Qt.locale(), "f", 0))
            onClicked: root.ranking.showMore()
        }
    }
}
