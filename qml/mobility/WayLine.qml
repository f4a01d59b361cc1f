// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes

/** The way that a ReachReader shows, on a map; dashed where no path leads. Properties: `reader`, `map` (a MapPane, or null). */
Item {
    id: root

    required property ReachReader reader
    required property MapPane map
    readonly property var way: reader.way
    readonly property list<point> pixels: {
        // Named so that the line follows them.
        map?.surface.center;
        map?.surface.zoomLevel;
        width;
        height;
        return map === null ? [] : way.map(place => map.placeLayer.pixelOf(place.lon, place.lat));
    }

    parent: map?.surface ?? null
    anchors.fill: parent
    visible: way.length > 1
    onWayChanged: if (way.length > 1)
        map?.fitTo(reader.wayBox)

    Shape {
        anchors.fill: parent

        ShapePath {
            strokeColor: Theme.mapHalo
            strokeWidth: Theme.px(7)
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            capStyle: ShapePath.RoundCap
            PathPolyline {
                path: root.pixels
            }
        }
        ShapePath {
            strokeColor: Theme.accent
            strokeWidth: Theme.px(3)
            strokeStyle: root.reader.isByPath ? ShapePath.SolidLine : ShapePath.DashLine
            dashPattern: [3, 3]
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            PathPolyline {
                path: root.pixels
            }
        }
    }
    Rectangle {
        readonly property point at: root.pixels[root.pixels.length - 1] ?? Qt.point(0, 0)

        x: at.x - width / 2
        y: at.y - height / 2
        width: Theme.px(12)
        height: width
        radius: width / 2
        color: Theme.accent
        border.width: 2
        border.color: Theme.mapHalo
    }
}
