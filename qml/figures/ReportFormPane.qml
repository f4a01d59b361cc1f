// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The texts of a draft: start(id). Has all of FormPane. */
FormPane {
    id: root

    required property Workspace workspace
    readonly property alias form: form

    function start(id: real): void {
        form.reportId = id;
        begin();
    }

    record: form
    title: qsTr("%1 bearbeiten").arg(form.number)
    question: qsTr("Die Texte dieses Berichts sind noch nicht gespeichert.")

    ReportForm {
        id: form

        workspace: root.workspace
        watching: root.open
    }
    Banner {
        visible: form.losesNumbers
        kind: "warn"
        title: qsTr("Anderer Zeitraum")
        text: qsTr("Mit dem Speichern fallen die gezählten Zahlen weg. Danach neu zählen.")
        Layout.fillWidth: true
    }
}
