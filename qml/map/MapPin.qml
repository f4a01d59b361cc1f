// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Shapes

/**
 * A pin to be dragged to the right house. Properties: `marks` (for pixels), `map`, `lon`, `lat`, `manual` (set by hand: dashed
 * and hollow; else computed from the address: filled), `movable`. Signal: `moved(lon, lat)` when it was let go.
 */
Item {
    id: root

    required property MarkLayer marks
    required property MapSurface map
    required property real lon
    required property real lat
    property bool manual: false
    property bool movable: true
    readonly property point tip: {
        // Named so that the pin follows them.
        root.map.center;
        root.map.zoomLevel;
        root.map.width;
        root.map.height;
        return root.marks.pixelOf(root.lon, root.lat);
    }

    property point dragged
    /** A drop with its point at the lower middle. */
    readonly property string outline: {
        const w = width;
        const h = height;
        return `M ${w / 2} ${h - 1} C ${w * 0.1} ${h * 0.62} ${w * 0.08} ${h * 0.5} ${w * 0.08} ${h * 0.36} A ${w * 0.42} ${w * 0.42} 0 1 1 ${w * 0.92} ${h * 0.36} C ${w * 0.92} ${h * 0.5} ${w * 0.9} ${h * 0.62} ${w / 2} ${h - 1} Z`;
    }

    signal moved(lon: real, lat: real)

    function nudge(right: real, below: real) {
        const place = map.toCoordinate(Qt.point(tip.x + right, tip.y + below), false);
        moved(place.longitude, place.latitude);
    }

    width: Theme.px(26)
    height: Theme.px(34)
    x: tip.x - width / 2 + dragged.x
    y: tip.y - height + dragged.y
    activeFocusOnTab: movable
    Accessible.role: Accessible.Indicator
    Accessible.name: manual ? qsTr("Nadel, von Hand gesetzt") : qsTr("Nadel, nach der Adresse gesetzt")
    Accessible.description: movable ? qsTr("Mit den Pfeiltasten verschieben") : ""
    Keys.enabled: movable
    Keys.onLeftPressed: nudge(-4, 0)
    Keys.onRightPressed: nudge(4, 0)
    Keys.onUpPressed: nudge(0, -4)
    Keys.onDownPressed: nudge(0, 4)

    Shape {
        anchors.fill: parent

        ShapePath {
            strokeColor: Theme.mapHalo
            strokeWidth: 6
            fillColor: "transparent"
            PathSvg {
                path: root.outline
            }
        }
        ShapePath {
            strokeColor: Theme.accent
            strokeWidth: 2
            strokeStyle: root.manual ? ShapePath.DashLine : ShapePath.SolidLine
            dashPattern: [2, 1.5]
            fillColor: root.manual ? Theme.surface : Theme.accent
            PathSvg {
                path: root.outline
            }
        }
    }
    Rectangle {
        x: (root.width - width) / 2
        y: root.height * 0.36 - height / 2
        width: root.width * 0.3
        height: width
        radius: width / 2
        color: root.manual ? Theme.accent : Theme.surface
    }
    FocusRing {
        shown: root.activeFocus
    }
    HoverHandler {
        enabled: root.movable
        cursorShape: drag.active ? Qt.ClosedHandCursor : Qt.OpenHandCursor
    }
    DragHandler {
        id: drag

        enabled: root.movable
        target: null
        grabPermissions: PointerHandler.TakeOverForbidden
        onCentroidChanged: if (active)
            root.dragged = Qt.point(centroid.scenePosition.x - centroid.scenePressPosition.x, centroid.scenePosition.y - centroid.scenePressPosition.y)
        onActiveChanged: {
            if (active)
                return;
            const right = root.dragged.x;
            const below = root.dragged.y;
            root.dragged = Qt.point(0, 0);
            root.nudge(right, below);
        }
    }
}
