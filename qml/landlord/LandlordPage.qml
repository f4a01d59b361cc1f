// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The landlords: the list, the selected one or its form at the right. */
AppPage {
    id: root

    property real selectedId: 0
    property bool editing: false
    property string posing
    property alias detailOpened: frame.opened
    readonly property alias detailShown: frame.sideShown
    readonly property alias landlords: landlords
    readonly property alias filters: filters
    readonly property alias table: table
    readonly property alias side: side
    readonly property alias printing: printing
    readonly property alias detail: detail

    function arrive(target: var): void {
        if (target?.landlordId !== undefined)
            reveal(target.landlordId);
        else if (target?.create)
            create();
    }
    function reveal(id: real): void {
        if (!landlords.loading && landlords.rowOfId(id) < 0)
            filters.reset(); // what is asked for stands in the list
        select(id);
        detailOpened = true;
    }
    function mayLeave(next: var): void {
        side.mayLeave(next);
    }
    function select(id: real): void {
        if (id <= 0 || (id === selectedId && !editing))
            return; // the list was filled anew around the same landlord
        side.mayLeave(() => {
            editing = false;
            selectedId = id;
            table.select(landlords.rowOfId(id));
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
        side.pane.consent.cancel();
        side.pane.talk.cancel();
        side.pane.agreements.dialog.close();
        editing = false;
        detailOpened = name !== "" && name !== "empty";
        posing = name;
        filters.reset();
        if (name === "empty")
            landlords.text = "gibt es nicht";
    }
    /** The rest of a pose, once the whole list is there. */
    function takePose(): void {
        const name = posing;
        posing = "";
        const rows = Array.from({
            "length": landlords.count
        }, (one, at) => at);
        const find = (column, text) => landlords.idAt(rows.find(row => Tables.text(landlords, row, column) === text) ?? 0);
        if (name === "blocked")
            select(find(6, qsTr("gesperrt")));
        else if (name === "withdrawn")
            select(find(6, qsTr("widerrufen")));
        else if (name !== "")
            select(find(1, qsTr("Makler oder Verwalter")));
        if (name === "consent")
            side.pane.consent.begin(selectedId, "Photos", false);
        else if (name === "withdraw")
            side.pane.consent.begin(selectedId, "ContactOnDemand", true);
        else if (name === "agreement")
            side.pane.agreements.begin();
        else if (name === "form")
            create();
        else if (name === "edit")
            edit();
    }

    busy: landlords.loading || (selectedId > 0 && !detail.isLoaded)
    poses: ["empty", "manager", "blocked", "withdrawn", "consent", "withdraw", "agreement", "form", "edit"]
    title: qsTr("Vermieter")
    panes: [filters, table, side]
    commands: [...actions.all, changes, ...rights.all, ...printing.commands]

    LandlordCommands {
        id: actions

        hasLandlord: root.selectedId > 0 && !root.editing
        onCreateRequested: root.create()
        onEditRequested: root.edit()
        onFilterRequested: filters.focusSearch()
        onReloadRequested: landlords.refresh()
        onColumnsRequested: table.chooseColumns()
    }
    RecordChanges {
        id: changes

        workspace: root.workspace
        table: "landlord"
        recordId: root.editing ? 0 : root.selectedId
        number: detail.name
        onGoRequested: (page, target) => root.goRequested(page, target)
    }
    SubjectCommands {
        id: rights

        workspace: root.workspace
        kind: "Landlord"
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
    LandlordListModel {
        id: landlords

        workspace: root.workspace
        onReloaded: {
            if (root.selectedId === 0 && count > 0 && frame.wide)
                root.selectedId = idAt(0);
            table.select(rowOfId(root.selectedId));
            if (root.posing !== "" && !isFiltered)
                root.takePose();
        }
    }
    LandlordDetail {
        id: detail

        workspace: root.workspace
        landlordId: root.selectedId
        onRemoved: root.selectedId = 0
    }

    ListFrame {
        id: frame

        anchors.fill: parent
        title: root.title
        count: landlords.loading && landlords.total === 0 ? "" : qsTr("%1 von %2").arg(landlords.count.toLocaleString(Qt.locale(), "f", 0)).arg(landlords.total.toLocaleString(Qt.locale(), "f", 0))
        error: landlords.error
        editing: root.editing
        actions: [
            PushButton {
                icon.name: "print"
                text: qsTr("Drucken")
                onClicked: printing.ask("list")
            },
            PushButton {
                primary: true
                icon.name: "plus"
                visible: root.workspace.rights.Contacts.create
                text: qsTr("Vermieter erfassen")
                onClicked: root.create()
            }
        ]
        filters: LandlordFilters {
            id: filters

            width: parent.width
            landlords: landlords
        }
        side: LandlordSide {
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
            onGoRequested: (page, target) => page === "landlords" ? root.reveal(target.landlordId) : root.goRequested(page, target)
            onSaved: id => {
                root.editing = false;
                root.selectedId = id;
                root.done(qsTr("%1 ist gespeichert.").arg(form.form.name));
            }
            onFormClosed: root.editing = false
        }

        LandlordTable {
            id: table

            landlords: landlords
            density: root.machine.density
            Layout.fillWidth: true
            Layout.fillHeight: true
            onOpened: row => {
                root.reveal(landlords.idAt(row));
                side.forceActiveFocus(Qt.OtherFocusReason);
            }
            onRowSelected: row => {
                // A list that is filled anew around the same landlord leaves its form open.
                if (landlords.idAt(row) !== root.selectedId)
                    root.select(landlords.idAt(row));
            }
            onResetRequested: filters.reset()
            onCreateRequested: root.create()
            onArranged: root.machine.setValue("landlords/columns", arrangement())
            Component.onCompleted: arrange(root.machine.value("landlords/columns", undefined))
        }
    }
}
