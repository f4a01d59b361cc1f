// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The sponsors, a view of the page of handovers: who helps, how many households each has, and one of them or the form at the right. */
HandoverPart {
    id: root

    property real selectedId: 0
    property bool editing: false
    property bool detailOpened: false
    readonly property alias sponsors: sponsors
    readonly property alias filters: filters
    readonly property alias detail: detail
    readonly property alias table: table
    readonly property alias pane: pane
    readonly property alias form: form
    readonly property alias engaging: engaging

    function arrive(target: var): void {
        if (target?.engageFor !== undefined)
            engaging.ask(target.engageFor, 0);
        else if (target?.sponsorId > 0)
            reveal(target.sponsorId);
        else if (target?.create !== undefined)
            create();
    }
    function reveal(id: real): void {
        if (!sponsors.loading && sponsors.rowOfId(id) < 0)
            sponsors.withInactive = true; // what is asked for stands in the list
        select(id);
        detailOpened = true;
    }
    function mayLeave(next: var): void {
        form.mayLeave(next);
    }
    function select(id: real): void {
        if (id <= 0 || (id === selectedId && !editing))
            return;
        form.mayLeave(() => {
            editing = false;
            selectedId = id;
            table.select(sponsors.rowOfId(id));
        });
    }
    function create(): void {
        form.mayLeave(() => {
            editing = true;
            form.start(0);
        });
    }
    function edit(): void {
        if (selectedId <= 0 || !detail.isLoaded)
            return;
        form.mayLeave(() => {
            editing = true;
            form.start(selectedId);
        });
    }
    function engage(): void {
        form.mayLeave(() => {
            editing = false;
            engaging.ask(0, selectedId);
        });
    }
    function leaveForm(): void {
        editing = false;
        pane.forceActiveFocus(Qt.OtherFocusReason);
    }
    function pose(name: string): void {
        form.form.revert();
        editing = false;
        engaging.close();
        pane.ending.close();
        detailOpened = !["", "empty"].includes(name);
        filters.reset();
        if (name === "empty")
            sponsors.text = "gibt es nicht";
        else if (name === "form")
            edit();
        else if (name === "engage")
            engaging.ask(detail.engagements[0]?.householdId ?? 0, 0);
        else if (name === "end")
            pane.ending.ask(detail.engagements[0]);
    }

    busy: sponsors.loading || (selectedId > 0 && !detail.isLoaded && detail.error === "") || form.form.busy || engaging.match.loading
    poses: ["empty", "detail", "form", "engage", "end"]
    statusText: qsTr("%n Paten", "", sponsors.count)
    panes: [filters, table, side]
    commands: [...actions.all, ...rights.all, ...printing.commands]

    SponsorCommands {
        id: actions

        hasSponsor: root.selectedId > 0 && detail.isLoaded && !root.editing
        onCreateRequested: root.create()
        onEngageRequested: root.engage()
        onEditRequested: root.edit()
        onFilterRequested: filters.focusSearch()
        onReloadRequested: sponsors.refresh()
        onColumnsRequested: table.chooseColumns()
    }
    SubjectCommands {
        id: rights

        workspace: root.workspace
        kind: "Sponsor"
        recordId: root.editing || !detail.isLoaded ? 0 : root.selectedId
        onAsked: target => root.goRequested("trust", target)
    }
    PrintDialog {
        id: printing

        workspace: root.workspace
        table: table
        listTitle: qsTr("Paten")
        filter: filters.inWords()
    }
    SponsorMatchDialog {
        id: engaging

        workspace: root.workspace
        onBegun: (id, text) => {
            root.reveal(id);
            root.done(text);
        }
    }
    SponsorListModel {
        id: sponsors

        workspace: root.workspace
        onReloaded: {
            if (root.selectedId === 0 && count > 0 && frame.wide)
                root.selectedId = idAt(0);
            table.select(rowOfId(root.selectedId));
        }
    }
    SponsorSummary {
        id: detail

        workspace: root.workspace
        sponsorId: root.selectedId
        onRemoved: root.selectedId = 0
        onChanged: if (isGone)
            Qt.callLater(() => root.selectedId = sponsors.idAt(0))
    }
    ListFrame {
        id: frame

        anchors.fill: parent
        focus: true
        title: qsTr("Paten")
        count: sponsors.loading && sponsors.total === 0 ? "" : qsTr("%1 von %2").arg(sponsors.count.toLocaleString(Qt.locale(), "f", 0)).arg(sponsors.total.toLocaleString(Qt.locale(), "f", 0))
        error: sponsors.error
        opened: root.selectedId > 0 && root.detailOpened
        editing: root.editing
        actions: [
            HandoverSwitch {
                view: "sponsors"
                onSwitched: name => root.viewChosen(name)
            },
            PushButton {
                objectName: "match"
                icon.name: "heart"
                text: qsTr("Haushalt begleiten")
                onClicked: root.engage()
            },
            PushButton {
                objectName: "create"
                primary: true
                icon.name: "plus"
                visible: root.workspace.rights.Handovers.create
                text: qsTr("Pate erfassen")
                onClicked: root.create()
            }
        ]
        filters: SponsorFilters {
            id: filters

            width: parent.width
            sponsors: sponsors
        }
        side: FocusScope {
            id: side

            anchors.fill: parent
            focus: true

            SponsorDetailPane {
                id: pane

                anchors.fill: parent
                visible: !root.editing
                focus: visible
                workspace: root.workspace
                detail: detail
                closable: !frame.wide
                onEditRequested: root.edit()
                onEngageRequested: root.engage()
                onCloseRequested: {
                    root.detailOpened = false;
                    table.forceActiveFocus(Qt.OtherFocusReason);
                }
                onDone: text => root.done(text)
                onGoRequested: (page, target) => root.goRequested(page, target)
            }
            SponsorFormPane {
                id: form

                anchors.fill: parent
                open: root.editing
                visible: open
                focus: open
                workspace: root.workspace
                onSaved: id => {
                    root.editing = false;
                    root.selectedId = id;
                    root.done(qsTr("%1 ist gespeichert.").arg(form.form.name));
                }
                onClosed: root.leaveForm()
            }
        }

        SponsorTable {
            id: table

            sponsors: sponsors
            density: root.machine.density
            Layout.fillWidth: true
            Layout.fillHeight: true
            onRowSelected: row => {
                const id = sponsors.idAt(row);
                if (id !== root.selectedId)
                    root.select(id);
            }
            onOpened: row => {
                root.select(sponsors.idAt(row));
                root.detailOpened = true;
                side.forceActiveFocus(Qt.OtherFocusReason);
            }
            onResetRequested: filters.reset()
            onCreateRequested: root.create()
            onArranged: root.machine.setValue("sponsors/columns", arrangement())
            Component.onCompleted: arrange(root.machine.value("sponsors/columns", undefined))
        }
    }
}
