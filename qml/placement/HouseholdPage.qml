// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The households that look for a flat: the list, the selected one or its form at the right. */
AppPage {
    id: root

    property real selectedId: 0
    property bool editing: false
    property string posing
    property alias detailOpened: frame.opened
    readonly property alias detailShown: frame.sideShown
    readonly property alias households: households
    readonly property alias filters: filters
    readonly property alias table: table
    readonly property alias side: side
    readonly property alias printing: printing
    readonly property alias detail: detail

    function arrive(target: var): void {
        if (target?.householdId !== undefined)
            reveal(target.householdId);
        else if (target?.create)
            create();
    }
    function reveal(id: real): void {
        if (!households.loading && households.rowOfId(id) < 0)
            filters.reset(); // what is asked for stands in the list
        select(id);
        detailOpened = true;
    }
    function mayLeave(next: var): void {
        side.mayLeave(next);
    }
    function select(id: real): void {
        if (id <= 0 || (id === selectedId && !editing))
            return; // the list was filled anew around the same household
        side.mayLeave(() => {
            editing = false;
            selectedId = id;
            table.select(households.rowOfId(id));
        });
    }
    function create(): void {
        side.mayLeave(() => {
            side.form.start(0);
            editing = true;
        });
    }
    function edit(): void {
        if (selectedId <= 0)
            return;
        side.form.start(selectedId);
        editing = true;
    }
    function pose(name: string): void {
        const isWhole = !households.isFiltered && !households.loading;
        side.pane.desk.cancel();
        side.form.form.revert();
        editing = false;
        detailOpened = name !== "" && name !== "empty";
        posing = name;
        filters.reset();
        if (name === "empty")
            households.text = "gibt es nicht";
        else if (isWhole)
            takePose();
    }
    /** The rest of a pose, once the whole list is there. */
    function takePose(): void {
        const name = posing;
        posing = "";
        const rows = Array.from({
            "length": households.count
        }, (one, at) => at);
        const find = (column, wanted) => households.idAt(rows.find(row => wanted(Tables.text(households, row, column))) ?? 0);
        if (name !== "")
            select(name === "moved" ? find(0, text => text.endsWith("00051")) : find(name === "held" ? 8 : 9, text => text !== "–"));
        if (["form", "areas", "wrong", "drawn"].includes(name))
            create();
        if (name === "areas")
            bind();
        else if (name === "wrong")
            err();
        else if (name === "drawn")
            draw();
        else if (name === "edit")
            edit();
        else if (name === "task")
            side.pane.desk.beginHousehold(selectedId, detail.number);
    }

    /** A new household that has to live in two places. */
    function bind(): void {
        const form = side.form.form;
        form.field("household.residenceRule").choose("Areas");
        for (let count = 0; count < 2; ++count) {
            form.residenceAreas.offer();
            form.residenceAreas.take(0);
        }
    }

    /** A new one with an area drawn on the map, and two places it goes to. */
    function draw(): void {
        const form = side.form.form;
        form.field("household.residenceRule").choose("Areas");
        form.area.start(true);
        for (const [lon, lat] of [[7.7, 49.48], [7.8, 49.53], [7.9, 49.5], [7.85, 49.42]])
            form.area.add(lon, lat, 10);
        form.area.end();
        form.destinations.add();
        form.destinations.setKind(0, "School");
        form.destinations.setName(0, "Grundschule");
        form.destinations.setPlace(0, 7.78, 49.46);
        form.destinations.add();
        side.form.page.contentY = side.form.page.contentHeight / 2;
    }

    /** Two mistakes, shown by saving. */
    function err(): void {
        side.form.form.field("household.persons").commit("vier");
        side.form.form.field("household.benefitSpans").commit("seit März");
        side.form.form.save();
    }

    busy: households.loading || (selectedId > 0 && !detail.isLoaded) || side.form.form.busy
    poses: ["empty", "detail", "held", "moved", "task", "form", "edit", "areas", "wrong", "drawn"]
    title: qsTr("Haushalte")
    panes: [filters, map.active ? map : table, side]
    commands: [...actions.all, ...rights.all, ...printing.commands]

    HouseholdCommands {
        id: actions

        workspace: root.workspace
        hasHousehold: root.selectedId > 0 && !root.editing
        detail: detail
        onGoRequested: (page, target) => root.goRequested(page, target)
        onCreateRequested: root.create()
        onEditRequested: root.edit()
        onFilterRequested: filters.focusSearch()
        onReloadRequested: households.refresh()
        onColumnsRequested: table.chooseColumns()
    }
    SubjectCommands {
        id: rights

        workspace: root.workspace
        kind: "Household"
        recordId: root.editing ? 0 : root.selectedId
        onAsked: target => root.goRequested("trust", target)
    }
    PrintDialog {
        id: printing

        workspace: root.workspace
        table: table
        listTitle: root.title
        filter: filters.inWords()
    }
    HouseholdListModel {
        id: households

        workspace: root.workspace
        onReloaded: {
            if (root.selectedId === 0 && count > 0 && frame.wide)
                root.selectedId = idAt(0);
            table.select(rowOfId(root.selectedId));
            if (root.posing !== "" && !isFiltered)
                root.takePose();
        }
    }
    HouseholdDetail {
        id: detail

        workspace: root.workspace
        householdId: root.selectedId
        onRemoved: root.selectedId = 0
    }

    ListFrame {
        id: frame

        anchors.fill: parent
        title: root.title
        count: households.loading && households.total === 0 ? "" : qsTr("%1 von %2").arg(households.count.toLocaleString(Qt.locale(), "f", 0)).arg(households.total.toLocaleString(Qt.locale(), "f", 0))
        error: households.error
        editing: root.editing
        keepsList: root.editing && side.form.awaitsMap
        actions: [
            PushButton {
                icon.name: "print"
                text: qsTr("Drucken")
                onClicked: printing.ask("list")
            },
            PushButton {
                primary: true
                icon.name: "plus"
                visible: root.workspace.rights.Households.create
                text: qsTr("Haushalt erfassen")
                onClicked: root.create()
            }
        ]
        filters: HouseholdFilters {
            id: filters

            width: parent.width
            households: households
        }
        side: HouseholdSide {
            id: side

            anchors.fill: parent
            focus: true
            workspace: root.workspace
            detail: detail
            editing: root.editing
            closable: !frame.wide
            onEditRequested: root.edit()
            onCloseRequested: {
                root.detailOpened = false;
                table.forceActiveFocus(Qt.OtherFocusReason);
            }
            onDone: text => root.done(text)
            onGoRequested: (page, target) => root.goRequested(page, target)
            onSaved: id => {
                root.editing = false;
                root.selectedId = id;
                root.done(qsTr("Haushalt %1 ist gespeichert.").arg(form.form.number));
            }
            onFormClosed: root.editing = false
        }

        Loader {
            id: map

            active: root.editing && side.form.mapShown
            visible: active
            sourceComponent: HouseholdMap {
                objectName: "householdMap"
                workspace: root.workspace
                machine: root.machine
                form: side.form
                onCloseRequested: {
                    side.form.closeMap();
                    side.forceActiveFocus(Qt.OtherFocusReason);
                }
            }
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        HouseholdTable {
            id: table

            visible: !map.active
            households: households
            density: root.machine.density
            Layout.fillWidth: true
            Layout.fillHeight: true
            onOpened: row => {
                root.reveal(households.idAt(row));
                side.forceActiveFocus(Qt.OtherFocusReason);
            }
            onRowSelected: row => {
                // A list that is filled anew around the same household leaves its form open.
                if (households.idAt(row) !== root.selectedId)
                    root.select(households.idAt(row));
            }
            onResetRequested: filters.reset()
            onCreateRequested: root.create()
            onArranged: root.machine.setValue("households/columns", arrangement())
            Component.onCompleted: arrange(root.machine.value("households/columns", undefined))
        }
    }
}
