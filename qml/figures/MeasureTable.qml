// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/**
 * The measures in their order. Rows are dragged by their number, where `canMove`. Property: `measures`. Signals: `rowSelected(row)`, `moveRequested(row, to)`,
 * `createRequested()`, `usualRequested()`.
 */
TablePane {
    id: root

    required property MeasureListModel measures
    property bool canMove: true

    signal rowSelected(row: int)
    signal moveRequested(row: int, to: int)
    signal createRequested
    signal usualRequested

    model: measures
    name: qsTr("Maßnahmen")
    loading: measures.loading
    jumpColumn: 1
    onCurrentRowChanged: if (currentRow >= 0)
        rowSelected(currentRow)
    columns: [
        TableColumn {
            title: qsTr("Nr.")
            width: 56
            sortable: false
        },
        TableColumn {
            title: qsTr("Maßnahme")
            width: 230
            stretch: true
            strong: true
            sortable: false
        },
        TableColumn {
            title: qsTr("Ampel")
            width: 168
            sortable: false
        },
        TableColumn {
            title: qsTr("Verantwortlich")
            width: 150
            drop: 2
            sortable: false
        },
        TableColumn {
            title: qsTr("Frist")
            width: 116
            drop: 1
            sortable: false
        },
        TableColumn {
            title: qsTr("Kennzahl")
            width: 80
            drop: 3
            sortable: false
        },
        TableColumn {
            title: qsTr("Ziel")
            width: 240
            drop: 4
            sortable: false
        }
    ]
    empty: EmptyState {
        icon: "flag"
        title: qsTr("Noch keine Maßnahmen")
        text: root.canMove ? qsTr("Was der Kreistag beschlossen hat, steht hier Zeile für Zeile: Ziel, Stand, Hemmnisse, nächste Schritte.") : qsTr("Die Leitung oder die Planung trägt sie ein.")
        actionText: root.canMove ? qsTr("Maßnahmen des Beschlusses eintragen") : ""
        onTriggered: root.usualRequested()
    }

    Item {
        id: grip

        readonly property real step: root.density === "dense" ? Theme.rowDense : root.density === "comfortable" ? Theme.rowComfortable : Theme.rowHeight
        property int from: -1

        function rowAt(y: real): int {
            return Math.max(0, Math.min(root.measures.count - 1, Math.floor((y + root.view.contentY) / step)));
        }

        y: root.headView.height
        width: Theme.px(48)
        height: root.height - y
        visible: root.canMove && root.measures.count > 1

        HoverHandler {
            id: over

            cursorShape: pull.active ? Qt.ClosedHandCursor : Qt.OpenHandCursor
        }
        DragHandler {
            id: pull

            readonly property int to: grip.rowAt(centroid.position.y)

            target: null
            xAxis.enabled: false
            grabPermissions: PointerHandler.CanTakeOverFromAnything
            onActiveChanged: {
                if (active)
                    grip.from = grip.rowAt(centroid.pressPosition.y);
                else if (grip.from >= 0 && to !== grip.from)
                    root.moveRequested(grip.from, to);
                if (!active)
                    grip.from = -1;
            }
        }
        Icon {
            readonly property int row: grip.rowAt(over.point.position.y)

            visible: over.hovered && over.point.position.y + root.view.contentY < root.measures.count * grip.step
            name: "handle"
            color: Theme.textQuiet
            size: Theme.smallIconSize
            x: Theme.px(34)
            y: row * grip.step - root.view.contentY + (grip.step - height) / 2
        }
        Rectangle {
            visible: pull.active && grip.from >= 0 && pull.to !== grip.from
            y: (pull.to + (pull.to > grip.from ? 1 : 0)) * grip.step - root.view.contentY - height / 2
            width: root.width
            height: 3
            color: Theme.accent
        }
    }
}
