// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes

/**
 * The way of one day over a map: a line from stop to stop, and their numbers as in the list beside. Properties: `marks` (for pixels), `map`, `stops` of a
 * VisitDay.
 */
Item {
    id: root

    required property MarkLayer marks
    required property MapSurface map
    required property var stops
    readonly property var points: {
        // Named so that the way follows them.
        root.map.center;
        root.map.zoomLevel;
        root.map.width;
        root.map.height;
        return root.stops.filter(stop => stop.hasPlace).map(stop => root.marks.pixelOf(stop.lon, stop.lat));
    }

    anchors.fill: parent
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Weg des Tages, %n Halte", "", points.length)

    Shape {
        anchors.fill: parent
        visible: root.points.length > 1

        ShapePath {
            strokeColor: Theme.surface
            strokeWidth: 7
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathPolyline {
                path: root.points
            }
        }
        ShapePath {
            strokeColor: Theme.accent
            strokeWidth: 3
            strokeStyle: ShapePath.DashLine
            dashPattern: [3, 2]
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin

            PathPolyline {
                path: root.points
            }
        }
    }
    Repeater {
        model: root.points

        Rectangle {
            id: badge

            required property point modelData
            required property int index

            width: Theme.px(22)
            height: width
            x: modelData.x + Theme.px(6)
            y: modelData.y - height - Theme.px(4)
            radius: Theme.radiusSmall
            color: Theme.accent
            border.width: 1
            border.color: Theme.surface

            BodyText {
                anchors.centerIn: parent
                text: badge.index + 1
                color: Theme.accentText
                font.weight: Font.DemiBold
            }
        }
    }
}
