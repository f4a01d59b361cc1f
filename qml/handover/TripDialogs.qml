// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtCore
import QtQuick
import QtQuick.Dialogs

/**
 * Every dialog about take-along files, by name: open("take-along"), "trip-open", "trip-back", "trips". openFile(file) is for one that was dropped on
 * the window. Signals: `done(text)`, `opening(next)` before another register takes the place of the open one.
 */
Item {
    id: root

    required property Workspace workspace
    readonly property alias desk: desk
    readonly property alias take: take
    readonly property alias back: back
    readonly property alias give: give
    readonly property alias list: list

    signal done(text: string)
    signal opening(next: var)

    /** False where the name is none of these. */
    function open(name: string): bool {
        if (name === "take-along")
            take.ask([], []);
        else if (name === "trip-open")
            choice.open();
        else if (name === "trip-back")
            give.ask();
        else if (name === "trips")
            list.open();
        else
            return false;
        return true;
    }
    function openFile(file: url): void {
        back.ask(file);
    }
    function closeAll(): void {
        for (const popup of [take, back, give, list])
            popup.close();
    }

    TripDesk {
        id: desk

        workspace: root.workspace
        onDone: sentence => root.done(sentence)
    }
    FileDialog {
        id: choice

        title: qsTr("Mitnahmedatei öffnen")
        currentFolder: StandardPaths.writableLocation(StandardPaths.DocumentsLocation)
        nameFilters: [qsTr("Mitnahmedateien (*.bleibe-mit)"), qsTr("Alle Dateien (*)")]
        onAccepted: back.ask(selectedFile)
    }
    TakeAlongDialog {
        id: take

        workspace: root.workspace
        onDone: text => root.done(text)
    }
    ReturnDialog {
        id: back

        workspace: root.workspace
        desk: desk
        onDone: text => root.done(text)
        onOpening: next => root.opening(next)
    }
    GiveBackDialog {
        id: give

        workspace: root.workspace
        desk: desk
    }
    TripListDialog {
        id: list

        desk: desk
        onOpenRequested: root.open("trip-open")
        onTakeRequested: root.open("take-along")
    }
}
