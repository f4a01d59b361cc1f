// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * Handovers, voluntary visits and sponsors, one view at a time (`part`: "handovers", "visits", "sponsors"), or one handover in the place of all
 * (`viewedId`). Targets: {handoverId}, with `view` to open it; {create}, {plan: vacancyId}, {planFor: householdId}; {visitId}, {sponsorId}, {part}.
 */
AppPage {
    id: root

    property string part: "handovers"
    property real selectedId: 0
    /** The one that is shown in the place of the lists; 0 for none. */
    property real viewedId: 0
    property bool editing: false
    property bool mapShown: true
    property bool tableShown: true
    property bool detailOpened: false
    readonly property alias handovers: handovers
    readonly property alias detail: detail
    readonly property alias filters: filters
    readonly property alias list: list
    readonly property alias table: list.table
    readonly property alias map: list.map
    readonly property alias side: side
    readonly property alias printing: printing
    readonly property HandoverView view: parts.view
    readonly property VisitPane visits: parts.visits
    readonly property SponsorPane sponsors: parts.sponsors
    /** The view that is shown beside the list of handovers; null while that is. */
    readonly property HandoverPart shownPart: parts.shown
    readonly property bool listShown: viewedId === 0 && part === "handovers"

    function arrive(target: var): void {
        viewedId = target?.view ? target.handoverId : 0;
        if (target === undefined)
            return;
        part = target.part ?? (target.visitId !== undefined ? "visits" : target.sponsorId !== undefined ? "sponsors" : "handovers");
        if (shownPart)
            shownPart.arrive(target);
        else if (target.handoverId !== undefined)
            reveal(target.handoverId);
        else if (target.planFor !== undefined)
            createFor(target.planFor);
        else if (target.create || target.plan !== undefined)
            create(target.plan ?? 0);
    }
    function reveal(id: real): void {
        if (!handovers.loading && handovers.rowOfId(id) < 0)
            filters.reset(); // what is asked for stands in the list
        select(id);
        detailOpened = true;
    }
    /** Shows one in the place of the list, with a way back. */
    function open(id: real): void {
        if (id > 0)
            goRequested("handovers", {
                "handoverId": id,
                "view": true
            });
    }
    function close(): void {
        goRequested("handovers", {
            "handoverId": viewedId
        });
    }
    function show(name: string): void {
        if (name === part && viewedId === 0)
            return;
        mayLeave(() => {
            viewedId = 0;
            editing = false;
            part = name;
            Qt.callLater(() => (shownPart ?? list.table).forceActiveFocus(Qt.OtherFocusReason));
        });
    }
    function mayLeave(next: var): void {
        if (view)
            view.mayLeave(next);
        else if (shownPart)
            shownPart.mayLeave(next);
        else
            side.mayLeave(next);
    }
    function select(id: real): void {
        if (id <= 0 || (id === selectedId && !editing))
            return; // the list was filled anew around the same handover
        side.mayLeave(() => {
            editing = false;
            selectedId = id;
            list.table.select(handovers.rowOfId(id));
        });
    }
    /** A new one of the flat of this vacancy, 0 for none yet. */
    function create(vacancyId: real): void {
        enter(() => side.form.plan(vacancyId));
    }
    function createFor(householdId: real): void {
        enter(() => side.form.planFor(householdId));
    }
    function edit(): void {
        if (selectedId > 0 && detail.isUnsigned)
            enter(() => side.form.start(selectedId));
    }
    function enter(begin: var): void {
        side.mayLeave(() => {
            begin();
            editing = true;
        });
    }
    function printPapers(): void {
        if (selectedId > 0)
            papers.open();
    }
    function pose(name: string): void {
        if (shownPart)
            shownPart.pose(name);
        else
            looks.take(name);
    }

    busy: view?.busy ?? shownPart?.busy ?? (handovers.loading || (selectedId > 0 && !detail.isLoaded) || side.form.form.busy)
    waiting: handovers.waiting
    poses: looks.names
    title: part === "visits" ? qsTr("Besuche") : part === "sponsors" ? qsTr("Paten") : qsTr("Übergaben")
    statusText: view || !listShown ? shownPart?.statusText ?? "" : qsTr("Karte: %n Übergaben", "", list.map.visibleCount)
    panes: view?.panes ?? shownPart?.panes ?? [filters, list.map, list.table, side]
    commands: view ? view.commands : shownPart ? [...Array.from(shownPart.commands), ...actions.views] : [...actions.all, ...actions.views, ...list.map.commands, ...printing.commands]

    HandoverCommands {
        id: actions

        part: root.part
        hasHandover: root.selectedId > 0 && detail.isLoaded && !root.editing
        canEdit: hasHandover && detail.isUnsigned
        mapShown: root.mapShown
        tableShown: root.tableShown
        onCreateRequested: root.create(0)
        onPapersRequested: root.printPapers()
        onEditRequested: root.edit()
        onCancelRequested: side.pane.askCancel()
        onFilterRequested: filters.focusSearch()
        onReloadRequested: handovers.refresh()
        onColumnsRequested: list.table.chooseColumns()
        onPartRequested: name => root.show(name)
        onMapToggled: {
            root.mapShown = !root.mapShown;
            root.tableShown = true;
        }
        onTableToggled: {
            root.tableShown = !root.tableShown;
            root.mapShown = true;
        }
    }
    HandoverPoses {
        id: looks

        page: root
    }
    PrintDialog {
        id: printing

        workspace: root.workspace
        table: list.table
        listTitle: qsTr("Übergaben")
        filter: filters.inWords()
    }
    HandoverPrint {
        id: papers

        workspace: root.workspace
        handoverId: root.selectedId
    }
    HandoverListModel {
        id: handovers

        workspace: root.workspace
        onReloaded: {
            if (root.selectedId === 0 && count > 0 && frame.wide)
                root.selectedId = idAt(0);
            list.table.select(rowOfId(root.selectedId));
        }
    }
    HandoverSummary {
        id: detail

        workspace: root.workspace
        handoverId: root.selectedId
        onRemoved: root.selectedId = 0
    }
    ListFrame {
        id: frame

        anchors.fill: parent
        visible: root.listShown
        focus: visible
        title: qsTr("Übergaben")
        count: handovers.loading && handovers.total === 0 ? "" : qsTr("%1 von %2").arg(handovers.count.toLocaleString(Qt.locale(), "f", 0)).arg(handovers.total.toLocaleString(Qt.locale(), "f", 0))
        error: handovers.error
        opened: root.selectedId > 0 && root.detailOpened
        editing: root.editing
        actions: [
            HandoverSwitch {
                view: "handovers"
                onSwitched: name => root.show(name)
            },
            PushButton {
                visible: frame.wide || !frame.sideShown
                icon.name: "print"
                text: qsTr("Drucken")
                onClicked: printing.ask("list")
            },
            PushButton {
                primary: true
                icon.name: "plus"
                text: qsTr("Übergabe planen")
                onClicked: root.create(0)
            }
        ]
        filters: HandoverFilters {
            id: filters

            width: parent.width
            handovers: handovers
        }
        side: HandoverSide {
            id: side

            anchors.fill: parent
            focus: true
            workspace: root.workspace
            detail: detail
            editing: root.editing
            closable: !frame.wide
            onOpenRequested: root.open(root.selectedId)
            onEditRequested: root.edit()
            onPrintRequested: root.printPapers()
            onCloseRequested: {
                root.detailOpened = false;
                list.table.forceActiveFocus(Qt.OtherFocusReason);
            }
            onDone: text => root.done(text)
            onGoRequested: (page, target) => root.goRequested(page, target)
            onSaved: id => {
                const isNew = root.selectedId !== id;
                root.editing = false;
                root.selectedId = id;
                root.done(isNew ? qsTr("Übergabe %1 ist geplant.").arg(form.form.number) : qsTr("Übergabe %1 ist gespeichert.").arg(form.form.number));
                if (isNew)
                    root.open(id);
            }
            onFormClosed: root.editing = false
        }

        HandoverList {
            id: list

            workspace: root.workspace
            machine: root.machine
            handovers: handovers
            filters: filters
            selectedId: root.selectedId
            mapShown: root.mapShown
            tableShown: root.tableShown
            Layout.fillWidth: true
            Layout.fillHeight: true
            onSelected: id => {
                // A list that is filled anew around the same handover leaves its form open.
                if (id !== root.selectedId)
                    root.select(id);
            }
            onOpened: id => root.open(id)
            onCreateRequested: root.create(0)
            onPlaceRequested: id => root.goRequested("places", {
                    "placeId": id
                })
        }
    }
    HandoverParts {
        id: parts

        anchors.fill: parent
        visible: !root.listShown
        focus: visible
        workspace: root.workspace
        machine: root.machine
        part: root.part
        viewedId: root.viewedId
        onClosed: root.close()
        onViewChosen: name => root.show(name)
        onDone: text => root.done(text)
        onGoRequested: (page, target) => root.goRequested(page, target)
    }
}
