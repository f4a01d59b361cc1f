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
        }
    ]
    readonly property real metresPerPixel: MapTools.metresPerPixel(latitude, zoom)

    function rememberLayers(): void {
        machine.setValue(memory + "/layers", layers);
        machine.setValue(memory + "/reach", reachShown ? 1 : 0);
    }

    onIsDrawingChanged: if (isDrawing)
        surface.forceActiveFocus(Qt.OtherFocusReason)
    overlay: Loader {
        anchors.fill: parent
        active: root.drawing !== null && root.drawingShown
        sourceComponent: DrawingOverlay {
            drawing: root.drawing
            map: root.surface
            signs: root.placeLayer
        }
    }
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

    Connections {
        target: root.furniture
        function onSheetWanted(ending: string): void {
            paper.print(ending);
        }
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
