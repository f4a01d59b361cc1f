// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes

/** What is drawn on a map: its line, its corners, and the next one under the pointer. Properties: `drawing`, `map`, `signs` (for pixels). */
Item {
    id: root

    required property ShapeDrawing drawing
    required property MapSurface map
    required property MapLayer signs
    readonly property real metresPerPixel: MapTools.metresPerPixel(map.center.latitude, map.zoomLevel)
    readonly property var corners: drawing.corners
    readonly property list<point> pixels: {
        // Named so that the line follows them.
        map.center;
        map.zoomLevel;
        width;
        height;
        return corners.map(corner => signs.pixelOf(corner.lon, corner.lat));
    }
    /** Where the next corner would be: under the pointer, or in the middle. */
    readonly property point next: map.hovered ? map.pointer.position : Qt.point(width / 2, height / 2)
    readonly property var caught: {
        if (!drawing.active)
            return {};
        const place = map.toCoordinate(next, false);
        return drawing.stopAt(place.longitude, place.latitude, metresPerPixel);
    }
    readonly property bool isCaught: caught.name !== undefined
    readonly property point end: isCaught ? signs.pixelOf(caught.lon, caught.lat) : next

    Shape {
        anchors.fill: parent

        ShapePath {
            strokeColor: Theme.mapHalo
            strokeWidth: Theme.px(6)
            fillColor: root.drawing.isArea ? Qt.alpha(Theme.accent, 0.14) : "transparent"
            joinStyle: ShapePath.RoundJoin
            PathPolyline {
                path: root.drawing.isArea && root.pixels.length > 2 ? root.pixels.concat([root.pixels[0]]) : root.pixels
            }
        }
        ShapePath {
            strokeColor: root.drawing.error !== "" ? Theme.bad : Theme.accent
            strokeWidth: Theme.px(3)
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            PathPolyline {
                path: root.drawing.isArea && root.pixels.length > 2 ? root.pixels.concat([root.pixels[0]]) : root.pixels
            }
        }
        ShapePath {
            strokeColor: root.drawing.active ? Theme.accent : "transparent"
            strokeWidth: Theme.px(2)
            strokeStyle: ShapePath.DashLine
            dashPattern: [3, 3]
            fillColor: "transparent"
            PathPolyline {
                path: root.drawing.active && root.pixels.length > 0 ? [root.pixels[root.pixels.length - 1], root.end] : []
            }
        }
    }
    Repeater {
        model: root.drawing.count

        DrawingCorner {
            required property int index

            objectName: "corner-" + index
            at: root.pixels[index] ?? Qt.point(0, 0)
            stop: root.corners[index]?.stop ?? ""
            number: index + 1
            onGrasped: root.drawing.grasp()
            onReleased: root.drawing.release()
            onRemoved: root.drawing.remove(index)
            onMoved: pixel => {
                const place = root.map.toCoordinate(pixel, false);
                root.drawing.move(index, place.longitude, place.latitude, root.metresPerPixel);
            }
        }
    }
    Rectangle {
        visible: root.isCaught
        x: root.end.x - width / 2
        y: root.end.y - height / 2
        width: Theme.px(24)
        height: width
        radius: width / 2
        color: "transparent"
        border.color: Theme.focus
        border.width: 3
    }
    MapTip {
        text: root.isCaught ? root.caught.name : ""
        at: root.end
    }
}
