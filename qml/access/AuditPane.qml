// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts

/** Who changed and read what: a list with filters, and the chosen step with its fields before and after. */
TrustPane {
    id: root

    property string view: "changes"
    property real selectedId: 0
    property bool detailOpened: false
    readonly property bool readings: view === "readings"
    readonly property LogListModel shown: readings ? reads : steps
    readonly property alias steps: steps
    readonly property alias reads: reads
    readonly property alias detail: detail
    readonly property alias table: table
    readonly property alias filters: filters
    readonly property alias side: side
    readonly property alias desk: desk

    function show(name: string): void {
        if (view === name)
            return;
        view = name;
        shown.refresh();
    }
    /** {table, id, title}: only what concerns that record. */
    function arrive(target: var): void {
        if (target?.record === undefined)
            return;
        view = "changes";
        filters.searchText = "";
        selectedId = 0;
        for (const list of [steps, reads])
            list.showRecord(target.record.table, target.record.id, target.record.title);
    }
    function select(id: real): void {
        selectedId = id;
    }
    function takeFocus(): void {
        table.forceActiveFocus(Qt.TabFocusReason);
    }
    function pose(name: string): void {
        if (name === "readings")
            show("readings");
        else if (name === "undo")
            side.ask();
        else if (name === "checked")
            desk.check();
        else if (name === "nothing")
            steps.text = "LR-0000";
        else if (name === "field" && steps.count > 3)
            table.select(3);
    }

    busy: shown.loading || desk.checking || (selectedId > 0 && !detail.isLoaded)
    poses: ["readings", "undo", "checked", "nothing", "field"]
    statusText: qsTr("%n Einträge", "", shown.total)

    AuditListModel {
        id: steps

        workspace: root.workspace
        onReloaded: {
            if (root.selectedId === 0 && count > 0 && frame.wide)
                root.selectedId = stepAt(0);
            if (!root.readings)
                table.select(rowOfStep(root.selectedId));
        }
    }
    ReadingListModel {
        id: reads

        workspace: root.workspace
    }
    AuditDetail {
        id: detail

        workspace: root.workspace
        stepId: root.selectedId
    }
    AuditDesk {
        id: desk

        workspace: root.workspace
    }
    FileDialog {
        id: chooser

        title: qsTr("Protokoll exportieren")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "csv"
        nameFilters: [qsTr("CSV (*.csv)")]
        onAccepted: desk.write(selectedFile, root.shown, root.readings)
    }
    ListFrame {
        id: frame

        anchors.fill: parent
        focus: true
        title: qsTr("Protokoll")
        count: root.shown.loading && root.shown.total === 0 ? "" : (root.shown.total > 100000 ? qsTr("mehr als %1").arg((100000).toLocaleString(Qt.locale(), "f", 0)) : root.shown.total.toLocaleString(Qt.locale(), "f", 0))
        error: root.shown.error
        hasSide: !root.readings
        opened: root.selectedId > 0 && root.detailOpened
        actions: [
            AuditSwitch {
                objectName: "switch"
                view: root.view
                onSwitched: name => root.show(name)
            },
            PushButton {
                objectName: "check"
                icon.name: "check"
                text: qsTr("Kette prüfen")
                enabled: !desk.checking
                onClicked: desk.check()
            },
            PushButton {
                objectName: "export"
                icon.name: "export"
                text: qsTr("CSV …")
                Accessible.name: qsTr("Als CSV exportieren")
                enabled: root.shown.count > 0
                onClicked: chooser.open()
            }
        ]
        filters: LogFilters {
            id: filters

            width: parent.width
            source: root.shown
        }
        side: AuditSide {
            id: side

            anchors.fill: parent
            focus: true
            detail: detail
            closable: !frame.wide
            onDone: text => root.done(text)
            onCloseRequested: {
                root.detailOpened = false;
                table.forceActiveFocus(Qt.OtherFocusReason);
            }
        }

        Banner {
            visible: desk.verdict !== ""
            kind: desk.isSound ? "good" : desk.isBroken ? "bad" : "warn"
            title: desk.isSound ? qsTr("Die Kette ist lückenlos.") : desk.isBroken ? qsTr("Die Kette ist beschädigt.") : qsTr("Die Kette wurde nicht geprüft.")
            text: desk.verdict
            actions: [
                Command {
                    text: qsTr("Schließen")
                    onTriggered: desk.forget()
                }
            ]
            Layout.fillWidth: true
            Layout.margins: Theme.gap
        }
        AuditTable {
            id: table

            focus: true
            source: root.shown
            readings: root.readings
            Layout.fillWidth: true
            Layout.fillHeight: true
            onRowSelected: row => {
                if (!root.readings)
                    root.select(steps.stepAt(row));
            }
            onOpened: row => {
                if (root.readings)
                    return;
                root.select(steps.stepAt(row));
                root.detailOpened = true;
                side.forceActiveFocus(Qt.OtherFocusReason);
            }
            onResetRequested: filters.reset()
        }
    }
}
