// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/**
 * A corner of what is drawn: dragged, or moved with the arrow keys and taken out with Delete. Properties: `at` (pixel), `number`, `stop` (the stop it
 * stands on, or empty). Signals: `grasped()`, `moved(pixel)`, `released()`, `removed()`.
 */
Item {
    id: root

    required property point at
    required property int number
    property string stop

    signal grasped
    signal moved(pixel: point)
    signal released
    signal removed

    function nudge(right: real, below: real): void {
        grasped();
        moved(Qt.point(at.x + right, at.y + below));
        released();
    }

    x: at.x - width / 2
    y: at.y - height / 2
    width: Theme.px(22)
    height: width
    activeFocusOnTab: true
    Accessible.role: Accessible.Indicator
    Accessible.name: stop === "" ? qsTr("Ecke %1").arg(number) : qsTr("Ecke %1, Haltestelle %2").arg(number).arg(stop)
    Accessible.description: qsTr("Mit den Pfeiltasten verschieben, mit Entf herausnehmen")
    Keys.onLeftPressed: nudge(-4, 0)
    Keys.onRightPressed: nudge(4, 0)
    Keys.onUpPressed: nudge(0, -4)
    Keys.onDownPressed: nudge(0, 4)
    Keys.onDeletePressed: removed()

    Rectangle {
        anchors.centerIn: parent
        width: Theme.px(root.stop === "" ? 10 : 14)
        height: width
        radius: root.stop === "" ? width / 2 : Theme.radiusSmall
        color: hover.hovered || drag.active ? Theme.accent : Theme.surface
        border.color: Theme.accent
        border.width: 2
    }
    FocusRing {
        shown: root.activeFocus
        around: root.width / 2
    }
    HoverHandler {
        id: hover

        cursorShape: drag.active ? Qt.ClosedHandCursor : Qt.OpenHandCursor
    }
    DragHandler {
        id: drag

        property point start

        target: null
        grabPermissions: PointerHandler.TakeOverForbidden
        onActiveChanged: {
            if (active) {
                start = root.at;
                root.grasped();
            } else {
                root.released();
            }
        }
        onCentroidChanged: if (active)
            root.moved(Qt.point(start.x + centroid.scenePosition.x - centroid.scenePressPosition.x, start.y + centroid.scenePosition.y - centroid.scenePressPosition.y))
    }
}
