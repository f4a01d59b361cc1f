// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

/**
 * Map above, table below, in step. Properties: `visits`, `filters`, `selectedId`, `mapShown`, `tableShown`, `stops` (of a VisitDay; their way is drawn).
 * Signals: `selected(id)`, `opened(id)`, `createRequested()`, `placeRequested(id)`.
 */
Splitter {
    id: root

    required property Workspace workspace
    required property Machine machine
    required property VisitListModel visits
    required property VisitFilters filters
    property real selectedId: 0
    property bool mapShown: true
    property bool tableShown: true
    property var stops: []
    property real mapPart: 0.5
    readonly property alias map: map
    readonly property alias table: table

    signal selected(id: real)
    signal opened(id: real)
    signal createRequested
    signal placeRequested(id: real)

    /** Shows the whole way, once there is one. */
    function fitStops(): void {
        const placed = stops.filter(stop => stop.hasPlace);
        if (placed.length === 0 || !mapShown)
            return;
        const lons = placed.map(stop => stop.lon), lats = placed.map(stop => stop.lat);
        const west = Math.min(...lons), south = Math.min(...lats);
        const wide = Math.max(0.04, Math.max(...lons) - west), high = Math.max(0.026, Math.max(...lats) - south);
        map.fitTo(Qt.rect(west - wide * 0.2, south - high * 0.2, wide * 1.4, high * 1.4));
    }

    orientation: Qt.Vertical
    onStopsChanged: fitStops()
    onRestored: mapPart = 0.5
    onResizingChanged: if (!resizing)
        Qt.callLater(() => machine.setValue("visits/splitter", saveState()))
    Component.onCompleted: restoreState(machine.value("visits/splitter", undefined))

    HandoverMap {
        id: map

        workspace: root.workspace
        machine: root.machine
        memory: "visits"
        visitsOnly: true
        firstLayers: 0
        visible: root.mapShown
        T.SplitView.preferredHeight: root.height * root.mapPart
        T.SplitView.fillHeight: !root.tableShown
        T.SplitView.minimumHeight: Math.min(Theme.px(160), root.height * 0.45)
        marks: root.visits.marks
        selectedId: root.selectedId > 0 ? root.selectedId : -1
        onSelected: id => root.selected(id)
        onOpened: id => root.opened(id)
        onStatusClicked: status => root.filters.toggleMark(status)
        onAreaClicked: key => root.filters.toggleArea(key)
        onPlaceRequested: id => root.placeRequested(id)
        overlay: [
            VisitRoute {
                visible: root.stops.length > 0
                marks: map.markLayer
                map: map.surface
                stops: root.stops
            }
        ]
    }
    VisitTable {
        id: table

        visible: root.tableShown
        T.SplitView.fillHeight: true
        T.SplitView.minimumHeight: Math.min(Theme.px(120), root.height * 0.4)
        visits: root.visits
        density: root.machine.density
        onOpened: row => root.opened(root.visits.idAt(row))
        onRowSelected: row => root.selected(root.visits.idAt(row))
        onResetRequested: root.filters.reset()
        onCreateRequested: root.createRequested()
        onArranged: root.machine.setValue("visits/columns", arrangement())
        Component.onCompleted: arrange(root.machine.value("visits/columns", undefined))
    }
}
