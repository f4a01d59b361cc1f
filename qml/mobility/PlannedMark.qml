// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/**
 * The numbered square of a measure on the map; dragged, or moved with the arrows and dropped with Enter. Properties: `number`, `name`, `lon`, `lat`,
 * `map`, `signs` (for pixels), `movable`, `quiet`, `telling` (stands beside it while it moves). Signals: `grasped()`, `movedTo(lon, lat)`
 * while it moves, `dropped(lon, lat)`, `givenUp()`, `opened()`.
 */
Item {
    id: root

    required property int number
    required property string name
    required property real lon
    required property real lat
    required property MapSurface map
    required property MapLayer signs
    property bool movable: true
    property bool quiet: false
    property string telling
    /** How far it is from where it is kept, in pixels. */
    property point offset
    readonly property bool isMoving: offset.x !== 0 || offset.y !== 0
    readonly property point at: {
        // Named so that the mark follows them.
        map.center;
        map.zoomLevel;
        map.width;
        map.height;
        return signs.pixelOf(lon, lat);
    }

    signal grasped
    signal movedTo(lon: real, lat: real)
    signal dropped(lon: real, lat: real)
    signal givenUp
    signal opened

    function place(): var {
        return map.toCoordinate(Qt.point(at.x + offset.x, at.y + offset.y), false);
    }
    function moveBy(right: real, below: real): void {
        if (!isMoving)
            grasped();
        offset = Qt.point(offset.x + right, offset.y + below);
        const there = place();
        movedTo(there.longitude, there.latitude);
    }
    function drop(): void {
        if (!isMoving)
            return opened();
        const there = place();
        offset = Qt.point(0, 0);
        dropped(there.longitude, there.latitude);
    }
    function giveUp(): void {
        if (!isMoving)
            return;
        offset = Qt.point(0, 0);
        givenUp();
    }

    width: Theme.px(24)
    height: width
    x: at.x + offset.x - width / 2
    y: at.y + offset.y - height / 2
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Maßnahme %1: %2").arg(number).arg(name)
    Accessible.description: movable ? qsTr("Pfeile verschieben, Enter behält den neuen Ort, Esc den alten") : ""
    Accessible.onPressAction: drop()
    Keys.onPressed: event => {
        const step = event.modifiers & Qt.ShiftModifier ? 40 : 8;
        const steps = {
            [Qt.Key_Left]: [-step, 0],
            [Qt.Key_Right]: [step, 0],
            [Qt.Key_Up]: [0, -step],
            [Qt.Key_Down]: [0, step]
        };
        event.accepted = true;
        if (steps[event.key] !== undefined && movable)
            moveBy(steps[event.key][0], steps[event.key][1]);
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Space)
            drop();
        else if (event.key === Qt.Key_Escape && isMoving)
            giveUp();
        else
            event.accepted = false;
    }
    onActiveFocusChanged: if (!activeFocus && isMoving && !drag.active)
        giveUp()

    Rectangle {
        anchors.centerIn: parent
        width: square.width + 4
        height: square.height + 4
        radius: Theme.radiusSmall + 2
        color: Theme.mapHalo
    }
    NumberSquare {
        id: square

        anchors.centerIn: parent
        number: root.number
        quiet: root.quiet
    }
    FocusRing {
        shown: root.activeFocus
    }
    Rectangle {
        visible: root.telling !== "" && (root.isMoving || root.activeFocus)
        x: root.width + Theme.gapSmall
        y: (root.height - height) / 2
        width: words.implicitWidth + 2 * Theme.gapSmall
        height: words.implicitHeight + Theme.gapSmall
        radius: Theme.radius
        color: Theme.surface
        border.width: 1
        border.color: Theme.line

        BodyText {
            id: words

            anchors.centerIn: parent
            text: root.telling
            font.weight: Font.DemiBold
            wrapMode: Text.NoWrap
        }
    }
    HoverHandler {
        cursorShape: root.movable ? drag.active ? Qt.ClosedHandCursor : Qt.OpenHandCursor : Qt.PointingHandCursor
    }
    TapHandler {
        onTapped: {
            root.forceActiveFocus(Qt.MouseFocusReason);
            root.opened();
        }
    }
    DragHandler {
        id: drag

        property point from

        enabled: root.movable
        target: null
        grabPermissions: PointerHandler.TakeOverForbidden
        onActiveChanged: {
            if (active) {
                from = root.offset;
                root.forceActiveFocus(Qt.MouseFocusReason);
                root.grasped();
            } else {
                root.drop();
            }
        }
        onCentroidChanged: {
            if (!active)
                return;
            root.offset = Qt.point(from.x + centroid.scenePosition.x - centroid.scenePressPosition.x, from.y + centroid.scenePosition.y - centroid.scenePressPosition.y);
            const there = root.place();
            root.movedTo(there.longitude, there.latitude);
        }
    }
}
