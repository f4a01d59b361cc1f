// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The talks with landlords: the list, the selected one at the right, or one of them in the place of all (`viewedId`). */
AppPage {
    id: root

    property real selectedId: 0
    /** The one that is shown in the place of the list; 0 for none. */
    property real viewedId: 0
    property bool editing: false
    /** The list as a calendar. */
    property bool monthShown: false
    /** Where the form was opened from one that is viewed: it comes back afterwards. */
    property real returnId: 0
    property alias detailOpened: frame.opened
    readonly property alias sessions: sessions
    readonly property alias filters: filters
    readonly property alias table: sheet.table
    readonly property alias month: sheet.month
    readonly property alias calendar: sheet.calendar
    readonly property alias side: side
    readonly property alias printing: printing
    readonly property alias detail: detail
    readonly property alias papers: papers
    readonly property SessionView view: viewer.item as SessionView

    function arrive(target: var): void {
        returnId = 0;
        viewedId = target?.view ? target.sessionId : 0;
        if (target?.sessionId !== undefined)
            reveal(target.sessionId);
        else if (target?.create)
            createOn("");
        if (target?.invite)
            view.invite(target.invite);
    }
    function reveal(id: real): void {
        if (!sessions.loading && sessions.rowOfId(id) < 0)
            filters.reset(); // what is asked for stands in the list
        select(id);
        detailOpened = true;
    }
    /** Shows one in the place of the list, with a way back. */
    function open(id: real): void {
        if (id > 0)
            goRequested("sessions", {
                "sessionId": id,
                "view": true
            });
    }
    function close(): void {
        goRequested("sessions", {
            "sessionId": viewedId
        });
    }
    function mayLeave(next: var): void {
        if (view)
            view.mayLeave(next);
        else
            side.mayLeave(next);
    }
    function select(id: real): void {
        if (id <= 0 || (id === selectedId && !editing))
            return; // the list was filled anew around the same session
        side.mayLeave(() => {
            editing = false;
            selectedId = id;
            sheet.table.select(sessions.rowOfId(id));
        });
    }
    /** A new one on that day (2026-12-03); empty: in two weeks. */
    function createOn(day: string): void {
        mayLeave(() => {
            viewedId = 0;
            side.form.startOn(day);
            editing = true;
        });
    }
    function edit(): void {
        if (selectedId <= 0 || !detail.canEdit)
            return;
        mayLeave(() => {
            returnId = viewedId;
            viewedId = 0;
            side.form.start(selectedId);
            editing = true;
        });
    }
    function showMonth(on: bool): void {
        monthShown = on;
        machine.setValue("sessions/month", on);
        const shown = on ? sheet.calendar : sheet.table;
        Qt.callLater(() => shown.forceActiveFocus(Qt.OtherFocusReason));
    }
    /** The form is done with. */
    function leaveForm(): void {
        editing = false;
        viewedId = returnId;
        returnId = 0;
    }
    function pose(name: string): void {
        looks.take(name);
    }

    busy: sessions.loading || (monthShown && sheet.month.loading) || (selectedId > 0 && !detail.isLoaded) || side.form.form.busy || (view?.busy ?? false)
    poses: looks.names
    title: qsTr("Infogespräche")
    panes: viewedId > 0 ? [viewer] : [filters, sheet.pane, side]
    commands: [...actions.all, ...printing.commands]

    SessionCommands {
        id: actions

        monthShown: root.monthShown
        hasSession: detail.canEdit && !root.editing
        hasPapers: detail.hasSession
        onCreateRequested: root.createOn("")
        onEditRequested: root.edit()
        onPapersRequested: papers.ask(root.selectedId, detail.number, detail.canCancel ? "invitation" : "thanks")
        onFilterRequested: filters.focusSearch()
        onReloadRequested: sessions.refresh()
        onColumnsRequested: sheet.table.chooseColumns()
        onMonthToggled: root.showMonth(!root.monthShown)
    }
    PrintDialog {
        id: printing

        workspace: root.workspace
        table: sheet.table
        listTitle: root.title
        filter: filters.inWords()
    }
    SessionPrint {
        id: papers

        workspace: root.workspace
    }
    SessionPoses {
        id: looks

        page: root
    }
    SessionListModel {
        id: sessions

        workspace: root.workspace
        onReloaded: {
            if (root.selectedId === 0 && count > 0 && frame.wide)
                root.selectedId = idAt(0);
            sheet.table.select(rowOfId(root.selectedId));
        }
    }
    SessionSummary {
        id: detail

        workspace: root.workspace
        sessionId: root.selectedId
        onRemoved: root.selectedId = 0
    }

    ListFrame {
        id: frame

        anchors.fill: parent
        visible: root.viewedId === 0
        focus: visible
        title: root.title
        count: sessions.loading && sessions.total === 0 ? "" : qsTr("%1 von %2").arg(sessions.count.toLocaleString(Qt.locale(), "f", 0)).arg(sessions.total.toLocaleString(Qt.locale(), "f", 0))
        error: sessions.error
        editing: root.editing
        keepsList: root.editing && side.form.awaitsMap
        actions: [
            SessionSwitch {
                monthShown: root.monthShown
                onSwitched: month => root.showMonth(month)
            },
            PushButton {
                visible: !root.monthShown && (frame.wide || !frame.sideShown)
                icon.name: "print"
                text: qsTr("Drucken")
                onClicked: printing.ask("list")
            },
            PushButton {
                primary: true
                icon.name: "plus"
                visible: root.workspace.rights.Sessions.create
                text: qsTr("Infogespräch planen")
                onClicked: root.createOn("")
            }
        ]
        filters: SessionFilters {
            id: filters

            width: parent.width
            sessions: sessions
        }
        side: SessionSide {
            id: side

            anchors.fill: parent
            focus: true
            workspace: root.workspace
            detail: detail
            editing: root.editing
            closable: !frame.wide
            onOpenRequested: root.open(root.selectedId)
            onEditRequested: root.edit()
            onCloseRequested: {
                root.detailOpened = false;
                sheet.table.forceActiveFocus(Qt.OtherFocusReason);
            }
            onDone: text => root.done(text)
            onSaved: id => {
                root.selectedId = id;
                root.leaveForm();
                root.done(qsTr("Infogespräch %1 ist gespeichert.").arg(form.form.number));
            }
            onFormClosed: root.leaveForm()
        }

        SessionSheet {
            id: sheet

            workspace: root.workspace
            machine: root.machine
            sessions: sessions
            form: side.form
            mapShown: root.editing && side.form.mapShown
            monthShown: root.monthShown
            Layout.fillWidth: true
            Layout.fillHeight: true
            onSelected: id => {
                // A list that is filled anew around the same session leaves its form open.
                if (id !== root.selectedId)
                    root.select(id);
            }
            onOpened: id => root.open(id)
            onGoRequested: (page, target) => root.goRequested(page, target)
            onCreateRequested: day => root.createOn(day)
            onResetRequested: filters.reset()
            onMapLeft: {
                side.form.closeMap();
                side.forceActiveFocus(Qt.OtherFocusReason);
            }
        }
    }
    Loader {
        id: viewer

        anchors.fill: parent
        active: root.viewedId > 0
        visible: active
        focus: active
        sourceComponent: SessionView {
            workspace: root.workspace
            sessionId: root.viewedId
            focus: true
            Keys.onEscapePressed: root.close()
            onClosed: root.close()
            onEdit: root.edit()
            onPrintRequested: actions.papersRequested()
            onDone: text => root.done(text)
            onGoRequested: (page, target) => root.goRequested(page, target)
        }
    }
}
