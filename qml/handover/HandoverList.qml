// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

/**
 * Map above, table below, in step. Properties: `handovers`, `filters`, `selectedId`, `mapShown`, `tableShown`. Signals: `selected(id)`,
 * `opened(id)`, `createRequested()`, `placeRequested(id)`.
 */
Splitter {
    id: root

    required property Workspace workspace
    required property Machine machine
    required property HandoverListModel handovers
    required property HandoverFilters filters
    property real selectedId: 0
    property bool mapShown: true
    property bool tableShown: true
    property real mapPart: 0.5
    readonly property alias map: map
    readonly property alias table: table

    signal selected(id: real)
    signal opened(id: real)
    signal createRequested
    signal placeRequested(id: real)

    orientation: Qt.Vertical
    onRestored: mapPart = 0.5
    onResizingChanged: if (!resizing)
        Qt.callLater(() => machine.setValue("handovers/splitter", saveState()))
    Component.onCompleted: restoreState(machine.value("handovers/splitter", undefined))

    HandoverMap {
        id: map

        workspace: root.workspace
        machine: root.machine
        memory: "handovers"
        firstLayers: 0
        visible: root.mapShown
        T.SplitView.preferredHeight: root.height * root.mapPart
        T.SplitView.fillHeight: !root.tableShown
        T.SplitView.minimumHeight: Math.min(Theme.px(160), root.height * 0.45)
        marks: root.handovers.marks
        selectedId: root.selectedId > 0 ? root.selectedId : -1
        onSelected: id => root.selected(id)
        onOpened: id => root.opened(id)
        onStatusClicked: status => root.filters.toggleMark(status)
        onAreaClicked: key => root.filters.toggleArea(key)
        onPlaceRequested: id => root.placeRequested(id)
    }
    HandoverTable {
        id: table

        visible: root.tableShown
        T.SplitView.fillHeight: true
        T.SplitView.minimumHeight: Math.min(Theme.px(120), root.height * 0.4)
        handovers: root.handovers
        density: root.machine.density
        onOpened: row => root.opened(root.handovers.idAt(row))
        onRowSelected: row => root.selected(root.handovers.idAt(row))
        onResetRequested: root.filters.reset()
        onCreateRequested: root.createRequested()
        onArranged: root.machine.setValue("handovers/columns", arrangement())
        Component.onCompleted: arrange(root.machine.value("handovers/columns", undefined))
    }
}
