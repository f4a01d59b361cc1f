// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import QtQuick.Templates as T

/** OSM data, timetables, hotspots, addresses, census grids, school holidays and rent limits: chosen or dropped, shown before anything is kept, then kept as one step. Signals: `done(text)`, `mapRequested()`. */
FocusScope {
    id: root

    required property Workspace workspace
    readonly property alias intake: intake
    readonly property bool busy: intake.state === "reading"
    readonly property string fileName: intake.fileName

    signal done(text: string)
    signal mapRequested

    function choose(): void {
        chooser.open();
    }
    function read(file: url): void {
        intake.read(file, source.text);
    }

    FeedImport {
        id: intake

        workspace: root.workspace
        onKept: summary => root.done(qsTr("%1 eingelesen: %2").arg(intake.fileName).arg(summary))
    }
    FileDialog {
        id: chooser

        title: qsTr("Karte, Orte, Adressen oder Fahrplan wählen")
        nameFilters: [qsTr("OpenStreetMap, Fahrplan, Knotenliste, Adressen, Gitter, Schulferien, Mietgrenzen, Heizspiegel (*.pbf *.osm *.gz *.bz2 *.zip *.json *.geojson *.csv *.txt *.xlsx *.ods *.gpkg *.ics)"), qsTr("Alle Dateien (*)")]
        onAccepted: root.read(selectedFile)
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
                id: source

                label: qsTr("Von wem die Daten sind")
                hint: qsTr("Unter demselben Namen werden sie später erneuert. Leer: der Name der Datei.")
                Layout.maximumWidth: Theme.px(420)
                Layout.fillHeight: false
                Layout.alignment: Qt.AlignTop
            }
            PushButton {
                primary: intake.state === "idle" || intake.state === "failed"
                focus: true
                icon.name: "folder"
                text: qsTr("Datei wählen")
                enabled: intake.state !== "reading" && intake.state !== "keeping"
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.px(20) + 4
                onClicked: chooser.open()
            }
            Item {
                Layout.fillWidth: true
            }
        }
        Banner {
            visible: intake.state === "failed"
            kind: "bad"
            title: qsTr("%1 wurde nicht übernommen.").arg(intake.fileName)
            text: intake.error
            Layout.fillWidth: true
        }
        Banner {
            visible: intake.state === "kept"
            kind: "good"
            title: qsTr("Die Daten sind im Register.")
            text: qsTr("Der Import lässt sich als ein Schritt zurücknehmen.")
            actions: T.Action {
                text: qsTr("Karte zeigen")
                onTriggered: root.mapRequested()
            }
            Layout.fillWidth: true
        }
        Item {
            visible: intake.state === "idle"
            Layout.fillWidth: true
            Layout.fillHeight: true

            EmptyState {
                anchors.centerIn: parent
                width: Math.min(parent.width, Theme.px(480))
                icon: "import"
                title: qsTr("Eine Datei hierher ziehen")
                text: qsTr("Karte, Wege, Orte und Adressen von OpenStreetMap (.osm.pbf, .osm, auch gepackt), Hauskoordinaten, Fahrplan als GTFS (Zip), Knotenliste von Freifunk, Gitterzellen des Zensus, Schulferien als Kalender (ICS) oder Tabelle, Mietgrenzen oder Heizspiegel als Tabelle. Vor dem Übernehmen sehen Sie, was sich ändert.")
            }
        }
        BodyText {
            visible: intake.state === "reading" || intake.state === "keeping"
            text: intake.state === "reading" ? qsTr("%1 wird gelesen …").arg(intake.fileName) : qsTr("Wird übernommen …")
        }
        ProgressLine {
            visible: intake.state === "reading" || intake.state === "keeping"
            indeterminate: true
            Layout.preferredWidth: Theme.px(280)
        }
        Card {
            visible: intake.state === "staged"
            title: intake.kindText
            spacing: Theme.gapSmall
            Layout.fillWidth: true
            Layout.fillHeight: false

            ListView {
                id: facts

                clip: true
                spacing: Theme.gapSmall
                model: intake.facts
                activeFocusOnTab: contentHeight > height
                boundsBehavior: Flickable.StopAtBounds
                Accessible.role: Accessible.List
                Accessible.name: intake.kindText
                T.ScrollBar.vertical: SlimScrollBar {}
                Layout.fillWidth: true
                Layout.preferredHeight: Math.min(contentHeight, Theme.px(170))

                delegate: BodyText {
                    required property string modelData

                    width: facts.width - Theme.px(12)
                    text: modelData
                    quiet: true
                }
            }
        }
        Item {
            visible: intake.state !== "idle" && intake.state !== "staged"
            Layout.fillHeight: true
        }
        StagedRows {
            visible: intake.state === "staged"
            intake: intake
            nameTitle: qsTr("Ort")
            keyTitle: qsTr("Was")
            goneText: qsTr("Orte beenden, die nicht mehr in der Datei stehen")
            doubleText: qsTr("Auch aufnehmen, was neben Vorhandenem liegt")
            Layout.fillWidth: true
            Layout.fillHeight: true
            onKeepRequested: (takeDuplicates, endGone) => intake.keep(takeDuplicates, endGone)
        }
    }
}
