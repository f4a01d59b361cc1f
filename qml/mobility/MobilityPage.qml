// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Mobility and gaps: where people are cut off, on the map and in figures; what could change it. Target: {municipalityId}. */
AppPage {
    id: root

    /** Where there is no room beside the map, the figures take its place. */
    property bool sideOpened: false
    readonly property bool wide: width >= Theme.px(1050)
    readonly property bool beside: width >= Theme.px(820)
    readonly property bool sideShown: wide || sideOpened
    readonly property alias desk: desk
    readonly property alias map: map
    readonly property alias filters: filters
    readonly property alias side: side
    readonly property alias profiles: profiles
    readonly property alias outlet: outlet

    function arrive(target: var): void {
        if (target?.municipalityId !== undefined)
            showTown(target.municipalityId);
    }
    function showTown(id: real): void {
        side.table.reveal(id);
        map.selectedAreaId = id;
        map.fitToArea(id);
    }
    /** Pans to a Verbandsgemeinde or a municipality; to the district for none. */
    function showArea(key: string): void {
        const ids = Array.from(side.table.rows.townIds(key));
        map.selectedAreaId = ids.length === 1 ? ids[0] : -1;
        const boxes = ids.map(id => municipalities.boxOf(id)).filter(box => box.width > 0);
        if (boxes.length === 0)
            return;
        const west = Math.min(...boxes.map(box => box.x));
        const south = Math.min(...boxes.map(box => box.y));
        map.fitTo(Qt.rect(west, south, Math.max(...boxes.map(box => box.x + box.width)) - west, Math.max(...boxes.map(box => box.y + box.height)) - south));
    }
    function closeSide(): void {
        sideOpened = false;
        map.surface.forceActiveFocus(Qt.OtherFocusReason);
    }
    function pose(name: string): void {
        posing.take(name);
    }
    function remember(): void {
        machine.setValue("mobility/view", map.gaps.viewKey);
        machine.setValue("mobility/profile", desk.profileKey);
        machine.setValue("mobility/distance", desk.distance);
        if (desk.dayKind !== "own")
            machine.setValue("mobility/dayKind", desk.dayKind);
    }

    title: qsTr("Mobilität und Lücken")
    busy: posing.whatIf.busy || desk.isLoading || map.card.pending || map.gaps.pending || municipalities.pending || map.placeLayer.pending
    poses: posing.names
    panes: [filters, map, side]
    commands: [...actions.all, ...map.commands, ...side.whatIf.commands]
    statusText: desk.isReady ? qsTr("%1 der Einwohner in Lücken").arg(side.table.rows.whole.share ?? "") : ""
    Component.onCompleted: {
        desk.profileKey = machine.value("mobility/profile", desk.profileKey);
        desk.distance = machine.value("mobility/distance", "");
        desk.dayKind = machine.value("mobility/dayKind", "SchoolDay");
        map.gaps.viewKey = machine.value("mobility/view", "gaps");
        desk.questionChanged.connect(remember);
        map.gaps.shownChanged.connect(remember);
    }

    GapDesk {
        id: desk

        workspace: root.workspace
        active: root.visible
        onFlatsFound: filter => root.goRequested("register", {
                "where": filter
            })
    }
    MunicipalityAreas {
        id: municipalities

        workspace: root.workspace
    }
    MobilityCommands {
        id: actions

        desk: desk
        gaps: map.gaps
        onFilterRequested: filters.focusFirst()
        onProfileRequested: key => profiles.edit(key)
        onPrintRequested: outlet.printSheet()
        onExportRequested: outlet.exportFile()
        onKeepRequested: outlet.keep()
        onResultsRequested: outlet.showResults()
    }
    GapExport {
        id: outlet

        workspace: root.workspace
        question: ({
                "day": desk.day,
                "profile": desk.profileKey,
                "distance": desk.distance,
                "scenario": desk.scenarioId
            })
        onDone: text => root.done(text)
    }
    ProfileDialog {
        id: profiles

        workspace: root.workspace
        onSaved: key => desk.profileKey = key
        onDone: text => root.done(text)
    }
    MobilityPoses {
        id: posing

        page: root
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PageHeader {
            title: root.title
            count: desk.isReady ? [root.workspace.isSample ? qsTr("Beispieldaten") : "", (desk.hasTimetable ? qsTr("Fahrplan %1, %2") : qsTr("keine Abfahrten, %1, %2")).arg(desk.dayWords).arg(desk.kindWords)].filter(part => part !== "").join(" · ") : ""
            Layout.fillWidth: true
            actions: [
                PushButton {
                    visible: !root.wide
                    icon.name: "table"
                    text: root.sideOpened ? qsTr("Karte") : qsTr("Zahlen")
                    onClicked: root.sideOpened ? root.closeSide() : root.sideOpened = true
                },
                PushButton {
                    visible: root.wide
                    enabled: desk.isReady && !outlet.busy
                    icon.name: "print"
                    text: qsTr("Karte drucken")
                    onClicked: outlet.printSheet()
                },
                PushButton {
                    visible: root.beside
                    primary: true
                    enabled: desk.isReady && !outlet.busy
                    icon.name: "chart"
                    text: qsTr("In den Bericht übernehmen")
                    onClicked: outlet.keep()
                }
            ]
            filters: GapFilters {
                id: filters

                width: parent.width
                desk: desk
                gaps: map.gaps
                map: map
                onProfileRequested: key => profiles.edit(key)
            }
        }
        Divider {}
        Banner {
            kind: "bad"
            visible: desk.error !== "" && desk.isReady
            title: qsTr("Die Lücken wurden nicht neu gefunden. Zu sehen ist der Stand davor.")
            text: desk.error
            Layout.fillWidth: true
            Layout.margins: Theme.gap
        }
        RowLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.fillHeight: true

            GapMap {
                id: map

                workspace: root.workspace
                machine: root.machine
                areas: municipalities
                desk: desk
                visible: !root.sideOpened || root.wide || root.beside
                focus: true
                Layout.fillWidth: true
                Layout.fillHeight: true
                onAreaTapped: id => {
                    selectedAreaId = id;
                    side.table.reveal(id);
                }
                onImportRequested: root.goRequested("import", undefined)
                onPlaceRequested: id => root.goRequested("places", {
                        "placeId": id
                    })
            }
            Divider {
                vertical: true
                visible: side.visible && map.visible
            }
            GapSide {
                id: side

                workspace: root.workspace
                machine: root.machine
                desk: desk
                map: map
                visible: root.sideShown
                closable: !root.wide
                Keys.onEscapePressed: event => {
                    event.accepted = closable;
                    if (closable)
                        root.closeSide();
                }
                Layout.preferredWidth: !map.visible ? -1 : root.width >= Theme.px(1280) ? Theme.px(508) : Theme.px(400)
                Layout.fillWidth: !map.visible
                Layout.fillHeight: true
                onAreaChosen: key => root.showArea(key)
                onDone: text => root.done(text)
                onFlatsRequested: desk.findFlats()
                onCloseRequested: root.closeSide()
            }
        }
    }
}
