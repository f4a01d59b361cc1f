// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/**
 * A pin to be dragged to the right house. Properties: `marks` (for pixels), `map`, `lon`, `lat`, `manual` (set by hand: dashed
 * ring; else computed from the address: plain ring), `movable`. Signal: `moved(lon, lat)` when it was let go.
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

    signal moved(lon: real, lat: real)

    function nudge(right: real, below: real) {
        const place = map.toCoordinate(Qt.point(tip.x + right, tip.y + below), false);
        moved(place.longitude, place.latitude);
    }

    width: Theme.px(32)
    height: Theme.px(40)
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

    Icon {
        anchors.fill: parent
        name: "pin"
        size: root.width
        color: root.manual ? Theme.warn : Theme.accent
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.verticalCenter: parent.bottom
        width: Theme.px(8)
        height: width
        radius: width / 2
        color: root.manual ? Theme.warn : Theme.accent
        border.width: 2
        border.color: Theme.mapHalo
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
