// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** The map of the page of gaps: cells between areas and names, the card of a cell, what is missing. Properties: `desk`. Signals: `areaTapped(id)`, `importRequested()`. */
WorkMap {
    id: root

    required property GapDesk desk
    readonly property alias gaps: gaps
    readonly property alias cell: cell
    readonly property alias card: cardGround
    readonly property alias situation: situation
    readonly property bool isNarrow: width < Theme.px(780)

    signal areaTapped(id: real)
    signal importRequested

    function closeCard(): void {
        walker.leave();
        surface.forceActiveFocus(Qt.OtherFocusReason);
    }

    memory: "mobility"
    firstLayers: 4
    legendApart: false
    legendShown: Theme.textScale < 1.5 && width > 2.4 * furniture.legendWidth && !(isNarrow && cell.isShown)
    hasUnderlay: true
    underlay: GapLayer {
        id: gaps

        anchors.fill: parent
        map: root.surface
        desk: root.desk
        haloColor: Theme.mapHalo
        selectionColor: Theme.focus
        signScale: Theme.scale
    }
    probe: GapProbe {
        id: walker

        gaps: root.gaps
        surface: root.surface
        areas: root.areaLayer
        card: cell
        cardWidth: root.isNarrow ? 0 : cardGround.width + root.furniture.buttonsWidth
        cardHeight: root.isNarrow ? cardGround.maximumHeight + Theme.gapHuge : 0
        onCardRequested: cardGround.focusFirst()
        onAreaTapped: id => root.areaTapped(id)
    }
    legendHead: GapLegend {
        gaps: root.gaps
        desk: root.desk
    }

    Binding {
        target: root.furniture
        property: "moreCredits"
        value: root.desk.credits
    }
    Binding {
        target: root.places
        property: "day"
        value: root.desk.day
    }
    GapCard {
        id: cell

        desk: root.desk
        cell: gaps.selectedCell
    }
    GapCellCard {
        id: cardGround

        objectName: "cellCard"
        card: cell
        workspace: root.workspace
        x: root.isNarrow ? Theme.gap : root.width - width - root.furniture.buttonsWidth - Theme.gap
        y: root.isNarrow ? root.height - height - Theme.gapHuge : Theme.gap
        width: root.isNarrow ? root.width - 2 * Theme.gap : implicitWidth
        height: implicitHeight
        maximumHeight: root.isNarrow ? root.height * 0.5 : root.height - 3 * Theme.gapHuge
        onClosed: root.closeCard()
    }
    GapState {
        id: situation

        anchors.fill: parent
        desk: root.desk
        onImportRequested: root.importRequested()
    }
}
