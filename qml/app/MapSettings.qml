// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts

/** What lies below the marks of the map: nothing, or the tiles of a file. choose(file) takes one, if it can be used. */
Card {
    id: root

    required property Machine machine
    readonly property alias tiles: tiles
    readonly property bool hasFile: machine.tileFile.toString() !== ""

    function choose(file: url): void {
        tiles.file = file;
    }

    title: qsTr("Karte")
    spacing: Theme.gap
    Component.onCompleted: tiles.file = machine.tileFile

    TileFile {
        id: tiles

        onChecked: if (usable)
            root.machine.tileFile = file
    }
    FileDialog {
        id: dialog

        title: qsTr("Kartendatei wählen")
        nameFilters: [qsTr("Karten (*.mbtiles)"), qsTr("Alle Dateien (*)")]
        onAccepted: root.choose(selectedFile)
    }
    Segments {
        label: qsTr("Hintergrund")
        hint: qsTr("Die Datei liegt auf diesem Rechner; nichts verlässt das Haus.")
        value: root.hasFile ? "file" : "none"
        options: [
            {
                "value": "none",
                "text": qsTr("ohne")
            },
            {
                "value": "file",
                "text": qsTr("Kartendatei …")
            }
        ]
        onChosen: value => {
            if (value === "file")
                return dialog.open();
            root.machine.tileFile = "";
            tiles.file = "";
        }
    }
    ColumnLayout {
        visible: tiles.usable
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
        visible: root.hasFile || tiles.error !== ""
        text: qsTr("Andere Datei wählen …")
        onClicked: dialog.open()
    }
}
