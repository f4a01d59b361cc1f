// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * The entry form of a household: start(id) shows one (0: a new one). `mapShown`: the map stands beside it; `awaitsMap`: for a click, place(lon, lat,
 * metresPerPixel) takes one, leaveMap() waits no longer. Has all of FormPane.
 */
FormPane {
    id: root

    required property Workspace workspace
    readonly property alias form: form
    readonly property alias residenceAreas: residence
    /** The destination that is being set on the map, -1 for none. */
    property int placingAt: -1
    property bool mapShown: false
    readonly property bool awaitsMap: placingAt >= 0 || form.area.active

    function start(id: real): void {
        closeMap();
        form.householdId = id;
        begin();
    }
    function place(lon: real, lat: real, metresPerPixel: real): void {
        if (form.area.active) {
            form.area.add(lon, lat, metresPerPixel);
            return;
        }
        form.destinations.setPlace(placingAt, lon, lat);
        placingAt = -1;
    }
    function leaveMap(): void {
        placingAt = -1;
        if (form.area.active)
            form.area.leave();
    }
    function closeMap(): void {
        leaveMap();
        mapShown = false;
    }
    function setOnMap(at: int): void {
        const next = placingAt === at ? -1 : at;
        leaveMap();
        placingAt = next;
    }

    record: form
    takesSave: visible || awaitsMap
    isNew: form.householdId === 0
    title: form.householdId > 0 ? qsTr("%1 bearbeiten").arg(form.number) : qsTr("Haushalt erfassen")
    question: qsTr("Die Eingaben zu diesem Haushalt sind noch nicht gespeichert.")
    extras: ({
            "wishes": wished
        })
    onAwaitsMapChanged: if (awaitsMap)
        mapShown = true
    onClosed: closeMap()
    onSaved: closeMap()
    onRefused: if (form.areaError !== "")
        area.focusInput()

    HouseholdForm {
        id: form

        workspace: root.workspace
    }
    AreaField {
        id: residence

        visible: form.asksAreas
        choice: form.residenceAreas
        page: root.page
        label: qsTr("Erlaubte Gemeinden")
        hint: qsTr("Worauf sich die Auflage erstreckt: einzelne Gemeinden oder ganze Verbandsgemeinden.")
        Layout.fillWidth: true
    }
    DrawnAreaCard {
        id: area

        visible: form.asksAreas
        form: form
        mapShown: root.mapShown
        onMapRequested: root.mapShown = true
        Layout.fillWidth: true
    }
    Component {
        id: wished

        ColumnLayout {
            spacing: Theme.gapLarge

            AreaField {
                choice: form.wishedAreas
                page: root.page
                label: qsTr("Wunschorte")
                hint: qsTr("Wohnungen dort stehen in der Vorschlagsliste weiter oben. Andere bleiben möglich.")
                Layout.fillWidth: true
            }
            DestinationEditor {
                destinations: form.destinations
                page: root.page
                placingAt: root.placingAt
                onMapRequested: at => root.setOnMap(at)
                Layout.fillWidth: true
            }
        }
    }
}
