// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The voluntary visits, a view of the page of handovers: which are due, on the map and in a table, and one of them or a whole day at the right. */
HandoverPart {
    id: root

    property real selectedId: 0
    /** What stands at the right in the place of the selected one: "edit", "finish", "begin", "day"; empty for nothing. */
    property string task
    property bool mapShown: true
    property bool tableShown: true
    property bool detailOpened: false
    readonly property alias visits: visits
    readonly property alias filters: filters
    readonly property alias detail: detail
    readonly property alias day: day
    readonly property alias side: side
    readonly property alias list: list

    function arrive(target: var): void {
        if (target?.visitId !== undefined)
            reveal(target.visitId);
        else if (target?.beginFor !== undefined)
            begin(target.beginFor);
        else if (target?.create !== undefined)
            begin(0);
        else if (target?.day !== undefined)
            planDay(target.day);
    }
    function reveal(id: real): void {
        if (!visits.loading && visits.rowOfId(id) < 0)
            visits.states = ["due", "ahead", "done", "cancelled"]; // what is asked for stands in the list, also when it is over
        select(id);
        detailOpened = true;
    }
    function mayLeave(next: var): void {
        side.mayLeave(next);
    }
    function select(id: real): void {
        if (id <= 0 || (id === selectedId && (task === "" || task === "day")))
            return;
        side.mayLeave(() => {
            if (task !== "day")
                task = "";
            selectedId = id;
            list.table.select(visits.rowOfId(id));
        });
    }
    function enter(name: string, start: var): void {
        side.mayLeave(() => {
            task = name;
            start();
        });
    }
    function create(householdId: real): void {
        enter("edit", () => side.form.plan(householdId, ""));
    }
    function begin(householdId: real): void {
        enter("begin", () => side.plan.plan(householdId));
    }
    function edit(): void {
        if (detail.isPlanned)
            enter("edit", () => side.form.start(selectedId));
    }
    function finish(): void {
        if (detail.canFinish)
            enter("finish", () => side.report.start(selectedId));
    }
    /** The day as 2026-12-03; empty: the next on which there is one. */
    function planDay(on: string): void {
        enter("day", () => {
            day.day = on !== "" ? on : detail.isPlanned ? detail.day : visits.count > 0 ? visits.dayAt(0) : "heute";
            side.dayPane.focusInput();
        });
    }
    function leaveTask(): void {
        task = "";
        side.forceActiveFocus(Qt.OtherFocusReason);
    }
    function kept(id: real, text: string): void {
        task = "";
        selectedId = id;
        root.done(text);
    }
    function pose(name: string): void {
        looks.take(name);
    }

    busy: visits.loading || (selectedId > 0 && !detail.isLoaded && detail.error === "") || side.busy || day.loading
    waiting: visits.waiting
    poses: looks.names
    statusText: qsTr("Karte: %n Besuche", "", list.map.visibleCount)
    panes: [filters, list.map, list.table, side]
    commands: [...actions.all, changes, ...list.map.commands, ...printing.commands]

    VisitCommands {
        id: actions

        isPlanned: root.task === "" && detail.isPlanned
        canFinish: root.task === "" && detail.canFinish
        hasPlan: root.task === "" && detail.hasOpenPlan
        mapShown: root.mapShown
        tableShown: root.tableShown
        onBeginRequested: root.begin(0)
        onCreateRequested: root.create(0)
        onDayRequested: root.planDay("")
        onFinishRequested: root.finish()
        onEditRequested: root.edit()
        onCancelRequested: side.pane.askCancel()
        onEndRequested: side.pane.askEnd()
        onFilterRequested: filters.focusSearch()
        onReloadRequested: visits.refresh()
        onColumnsRequested: list.table.chooseColumns()
        onMapToggled: {
            root.mapShown = !root.mapShown;
            root.tableShown = true;
        }
        onTableToggled: {
            root.tableShown = !root.tableShown;
            root.mapShown = true;
        }
    }
    VisitPoses {
        id: looks

        page: root
    }
    PrintDialog {
        id: printing

        workspace: root.workspace
        table: list.table
        listTitle: qsTr("Freiwillige Besuche")
        filter: filters.inWords()
    }
    VisitListModel {
        id: visits

        workspace: root.workspace
        onReloaded: {
            if (root.selectedId === 0 && count > 0 && frame.wide)
                root.selectedId = idAt(0);
            list.table.select(rowOfId(root.selectedId));
        }
    }
    RecordChanges {
        id: changes

        workspace: root.workspace
        table: "visit"
        recordId: root.task === "" ? root.selectedId : 0
        number: detail.number
        onGoRequested: (page, target) => root.goRequested(page, target)
    }
    VisitSummary {
        id: detail

        workspace: root.workspace
        visitId: root.selectedId
        onChanged: if (isGone)
            Qt.callLater(() => root.selectedId = visits.idAt(0))
    }
    VisitDay {
        id: day

        workspace: root.workspace
    }
    ListFrame {
        id: frame

        anchors.fill: parent
        focus: true
        title: qsTr("Besuche")
        count: visits.loading && visits.total === 0 ? "" : qsTr("%1 von %2").arg(visits.count.toLocaleString(Qt.locale(), "f", 0)).arg(visits.total.toLocaleString(Qt.locale(), "f", 0))
        error: visits.error
        opened: root.selectedId > 0 && root.detailOpened
        editing: root.task !== ""
        keepsList: root.task === "day"
        actions: [
            HandoverSwitch {
                view: "visits"
                onSwitched: name => root.viewChosen(name)
            },
            PushButton {
                objectName: "day"
                icon.name: "calendar"
                text: qsTr("Tag planen")
                onClicked: root.planDay("")
            },
            PushButton {
                objectName: "begin"
                primary: true
                icon.name: "plus"
                visible: root.workspace.rights.Handovers.create
                text: qsTr("Besuche beginnen")
                onClicked: root.begin(0)
            }
        ]
        filters: VisitFilters {
            id: filters

            width: parent.width
            visits: visits
        }
        side: VisitSide {
            id: side

            anchors.fill: parent
            focus: true
            workspace: root.workspace
            detail: detail
            day: day
            task: root.task
            selectedId: root.selectedId
            closable: !frame.wide
            onFinishRequested: root.finish()
            onEditRequested: root.edit()
            onDayRequested: on => root.planDay(on)
            onPlanRequested: id => root.create(id)
            onSelected: id => root.select(id)
            onSaved: (id, text) => root.kept(id, text)
            onTaskLeft: root.leaveTask()
            onCloseRequested: {
                root.detailOpened = false;
                list.table.forceActiveFocus(Qt.OtherFocusReason);
            }
            onDone: text => root.done(text)
            onGoRequested: (page, target) => root.goRequested(page, target)
        }

        VisitList {
            id: list

            workspace: root.workspace
            machine: root.machine
            visits: visits
            filters: filters
            selectedId: root.selectedId
            mapShown: root.mapShown
            tableShown: root.tableShown
            stops: root.task === "day" ? day.stops : []
            Layout.fillWidth: true
            Layout.fillHeight: true
            onSelected: id => {
                if (id !== root.selectedId)
                    root.select(id);
            }
            onOpened: id => {
                root.select(id);
                root.detailOpened = true;
                side.forceActiveFocus(Qt.OtherFocusReason);
            }
            onCreateRequested: root.begin(0)
            onPlaceRequested: id => root.goRequested("places", {
                    "placeId": id
                })
        }
    }
}
