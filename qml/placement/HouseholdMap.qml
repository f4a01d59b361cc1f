// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * The map beside the form of a household: draws its permitted area, sets the places it goes to. Properties: `workspace`, `machine`, `form` (a
 * HouseholdFormPane). Signal: `closeRequested()`.
 */
FocusScope {
    id: root

    required property Workspace workspace
    required property Machine machine
    required property HouseholdFormPane form
    readonly property alias map: map
    readonly property DestinationList destinations: form.form.destinations
    property bool fitted: false

    signal closeRequested

    /** What is drawn and set so far, else the district. */
    function fitAll(): void {
        const places = form.form.area.corners.concat(destinations.rows.filter(row => row.isPlaced));
        const [lons, lats] = [places.map(place => place.lon), places.map(place => place.lat)];
        const [west, south] = [Math.min(...lons) - 0.05, Math.min(...lats) - 0.03];
        if (places.length === 0)
            map.fitAll();
        else
            map.fitTo(Qt.rect(west, south, Math.max(...lons) + 0.05 - west, Math.max(...lats) + 0.03 - south));
        map.viewKept = true;
        fitted = true;
    }
    /** Once there are borders, and room to show them in. */
    function fitFirst(): void {
        if (towns.count > 0 && !fitted && map.width > 0 && map.height > 0)
            fitAll();
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            spacing: Theme.gapSmall
            Layout.fillWidth: true
            Layout.margins: Theme.gapSmall
            Layout.leftMargin: Theme.gapLarge

            GroupTitle {
                text: root.form.form.asksAreas ? qsTr("Erlaubtes Gebiet und Ziele des Alltags") : qsTr("Ziele des Alltags")
                Layout.fillWidth: true
            }
            IconButton {
                small: true
                icon.name: "close"
                text: qsTr("Karte schließen")
                onClicked: root.closeRequested()
            }
        }
        Divider {}
        WorkMap {
            id: map

            focus: true
            workspace: root.workspace
            machine: root.machine
            memory: "householdform"
            firstLayers: 64
            legendShown: false
            placeCards: false
            areas: MunicipalityAreas {
                id: towns

                workspace: root.workspace
                onChanged: Qt.callLater(root.fitFirst)
            }
            onWidthChanged: Qt.callLater(root.fitFirst)
            onHeightChanged: Qt.callLater(root.fitFirst)
            placing: root.form.awaitsMap
            placingHint: drawing.active ? drawing.hint : qsTr("Den Ort anklicken, oder die Mitte mit Enter wählen. Esc bricht ab.")
            drawing: root.form.form.area
            drawingShown: true
            overlay: [
                Repeater {
                    model: root.destinations.count

                    MapPin {
                        required property int index
                        readonly property var row: root.destinations.rows[index] ?? null

                        visible: row?.isPlaced ?? false
                        marks: map.markLayer
                        map: map.surface
                        lon: row?.lon ?? 0
                        lat: row?.lat ?? 0
                        manual: true
                        onMoved: (lon, lat) => root.destinations.setPlace(index, lon, lat)
                    }
                }
            ]
            onPlaced: (lon, lat) => root.form.place(lon, lat, metresPerPixel)
            onPlacingCancelled: root.form.leaveMap()
            onCornerTakenBack: drawing.takeBack()
            onPlacingChanged: if (placing)
                surface.forceActiveFocus(Qt.OtherFocusReason)
            Layout.fillWidth: true
            Layout.fillHeight: true
            Component.onCompleted: if (placing)
                surface.forceActiveFocus(Qt.OtherFocusReason)
        }
    }
}
