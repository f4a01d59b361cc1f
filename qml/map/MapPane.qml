// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/**
 * The map of a page: areas, marks, background, legend, scale and credits, moved by pointer and keyboard.
 *
 * A page hands it `areas` and `marks` (from its model), binds `selectedId`, and answers
 *   selected(id)          a mark was chosen by click or N; -1 when the ground was clicked
 *   opened(id)            Enter or double click on it
 *   spotOpened(ids)       click on a cluster that never falls apart; the pane shows a list to choose from
 *   statusClicked(status) or groupClicked(name), a row of the legend: filter by it
 *   placed(lon, lat)      a place was chosen while `placing`; the page ends that by setting it to false
 *   placingCancelled()    Esc while `placing`; cornerTakenBack() Backspace then. `placingHint` says meanwhile what to do
 *   placeRequested(id)    a place's card asked for its page
 *   placeChosen(id)       a place was chosen; without `placeCards` that is all that happens, `selectedPlaceId` shows which one it is
 *   pinMoved(lon, lat)    the pin was dragged; it is shown while `pinShown`, at `pinLon`, `pinLat`, dashed-looking if `pinManual`
 * `longitude`, `latitude`, `zoom` tell the view, showView() restores it; fitAll() shows the whole district, fitToArea(id) one area, fitTo(box) a box in
 * degrees (x west, y south). Without a remembered view the pane fits by itself once areas are there.
 */
FocusScope {
    id: root

    property MapAreas areas: null
    property MapMarks marks: null
    property alias background: ground.background
    /** Stops, buses, benches …; `layers` says bit by bit which groups are drawn, `reachShown` whether with rings. */
    property MapPlaces places: null
    property int layers: 14
    property bool reachShown: false
    property alias namesShown: ground.namesShown
    property real selectedId: -1
    property real selectedPlaceId: -1
    property bool placeCards: true
    property real selectedAreaId: -1
    /** Starts closed where it, or large text, would leave no room for the map. */
    property bool legendShown: Theme.textScale < 1.5 && width > 3 * furniture.legendWidth
    property bool legendApart: true // what is fitted keeps clear of the legend
    property bool placing: false
    /** Measures with the clicks as long as it is shown. */
    property MapRuler ruler: null
    readonly property bool measuring: ruler?.shown ?? false
    property string placingHint: qsTr("Das Haus anklicken, oder die Mitte mit Enter wählen. Esc bricht ab.")
    property bool pinShown: false
    property real pinLon: 0
    property real pinLat: 0
    property bool pinManual: false
    property int staleDays: 90
    property MarkWords words: MarkWords {
        staleDays: root.staleDays
    }
    readonly property real longitude: surface.center.longitude
    readonly property real latitude: surface.center.latitude
    readonly property real zoom: surface.zoomLevel
    readonly property real metresPerPixel: MapTools.metresPerPixel(latitude, zoom)
    readonly property alias visibleCount: markLayer.visibleCount
    readonly property alias surface: surface
    readonly property alias areaLayer: ground.areaLayer
    readonly property alias markLayer: markLayer
    readonly property alias placeLayer: placeLayer
    readonly property alias placeCard: card
    readonly property alias tileLayer: ground.tileLayer
    readonly property alias furniture: furniture
    /** Between areas and signs, below the names: layers of a page that cover the ground. */
    property alias underlay: ground.cover
    /** Names are drawn above the underlay, and areas in one quiet colour. */
    property bool hasUnderlay: false
    /** What the page has on its map to ask and to walk through by keyboard. */
    property MapProbe probe: null
    /** The upper part of the legend, for what the page draws. */
    property Component legendHead: null
    /** Above the signs, below the legend. */
    property alias overlay: over.data
    readonly property alias overlayItem: over

    property bool viewKept: false

    signal selected(id: real)
    signal opened(id: real)
    signal spotOpened(ids: var)
    signal statusClicked(status: string)
    signal groupClicked(name: string)
    signal placed(lon: real, lat: real)
    signal placingCancelled
    signal pinMoved(lon: real, lat: real)
    signal cornerTakenBack
    signal placeRequested(id: real)
    signal placeChosen(id: real)

    function showView(lon: real, lat: real, zoom: real) {
        viewKept = true;
        surface.show(lon, lat, zoom);
    }
    function fitTo(box: rect) {
        if (width < 1 || height < 1)
            return;
        const margin = Theme.px(16);
        const left = legendApart && legendShown && width > 3 * furniture.legendWidth ? furniture.legendWidth : 0;
        const [lon, lat, zoom] = MapTools.fit(box, Qt.size(width - left - furniture.buttonsWidth, height), margin, 17);
        surface.show(lon, lat, zoom);
        surface.panBy((furniture.buttonsWidth - left) / 2, 0);
    }
    function fitAll() {
        if (areas !== null && areas.count > 0)
            fitTo(areas.box);
    }
    /** Shows one area whole; does nothing for one that is not there. */
    function fitToArea(id: real) {
        const box = areas?.boxOf(id) ?? Qt.rect(0, 0, 0, 0);
        if (box.width <= 0)
            return;
        viewKept = true;
        fitTo(box);
    }
    function fitFirst() {
        if (!viewKept && !placing) // what one is about to click stays where it is
            fitAll();
    }
    function showPlace(id: real): void {
        if (placeCards)
            card.show(id);
        placeChosen(id);
    }

    clip: true
    implicitWidth: 600
    implicitHeight: 400
    onWidthChanged: fitFirst()
    onHeightChanged: fitFirst()
    onSelectedIdChanged: surface.keepInSight(markLayer.positionOf(selectedId))
    onSelectedPlaceIdChanged: surface.keepInSight(placeLayer.positionOf(selectedPlaceId))
    Connections {
        target: root.areas
        function onChanged() {
            root.fitFirst();
        }
    }
    onAreasChanged: fitFirst()

    MapGround {
        id: ground

        anchors.fill: parent
        surface: surface
        areas: root.areas
        marks: markLayer
        places: placeLayer
        isCovered: root.hasUnderlay
        selectedAreaId: root.selectedAreaId
        hoveredAreaId: control.hoveredArea
    }
    MapSurface {
        id: surface

        anchors.fill: parent
        focus: true
        activeFocusOnTab: true
        Accessible.role: Accessible.Graphic
        Accessible.name: root.probe !== null ? root.probe.mapName : root.marks === null ? qsTr("Karte, %n Orte sichtbar", "", placeLayer.visibleCounts.reduce((sum, one) => sum + one, 0)) : root.words.mapName(markLayer.visibleCount)
        Accessible.description: root.probe !== null ? root.probe.keys : root.marks === null ? qsTr("Pfeile verschieben, Plus und Minus zoomen, 0 zeigt den Landkreis, L öffnet die Legende") : root.words.keys
        Keys.onPressed: event => control.press(event)
        onTapped: pixel => control.tap(pixel)
        onDoubleTapped: pixel => control.doubleTap(pixel)
        onTouched: control.byPointer()
        onActiveFocusChanged: control.forgetKeys()
    }
    PlaceSigns {
        id: placeLayer

        anchors.fill: parent
        map: surface
        places: root.places
        groups: root.layers
        withReach: root.reachShown
        selectedId: card.placeId >= 0 ? card.placeId : root.selectedPlaceId
    }
    MarkSigns {
        id: markLayer

        anchors.fill: parent
        map: surface
        marks: root.marks
        words: root.words
        selectedId: root.selectedId
        hoveredNode: control.hoveredNode
    }
    MapControl {
        id: control

        surface: surface
        marks: markLayer
        areas: root.areaLayer
        places: placeLayer
        words: root.words
        probe: root.probe
        selectedId: root.selectedId
        placing: root.placing || root.measuring
        onSelected: id => root.selected(id)
        onOpened: id => root.opened(id)
        onSpotOpened: (ids, at) => {
            spot.choose(surface, at, ids, ids.map(id => root.marks.describe(id)), "vacancy");
            root.spotOpened(ids);
        }
        onPlacesFound: (ids, at) => ids.length === 1 ? root.showPlace(ids[0]) : spot.choose(surface, at, ids, ids.map(id => root.places.describe(id)), "place")
        onNothingFound: card.close()
        onPlaced: (lon, lat) => root.measuring ? root.ruler.take(lon, lat, root.metresPerPixel) : root.placed(lon, lat)
        onPlacingCancelled: root.measuring ? root.ruler.close() : root.placingCancelled()
        onCornerTakenBack: root.measuring ? root.ruler.drawing.takeBack() : root.cornerTakenBack()
        onFitWanted: root.fitAll()
        onLegendWanted: root.legendShown = !root.legendShown
    }
    MapPin {
        visible: root.pinShown
        marks: markLayer
        map: surface
        lon: root.pinLon
        lat: root.pinLat
        manual: root.pinManual
        onMoved: (lon, lat) => root.pinMoved(lon, lat)
    }
    Item {
        id: over

        anchors.fill: parent
    }
    MapFurniture {
        id: furniture

        anchors.fill: parent
        surface: surface
        marks: markLayer
        areas: root.areaLayer
        tiles: root.tileLayer
        places: placeLayer
        words: root.words
        legendHead: root.legendHead
        groupsShown: !root.hasUnderlay
        legendShown: root.legendShown
        hint: root.measuring ? root.ruler.hint : root.placing ? root.placingHint : ""
        onStatusClicked: status => root.statusClicked(status)
        onGroupClicked: name => root.groupClicked(name)
        onLayerClicked: group => root.layers ^= 1 << group
        onReachClicked: root.reachShown = !root.reachShown
        onFitWanted: root.fitAll()
        onLegendWanted: shown => root.legendShown = shown
        tip: control.tip
        tipAt: surface.pointer.position
    }
    SpotList {
        id: spot

        objectName: "spot"
        onChosen: (id, what) => what === "place" ? root.showPlace(id) : root.selected(id)
        onClosed: surface.forceActiveFocus(Qt.PopupFocusReason)
    }
    PlaceCard {
        id: card

        signs: placeLayer
        surface: surface
        onOpened: id => root.placeRequested(id)
        onClosed: surface.forceActiveFocus(Qt.OtherFocusReason)
    }
    FocusRing {
        anchors.margins: 2
        around: 0
        shown: surface.activeFocus && control.byKeyboard
    }
}
