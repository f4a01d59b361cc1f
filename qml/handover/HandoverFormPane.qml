// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * Plans a handover, or changes its day and facts while nobody has signed: start(id) shows one, plan(vacancyId) a new one of that flat (0: none yet),
 * planFor(householdId) one of a household. Has all of FormPane.
 */
FormPane {
    id: root

    required property Workspace workspace
    readonly property alias form: form
    readonly property alias flat: flat
    readonly property alias household: household
    readonly property alias landlord: landlord
    readonly property bool isFixed: form.handoverId > 0

    function start(id: real): void {
        form.handoverId = id;
        begin();
    }
    function plan(vacancyId: real): void {
        form.plan(vacancyId);
        page.contentY = 0;
        Qt.callLater(vacancyId > 0 ? begin : flat.focusInput);
    }
    function planFor(householdId: real): void {
        form.planFor(householdId);
        begin();
    }

    record: form
    isNew: form.handoverId === 0
    title: isFixed ? qsTr("%1 ändern").arg(form.number) : qsTr("Übergabe planen")
    question: qsTr("Die Eingaben zu dieser Übergabe sind noch nicht gespeichert.")
    onRefused: if (form.flatError !== "")
        flat.focusInput()

    HandoverForm {
        id: form

        workspace: root.workspace
    }
    ComboField {
        objectName: "language"
        label: qsTr("Zweite Sprache der Papiere")
        model: form.languageOptions
        textRole: "text"
        valueRole: "value"
        currentIndex: Math.max(0, form.languageOptions.findIndex(one => one.value === form.language))
        Layout.fillWidth: true
        onActivated: index => form.language = form.languageOptions[index].value
    }
    RecordSearch {
        id: flat

        choice: form.flat
        label: qsTr("Wohnung")
        placeholder: qsTr("Nummer oder Adresse")
        hint: qsTr("Haushalt, Vermieter und Tage kommen aus dem Register, wenn die Wohnung vermietet ist.")
        error: form.flatError
        fixed: root.isFixed
        Layout.fillWidth: true
    }
    RecordSearch {
        id: household

        choice: form.household
        label: qsTr("Haushalt")
        placeholder: qsTr("Nummer oder Aktenzeichen")
        fixed: root.isFixed
        Layout.fillWidth: true
    }
    RecordSearch {
        id: landlord

        choice: form.landlord
        label: qsTr("Vermieter")
        placeholder: qsTr("Name, Firma, Ort")
        fixed: root.isFixed
        Layout.fillWidth: true
    }
    ColumnLayout {
        visible: !root.isFixed
        spacing: Theme.gapTiny
        Layout.fillWidth: true

        Caption {
            text: qsTr("Wer kommt")
            Layout.fillWidth: true
        }
        SignedLines {
            icon: "people"
            lines: form.people
            Layout.fillWidth: true
        }
        Caption {
            text: qsTr("Diese stehen im Protokoll. Weitere lassen sich dort eintragen.")
            Layout.fillWidth: true
        }
    }
}
