// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** What the parts of a TablePane share; pages use TablePane's own properties. */
QtObject {
    property Item frame
    property list<TableColumn> columns
    property int sortColumn: -1
    property int sortOrder: Qt.AscendingOrder
    property int currentRow: -1
    property int hoveredRow: -1
    property int jumpColumn: Math.max(0, columns.findIndex(column => column.strong))
    property real width: 0
    property real rowWidth: 0
    property real rowHeight: Theme.rowHeight
    property list<int> selectedRows
    /** The keyboard is in the rows. */
    property bool hasKeyboard: false
    /** The ring stands only where the keyboard is. */
    property bool showsRing: false

    signal opened(row: int)
    signal sortRequested(column: int, order: int)
    signal menuRequested(row: int, x: real, y: real)
    /** The choice of columns is wanted, at a place of the frame. */
    signal columnsRequested(x: real, y: real)
    signal arranged
    signal copyRequested

    function askToSort(column: int): void {
        const turned = sortColumn === column && sortOrder === Qt.AscendingOrder;
        sortRequested(column, turned ? Qt.DescendingOrder : Qt.AscendingOrder);
    }
}
