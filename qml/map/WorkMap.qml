// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** The map of a page of the register: with its background, its places, and the layers one chose, remembered under `memory`. */
MapPane {
    id: root

    required property Workspace workspace
    required property Machine machine
    required property string memory
    /** Buses, benches and hotspots, unless one chose otherwise. */
    property int firstLayers: 14
    /** The places that the map shows; null for all that are there on the day of the legend. */
    property PlaceListModel list: null
    /** What is being drawn on it. */
    property ShapeDrawing drawing: null
    property bool drawingShown: false
    readonly property bool isDrawing: drawing?.active ?? false
    readonly property alias views: views
    /** For menus and the command field of its page. */
    readonly property list<Command> commands: [
        Command {
            menu: "file"
            text: qsTr("&Karte als PDF")
            words: qsTr("Karte drucken Papier ausgeben")
            icon.name: "print"
            enabled: root.visible
            onTriggered: paper.print("pdf")
        },
        Command {
            menu: "file"
            text: qsTr("Karte als B&ild")
            words: qsTr("PNG speichern Karte Foto")
            enabled: root.visible
            onTriggered: paper.print("png")
        },
        Command {
            menu: "view"
            startsGroup: true
            text: qsTr("Strecke &messen")
            words: qsTr("Entfernung Abstand Luftlinie Lineal")
            shortcut: "Ctrl+Shift+M"
            enabled: root.visible
            onTriggered: root.measure(false)
        },
        Command {
            menu: "view"
            text: qsTr("&Fläche messen")
            words: qsTr("Hektar Quadratkilometer Lineal")
            enabled: root.visible
            onTriggered: root.measure(true)
        },
        Command {
            menu: "view"
            text: qsTr("&Ansichten …")
            words: qsTr("Ausschnitt merken Lesezeichen Karte")
            enabled: root.visible
            onTriggered: views.open()
        }
    ]

    function rememberLayers(): void {
        machine.setValue(memory + "/layers", layers);
        machine.setValue(memory + "/reach", reachShown ? 1 : 0);
    }

    function measure(isArea: bool): void {
        ruler.start(isArea);
        surface.forceActiveFocus(Qt.OtherFocusReason);
    }
    function restore(view: var): void {
        layers = view.layers;
        reachShown = view.reach;
        showView(view.lon, view.lat, view.zoom);
        surface.forceActiveFocus(Qt.OtherFocusReason);
    }

    ruler: MapRuler {
        workspace: root.workspace
    }
    onIsDrawingChanged: if (isDrawing)
        surface.forceActiveFocus(Qt.OtherFocusReason)
    overlay: [
        Loader {
            anchors.fill: parent
            active: root.drawing !== null && root.drawingShown
            sourceComponent: DrawingOverlay {
                drawing: root.drawing
                map: root.surface
                signs: root.placeLayer
            }
        },
        Loader {
            anchors.fill: parent
            active: root.measuring
            sourceComponent: DrawingOverlay {
                drawing: root.ruler.drawing
                map: root.surface
                signs: root.placeLayer
            }
        }
    ]
    furniture.tools: commands
    background: MapBackground {
        workspace: root.workspace
        kind: root.machine.background
        file: root.machine.tileFile
        online: root.machine.onlineMap
        allowedHost: root.machine.allowedHost
        machine: root.machine
    }
    places: MapPlaces {
        workspace: root.workspace
        list: root.list
    }

    MapViews {
        id: views

        objectName: "views"
        machine: root.machine
        current: ({
                "lon": root.longitude,
                "lat": root.latitude,
                "zoom": root.zoom,
                "layers": root.layers,
                "reach": root.reachShown
            })
        onChosen: view => root.restore(view)
    }
    MapPrint {
        id: paper

        objectName: "mapPrint"
        workspace: root.workspace
        marks: root.markLayer
        areas: root.areaLayer
        places: root.placeLayer
        tiles: root.tileLayer
    }
    Component.onCompleted: {
        layers = Number(machine.value(memory + "/layers", firstLayers));
        reachShown = Number(machine.value(memory + "/reach", 0)) === 1;
        layersChanged.connect(rememberLayers);
        reachShownChanged.connect(rememberLayers);
    }
}
