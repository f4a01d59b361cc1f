// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** The map beside a ranking. Properties: those of WorkMap, `ranking`, `chosenId`. Signal: `chosen(vacancyId)`. */
WorkMap {
    id: root

    required property RankingModel ranking
    property real chosenId: 0
    readonly property string view: [longitude, latitude, zoom].join(" ")
    /** The view that fitRanked() chose last. */
    property string fitted
    property real fittedFor: 0

    signal chosen(vacancyId: real)

    function showChosen(): void {
        const places = ranking.rankedPlaces.concat(ranking.excludedPlaces);
        const place = places.find(one => one.vacancyId === chosenId);
        if (place)
            surface.keepInSight(markLayer.pixelOf(place.lon, place.lat));
    }

    /** Shows what is offered and where the household goes to, with some of the land around; the whole district where there is neither. */
    function fitRanked(): void {
        if (!ranking.ready || width < 1 || height < 1)
            return;
        const places = ranking.rankedPlaces.concat(ranking.household.destinations);
        if (places.length === 0)
            fitAll();
        else
            fitTo(boxAround(places.map(place => place.lon), places.map(place => place.lat)));
        viewKept = true;
        fitted = view;
    }
    function boxAround(lons: var, lats: var): rect {
        const [west, east] = [Math.min(...lons), Math.max(...lons)];
        const [south, north] = [Math.min(...lats), Math.max(...lats)];
        const [width, height] = [Math.max(0.16, 1.3 * (east - west)), Math.max(0.1, 1.3 * (north - south))];
        return Qt.rect((west + east - width) / 2, (south + north - height) / 2, width, height);
    }
    /** Follows its size as long as nobody moved it. */
    function follow(): void {
        if (fitted === view || fitted === "")
            fitRanked();
    }

    memory: "ranking"
    onWidthChanged: Qt.callLater(root.follow)
    onHeightChanged: Qt.callLater(root.follow)
    firstLayers: 0
    legendShown: false
    onChosenIdChanged: showChosen()
    Connections {
        target: root.ranking
        function onListed(): void {
            if (!root.ranking.ready || root.fittedFor === root.ranking.householdId)
                return;
            root.fittedFor = root.ranking.householdId;
            root.fitted = "";
            Qt.callLater(root.follow);
        }
    }
    overlay: [
        RankMarks {
            anchors.fill: parent
            ranking: root.ranking
            map: root.surface
            marks: root.markLayer
            chosenId: root.chosenId
            onChosen: vacancyId => root.chosen(vacancyId)
        }
    ]
}
