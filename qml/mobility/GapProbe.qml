// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/**
 * Walks over the cells of a GapLayer by pointer and keys: a click or Enter takes a cell, arrows go on to the next one, N goes to gaps, Esc leaves.
 * Properties: `gaps`, `surface`, `areas`, `card`. Signal: `left()`.
 */
MapProbe {
    id: root

    required property GapLayer gaps
    required property MapSurface surface
    required property AreaLayer areas
    required property GapCard card
    /** Room that the card takes at the right, or at the bottom. */
    property real cardWidth: 0
    property real cardHeight: 0

    signal left
    signal cardRequested
    signal areaTapped(id: real)

    function choose(cell: int, isByKeys: bool): void {
        if (cell < 0)
            return;
        gaps.selectedCell = cell;
        const at = gaps.positionOf(cell);
        const room = surface.width - cardWidth - Theme.gapHuge;
        if (cardWidth > 0 && at.x > room)
            surface.panBy(at.x - room / 2, 0);
        const above = surface.height - cardHeight - Theme.gapHuge;
        if (cardHeight > 0 && at.y > above)
            surface.panBy(0, at.y - above / 2);
        if (!isByKeys)
            return;
        surface.keepInSight(gaps.positionOf(cell));
        surface.announce(card.describe(cell));
    }
    function leave(): bool {
        if (gaps.selectedCell < 0)
            return false;
        gaps.selectedCell = -1;
        left();
        return true;
    }
    function next(forward: bool): void {
        const cell = gaps.nextGap(gaps.selectedCell, forward);
        if (cell < 0)
            surface.announce(qsTr("Hier ist keine Lücke zu sehen."));
        choose(cell, true);
    }
    function tap(pixel: point): bool {
        const cell = gaps.cellAt(pixel);
        if (cell >= 0) {
            choose(cell, false);
            return true;
        }
        leave();
        areaTapped(areas.idAt(pixel));
        return true;
    }
    function press(event: KeyEvent): bool {
        const steps = {
            [Qt.Key_Left]: Qt.point(-1, 0),
            [Qt.Key_Right]: Qt.point(1, 0),
            [Qt.Key_Up]: Qt.point(0, -1),
            [Qt.Key_Down]: Qt.point(0, 1)
        };
        const step = steps[event.key];
        const has = gaps.selectedCell >= 0;
        if (step !== undefined && has && !(event.modifiers & Qt.ShiftModifier)) {
            choose(gaps.cellBeside(gaps.selectedCell, step.x, step.y), true);
            return true;
        }
        switch (event.key) {
        case Qt.Key_N:
            next(!(event.modifiers & Qt.ShiftModifier));
            return true;
        case Qt.Key_Return:
        case Qt.Key_Enter:
            if (has)
                cardRequested();
            else
                choose(gaps.cellInMiddle(), true);
            return true;
        case Qt.Key_Escape:
            return leave();
        }
        return false;
    }
    function describe(pixel: point): string {
        const cell = gaps.cellAt(pixel);
        return cell < 0 ? "" : card.describe(cell);
    }

    mapName: qsTr("Karte der Lücken, %1").arg(gaps.viewText)
    keys: qsTr("Pfeile verschieben, Plus und Minus zoomen, 0 zeigt den Landkreis, N geht zur nächsten Lücke, Eingabe nimmt die Fläche in der Mitte, dann gehen die Pfeile von Fläche zu Fläche, L öffnet die Legende")
}
