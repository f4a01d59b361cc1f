// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/** Marks of vacancies in the colours of the theme. */
MarkLayer {
    colors: [Theme.statusUnchecked, Theme.statusAvailable, Theme.statusReserved, Theme.statusPlacing, Theme.statusLet, Theme.statusResting, Theme.warn]
    edgeColor: Theme.markEdge
    haloColor: Theme.mapHalo
    groundColor: Theme.surface
    textColor: Theme.text
    selectionColor: Theme.focus
    font: Qt.font({
        family: Application.font.family,
        pixelSize: 12
    })
    signScale: Theme.scale
}
