// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The handovers as map and table in step, the selected one or its form at the right. Signal: `opened(id)`, to be gone through. */
HandoverPart {
    id: root

    property real selectedId: 0
    property bool editing: false
    property bool mapShown: true
    property bool tableShown: true
    property bool detailOpened: false
    readonly property alias handovers: handovers
    readonly property alias detail: detail
    readonly property alias filters: filters
    readonly property alias table: list.table
    readonly property alias map: list.map
    readonly property alias side: side
    readonly property alias printing: printing
    readonly property alias taking: taking
    readonly property alias papers: papers

    signal opened(id: real)

    function arrive(target: var): void {
        if (target.handoverId !== undefined)
            reveal(target.handoverId);
        else if (target.planFor !== undefined)
            enter(() => side.form.planFor(target.planFor));
        else if (target.create || target.plan !== undefined)
            create(target.plan ?? 0);
    }
    function reveal(id: real): void {
        if (!handovers.loading && handovers.rowOfId(id) < 0)
            filters.reset(); // what is asked for stands in the list
        select(id);
        detailOpened = true;
    }
    function mayLeave(next: var): void {
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
    /** Packs what the filter shows, without one the selected handover; more can be ticked in the dialog. */
    function takeAlong(): void {
        const isFiltered = handovers.count < handovers.total;
        const shown = Array.from({
            "length": handovers.count
        }, (_, row) => handovers.idAt(row));
        taking.ask(isFiltered ? shown : [selectedId], []);
    }
    function leaveSide(): void {
        detailOpened = false;
        list.table.forceActiveFocus(Qt.OtherFocusReason);
    }
    function kept(id: real, number: string): void {
        const isNew = handovers.rowOfId(id) < 0 && selectedId !== id;
        editing = false;
        selectedId = id;
        done(isNew ? qsTr("Übergabe %1 ist geplant.").arg(number) : qsTr("Übergabe %1 ist gespeichert.").arg(number));
        if (isNew)
            opened(id);
    }
    function pose(name: string): void {
        looks.take(name);
    }

    busy: handovers.loading || (selectedId > 0 && !detail.isLoaded) || side.form.form.busy
    waiting: handovers.waiting
    poses: looks.names
    statusText: qsTr("Karte: %n Übergaben", "", list.map.visibleCount)
    panes: [filters, list.map, list.table, side]
    commands: [...actions.all, changes, ...list.map.commands, ...printing.commands]

    HandoverCommands {
        id: actions

        canTake: hasHandover && !taking.desk.isTrip
        hasHandover: root.selectedId > 0 && detail.isLoaded && !root.editing
        canEdit: hasHandover && detail.isUnsigned && root.workspace.rights.Handovers.write
        mapShown: root.mapShown
        tableShown: root.tableShown
        onCreateRequested: root.create(0)
        onPapersRequested: papers.open()
        onTakeRequested: root.takeAlong()
        onEditRequested: root.edit()
        onCancelRequested: side.pane.askCancel()
        onFilterRequested: filters.focusSearch()
        onReloadRequested: handovers.refresh()
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
    TakeAlongDialog {
        id: taking

        workspace: root.workspace
        onDone: text => root.done(text)
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
    RecordChanges {
        id: changes

        workspace: root.workspace
        table: "handover"
        recordId: root.editing ? 0 : root.selectedId
        number: detail.number
        onGoRequested: (page, target) => root.goRequested(page, target)
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
        focus: true
        title: qsTr("Übergaben")
        count: handovers.loading && handovers.total === 0 ? "" : qsTr("%1 von %2").arg(handovers.count.toLocaleString(Qt.locale(), "f", 0)).arg(handovers.total.toLocaleString(Qt.locale(), "f", 0))
        error: handovers.error
        opened: root.selectedId > 0 && root.detailOpened
        editing: root.editing
        actions: [
            HandoverSwitch {
                view: "handovers"
                onSwitched: name => root.viewChosen(name)
            },
            PushButton {
                // On a tablet held upright the title needs the room; Ctrl+P prints there, too.
                visible: frame.wide || (!frame.sideShown && root.width > 760)
                icon.name: "print"
                text: qsTr("Drucken")
                onClicked: printing.ask("list")
            },
            PushButton {
                visible: frame.wide && !taking.desk.isTrip
                icon.name: "export"
                text: qsTr("Mitnehmen …")
                onClicked: root.takeAlong()
            },
            PushButton {
                primary: true
                icon.name: "plus"
                visible: root.workspace.rights.Handovers.create
                text: frame.wide || !frame.sideShown ? qsTr("Übergabe planen") : qsTr("Planen")
                Accessible.name: qsTr("Übergabe planen")
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
            canTravel: true
            onTripRequested: taking.ask([root.selectedId], [])
            onOpenRequested: root.opened(root.selectedId)
            onEditRequested: root.edit()
            onPrintRequested: papers.open()
            onCloseRequested: root.leaveSide()
            onDone: text => root.done(text)
            onGoRequested: (page, target) => root.goRequested(page, target)
            onSaved: id => root.kept(id, form.form.number)
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
            onOpened: id => root.opened(id)
            onCreateRequested: root.create(0)
            onPlaceRequested: id => root.goRequested("places", {
                    "placeId": id
                })
        }
    }
}
