// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Which flats a household may be offered, in which order and why; which not and why not. Target: `householdId`. */
AppPage {
    id: root

    /** The flat that is marked on the map and in its list. */
    property real chosenId: 0
    /** The card that stands open, 0 for none; it stays so while one looks at a flat that is not offered. -1 until there is a list. */
    property real openId: -1
    /** Those that shall stand side by side. */
    property var compared: []
    /** One more was wanted than can stand there. */
    property bool tooMany: false
    /** Where there is room for one at a time: "list", "map" or "why". */
    property string pane: "list"
    /** A household is being looked up. */
    property bool awaited: false
    readonly property bool wide: width >= Theme.px(1060)
    readonly property int mostCompared: 4
    readonly property alias ranking: ranking
    readonly property alias list: list
    readonly property alias banners: banners
    readonly property alias map: side.map
    readonly property alias excluded: side.excluded
    readonly property alias compare: comparison
    readonly property alias weights: weights
    readonly property alias compareBar: compareBar
    readonly property alias placing: placing

    function arrive(target: var): void {
        if (target?.householdId === undefined || target.householdId === ranking.householdId)
            return;
        ranking.householdId = target.householdId;
        compared = [];
        chosenId = 0;
        openId = -1;
        pane = "list";
    }
    function select(vacancyId: real): void {
        chosenId = vacancyId;
        if (vacancyId === 0 || ranking.rowOfId(vacancyId) >= 0)
            openId = vacancyId;
        if (!wide && vacancyId > 0 && pane === "map")
            pane = ranking.rowOfId(vacancyId) >= 0 ? "list" : "why";
    }
    function pick(vacancyId: real, on: bool): void {
        tooMany = on && compared.length >= mostCompared && !compared.includes(vacancyId);
        const others = compared.filter(id => id !== vacancyId);
        compared = on && !tooMany ? others.concat([vacancyId]) : others;
    }
    function openComparison(): void {
        if (compared.length > 1)
            comparison.compare(compared);
    }
    function openFlat(vacancyId: real): void {
        goRequested("register", {
            "vacancyId": vacancyId
        });
    }
    function editHousehold(): void {
        goRequested("households", {
            "householdId": ranking.householdId,
            "edit": true
        });
    }
    function goBack(): void {
        goRequested("households", ranking.householdId > 0 ? {
            "householdId": ranking.householdId
        } : undefined);
    }
    /** The best one stands open at first; what was chosen stays as long as it is there. */
    function follow(): void {
        if (!ranking.ready)
            return;
        awaited = false;
        compared = compared.filter(id => ranking.rowOfId(id) >= 0);
        if (openId !== 0 && ranking.rowOfId(openId) < 0)
            openId = ranking.idAt(0);
        if (ranking.rowOfId(chosenId) < 0 && ranking.excluded.rowOfId(chosenId) < 0)
            chosenId = openId;
        list.restore();
    }
    function pose(name: string): void {
        posing.take(name);
    }

    busy: awaited || ranking.loading || municipalities.pending || side.map.placeLayer.pending
    poses: posing.names
    title: ranking.ready ? qsTr("Wohnung für Haushalt %1").arg(ranking.household.number) : qsTr("Wohnung für einen Haushalt")
    statusText: ranking.ready ? qsTr("%n Wohnungen geprüft", "", ranking.judged) : ""
    panes: [head, list, side.map, side.excluded]
    commands: [...actions.all, ...side.map.commands]

    RankingCommands {
        id: actions

        hasHousehold: ranking.householdId > 0
        hasFlat: ranking.rowOfId(root.openId) >= 0
        compared: root.compared.length
        onEditRequested: root.editHousehold()
        onCallRequested: root.openFlat(root.openId)
        onWeightsRequested: weights.ask()
        onCompareRequested: root.openComparison()
        onReloadRequested: ranking.refresh()
    }
    RankingPoses {
        id: posing

        page: root
    }
    RankingModel {
        id: ranking

        workspace: root.workspace
        active: root.visible
        onReloaded: root.follow()
    }
    MunicipalityAreas {
        id: municipalities

        workspace: root.workspace
    }
    WeightsDialog {
        id: weights

        workspace: root.workspace
        onDone: text => root.done(text)
    }
    PlacingForm {
        id: placing

        workspace: root.workspace
        onDone: sentence => {
            root.done(sentence);
            list.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
    CompareDialog {
        id: comparison

        ranking: ranking
        onChosen: vacancyId => root.select(vacancyId)
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gapLarge
        anchors.topMargin: Theme.gap
        spacing: Theme.gap

        RankingTitle {
            id: head

            title: root.title
            hasHousehold: ranking.householdId > 0
            Layout.fillWidth: true
            onBackRequested: root.goBack()
            onEditRequested: root.editHousehold()
        }
        RankingStrip {
            visible: ranking.ready
            household: ranking.household
            Layout.fillWidth: true
        }
        RankingBanners {
            id: banners

            ranking: ranking
            Layout.fillWidth: true
            onImportRequested: root.goRequested("import", undefined)
        }
        RankingTabs {
            visible: !root.wide && ranking.ready
            value: root.pane
            Layout.fillWidth: true
            onChosen: value => root.pane = value
        }
        RowLayout {
            spacing: Theme.gapLarge
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                spacing: Theme.gapSmall
                visible: root.wide || root.pane === "list"
                Layout.fillWidth: true
                Layout.fillHeight: true

                RankingHead {
                    visible: ranking.ready
                    ranking: ranking
                    Layout.fillWidth: true
                }
                RankingState {
                    id: state

                    ranking: ranking
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.px(32)
                    onHouseholdsRequested: root.goBack()
                    onRegisterRequested: root.goRequested("register", undefined)
                    onRuleChosen: rule => {
                        ranking.exclusion = rule;
                        root.pane = "why";
                    }
                }
                PlacingCard {
                    form: placing
                    Layout.fillWidth: true
                    onClosed: list.forceActiveFocus(Qt.OtherFocusReason)
                }
                RankList {
                    id: list

                    ranking: ranking
                    chosenId: root.openId
                    compared: root.compared
                    focus: true
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    onChosen: vacancyId => root.select(vacancyId)
                    onCompareRequested: (vacancyId, on) => root.pick(vacancyId, on)
                    onCallRequested: vacancyId => root.openFlat(vacancyId)
                    onShowRequested: vacancyId => root.openFlat(vacancyId)
                    onStepRequested: (step, vacancyId) => placing.begin(step, vacancyId, ranking.householdId)
                    onWeightsRequested: weights.ask()
                }
                CompareBar {
                    id: compareBar

                    visible: root.compared.length > 0
                    count: root.compared.length
                    full: root.tooMany
                    Layout.fillWidth: true
                    onCompareRequested: root.openComparison()
                    onCleared: {
                        root.compared = [];
                        root.tooMany = false;
                    }
                }
            }
            RankingSide {
                id: side

                visible: root.wide || root.pane !== "list"
                mapShown: root.wide || root.pane === "map"
                whyShown: root.wide || root.pane === "why"
                workspace: root.workspace
                machine: root.machine
                areas: municipalities
                ranking: ranking
                chosenId: root.chosenId
                Layout.fillWidth: !root.wide
                Layout.preferredWidth: root.wide ? Math.max(Theme.px(360), root.width * 0.3) : -1
                Layout.fillHeight: true
                onChosen: vacancyId => root.select(vacancyId)
                onOpened: vacancyId => root.openFlat(vacancyId)
                onPlaceRequested: id => root.goRequested("places", {
                        "placeId": id
                    })
            }
        }
    }
}
