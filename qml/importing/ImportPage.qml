// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Files on their way in: tables of vacancies or landlords, OpenImmo, boundaries, maps, places, timetables and the like. Each is shown before anything is kept. */
AppPage {
    id: root

    property string subject: keepsFlats ? "Vacancies" : "Boundaries"
    /** Whoever keeps maps and places alone reads in no flats and no people. */
    readonly property bool keepsFlats: workspace.rights.Objects.create
    readonly property bool showsTables: subject === "Vacancies" || subject === "Landlords"
    readonly property alias intake: tables.intake
    readonly property alias feedIntake: feeds.intake

    /** A file that was dropped goes where it looks like belonging; {subject} only shows where. */
    function arrive(target: var): void {
        if (target?.subject)
            subject = target.subject;
        if (target === undefined || target.subject)
            return;
        if (subject === "Feeds" || feeds.intake.takes(target)) {
            subject = "Feeds";
            feeds.read(target);
            return;
        }
        const isTable = tables.intake.takes(target);
        if (!isTable)
            subject = "Boundaries";
        else if (!showsTables || tables.intake.isTransfer(target))
            subject = "Vacancies";
        if (isTable)
            tables.intake.read(target);
        else
            boundaries.read(target);
    }
    function pose(name: string): void {
        subject = "Boundaries";
        boundaries.read("file:///nirgends/grenzen.geojson");
    }

    busy: boundaries.busy || tables.busy || feeds.busy
    poses: ["failed"]
    title: qsTr("Import")
    panes: [subjects, tables, boundaries, feeds]
    commands: [
        Command {
            menu: "file"
            startsGroup: true
            text: qsTr("&Tabelle oder OpenImmo einlesen …")
            icon.name: "table"
            right: "Objects"
            words: qsTr("Import Excel XLSX ODS CSV OpenImmo XML Makler Leerstände Vermieter")
            onTriggered: {
                if (!root.showsTables)
                    root.subject = "Vacancies";
                tables.choose();
            }
        },
        Command {
            menu: "file"
            text: qsTr("Gemeindegrenzen &einlesen …")
            icon.name: "import"
            words: qsTr("Import GeoJSON GPKG Shapefile")
            onTriggered: {
                root.subject = "Boundaries";
                boundaries.choose();
            }
        },
        Command {
            menu: "file"
            text: qsTr("&Karte, Orte, Adressen oder Fahrplan einlesen …")
            icon.name: "layers"
            words: qsTr("Import OSM OpenStreetMap PBF Karte Straßen Adressen Hauskoordinaten GTFS Fahrplan Haltestellen Freifunk WLAN Zensus Einwohner")
            onTriggered: {
                root.subject = "Feeds";
                feeds.choose();
            }
        }
    ]

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PageHeader {
            title: root.title
            count: root.showsTables ? tables.intake.fileName : root.subject === "Feeds" ? feeds.fileName : boundaries.fileName
            Layout.fillWidth: true
            filters: Segments {
                id: subjects

                name: qsTr("Was eingelesen wird")
                value: root.subject
                options: [
                    {
                        "value": "Vacancies",
                        "text": qsTr("Leerstände")
                    },
                    {
                        "value": "Landlords",
                        "text": qsTr("Vermieter")
                    },
                    {
                        "value": "Boundaries",
                        "text": qsTr("Gemeindegrenzen")
                    },
                    {
                        "value": "Feeds",
                        "text": qsTr("Karte und Orte")
                    }
                ].filter(one => root.keepsFlats || one.value === "Boundaries" || one.value === "Feeds")
                onChosen: value => root.subject = value
            }
        }
        Divider {}
        TableIntakePane {
            id: tables

            visible: root.showsTables
            workspace: root.workspace
            kind: root.showsTables ? root.subject : "Vacancies"
            density: root.machine.density
            Layout.fillWidth: true
            Layout.fillHeight: true
            onDone: text => root.done(text)
            onShowRequested: root.goRequested(root.subject === "Landlords" ? "landlords" : "register", undefined)
        }
        BoundaryPane {
            id: boundaries

            visible: root.subject === "Boundaries"
            workspace: root.workspace
            Layout.fillWidth: true
            Layout.fillHeight: true
            onDone: text => root.done(text)
            onMapRequested: root.goRequested("register", undefined)
        }
        FeedPane {
            id: feeds

            visible: root.subject === "Feeds"
            workspace: root.workspace
            Layout.fillWidth: true
            Layout.fillHeight: true
            onDone: text => root.done(text)
            onMapRequested: root.goRequested("register", undefined)
        }
    }
}
