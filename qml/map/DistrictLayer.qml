// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/** Areas in the colours of the theme, over whatever background there is. Properties beside AreaLayer's: `tiles`, `zoom`. */
AreaLayer {
    id: root

    required property TileLayer tiles
    required property real zoom

    fillNames: Theme.mapAreaNames
    fills: Theme.mapAreas
    foreignFill: Theme.mapCity
    // Over a background map fills step back the closer one looks, so that streets and houses can be told; over a quiet one sooner.
    fillStrength: {
        if (!tiles.available || !tiles.visible)
            return 1;
        return tiles.drawn ? Math.max(0.05, Math.min(0.5, 0.5 - 0.2 * (Math.floor(zoom) - 10))) : Math.max(0.1, Math.min(0.55, 0.55 - 0.15 * (Math.floor(zoom) - 12)));
    }
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
