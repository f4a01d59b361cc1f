// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQml

/** Measures on a map: start(isArea), then take(lon, lat, metresPerPixel) for each click until close(). `hint` says what to do, and how much it is. */
QtObject {
    id: root

    property Workspace workspace: null
    readonly property ShapeDrawing drawing: ShapeDrawing {
        workspace: root.workspace
    }
    property bool shown: false
    readonly property string hint: drawing.active ? drawing.hint : qsTr("%1. Der nächste Klick misst neu, Esc schließt.").arg(drawing.words)

    function start(isArea: bool): void {
        drawing.clear();
        drawing.start(isArea);
        shown = true;
    }
    function take(lon: real, lat: real, metresPerPixel: real): void {
        if (!drawing.active)
            start(drawing.isArea);
        drawing.add(lon, lat, metresPerPixel);
    }
    function close(): void {
        shown = false;
        drawing.clear();
    }
}
