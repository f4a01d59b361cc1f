// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

/** All figures, a column for each Verbandsgemeinde. Property: `figures`. */
TablePane {
    id: root

    required property FigureList figures
    readonly property list<TableColumn> first: [
        TableColumn {
            title: qsTr("Kennzahl")
            width: 300
            stretch: true
            sortable: false
        },
        TableColumn {
            title: qsTr("Gesamt")
            width: 92
            numeric: true
            sortable: false
            hint: root.figures.periodName
        },
        TableColumn {
            title: qsTr("davor")
            width: 92
            numeric: true
            sortable: false
            hint: root.figures.beforeName
        },
        TableColumn {
            title: qsTr("Änderung")
            width: 100
            numeric: true
            sortable: false
        }
    ]

    // The view asks for widths when it gets its model: by then each area has its column.
    model: areas.made.length === areas.names.length ? figures : null
    name: qsTr("Kennzahlen")
    loading: figures.loading
    jumpColumn: 0
    // The charts above grow when older periods come in: the row at hand stays in sight.
    onHeightChanged: settling.restart()
    columns: [...Array.from(first), ...areas.made]
    empty: EmptyState {
        icon: "chart"
        title: qsTr("Noch keine Zahlen.")
        text: qsTr("Sie werden aus dem Register gezählt, sobald etwas erfasst ist.")
    }

    function showCurrent(): void {
        if (currentRow >= 0 && currentRow < view.rows)
            view.positionViewAtRow(currentRow, TableView.Contain);
    }

    Timer {
        id: settling

        interval: 50
        onTriggered: root.showCurrent()
    }
    Instantiator {
        id: areas

        property var made: []
        /** A text of all, so that a count that brings the same areas leaves their columns alone. */
        readonly property string joined: root.figures.areas.join("\n")
        readonly property var names: joined === "" ? [] : joined.split("\n")

        model: names
        delegate: TableColumn {
            required property string modelData
            required property int index

            title: modelData
            width: 112
            numeric: true
            sortable: false
            drop: 1 + index
            hint: qsTr("Verbandsgemeinde %1").arg(modelData)
        }
        onObjectAdded: Qt.callLater(areas.collect)
        onObjectRemoved: Qt.callLater(areas.collect)

        function collect(): void {
            const found = [];
            for (let at = 0; at < count; ++at)
                found.push(objectAt(at));
            made = found;
        }
    }
    HoverHandler {
        id: hover

        readonly property point cell: hovered ? root.view.cellAtPosition(root.view.mapFromItem(root, point.position), false) : Qt.point(-1, -1)
    }
    T.ToolTip {
        parent: root
        x: hover.point.position.x
        y: hover.point.position.y - height
        visible: hover.hovered && hover.cell.y >= 0 && root.figures.isWithheld(hover.cell.y, hover.cell.x)
        delay: 400
        text: qsTr("Zurückgehalten, damit niemand zu erkennen ist.")
    }
}
