// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts

/**
 * What lies below the marks of the map: nothing, the register's own map, the tiles of a file, or a map over the network. choose(file) takes a file,
 * if it can be used.
 * Signal: `importRequested()`, where the register has no map of its own yet.
 */
Card {
    id: root

    required property Workspace workspace
    required property Machine machine
    readonly property alias tiles: tiles
    readonly property alias ground: ground
    readonly property alias online: online
    readonly property string kind: machine.background
    readonly property bool hasFile: machine.tileFile.toString() !== ""

    signal importRequested

    function choose(file: url): void {
        tiles.file = file;
    }

    title: qsTr("Karte")
    spacing: Theme.gap
    Component.onCompleted: tiles.file = machine.tileFile

    TileFile {
        id: tiles

        onChecked: if (usable) {
            root.machine.tileFile = file;
            root.machine.background = "file";
            root.machine.allowedHost = "";
        }
    }
    MapBackground {
        id: ground

        workspace: root.workspace
    }
    FileDialog {
        id: dialog

        title: qsTr("Kartendatei wählen")
        nameFilters: [qsTr("Karten (*.mbtiles *.gpkg)"), qsTr("Alle Dateien (*)")]
        onAccepted: root.choose(selectedFile)
    }
    Segments {
        label: qsTr("Hintergrund")
        hint: qsTr("Eigene Karte und Kartendatei liegen auf diesem Rechner; nichts verlässt das Haus.")
        value: root.kind
        options: [
            {
                "value": "none",
                "text": qsTr("ohne")
            },
            {
                "value": "own",
                "text": qsTr("eigene Karte")
            },
            {
                "value": "file",
                "text": qsTr("Kartendatei …")
            },
            {
                "value": "online",
                "text": qsTr("aus dem Netz …")
            }
        ]
        onChosen: value => {
            if (value === "file" && !root.hasFile)
                return dialog.open();
            if (value === "online")
                return online.chooseAny();
            root.machine.background = value;
            root.machine.allowedHost = "";
        }
    }
    OnlineMapSettings {
        id: online

        machine: root.machine
        ground: ground
        Layout.fillWidth: true
    }
    ColumnLayout {
        visible: root.kind === "own"
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        BodyText {
            objectName: "ownMap"
            text: !ground.hasOwn ? qsTr("Dieses Register hat noch keine eigene Karte.") : isNaN(ground.ownStand) ? ground.ownName : qsTr("%1, Stand %2").arg(ground.ownName).arg(ground.ownStand.toLocaleDateString(Qt.locale(), "dd.MM.yyyy"))
            font.weight: ground.hasOwn ? Font.DemiBold : Font.Normal
            Layout.fillWidth: true
        }
        BodyText {
            visible: ground.hasOwn
            text: ground.ownAttribution
            quiet: true
            Layout.fillWidth: true
        }
        LinkButton {
            text: ground.hasOwn ? qsTr("Andere OSM-Datei einlesen …") : qsTr("OSM-Datei einlesen …")
            onClicked: root.importRequested()
        }
    }
    ColumnLayout {
        visible: root.kind === "file" && tiles.usable
        spacing: 0
        Layout.fillWidth: true

        BodyText {
            text: tiles.name
            font.weight: Font.DemiBold
            Layout.fillWidth: true
        }
        BodyText {
            text: tiles.minZoom === tiles.maxZoom ? qsTr("Zoomstufe %1").arg(tiles.maxZoom) : qsTr("Zoomstufen %1 bis %2").arg(tiles.minZoom).arg(tiles.maxZoom)
            Layout.fillWidth: true
        }
        BodyText {
            text: tiles.attribution === "" ? qsTr("Ohne Quellenangabe. Prüfen, ob die Karte gezeigt werden darf.") : tiles.attribution
            quiet: true
            Layout.fillWidth: true
        }
        Caption {
            text: tiles.path
            wrapMode: Text.WrapAnywhere
            Layout.fillWidth: true
        }
    }
    Verdict {
        visible: tiles.error !== ""
        judgement: "bad"
        text: root.hasFile && root.machine.tileFile !== tiles.file ? qsTr("%1 Die bisherige Karte bleibt.").arg(tiles.error) : tiles.error
        Layout.fillWidth: true
    }
    LinkButton {
        visible: root.kind === "file" || tiles.error !== ""
        text: qsTr("Andere Datei wählen …")
        onClicked: dialog.open()
    }
}
