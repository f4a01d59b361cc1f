// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/**
 * The entry form of a place: start(id) shows one (0: a new one), `placing` and `form.drawing` await clicks on the map, place(lon, lat,
 * metresPerPixel) takes one, leaveMap() waits no longer. Has all of FormPane. Signal: `placeRequested(id)`.
 */
FormPane {
    id: root

    required property Workspace workspace
    required property MunicipalityAreas municipalities
    property alias placing: position.placing
    readonly property alias form: form
    /** A click on the map is awaited. */
    readonly property bool awaitsMap: placing || form.drawing.active

    signal placeRequested(id: real)

    function start(id: real): void {
        form.placeId = id;
        begin();
    }
    function place(lon: real, lat: real, metresPerPixel: real): void {
        if (form.drawing.active) {
            form.drawing.add(lon, lat, metresPerPixel);
            return;
        }
        form.setPoint(lon, lat);
        placing = false;
    }
    function leaveMap(): void {
        placing = false;
        if (form.drawing.active)
            form.drawing.leave();
    }

    record: form
    isNew: form.placeId === 0
    takesSave: visible || awaitsMap
    title: form.placeId > 0 ? qsTr("%1 bearbeiten").arg(form.name) : qsTr("Ort eintragen")
    question: qsTr("Die Eingaben zu diesem Ort sind noch nicht gespeichert.")
    extras: ({
            "bench": wayBack,
            "riding": line
        })
    onClosed: leaveMap()
    onRefused: if (form.positionError !== "" || form.coordinatesError !== "")
        position.focusInput()

    PlaceForm {
        id: form

        workspace: root.workspace
    }
    PositionCard {
        id: position

        form: form
        municipalities: root.municipalities
        Layout.fillWidth: true
    }
    Repeater {
        model: form.alike

        Banner {
            id: twin

            required property var modelData

            kind: "warn"
            title: qsTr("Vielleicht schon im Register")
            text: qsTr("%1, %2 m entfernt. Speichern geht trotzdem.").arg(modelData.name).arg(modelData.metres)
            actions: T.Action {
                text: qsTr("Ansehen")
                onTriggered: root.placeRequested(twin.modelData.id)
            }
            Layout.fillWidth: true
        }
    }
    Component {
        id: wayBack

        ReturnBenchEditor {
            visible: form.isBench
            form: form
        }
    }
    Component {
        id: line

        StopEditor {
            visible: form.isBus
            form: form
        }
    }
}
