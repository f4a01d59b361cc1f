// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** What a visit was like: start(id). A visit that was not wished for asks for nothing more. Has all of FormPane. */
FormPane {
    id: root

    required property Workspace workspace
    readonly property alias form: form
    readonly property alias explained: explained

    function start(id: real): void {
        form.visitId = id;
        begin();
    }

    record: form
    isNew: true
    title: qsTr("%1 abschließen").arg(form.number)
    question: qsTr("Die Eingaben zu diesem Besuch sind noch nicht gespeichert.")
    onRefused: if (form.explainedError !== "")
        explained.forceActiveFocus(Qt.TabFocusReason)

    VisitReport {
        id: form

        workspace: root.workspace
    }
    ColumnLayout {
        spacing: Theme.gapTiny
        Layout.fillWidth: true

        CheckField {
            id: explained

            text: qsTr("Freiwilligkeit ist erklärt")
            hint: qsTr("Dass man Nein sagen darf, und dass das keine Folgen hat (Art. 13 GG).")
            checked: form.explained
            Layout.fillWidth: true
            onToggled: form.explained = checked
        }
        Verdict {
            visible: form.explainedError !== ""
            judgement: "bad"
            text: form.explainedError
            Layout.fillWidth: true
        }
    }
    Banner {
        kind: "info"
        visible: form.isOutside
        title: qsTr("Das genügt.")
        text: qsTr("Wer einen Besuch nicht wünscht, hat davon keine Nachteile. Es bleibt nur, dass der Besuch erledigt ist.")
        Layout.fillWidth: true
    }
    SignedLines {
        visible: form.planned !== "" && !form.isOutside
        icon: "clipboard"
        lines: [qsTr("Vorgesehen: %1").arg(form.planned)]
        Layout.fillWidth: true
    }
    Caption {
        visible: !form.isOutside
        text: qsTr("Nur, was das Gebäude betrifft und was hilft. Mängel werden eine Aufgabe zur Wohnung, Themen gehen zum nächsten Besuch.")
        Layout.fillWidth: true
    }
}
