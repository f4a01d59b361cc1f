// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/** What pointer and keys do on a map pane; the signals are those of MapPane. */
Item {
    id: root

    required property MapSurface surface
    required property MarkLayer marks
    required property AreaLayer areas
    required property PlaceLayer places
    required property MarkWords words
    property MapProbe probe: null
    property real selectedId: -1
    property bool placing: false
    /** True while the map was last moved by keys: only then its focus is drawn. */
    property bool byKeyboard: false
    property int hoveredNode: -1
    property real hoveredArea: -1
    property var hoveredPlaces: []
    property string hoveredProbe
    /** What the pointer is on, in words. */
    readonly property string tip: {
        if (hoveredNode >= 0)
            return wordsOf(hoveredNode);
        if (hoveredPlaces.length > 0)
            return hoveredPlaces.slice(0, 5).map(id => places.places.describe(id)).join("\n");
        if (hoveredProbe !== "")
            return hoveredProbe;
        if (hoveredArea < 0 || areas.labelBoxOf(hoveredArea).width > 0)
            return "";
        return areas.nameOf(hoveredArea);
    }

    signal selected(id: real)
    signal opened(id: real)
    signal spotOpened(ids: var, at: point)
    signal placesFound(ids: var, at: point)
    signal nothingFound
    signal placed(lon: real, lat: real)
    signal placingCancelled
    signal cornerTakenBack
    signal fitWanted
    signal legendWanted

    function wordsOf(node: int): string {
        const id = marks.idOf(node);
        if (id >= 0)
            return marks.marks.describe(id);
        const counts = marks.countsOf(node);
        const parts = [];
        for (const status of Array.from(words.order).filter(one => one < 6))
            if (counts[status] > 0)
                parts.push(counts[status] + " " + words.words[status]);
        return words.counted(marks.countOf(node)) + ": " + parts.join(", ");
    }
    function byPointer() {
        byKeyboard = false;
        surface.forceActiveFocus(Qt.MouseFocusReason);
    }
    function forgetKeys() {
        if (!surface.activeFocus)
            byKeyboard = false;
    }
    function lookAt(pixel: point) {
        const outside = !surface.hovered || surface.dragged;
        hoveredNode = outside || placing ? -1 : marks.nodeAt(pixel);
        hoveredPlaces = outside || placing || hoveredNode >= 0 ? [] : places.idsAt(pixel);
        hoveredProbe = outside || placing || hoveredNode >= 0 || hoveredPlaces.length > 0 ? "" : probe?.describe(pixel) ?? "";
        hoveredArea = outside || hoveredNode >= 0 || hoveredPlaces.length > 0 ? -1 : areas.idAt(pixel);
    }
    function tap(pixel: point) {
        byPointer();
        if (placing) {
            place(pixel);
            return;
        }
        const node = marks.nodeAt(pixel);
        const found = node < 0 ? places.idsAt(pixel) : [];
        if (marks.countOf(node) > 1)
            openCluster(node, pixel);
        else if (found.length > 0)
            placesFound(found, Qt.point(pixel.x, pixel.y));
        else if (node < 0 && (probe?.tap(pixel) ?? false))
            nothingFound();
        else {
            nothingFound();
            selected(marks.idOf(node));
        }
    }
    /** While a place is awaited, the second click of the same one. */
    function doubleTap(pixel: point) {
        const id = marks.idAt(pixel);
        if (placing)
            place(pixel);
        else if (id >= 0)
            opened(id);
        else if (marks.nodeAt(pixel) < 0)
            surface.zoomAt(pixel, 1);
    }
    function openCluster(node: int, at: point) {
        const zoom = marks.expansionZoom(node);
        if (zoom > surface.maximumZoomLevel) {
            spotOpened(marks.marks.idsIn(node), Qt.point(at.x, at.y));
            return;
        }
        const place = marks.placeOf(node);
        surface.show(place.x, place.y, zoom);
    }
    function place(pixel: point) {
        const spot = surface.toCoordinate(pixel, false);
        placed(spot.longitude, spot.latitude);
    }
    function next(forward: bool) {
        const id = marks.nextId(selectedId, forward);
        if (id < 0) {
            surface.Accessible.announce(words.none);
            return;
        }
        selected(id);
        surface.Accessible.announce(marks.marks.describe(id));
    }
    function zoomBy(levels: real) {
        surface.zoomBy(levels);
        surface.Accessible.announce(words.visible(marks.visibleCount));
    }
    function accept() {
        if (placing)
            place(Qt.point(surface.width / 2, surface.height / 2));
        else if (selectedId >= 0)
            opened(selectedId);
    }
    /** Does what the key means; false for keys of others. */
    function act(event: KeyEvent): bool {
        const step = event.modifiers & Qt.ShiftModifier ? 8 : 64;
        if (!placing && (probe?.press(event) ?? false))
            return true;
        switch (event.key) {
        case Qt.Key_Left:
            surface.panBy(-step, 0);
            return true;
        case Qt.Key_Right:
            surface.panBy(step, 0);
            return true;
        case Qt.Key_Up:
            surface.panBy(0, -step);
            return true;
        case Qt.Key_Down:
            surface.panBy(0, step);
            return true;
        case Qt.Key_Plus:
        case Qt.Key_Equal:
            zoomBy(surface.step);
            return true;
        case Qt.Key_Minus:
            zoomBy(-surface.step);
            return true;
        case Qt.Key_0:
            fitWanted();
            return true;
        case Qt.Key_N:
            next(!(event.modifiers & Qt.ShiftModifier));
            return true;
        case Qt.Key_L:
            legendWanted();
            return true;
        case Qt.Key_Return:
        case Qt.Key_Enter:
            accept();
            return true;
        case Qt.Key_Backspace:
            if (placing)
                cornerTakenBack();
            return placing;
        case Qt.Key_Escape:
            if (placing)
                placingCancelled();
            return placing;
        }
        return false;
    }
    function press(event: KeyEvent) {
        const others = Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier;
        if (event.modifiers & others || !act(event))
            return;
        byKeyboard = true;
        event.accepted = true;
    }

    Connections {
        target: root.surface
        function onPointerChanged() {
            root.lookAt(root.surface.pointer.position);
        }
        function onHoveredChanged() {
            root.lookAt(root.surface.pointer.position);
        }
    }
    HoverHandler {
        parent: root.surface
        cursorShape: root.placing ? Qt.CrossCursor : root.surface.dragged ? Qt.ClosedHandCursor : root.hoveredNode >= 0 || root.hoveredPlaces.length > 0 ? Qt.PointingHandCursor : Qt.ArrowCursor
    }
}
