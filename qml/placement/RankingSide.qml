// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Beside the suggestions: where they lie, and why the others are none. Properties: `ranking`, `areas`, `chosenId`, `mapShown`, `whyShown`. Signals: `chosen(vacancyId)`, `opened(vacancyId)`, `placeRequested(id)`. */
ColumnLayout {
    id: root

    required property Workspace workspace
    required property Machine machine
    required property RankingModel ranking
    required property MapAreas areas
    property real chosenId: 0
    property bool mapShown: true
    property bool whyShown: true
    readonly property alias map: map
    readonly property alias excluded: excluded

    signal chosen(vacancyId: real)
    signal opened(vacancyId: real)
    signal placeRequested(id: real)

    spacing: Theme.gap

    RankingMap {
        id: map

        visible: root.mapShown
        workspace: root.workspace
        machine: root.machine
        areas: root.areas
        ranking: root.ranking
        chosenId: root.chosenId
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: 58
        onChosen: vacancyId => root.chosen(vacancyId)
        onPlaceRequested: id => root.placeRequested(id)
    }
    ExcludedPane {
        id: excluded

        visible: root.whyShown && root.ranking.ready
        ranking: root.ranking
        chosenId: root.chosenId
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: 42
        onChosen: vacancyId => root.chosen(vacancyId)
        onOpened: vacancyId => root.opened(vacancyId)
    }
}
