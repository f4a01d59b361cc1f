// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/** Marks in the colours of the theme. Property: `words`, what they are. */
MarkLayer {
    id: root

    required property MarkWords words

    family: root.words.family
    colors: root.words.colors
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
