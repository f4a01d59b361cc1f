// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/**
 * What lies below the signs of a map: background, areas, then what a page covers the ground with (`cover`), then names. With `isCovered` areas are in one
 * quiet colour and their names stand above the cover.
 */
Item {
    id: root

    required property MapSurface surface
    required property MapAreas areas
    required property MarkLayer marks
    required property PlaceLayer places
    property bool isCovered: false
    property real selectedAreaId: -1
    property real hoveredAreaId: -1
    property alias background: tiles.background
    property alias namesShown: areaLayer.labelled
    property alias cover: under.data
    readonly property alias areaLayer: areaLayer
    readonly property alias tileLayer: tiles

    Rectangle {
        anchors.fill: parent
        color: Theme.mapGround
    }
    TileLayer {
        id: tiles

        anchors.fill: parent
        map: root.surface
        groundColor: Theme.mapGround
        theme: Theme.mode
    }
    DistrictLayer {
        id: areaLayer

        anchors.fill: parent
        map: root.surface
        areas: root.areas
        marks: root.marks
        places: root.places
        tiles: tiles
        zoom: root.surface.zoomLevel
        plain: root.isCovered
        parts: root.isCovered ? AreaLayer.Ground : AreaLayer.Both
        selectedId: root.selectedAreaId
        hoveredId: root.hoveredAreaId
    }
    Item {
        id: under

        anchors.fill: parent
    }
    Loader {
        anchors.fill: parent
        active: root.isCovered
        sourceComponent: DistrictLayer {
            map: root.surface
            areas: root.areas
            marks: root.marks
            places: root.places
            tiles: tiles
            zoom: root.surface.zoomLevel
            parts: AreaLayer.Names
            labelled: areaLayer.labelled
            selectedId: root.selectedAreaId
        }
    }
}
