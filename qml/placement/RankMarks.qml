// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

/**
 * What the map shows of a ranking: numbered circles for the best flats, small crossed rings for those that are not offered, labelled squares for where the household
 * goes every day. Properties: `ranking`, `map`, `marks` (for pixels), `chosenId`. Signal: `chosen(vacancyId)`. The lists beside the map hold the same for the keyboard.
 */
Item {
    id: root

    required property RankingModel ranking
    required property MapSurface map
    required property MarkLayer marks
    property real chosenId: 0

    signal chosen(vacancyId: real)

    component Spot: Item {
        id: spot

        required property var modelData
        property string tip
        property bool live: true
        readonly property bool isChosen: modelData.vacancyId !== undefined && modelData.vacancyId === root.chosenId
        readonly property bool hovered: hover.hovered
        readonly property point at: {
            // Named so that the spot follows them.
            root.map.center;
            root.map.zoomLevel;
            root.map.width;
            root.map.height;
            return root.marks.pixelOf(modelData.lon, modelData.lat);
        }

        x: at.x
        y: at.y
        z: isChosen ? 2 : hovered ? 1 : 0
        T.ToolTip.text: tip
        T.ToolTip.visible: hovered && tip !== ""
        T.ToolTip.delay: 300

        Item {
            anchors.centerIn: parent
            width: Theme.px(26)
            height: width

            HoverHandler {
                id: hover

                cursorShape: spot.live ? Qt.PointingHandCursor : Qt.ArrowCursor
            }
            TapHandler {
                enabled: spot.live
                gesturePolicy: TapHandler.ReleaseWithinBounds
                onTapped: root.chosen(spot.modelData.vacancyId)
            }
        }
    }

    Repeater {
        model: root.ranking.excludedPlaces

        Spot {
            id: ring

            tip: modelData.address + "\n" + modelData.text

            Rectangle {
                anchors.centerIn: parent
                width: Theme.px(ring.isChosen ? 20 : 14)
                height: width
                radius: width / 2
                color: Theme.surface
                border.width: ring.isChosen ? 3 : 1
                border.color: ring.isChosen ? Theme.focus : Theme.textQuiet

                Icon {
                    anchors.centerIn: parent
                    name: "mark-bad"
                    color: Theme.textQuiet
                    size: Theme.px(8)
                }
            }
        }
    }
    Repeater {
        model: root.ranking.household.destinations ?? []

        Spot {
            id: destination

            live: false
            tip: modelData.kind

            Rectangle {
                anchors.centerIn: parent
                width: Theme.px(14)
                height: width
                radius: 3
                color: Theme.text
                border.width: 2
                border.color: Theme.mapHalo
            }
            Caption {
                // To the side where there is room.
                x: destination.x > 0.6 * root.width ? -width - Theme.px(10) : Theme.px(10)
                y: -height / 2
                text: destination.modelData.name
                size: Theme.mapLabelSize
                quiet: false
                font.weight: Font.DemiBold
                wrapMode: Text.NoWrap
                style: Text.Outline
                styleColor: Theme.mapHalo
            }
        }
    }
    Repeater {
        // The best one is drawn last.
        model: Array.from(root.ranking.rankedPlaces).reverse()

        Spot {
            id: ranked

            tip: modelData.address + ", " + modelData.town

            Rectangle {
                anchors.centerIn: parent
                width: badge.size + 8
                height: width
                radius: width / 2
                color: "transparent"
                visible: ranked.isChosen
                border.width: 3
                border.color: Theme.focus
            }
            RankBadge {
                id: badge

                anchors.centerIn: parent
                rank: ranked.modelData.rank
                strong: ranked.isChosen
                size: Theme.px(24)
            }
        }
    }
}
