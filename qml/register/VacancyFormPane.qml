// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * The entry form of a vacancy: start(id) shows one (0: a new one), resume() what a crash left behind, place(lon, lat) sets the pin;
 * `placing` asks for a click on the map. Has all of FormPane.
 */
FormPane {
    id: root

    required property Workspace workspace
    property alias placing: pin.placing
    readonly property alias hasPlace: form.hasPlace
    readonly property alias lon: form.lon
    readonly property alias lat: form.lat
    readonly property alias isPlacedByHand: form.isPlacedByHand
    readonly property alias form: form
    readonly property alias landlord: landlord
    readonly property alias merge: merge

    function start(id: real): void {
        form.vacancyId = id;
        begin();
    }
    function resume(): void {
        form.resume();
        Qt.callLater(begin);
    }
    function place(lon: real, lat: real): void {
        form.setPlace(lon, lat);
        placing = false;
    }

    record: form
    isNew: form.vacancyId === 0
    takesSave: visible || placing
    title: form.vacancyId > 0 ? qsTr("%1 bearbeiten").arg(form.number) : qsTr("Leerstand erfassen")
    question: qsTr("Die Eingaben zu diesem Leerstand sind noch nicht gespeichert.")
    onClosed: placing = false
    onRefused: if (form.landlord.nameError !== "")
        landlord.showError()

    VacancyForm {
        id: form

        workspace: root.workspace
    }
    MergeForm {
        id: merge

        workspace: root.workspace
        onMerged: vacancyId => form.vacancyId = vacancyId
    }
    MergeDialog {
        form: merge
    }
    PinRow {
        id: pin

        form: form
        Layout.fillWidth: true
    }
    TwinCard {
        form: form
        Layout.fillWidth: true
        onOpenRequested: vacancyId => root.mayLeave(() => form.vacancyId = vacancyId)
        onMergeRequested: vacancyId => merge.begin(form.vacancyId, vacancyId)
    }
    SumRow {
        form: form
        Layout.fillWidth: true
    }
    LandlordCard {
        id: landlord

        choice: form.landlord
        Layout.fillWidth: true
    }
}
