// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** Numbered places over a map, as in the list beside it. Properties: `sites` ({rank, name, lon, lat}), `map` (a MapPane), `current` (its rank, 0 for none). Signal: `chosen(rank)`. */
Item {
    id: root

    required property var sites
    required property MapPane map
    property int current: 0

    signal chosen(rank: int)

    Repeater {
        model: root.sites

        Item {
            id: mark

            required property var modelData
            readonly property point at: {
                // Named so that the mark follows them.
                root.map.surface.center;
                root.map.surface.zoomLevel;
                root.width;
                root.height;
                return root.map.placeLayer.pixelOf(modelData.lon, modelData.lat);
            }
            readonly property bool isCurrent: modelData.rank === root.current

            objectName: "site-" + modelData.rank
            x: at.x - width / 2
            y: at.y - height / 2
            z: isCurrent ? 1 : 0
            width: Theme.px(20)
            height: Theme.px(20)
            Accessible.role: Accessible.Indicator
            Accessible.name: mark.modelData.description

            Rectangle {
                anchors.fill: parent
                anchors.margins: mark.isCurrent ? -Theme.px(5) : -Theme.px(2)
                radius: Theme.radius
                color: Theme.mapHalo
                border.width: mark.isCurrent ? 3 : 0
                border.color: Theme.focus
            }
            NumberSquare {
                anchors.fill: parent
                number: mark.modelData.rank
                hollow: true
            }
            TapHandler {
                onTapped: root.chosen(mark.modelData.rank)
            }
            HoverHandler {
                cursorShape: Qt.PointingHandCursor
            }
        }
    }
}
