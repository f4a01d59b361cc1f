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
        posing.take(name);
    }

    busy: households.loading || (selectedId > 0 && !detail.isLoaded) || side.form.form.busy
    poses: posing.names
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
    HouseholdPoses {
        id: posing

        page: root
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
