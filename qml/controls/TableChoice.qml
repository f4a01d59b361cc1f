// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQml.Models

/** The selected rows of a TablePane: one, a stretch, or single ones added. */
QtObject {
    id: root

    required property TableView view
    property int anchor: -1
    property list<int> rows: []

    readonly property Connections news: Connections {
        target: root.view.selectionModel
        function onSelectionChanged(): void {
            root.read();
        }
    }
    // The selection follows rows that move, but says nothing when it does, nor when the model starts anew.
    readonly property Connections moves: Connections {
        target: root.view.model
        ignoreUnknownSignals: true
        function onModelReset(): void {
            root.read();
        }
        function onLayoutChanged(): void {
            root.read();
        }
        function onRowsInserted(): void {
            root.read();
        }
        function onRowsRemoved(): void {
            root.read();
        }
    }

    function read(): void {
        rows = Tables.selectedRows(view.selectionModel);
    }

    function only(row: int): void {
        if (row < 0)
            return clear();
        anchor = row;
        Tables.selectRows(view.selectionModel, row, row);
    }
    function toggle(row: int): void {
        anchor = row;
        view.selectionModel.select(view.index(row, 0), ItemSelectionModel.Toggle | ItemSelectionModel.Rows);
    }
    function clear(): void {
        view.selectionModel.clearSelection();
    }
    function all(): void {
        Tables.selectRows(view.selectionModel, 0, view.rows - 1);
    }
    function extend(row: int): void {
        const from = anchor < 0 ? row : anchor;
        Tables.selectRows(view.selectionModel, Math.min(from, row), Math.max(from, row));
    }
}
