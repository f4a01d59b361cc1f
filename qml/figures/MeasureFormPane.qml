// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** The entry form of a measure: start(id), 0 for a new one. Has all of FormPane. */
FormPane {
    id: root

    required property Workspace workspace
    readonly property alias form: form

    function start(id: real): void {
        form.measureId = id;
        begin();
    }

    record: form
    isNew: form.measureId === 0
    title: form.measureId > 0 ? qsTr("Maßnahme bearbeiten") : qsTr("Maßnahme erfassen")
    question: qsTr("Die Eingaben zu dieser Maßnahme sind noch nicht gespeichert.")

    CouncilMeasureForm {
        id: form

        workspace: root.workspace
        watching: root.open
    }
}
