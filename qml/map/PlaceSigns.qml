// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2

/** Places in the colours of the theme. */

PlaceLayer {
    groundColor: Theme.surface
    signColor: Theme.text
    haloColor: Theme.mapHalo
    lineColor: Theme.accent
    warnColor: Theme.warn
    selectionColor: Theme.focus
    signScale: Theme.scale
}
