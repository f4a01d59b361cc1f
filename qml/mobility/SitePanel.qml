// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** "Wo hilft es am meisten": the best places for new benches or hotspots, with marks on the map. Properties: `workspace`, `desk`, `map` (a MapPane). Signal: `done(text)`. */
FocusScope {
    id: root

    required property Workspace workspace
    required property GapDesk desk
    required property MapPane map
    property int current: 0
    readonly property alias search: search
    readonly property alias startButton: startButton
    readonly property alias takeButton: takeButton
    readonly property alias countField: count

    signal done(text: string)

    /** Marks it here and on the map, and shows it there. */
    function choose(rank: int): void {
        current = rank;
        const site = search.sites[rank - 1];
        if (site !== undefined && map !== null)
            map.surface.keepInSight(map.placeLayer.pixelOf(site.lon, site.lat));
    }

    implicitWidth: Theme.px(320)
    implicitHeight: column.implicitHeight

    SiteSearch {
        id: search

        desk: root.desk
        onAnswered: root.current = 0
        onDone: text => root.done(text)
    }
    SiteMarks {
        parent: root.map?.surface ?? root
        anchors.fill: parent
        visible: root.visible && root.map !== null
        sites: root.map === null ? [] : search.sites
        map: root.map
        current: root.current
        onChosen: rank => root.choose(rank)
    }
    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.gap

        SectionTitle {
            text: qsTr("Wo hilft es am meisten")
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            Segments {
                objectName: "siteKind"
                label: qsTr("Was ist neu")
                options: [
                    {
                        "value": "RideBench",
                        "text": qsTr("Mitfahrerbank")
                    },
                    {
                        "value": "Hotspot",
                        "text": qsTr("Hotspot")
                    }
                ]
                value: search.kind
                Layout.fillWidth: true
                onChosen: value => search.kind = value
            }
            NumberField {
                id: count

                objectName: "siteCount"
                label: qsTr("Anzahl")
                text: search.count
                error: search.countError
                Layout.preferredWidth: Theme.px(80)
                Layout.alignment: Qt.AlignTop
                onCommitted: text => search.setCount(text)
            }
        }
        ComboField {
            id: among

            objectName: "siteAmong"
            label: qsTr("Unter welchen Orten")
            textRole: "text"
            valueRole: "value"
            model: [
                {
                    "value": "Stops",
                    "text": qsTr("Haltestellen und Bahnhöfe")
                },
                {
                    "value": "Squares",
                    "text": qsTr("Ortsmitten, Läden, Schulen, Ämter")
                },
                {
                    "value": "Nodes",
                    "text": qsTr("alle Wegkreuzungen")
                }
            ]
            currentIndex: Math.max(0, ["Stops", "Squares", "Nodes"].indexOf(search.among))
            Layout.fillWidth: true
            onActivated: search.among = currentValue
        }
        Segments {
            objectName: "sitePeople"
            label: qsTr("Wer zählt")
            options: [
                {
                    "value": "InGaps",
                    "text": qsTr("wer in Lücken wohnt")
                },
                {
                    "value": "All",
                    "text": qsTr("alle")
                }
            ]
            value: search.people
            Layout.fillWidth: true
            onChosen: value => search.people = value
        }
        PushButton {
            id: startButton

            objectName: "siteStart"
            visible: !search.isRunning
            icon.name: "search"
            text: search.isStale ? qsTr("Neu suchen") : qsTr("Standorte suchen")
            enabled: search.isReady && search.countError === ""
            onClicked: search.start()
        }
        JobBar {
            objectName: "siteJob"
            visible: search.isRunning
            text: qsTr("Standorte werden gesucht")
            value: search.progress
            Layout.fillWidth: true
            onCancelled: search.cancel()
        }
        Verdict {
            visible: search.error !== ""
            judgement: "unknown"
            text: search.error
            Layout.fillWidth: true
        }
        BodyText {
            visible: search.sites.length === 0 && search.error === "" && !search.isRunning
            text: search.isReady ? qsTr("Bleibe sucht die Plätze, von denen aus die meisten Menschen neu erreicht werden.") : qsTr("Sobald die Lücken gemessen sind, lässt sich suchen.")
            quiet: true
            Layout.fillWidth: true
        }
        ColumnLayout {
            visible: search.sites.length > 0
            spacing: Theme.gapSmall
            Layout.fillWidth: true

            Divider {}
            BodyText {
                text: search.summary
                Layout.fillWidth: true
            }
            Verdict {
                judgement: search.isOptimal ? "good" : "unknown"
                text: search.bound
                quiet: true
                Layout.fillWidth: true
            }
            Caption {
                visible: search.isStale
                text: qsTr("Diese Liste gehört zu einer früheren Frage.")
                color: Theme.warn
                Layout.fillWidth: true
            }
            RowLayout {
                spacing: Theme.gapSmall
                Layout.fillWidth: true

                Caption {
                    text: qsTr("Standort")
                    Layout.fillWidth: true
                }
                Caption {
                    text: qsTr("Einwohner mehr, darunter zusammen")
                }
            }
            Repeater {
                model: search.sites

                SiteRow {
                    required property var modelData

                    objectName: "siteRow-" + modelData.rank
                    site: modelData
                    current: modelData.rank === root.current
                    Layout.fillWidth: true
                    onClicked: root.choose(modelData.rank)
                }
            }
            PushButton {
                id: takeButton

                objectName: "siteTake"
                icon.name: "plus"
                text: root.desk.scenarioId > 0 ? qsTr("Ins Szenario übernehmen") : qsTr("In ein neues Szenario übernehmen")
                enabled: !search.isStale && !search.isRunning
                onClicked: search.take()
            }
            Caption {
                text: search.ground
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
    }
}
