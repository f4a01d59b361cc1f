// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/**
 * What stands at the left of the page of sessions: the list, the month, or the map for the form. Properties: `workspace`, `machine`, `sessions`,
 * `form` (a SessionFormPane), `mapShown`, `monthShown`. Signals: `selected(id)`, `opened(id)`, `goRequested(page, target)`, `createRequested(day)`,
 * `resetRequested()`, `mapLeft()`.
 */
FocusScope {
    id: root

    required property Workspace workspace
    required property Machine machine
    required property SessionListModel sessions
    required property SessionFormPane form
    property bool mapShown: false
    property bool monthShown: false
    readonly property alias month: month
    readonly property alias calendar: calendar
    readonly property alias table: table
    /** The one of the three that is seen. */
    readonly property Item pane: mapShown ? map : monthShown ? calendar : table

    signal selected(id: real)
    signal opened(id: real)
    signal goRequested(page: string, target: var)
    signal createRequested(day: string)
    signal resetRequested
    signal mapLeft

    /** Where a task of the calendar leads. */
    function openTask(entry: var): void {
        if (entry.sessionId > 0)
            opened(entry.sessionId);
        else if (entry.landlordId > 0)
            goRequested("landlords", {
                "landlordId": entry.landlordId
            });
    }

    SessionMonthModel {
        id: month

        workspace: root.workspace
        list: root.sessions
    }
    Loader {
        id: map

        anchors.fill: parent
        active: root.mapShown
        visible: active
        sourceComponent: SessionMap {
            objectName: "sessionMap"
            workspace: root.workspace
            machine: root.machine
            form: root.form
            onCloseRequested: root.mapLeft()
        }
    }
    SessionMonth {
        id: calendar

        anchors.fill: parent
        visible: root.pane === calendar
        focus: visible
        month: month
        onSelected: id => root.selected(id)
        onOpened: id => root.opened(id)
        onTaskRequested: entry => root.openTask(entry)
        onCreateRequested: day => root.createRequested(day)
    }
    SessionTable {
        id: table

        anchors.fill: parent
        visible: root.pane === table
        focus: visible
        sessions: root.sessions
        density: root.machine.density
        onOpened: row => root.opened(root.sessions.idAt(row))
        onRowSelected: row => root.selected(root.sessions.idAt(row))
        onResetRequested: root.resetRequested()
        onCreateRequested: root.createRequested("")
        onArranged: root.machine.setValue("sessions/columns", arrangement())
        Component.onCompleted: arrange(root.machine.value("sessions/columns", undefined))
    }
}
