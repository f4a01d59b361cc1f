// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The map beside the form of a session: shows and sets its place. Properties: `workspace`, `machine`, `form` (a SessionFormPane). Signal: `closeRequested()`. */
FocusScope {
    id: root

    required property Workspace workspace
    required property Machine machine
    required property SessionFormPane form
    readonly property alias map: map
    property bool fitted: false

    signal closeRequested

    /** Once there are borders, and room to show them in. */
    function fitFirst(): void {
        if (towns.count === 0 || fitted || map.width <= 0 || map.height <= 0)
            return;
        const one = form.form;
        if (one.hasPoint)
            map.fitTo(Qt.rect(one.lon - 0.02, one.lat - 0.013, 0.04, 0.026));
        else
            map.fitAll();
        map.viewKept = true;
        fitted = true;
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
                text: qsTr("Ort des Infogesprächs")
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
            memory: "sessionform"
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
            placingHint: qsTr("Den Ort anklicken, oder die Mitte mit Enter wählen. Esc bricht ab.")
            overlay: [
                MapPin {
                    visible: root.form.form.hasPoint
                    marks: map.markLayer
                    map: map.surface
                    lon: visible ? root.form.form.lon : 0
                    lat: visible ? root.form.form.lat : 0
                    manual: true
                    onMoved: (lon, lat) => root.form.form.setPoint(lon, lat)
                }
            ]
            onPlaced: (lon, lat) => root.form.place(lon, lat)
            onPlacingCancelled: root.form.leaveMap()
            onPlacingChanged: if (placing)
                surface.forceActiveFocus(Qt.OtherFocusReason)
            Layout.fillWidth: true
            Layout.fillHeight: true
            Component.onCompleted: if (placing)
                surface.forceActiveFocus(Qt.OtherFocusReason)
        }
    }
}
