// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Begins the visits of a household that agreed: plan(householdId). Has all of FormPane; saved(id) names the first visit. */
FormPane {
    id: root

    required property Workspace workspace
    readonly property alias form: form
    readonly property alias household: household

    function plan(householdId: real): void {
        form.begin(householdId);
        page.contentY = 0;
        Qt.callLater(householdId > 0 ? begin : household.focusInput);
    }

    record: form
    isNew: true
    title: qsTr("Besuche beginnen")
    question: qsTr("Die Besuche sind noch nicht geplant.")
    onRefused: if (form.householdError !== "")
        household.focusInput()

    VisitPlanForm {
        id: form

        workspace: root.workspace
    }
    RecordSearch {
        id: household

        choice: form.household
        label: qsTr("Haushalt")
        placeholder: qsTr("Nummer oder Aktenzeichen")
        hint: qsTr("Nur Haushalte mit Leistungen nach dem AsylbLG.")
        error: form.householdError
        Layout.fillWidth: true
    }
    SignedLines {
        visible: form.address !== ""
        icon: "pin"
        lines: [form.address]
        Layout.fillWidth: true
    }
    Banner {
        kind: "info"
        title: qsTr("Besuche sind freiwillig (Art. 13 GG).")
        text: qsTr("Der Haushalt kann jeden Besuch ablehnen und jederzeit aufhören. Das hat keine Folgen.")
        Layout.fillWidth: true
    }
    ColumnLayout {
        visible: form.days.length > 0
        spacing: Theme.gapTiny
        Layout.fillWidth: true

        GroupTitle {
            text: qsTr("Geplant werden")
        }
        SignedLines {
            icon: "calendar"
            lines: form.days
            Layout.fillWidth: true
        }
        Caption {
            text: qsTr("Nach zwölf Monaten enden die Besuche von selbst.")
            Layout.fillWidth: true
        }
    }
}
