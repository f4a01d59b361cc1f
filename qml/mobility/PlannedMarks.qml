// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes

/**
 * What a scenario plans, on the map: areas and moves as dashed accent lines, numbered squares as in the list. Properties: `scenarios`, `drag`,
 * `form`, `map`. Signals: `opened(id)`, `placeKept(id, lon, lat)`.
 */
Item {
    id: root

    required property ScenarioDesk scenarios
    required property MeasureDrag drag
    required property MeasureForm form
    required property MapPane map
    /** The measure that moves; 0 for none. */
    property real movingId: 0
    /** Shows the place of the form where it is a new one. */
    readonly property bool isFormShown: form.open && form.needsPoint && form.hasPoint && form.measureId === 0

    signal opened(id: real)
    signal placeKept(id: real, lon: real, lat: real)

    anchors.fill: parent

    PlannedLayer {
        id: layer

        anchors.fill: parent
        map: root.map.surface
        scenarios: root.scenarios
    }
    Shape {
        anchors.fill: parent

        ShapePath {
            strokeColor: Theme.mapHalo
            strokeWidth: Theme.px(5)
            fillColor: Qt.alpha(Theme.accent, 0.1)
            joinStyle: ShapePath.RoundJoin
            PathMultiline {
                paths: layer.outlines
            }
        }
        ShapePath {
            strokeColor: Theme.accent
            strokeWidth: Theme.px(2)
            strokeStyle: ShapePath.DashLine
            dashPattern: [4, 3]
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            PathMultiline {
                paths: layer.outlines
            }
        }
    }
    Repeater {
        id: marks

        model: root.scenarios.measures

        Item {
            id: entry

            required property var row
            readonly property bool isEdited: root.form.open && root.form.measureId === row.id && root.form.hasPoint
            readonly property alias mark: mark

            Shape {
                visible: entry.row.isMoved && entry.row.active
                ShapePath {
                    readonly property point old: {
                        mark.at; // follows the camera with it
                        return layer.pixelOf(entry.row.fromLon ?? 0, entry.row.fromLat ?? 0);
                    }

                    strokeColor: Theme.accent
                    strokeWidth: Theme.px(2)
                    strokeStyle: ShapePath.DashLine
                    dashPattern: [4, 3]
                    fillColor: "transparent"
                    startX: old.x
                    startY: old.y
                    PathLine {
                        x: mark.at.x + mark.offset.x
                        y: mark.at.y + mark.offset.y
                    }
                }
            }
            PlannedMark {
                id: mark

                objectName: "planned-" + entry.row.number
                visible: entry.row.hasPoint
                number: entry.row.number
                name: entry.row.name
                lon: entry.isEdited ? root.form.lon : entry.row.lon ?? 0
                lat: entry.isEdited ? root.form.lat : entry.row.lat ?? 0
                map: root.map.surface
                signs: layer
                movable: entry.row.movable
                quiet: !entry.row.active
                telling: root.drag.active && (root.movingId === entry.row.id || entry.isEdited) ? [root.drag.effect.figure, root.drag.effect.words].join(" · ") : ""
                onOpened: root.opened(entry.row.id)
                onGrasped: {
                    root.movingId = entry.row.id;
                    if (!entry.isEdited)
                        root.drag.begin(entry.row.id);
                }
                onMovedTo: (lon, lat) => root.drag.moveTo(lon, lat)
                onGivenUp: {
                    root.movingId = 0;
                    if (entry.isEdited)
                        root.form.setPoint(root.form.lon, root.form.lat);
                    else
                        root.drag.end(false);
                }
                onDropped: (lon, lat) => {
                    root.movingId = 0;
                    if (entry.isEdited)
                        root.form.setPoint(lon, lat);
                    else
                        root.placeKept(entry.row.id, lon, lat);
                }
            }
        }
    }
    PlannedMark {
        objectName: "plannedNew"
        visible: root.isFormShown
        number: root.form.number
        name: root.form.name !== "" ? root.form.name : root.form.title
        lon: root.form.lon
        lat: root.form.lat
        map: root.map.surface
        signs: layer
        telling: root.drag.active ? [root.drag.effect.figure, root.drag.effect.words].join(" · ") : ""
        onMovedTo: (lon, lat) => root.drag.moveTo(lon, lat)
        onGivenUp: root.form.setPoint(root.form.lon, root.form.lat)
        onDropped: (lon, lat) => root.form.setPoint(lon, lat)
    }
}
