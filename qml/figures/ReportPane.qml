// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The reports to steering group and council, and one of them, its form or its pages. Targets: {reportId}, {create}. */
ReportPart {
    id: root

    property bool hasFigures: true
    property bool mayRelease: true
    property real selectedId: 0
    property bool editing: false
    property bool looking: false
    property bool detailOpened: false
    readonly property alias reports: reports
    readonly property alias desk: desk
    readonly property alias table: table
    readonly property alias pane: pane
    readonly property alias form: form
    readonly property alias preview: preview
    readonly property alias dialogs: dialogs

    function arrive(target: var): void {
        if (target?.reportId > 0) {
            select(target.reportId);
            detailOpened = true;
        } else if (target?.create && mayWrite) {
            create();
        }
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
            table.select(reports.rowOfId(id));
        });
    }
    function create(): void {
        form.mayLeave(() => {
            editing = false;
            dialogs.creating.ask();
        });
    }
    function edit(): void {
        if (!pane.isDraft || !mayWrite)
            return;
        editing = true;
        form.start(selectedId);
    }
    function look(): void {
        form.mayLeave(() => {
            editing = false;
            looking = true;
            desk.preview();
            preview.forceActiveFocus(Qt.OtherFocusReason);
        });
    }
    function leaveForm(): void {
        editing = false;
        pane.forceActiveFocus(Qt.OtherFocusReason);
    }
    function pose(name: string): void {
        form.form.revert();
        editing = false;
        if (selectedId === 0)
            selectedId = reports.idAt(0);
        looking = false;
        dialogs.closeAll();
        detailOpened = name === "detail";
        if (name === "form")
            edit();
        else if (name === "new")
            dialogs.creating.ask();
        else if (name === "preview")
            look();
        else if (name === "release")
            dialogs.releasing.ask();
        else if (name === "files")
            dialogs.files.ask();
    }

    busy: reports.loading || desk.busy || desk.previewing || form.form.busy || (selectedId > 0 && !desk.isLoaded)
    poses: ["detail", "form", "new", "preview", "release", "files"]
    statusText: qsTr("%n Berichte", "", reports.count)
    panes: looking ? [preview] : [table, side]
    commands: actions.all

    ReportCommands {
        id: actions

        mayWrite: root.mayWrite
        mayRelease: root.mayRelease
        mayCount: root.hasFigures
        hasReport: desk.isLoaded
        isDraft: pane.isDraft && !root.editing && !desk.busy
        isCounted: desk.report.isCounted === true
        onCreateRequested: root.create()
        onEditRequested: root.edit()
        onCountRequested: desk.count()
        onRemoveRequested: dialogs.removing.open()
        onReleaseRequested: dialogs.releasing.ask()
        onExportRequested: dialogs.files.ask()
        onPreviewRequested: root.look()
        onReloadRequested: reports.refresh()
    }
    ReportListModel {
        id: reports

        workspace: root.workspace
        onReloaded: {
            if (rowOfId(root.selectedId) < 0)
                root.selectedId = count > 0 && frame.wide ? idAt(0) : 0;
            table.select(rowOfId(root.selectedId));
        }
    }
    ReportDesk {
        id: desk

        workspace: root.workspace
        reportId: root.selectedId
        onDone: sentence => root.done(sentence)
        onCreated: id => {
            root.selectedId = id;
            root.detailOpened = true;
        }
        onCounted: if (root.looking)
            desk.preview()
        onReleased: if (root.looking)
            desk.preview()
    }
    ReportDialogs {
        id: dialogs

        desk: desk
        person: root.workspace.actorName
    }
    ReportPreview {
        id: preview

        anchors.fill: parent
        visible: root.looking
        focus: visible
        desk: desk
        onExportRequested: dialogs.files.ask()
        onCloseRequested: {
            root.looking = false;
            desk.dropPreview();
            table.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
    ListFrame {
        id: frame

        anchors.fill: parent
        visible: !root.looking
        focus: visible
        title: qsTr("Berichte")
        error: reports.error
        opened: root.selectedId > 0 && root.detailOpened
        editing: root.editing
        actions: [
            ReportSwitch {
                view: "reports"
                hasFigures: root.hasFigures
                onSwitched: name => root.viewChosen(name)
            },
            PushButton {
                objectName: "create"
                primary: true
                visible: root.mayWrite && !root.editing
                icon.name: "plus"
                text: qsTr("Bericht anlegen")
                onClicked: root.create()
            }
        ]
        side: FocusScope {
            id: side

            anchors.fill: parent
            focus: true

            ReportDetailPane {
                id: pane

                anchors.fill: parent
                visible: !root.editing
                focus: visible
                desk: desk
                mayWrite: root.mayWrite
                mayRelease: root.mayRelease
                mayCount: root.hasFigures
                closable: !frame.wide
                onEditRequested: root.edit()
                onCountRequested: desk.count()
                onPreviewRequested: root.look()
                onReleaseRequested: dialogs.releasing.ask()
                onExportRequested: dialogs.files.ask()
                onRemoveRequested: dialogs.removing.open()
                onCloseRequested: {
                    root.detailOpened = false;
                    table.forceActiveFocus(Qt.OtherFocusReason);
                }
            }
            ReportFormPane {
                id: form

                anchors.fill: parent
                open: root.editing
                visible: open
                focus: open
                workspace: root.workspace
                onSaved: {
                    root.editing = false;
                    root.done(qsTr("%1 ist gespeichert.").arg(form.form.number));
                    pane.forceActiveFocus(Qt.OtherFocusReason);
                }
                onClosed: root.leaveForm()
            }
        }

        ReportTable {
            id: table

            reports: reports
            mayWrite: root.mayWrite
            density: root.machine.density
            Layout.fillWidth: true
            Layout.fillHeight: true
            onRowSelected: row => {
                const id = reports.idAt(row);
                if (id !== root.selectedId)
                    root.select(id);
            }
            onOpened: row => {
                root.select(reports.idAt(row));
                root.detailOpened = true;
                side.forceActiveFocus(Qt.OtherFocusReason);
            }
            onCreateRequested: root.create()
            onArranged: root.machine.setValue("reports/columns", arrangement())
            Component.onCompleted: arrange(root.machine.value("reports/columns", undefined))
        }
    }
}
