// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The measure table of the steering group, and one measure or the form at the right. Targets: {measureId}, {create}. Signal: `figureRequested(id)`. */
ReportPart {
    id: root

    property bool hasFigures: true
    property real selectedId: 0
    property bool editing: false
    property bool detailOpened: false
    readonly property int row: measures.count > 0 ? measures.rowOfId(selectedId) : -1
    readonly property alias measures: measures
    readonly property alias table: table
    readonly property alias pane: pane
    readonly property alias form: form

    signal figureRequested(id: string)

    function arrive(target: var): void {
        if (target?.measureId > 0) {
            select(target.measureId);
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
            table.select(measures.rowOfId(id));
        });
    }
    function create(): void {
        form.mayLeave(() => {
            editing = true;
            form.start(0);
        });
    }
    function edit(): void {
        if (selectedId <= 0 || !mayWrite)
            return;
        form.mayLeave(() => {
            editing = true;
            form.start(selectedId);
        });
    }
    function leaveForm(): void {
        editing = false;
        table.forceActiveFocus(Qt.OtherFocusReason);
    }
    function pose(name: string): void {
        form.form.revert();
        editing = false;
        if (selectedId === 0)
            selectedId = measures.idAt(0);
        detailOpened = name === "detail";
        if (name === "form")
            edit();
    }

    busy: measures.loading || measures.busy || form.form.busy
    poses: ["detail", "form"]
    statusText: qsTr("%n Maßnahmen", "", measures.count)
    panes: [table, side]
    commands: [...actions.all, ...printing.commands]

    MeasureCommands {
        id: actions

        mayWrite: root.mayWrite
        hasMeasure: root.row >= 0 && !root.editing
        isFirst: root.row <= 0
        isLast: root.row >= measures.count - 1
        onCreateRequested: root.create()
        onEditRequested: root.edit()
        onMoveRequested: by => measures.move(root.row, root.row + by)
        onRemoveRequested: measures.remove(root.row)
        onReloadRequested: measures.refresh()
        onColumnsRequested: table.chooseColumns()
    }
    PrintDialog {
        id: printing

        workspace: root.workspace
        table: table
        listTitle: qsTr("Maßnahmen")
    }
    MeasureListModel {
        id: measures

        workspace: root.workspace
        onDone: sentence => root.done(sentence)
        onReloaded: {
            if (rowOfId(root.selectedId) < 0)
                root.selectedId = count > 0 && frame.wide ? idAt(0) : 0;
            table.select(rowOfId(root.selectedId));
        }
    }
    ListFrame {
        id: frame

        anchors.fill: parent
        focus: true
        title: qsTr("Maßnahmen")
        error: measures.error
        opened: root.selectedId > 0 && root.detailOpened
        editing: root.editing
        actions: [
            ReportSwitch {
                view: "measures"
                hasFigures: root.hasFigures
                onSwitched: name => root.viewChosen(name)
            },
            PushButton {
                objectName: "create"
                primary: true
                visible: root.mayWrite && !root.editing
                icon.name: "plus"
                text: qsTr("Maßnahme erfassen")
                onClicked: root.create()
            }
        ]
        side: FocusScope {
            id: side

            anchors.fill: parent
            focus: true

            MeasureDetailPane {
                id: pane

                anchors.fill: parent
                visible: !root.editing
                focus: visible
                measures: measures
                row: root.row
                mayWrite: root.mayWrite
                hasFigures: root.hasFigures
                closable: !frame.wide
                onEditRequested: root.edit()
                onMoveRequested: by => measures.move(root.row, root.row + by)
                onRemoveRequested: measures.remove(root.row)
                onFigureRequested: id => root.figureRequested(id)
                onCloseRequested: {
                    root.detailOpened = false;
                    table.forceActiveFocus(Qt.OtherFocusReason);
                }
            }
            MeasureFormPane {
                id: form

                anchors.fill: parent
                open: root.editing
                visible: open
                focus: open
                workspace: root.workspace
                onSaved: id => {
                    root.editing = false;
                    root.selectedId = id;
                    root.done(qsTr("%1 ist gespeichert.").arg(form.form.title));
                    table.forceActiveFocus(Qt.OtherFocusReason);
                }
                onClosed: root.leaveForm()
            }
        }

        MeasureTable {
            id: table

            measures: measures
            canMove: root.mayWrite
            density: root.machine.density
            Layout.fillWidth: true
            Layout.fillHeight: true
            onRowSelected: row => {
                const id = measures.idAt(row);
                if (id !== root.selectedId)
                    root.select(id);
            }
            onOpened: row => {
                root.select(measures.idAt(row));
                root.detailOpened = true;
                if (root.mayWrite)
                    root.edit();
                else
                    side.forceActiveFocus(Qt.OtherFocusReason);
            }
            onMoveRequested: (row, to) => measures.move(row, to)
            onCreateRequested: root.create()
            onUsualRequested: measures.addUsual()
            onArranged: root.machine.setValue("measures/columns", arrangement())
            Component.onCompleted: arrange(root.machine.value("measures/columns", undefined))
        }
    }
}
