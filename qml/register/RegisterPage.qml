// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/** The register: vacancies as map and table in step, the selected one or its form at the right. */
AppPage {
    id: root

    property real selectedId: 0
    property alias editing: side.editing
    property bool mapShown: true
    property bool tableShown: true
    readonly property alias wide: frame.wide
    readonly property alias detailShown: frame.sideShown
    /** A click on the map is awaited, so the map has to be there. */
    readonly property bool placing: editing && side.form.placing
    property bool detailOpened: false
    property real mapPart: 0.55
    readonly property alias vacancies: vacancies
    readonly property alias filters: filters
    readonly property alias table: table
    readonly property alias side: side
    readonly property alias printing: printing
    readonly property alias map: map

    function arrive(target: var): void {
        filters.show(target);
        if (target?.lon === undefined)
            map.fitToArea(target?.municipalityId ?? -1);
        else
            map.showView(target.lon, target.lat, 17);
        if (target?.vacancyId !== undefined)
            reveal(target.vacancyId);
        else if (target?.create || target?.resume)
            create(target.resume);
    }
    function reveal(id: real): void {
        select(id);
        detailOpened = true;
    }
    function mayLeave(next: var): void {
        side.mayLeave(next);
    }
    function select(id: real): void {
        if (id === selectedId || id <= 0)
            return; // the list was filled anew around the same vacancy
        side.mayLeave(() => {
            editing = false;
            selectedId = id;
            if (vacancies.idAt(table.currentRow) !== id)
                table.select(vacancies.rowOfId(id)); // else several may be selected around it
        });
    }
    /** A new one, or what a crash left behind. */
    function create(resumed: var): void {
        side.mayLeave(() => {
            resumed ? side.form.resume() : side.form.start(0);
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

    busy: vacancies.loading || municipalities.pending || map.placeLayer.pending
    poses: posing.names
    title: qsTr("Leerstände")
    statusText: selectedId > 0 ? qsTr("Karte: %n Leerstände · 1 ausgewählt", "", map.visibleCount) : qsTr("Karte: %n Leerstände", "", map.visibleCount)
    panes: [filters, map, table, side]
    commands: [...actions.all, ...map.commands, ...printing.commands]

    RegisterCommands {
        id: actions

        hasVacancy: root.selectedId > 0 && !root.editing
        hasList: vacancies.count > 0
        filters: filters
        pane: side.pane
        mapShown: root.mapShown
        tableShown: root.tableShown
        onCreateRequested: root.create(false)
        onExportRequested: exporting.ask("vacancies", vacancies.count < vacancies.total ? vacancies.allIds() : [], vacancies.count)
        onShareRequested: root.goRequested("trust", {
            "part": "exchange",
            "give": table.selectedRows.length > 1 ? vacancies.idsAt(Array.from(table.selectedRows)) : vacancies.allIds()
        })
        onEditRequested: root.edit()
        onDetailRequested: root.detailOpened = true
        onFilterRequested: filters.focusSearch()
        onReloadRequested: vacancies.refresh()
        onColumnsRequested: table.chooseColumns()
        onMapToggled: {
            root.mapShown = !root.mapShown;
            root.tableShown = true;
        }
        onTableToggled: {
            root.tableShown = !root.tableShown;
            root.mapShown = true;
        }
    }
    RegisterPoses {
        id: posing

        page: root
    }
    ExportDialog {
        id: exporting

        workspace: root.workspace
    }
    PrintDialog {
        id: printing

        workspace: root.workspace
        table: table
        listTitle: root.title
        filter: filters.inWords()
        number: detail.isLoaded ? detail.number : ""
        mayShowAddress: detail.mayShowAddress
        held: detail.mark === "reserved" || detail.mark === "placing"
    }
    VacancyListModel {
        id: vacancies

        workspace: root.workspace
        onReloaded: {
            if (root.selectedId === 0 && count > 0 && frame.wide)
                root.selectedId = idAt(0);
            table.select(rowOfId(root.selectedId));
        }
    }
    MunicipalityAreas {
        id: municipalities

        workspace: root.workspace
    }
    VacancyDetail {
        id: detail

        workspace: root.workspace
        vacancyId: root.selectedId
        onRemoved: root.selectedId = 0
    }

    ListFrame {
        id: frame

        anchors.fill: parent
        title: root.title
        count: vacancies.loading && vacancies.total === 0 ? "" : qsTr("%1 von %2").arg(vacancies.whole ? vacancies.count.toLocaleString(Qt.locale(), "f", 0) : "…").arg(vacancies.total.toLocaleString(Qt.locale(), "f", 0))
        error: vacancies.error
        opened: side.many || (root.selectedId > 0 && root.detailOpened)
        editing: root.editing
        keepsList: root.placing
        actions: [
            PushButton {
                icon.name: "print"
                text: qsTr("Drucken")
                onClicked: printing.ask("list")
            },
            PushButton {
                primary: true
                icon.name: "plus"
                visible: root.workspace.rights.Objects.create
                text: qsTr("Leerstand erfassen")
                onClicked: root.create(false)
            }
        ]
        filters: VacancyFilters {
            id: filters

            width: parent.width
            vacancies: vacancies
            municipalities: municipalities
            onDone: text => root.done(text)
        }
        side: RegisterSide {
            id: side

            anchors.fill: parent
            focus: true
            workspace: root.workspace
            detail: detail
            table: table
            vacancies: vacancies
            map: root.map
            closable: !root.wide
            onGoRequested: (page, target) => root.goRequested(page, target)
            onEditRequested: root.edit()
            onCloseRequested: {
                root.detailOpened = false;
                table.forceActiveFocus(Qt.OtherFocusReason);
            }
            onShowRequested: vacancyId => root.arrive({
                    "vacancyId": vacancyId
                })
            onDone: text => root.done(text)
            onSaved: id => {
                root.editing = false;
                root.selectedId = id;
                root.done(qsTr("%1 ist gespeichert.").arg(side.form.form.number));
            }
            onFormClosed: root.editing = false
        }

        Splitter {
            id: splitter

            orientation: Qt.Vertical
            Layout.fillWidth: true
            Layout.fillHeight: true
            onRestored: root.mapPart = 0.55
            onResizingChanged: if (!resizing)
                Qt.callLater(() => root.machine.setValue("register/splitter", splitter.saveState()))
            Component.onCompleted: splitter.restoreState(root.machine.value("register/splitter", undefined))

            VacancyMap {
                id: map

                workspace: root.workspace
                machine: root.machine
                visible: root.mapShown
                T.SplitView.preferredHeight: splitter.height * root.mapPart
                T.SplitView.fillHeight: !root.tableShown
                T.SplitView.minimumHeight: Math.min(Theme.px(160), splitter.height * 0.45)
                vacancies: vacancies
                municipalities: municipalities
                filters: filters
                form: side.form
                editing: root.editing
                selectedId: root.selectedId > 0 ? root.selectedId : -1
                onPlaceRequested: id => root.goRequested("places", {
                        "placeId": id
                    })
                onSelected: id => root.select(id)
                onOpened: id => root.reveal(id)
            }
            VacancyTable {
                id: table

                visible: root.tableShown
                T.SplitView.fillHeight: true
                T.SplitView.minimumHeight: Math.min(Theme.px(120), splitter.height * 0.4)
                vacancies: vacancies
                density: root.machine.density
                onOpened: row => {
                    root.reveal(vacancies.idAt(row));
                    side.forceActiveFocus(Qt.OtherFocusReason);
                }
                onRowSelected: row => root.select(vacancies.idAt(row))
                onResetRequested: filters.reset()
                onCreateRequested: root.create(false)
                onArranged: root.machine.setValue("register/columns", arrangement())
                Component.onCompleted: arrange(root.machine.value("register/columns", undefined))
            }
        }
    }
}
