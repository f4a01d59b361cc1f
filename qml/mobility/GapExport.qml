// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/**
 * Gaps on their way out of the page. Properties: `workspace`, `question` ({day, profile, distance, scenario}). Functions: printSheet(), keep(), exportFile(),
 * showResults(). Signal: `done(text)` (say it in a toast, with undo).
 */
Item {
    id: root

    required property Workspace workspace
    property var question: ({})
    readonly property alias outlet: outlet
    readonly property alias files: files
    readonly property alias name: name
    readonly property alias results: results
    readonly property alias busy: outlet.busy

    signal done(text: string)

    /** The sheet with map, tables and method, as PDF or HTML. */
    function printSheet(): void {
        files.ask("pdf");
    }
    /** GeoPackage, CSV or a spreadsheet. */
    function exportFile(): void {
        files.ask("gpkg");
    }
    /** Asks for a name and keeps the result under it. */
    function keep(): void {
        name.open();
    }
    function showResults(): void {
        results.open();
    }

    GapOutlet {
        id: outlet

        workspace: root.workspace
        question: root.question
        onDone: text => root.done(text)
    }
    GapFileDialog {
        id: files

        outlet: outlet
    }
    GapKeepDialog {
        id: name

        outlet: outlet
    }
    GapResultsDialog {
        id: results

        workspace: root.workspace
        onDone: text => root.done(text)
    }
}
