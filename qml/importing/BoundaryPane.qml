// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import QtQuick.Templates as T

/** Boundaries from a file: chosen or dropped, shown before anything is kept, then kept as one step. Signals: `done(text)`, `mapRequested()`. */
FocusScope {
    id: root

    required property Workspace workspace
    readonly property bool busy: boundaries.state === "reading"
    readonly property string fileName: boundaries.fileName

    signal done(text: string)
    signal mapRequested

    function choose(): void {
        chooser.open();
    }
    function read(file: url): void {
        boundaries.read(file, district.text);
    }

    BoundaryImport {
        id: boundaries

        workspace: root.workspace
        onKept: summary => root.done(qsTr("Gemeindegrenzen eingelesen: %1").arg(summary))
    }
    FileDialog {
        id: chooser

        title: qsTr("Gemeindegrenzen wählen")
        nameFilters: [qsTr("Karten (*.geojson *.json *.gpkg *.shp *.zip *.gml *.kml *.fgb *.tab *.csv *.topojson)"), qsTr("Alle Dateien (*)")]
        onAccepted: boundaries.read(selectedFile, district.text)
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gapLarge
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            Field {
                id: district

                label: qsTr("Nur Schlüssel, die so beginnen")
                hint: qsTr("07335 ist der Landkreis Kaiserslautern. Leer: alle Gemeinden der Datei.")
                text: "07335"
                Layout.maximumWidth: Theme.px(420)
                Layout.fillHeight: false
                Layout.alignment: Qt.AlignTop
            }
            PushButton {
                primary: boundaries.state === "idle" || boundaries.state === "failed"
                focus: true
                icon.name: "folder"
                text: qsTr("Datei wählen")
                enabled: boundaries.state !== "reading" && boundaries.state !== "keeping"
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.px(20) + 4
                onClicked: chooser.open()
            }
            Item {
                Layout.fillWidth: true
            }
        }
        Banner {
            visible: boundaries.state === "failed"
            kind: "bad"
            title: qsTr("%1 wurde nicht übernommen.").arg(boundaries.fileName)
            text: boundaries.error
            Layout.fillWidth: true
        }
        Banner {
            visible: boundaries.state === "kept"
            kind: "good"
            title: qsTr("Die Grenzen sind im Register.")
            text: qsTr("Der Import lässt sich als ein Schritt zurücknehmen.")
            actions: T.Action {
                text: qsTr("Karte zeigen")
                onTriggered: root.mapRequested()
            }
            Layout.fillWidth: true
        }
        Repeater {
            model: boundaries.state === "staged" ? boundaries.notes : []

            Banner {
                required property string modelData

                kind: "info"
                title: modelData
                Layout.fillWidth: true
            }
        }
        Item {
            visible: boundaries.state === "idle"
            Layout.fillWidth: true
            Layout.fillHeight: true

            EmptyState {
                anchors.centerIn: parent
                width: Math.min(parent.width, Theme.px(480))
                icon: "import"
                title: qsTr("Eine Datei hierher ziehen")
                text: qsTr("GeoJSON, GeoPackage, Shapefile (auch gezippt), GML, KML, FlatGeobuf, TAB, CSV mit WKT oder TopoJSON. Vor dem Übernehmen sehen Sie, was sich ändert.")
            }
        }
        ColumnLayout {
            visible: boundaries.state === "reading" || boundaries.state === "keeping"
            spacing: Theme.gapSmall
            Layout.fillWidth: true
            Layout.fillHeight: true

            BodyText {
                text: boundaries.state === "reading" ? qsTr("%1 wird gelesen …").arg(boundaries.fileName) : qsTr("Wird übernommen …")
            }
            ProgressLine {
                indeterminate: true
                Layout.preferredWidth: Theme.px(280)
            }
            Item {
                Layout.fillHeight: true
            }
        }
        Item {
            visible: boundaries.state === "failed" || boundaries.state === "kept"
            Layout.fillHeight: true
        }
        StagedRows {
            visible: boundaries.state === "staged"
            intake: boundaries
            Layout.fillWidth: true
            Layout.fillHeight: true
            onKeepRequested: (takeDuplicates, removeGone) => boundaries.keep(removeGone)
        }
    }
}
