// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/** The places: map and list in step, the selected one or its form at the right. */
AppPage {
    id: root

    property real selectedId: 0
    property bool editing: false
    property bool detailOpened: false
    property real mapPart: 0.45
    /** A click on the map is awaited, so the map has to be there. */
    readonly property bool placing: editing && side.form.awaitsMap
    readonly property alias detailShown: frame.sideShown
    readonly property alias places: places
    readonly property alias filters: filters
    readonly property alias table: table
    readonly property alias side: side
    readonly property alias detail: detail
    readonly property alias map: map
    readonly property alias printing: printing

    function arrive(target: var): void {
        if (target?.placeId !== undefined)
            reveal(target.placeId);
        else if (target?.create)
            create();
    }
    function reveal(id: real): void {
        if (!places.loading && places.rowOfId(id) < 0)
            filters.reset(); // what is asked for stands in the list
        select(id);
        detailOpened = true;
    }
    function mayLeave(next: var): void {
        side.mayLeave(next);
    }
    function select(id: real): void {
        if (id <= 0 || (id === selectedId && !editing))
            return; // the list was filled anew around the same place
        side.mayLeave(() => {
            editing = false;
            selectedId = id;
            table.select(places.rowOfId(id));
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
    function showOnMap(): void {
        if (!frame.beside)
            detailOpened = false;
        if (detail.box.width > 0)
            map.fitTo(detail.box);
    }
    function pose(name: string): void {
        posing.take(name);
    }

    busy: places.loading || map.placeLayer.pending || municipalities.pending || (selectedId > 0 && !detail.isLoaded)
    poses: posing.names
    title: qsTr("Orte")
    panes: [filters, map, table, side]
    commands: [...actions.all, ...map.commands, ...printing.commands]

    PlaceCommands {
        id: actions

        hasPlace: root.selectedId > 0 && !root.editing
        onCreateRequested: root.create()
        onEditRequested: root.edit()
        onConfirmRequested: detail.confirm()
        onFilterRequested: filters.focusSearch()
        onMapRequested: root.showOnMap()
        onReloadRequested: places.refresh()
        onColumnsRequested: table.chooseColumns()
    }
    PlacePoses {
        id: posing

        page: root
    }
    PrintDialog {
        id: printing

        workspace: root.workspace
        table: table
        listTitle: root.title
        filter: filters.inWords()
    }
    PlaceListModel {
        id: places

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
    PlaceDetail {
        id: detail

        workspace: root.workspace
        placeId: root.selectedId
        onRemoved: root.selectedId = 0
    }

    ListFrame {
        id: frame

        anchors.fill: parent
        title: root.title
        count: places.loading && places.total === 0 ? "" : qsTr("%1 von %2").arg(places.count.toLocaleString(Qt.locale(), "f", 0)).arg(places.total.toLocaleString(Qt.locale(), "f", 0))
        error: places.error
        opened: root.selectedId > 0 && root.detailOpened
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
                visible: root.workspace.rights.Places.create
                text: qsTr("Ort eintragen")
                onClicked: root.create()
            }
        ]
        filters: PlaceFilters {
            id: filters

            width: parent.width
            places: places
        }
        side: PlaceSide {
            id: side

            anchors.fill: parent
            focus: true
            workspace: root.workspace
            detail: detail
            municipalities: municipalities
            editing: root.editing
            closable: !frame.wide
            onEditRequested: root.edit()
            onMapRequested: root.showOnMap()
            onPlaceRequested: id => root.reveal(id)
            onCloseRequested: {
                root.detailOpened = false;
                table.forceActiveFocus(Qt.OtherFocusReason);
            }
            onDone: text => root.done(text)
            onSaved: id => {
                root.editing = false;
                root.selectedId = id;
                root.done(qsTr("%1 ist gespeichert.").arg(form.form.name));
            }
            onFormClosed: root.editing = false
        }

        Splitter {
            id: splitter

            orientation: Qt.Vertical
            Layout.fillWidth: true
            Layout.fillHeight: true
            onRestored: root.mapPart = 0.45
            onResizingChanged: if (!resizing)
                Qt.callLater(() => root.machine.setValue("places/splitter", splitter.saveState()))
            Component.onCompleted: splitter.restoreState(root.machine.value("places/splitter", undefined))

            WorkMap {
                id: map

                workspace: root.workspace
                machine: root.machine
                memory: "places"
                T.SplitView.preferredHeight: splitter.height * root.mapPart
                T.SplitView.minimumHeight: root.placing ? splitter.height * 0.7 : Math.min(Theme.px(160), splitter.height * 0.45)
                areas: municipalities
                firstLayers: 255
                list: places
                placeCards: false
                selectedPlaceId: root.editing ? -1 : root.selectedId
                placingHint: drawing.active ? drawing.hint : qsTr("Den Ort anklicken, oder die Mitte mit Enter wählen. Esc bricht ab.")
                drawing: side.form.form.drawing
                drawingShown: root.editing
                onPlaceChosen: id => root.reveal(id)
                placing: root.placing
                pinShown: root.editing && side.form.form.hasPoint
                pinLon: side.form.form.lon
                pinLat: side.form.form.lat
                pinManual: true
                onPlaced: (lon, lat) => side.form.place(lon, lat, metresPerPixel)
                onPlacingCancelled: side.form.leaveMap()
                onCornerTakenBack: drawing.takeBack()
                onPinMoved: (lon, lat) => side.form.form.setPoint(lon, lat)
            }
            PlaceTable {
                id: table

                places: places
                density: root.machine.density
                T.SplitView.fillHeight: true
                T.SplitView.minimumHeight: Math.min(Theme.px(120), splitter.height * (root.placing ? 0.25 : 0.4))
                onOpened: row => {
                    root.reveal(places.idAt(row));
                    side.forceActiveFocus(Qt.OtherFocusReason);
                }
                onRowSelected: row => {
                    // A list that is filled anew around the same place leaves its form open.
                    if (places.idAt(row) !== root.selectedId)
                        root.select(places.idAt(row));
                }
                onResetRequested: filters.reset()
                onCreateRequested: root.create()
                onArranged: root.machine.setValue("places/columns", arrangement())
                Component.onCompleted: arrange(root.machine.value("places/columns", undefined))
            }
        }
    }
}
