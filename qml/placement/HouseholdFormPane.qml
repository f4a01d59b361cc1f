// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The entry form of a household: start(id) shows one (0: a new one). Has all of FormPane. */
FormPane {
    id: root

    required property Workspace workspace
    readonly property alias form: form
    readonly property alias residenceAreas: residence

    function start(id: real): void {
        form.householdId = id;
        begin();
    }

    record: form
    isNew: form.householdId === 0
    title: form.householdId > 0 ? qsTr("%1 bearbeiten").arg(form.number) : qsTr("Haushalt erfassen")
    question: qsTr("Die Eingaben zu diesem Haushalt sind noch nicht gespeichert.")
    extras: ({
            "wishes": wished
        })

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
    Component {
        id: wished

        AreaField {
            choice: form.wishedAreas
            page: root.page
            label: qsTr("Wunschorte")
            hint: qsTr("Wohnungen dort stehen in der Vorschlagsliste weiter oben. Andere bleiben möglich.")
        }
    }
}
