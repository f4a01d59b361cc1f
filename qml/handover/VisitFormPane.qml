// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * Plans a voluntary visit, or changes one that is still planned: start(id) shows one, plan(householdId, day) a new one. Has all of FormPane.
 */
FormPane {
    id: root

    required property Workspace workspace
    readonly property alias form: form
    readonly property alias household: household

    function start(id: real): void {
        form.visitId = id;
        begin();
    }
    function plan(householdId: real, day: string): void {
        form.plan(householdId, day);
        page.contentY = 0;
        Qt.callLater(householdId > 0 ? begin : household.focusInput);
    }

    record: form
    isNew: form.visitId === 0
    title: form.visitId > 0 ? qsTr("%1 ändern").arg(form.number) : qsTr("Besuch planen")
    question: qsTr("Die Eingaben zu diesem Besuch sind noch nicht gespeichert.")
    onRefused: if (form.householdError !== "")
        household.focusInput()

    VisitForm {
        id: form

        workspace: root.workspace
    }
    RecordSearch {
        id: household

        choice: form.household
        label: qsTr("Haushalt")
        placeholder: qsTr("Nummer oder Aktenzeichen")
        error: form.householdError
        fixed: form.visitId > 0
        Layout.fillWidth: true
    }
    SignedLines {
        visible: form.address !== ""
        icon: "pin"
        lines: [form.address]
        Layout.fillWidth: true
    }
    ComboField {
        objectName: "sponsor"
        label: qsTr("Pate, der mitkommt")
        model: form.sponsors
        textRole: "text"
        valueRole: "value"
        currentIndex: Math.max(0, form.sponsors.findIndex(one => one.value === form.sponsorId))
        Layout.fillWidth: true
        onActivated: index => form.sponsorId = form.sponsors[index].value
    }
    Caption {
        text: qsTr("Ohne Uhrzeit gilt der ganze Tag. Ein Besuch ist freiwillig und wird drei Werktage vorher angekündigt.")
        Layout.fillWidth: true
    }
}
