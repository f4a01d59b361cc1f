// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtLocation
import QtPositioning

/**
 * The camera of a map pane: an empty, north-up map with dragging, wheel, pinch and keys' movements. Layers read its centre and zoom.
 * Signals: `tapped(pixel)`, `doubleTapped(pixel)`, `touched()` when the pointer moved the map.
 */
Map {
    id: root

    /** Wheel steps of half a zoom level. */
    readonly property real step: 0.5
    readonly property alias pointer: hover.point
    readonly property bool hovered: hover.hovered
    readonly property bool dragged: drag.active || pinch.active

    signal tapped(pixel: point)
    signal doubleTapped(pixel: point)
    signal touched

    /** Tells whoever listens to the map. */
    function announce(words: string) {
        Accessible.announce(words);
    }
    /** Zooms by that many levels; what is under the pixel stays there. */
    function zoomAt(pixel: point, levels: real) {
        const place = toCoordinate(pixel, false);
        zoomLevel = Math.max(minimumZoomLevel, Math.min(maximumZoomLevel, zoomLevel + levels));
        alignCoordinateToPoint(place, pixel);
    }
    /** Zooms by that many levels around the middle. */
    function zoomBy(levels: real) {
        zoomAt(Qt.point(width / 2, height / 2), levels);
    }
    /** Moves what is shown; the place so many pixels right and below the middle comes to the middle. */
    function panBy(right: real, below: real) {
        center = toCoordinate(Qt.point(width / 2 + right, height / 2 + below), false);
    }
    /** Moves what stands at that pixel to the middle where it is outside or at the edge. */
    function keepInSight(at: point): void {
        const inset = Theme.px(24);
        if (!isNaN(at.x) && (at.x < inset || at.y < inset || at.x > width - inset || at.y > height - inset))
            panBy(at.x - width / 2, at.y - height / 2);
    }
    function show(lon: real, lat: real, zoom: real) {
        zoomLevel = Math.max(minimumZoomLevel, Math.min(maximumZoomLevel, zoom));
        center = QtPositioning.coordinate(lat, lon);
    }

    plugin: Plugin {
        name: "itemsoverlay"
    }
    color: "transparent"
    copyrightsVisible: false
    maximumTilt: 0
    minimumZoomLevel: 4
    maximumZoomLevel: 20

    DragHandler {
        id: drag

        property var place

        target: null
        onActiveChanged: {
            if (active)
                place = root.toCoordinate(centroid.pressPosition, false);
            root.touched();
        }
        onCentroidChanged: if (active && place)
            root.alignCoordinateToPoint(place, centroid.position)
    }
    PinchHandler {
        id: pinch

        target: null
        minimumRotation: 0
        maximumRotation: 0
        onScaleChanged: delta => root.zoomAt(centroid.position, Math.log2(delta))
        onTranslationChanged: delta => root.panBy(-delta.x, -delta.y)
        onActiveChanged: root.touched()
    }
    WheelHandler {
        target: null
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => {
            root.zoomAt(Qt.point(event.x, event.y), root.step * event.angleDelta.y / 120);
            root.touched();
        }
    }
    TapHandler {
        onSingleTapped: point => root.tapped(point.position)
        onDoubleTapped: point => root.doubleTapped(point.position)
    }
    HoverHandler {
        id: hover
    }
}
