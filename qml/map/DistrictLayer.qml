// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/** Areas in the colours of the theme, over whatever background there is. Properties beside AreaLayer's: `tiles`, `zoom`, `plain`. */
AreaLayer {
    id: root

    required property TileLayer tiles
    required property real zoom
    /** All areas in one colour, where other layers bring colours that mean something. */
    property bool plain: false

    fillNames: plain ? [] : Theme.mapAreaNames
    fills: plain ? [Theme.mapPlain] : Theme.mapAreas
    foreignFill: Theme.mapCity
    fillStrength: MapTools.fillStrength(tiles.available && tiles.visible, tiles.drawn, zoom)
    innerLineColor: Theme.contrast ? Theme.mapMunicipalityLine : Theme.mapHalo
    outerLineColor: Theme.mapAssociationLine
    hoverColor: Qt.alpha(Theme.accent, 0.06)
    selectionColor: Qt.alpha(Theme.accent, 0.14)
    labelColor: Theme.text
    noteColor: Theme.textQuiet
    haloColor: Theme.mapHalo
    font: Qt.font({
        family: Application.font.family,
        pixelSize: Theme.mapLabelSize
    })
}
