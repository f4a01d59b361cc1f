// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** What the register says of itself in notices and in the record of processing. */
DialogFrame {
    id: root

    required property SubjectPapers papers
    readonly property alias fields: fields
    readonly property alias confirm: confirm
    property var answers: ({})
    readonly property var lines: [line("officer", qsTr("Datenschutzbeauftragte oder Datenschutzbeauftragter"), qsTr("Name, Anschrift, E-Mail")), line("representative", qsTr("Vertretung des Verantwortlichen"), qsTr("Zum Beispiel die Landrätin oder der Landrat")), line("processor", qsTr("Auftragsverarbeiter"), qsTr("Wer den Server betreibt; leer, wenn niemand")), line("assessment", qsTr("Datenschutz-Folgenabschätzung"), qsTr("Ergebnis und Tag der Prüfung")), line("recipients", qsTr("Weitere Empfänger"), qsTr("Einer je Zeile")), ...persons("purpose", qsTr("Zweck: %1")), ...persons("basis", qsTr("Rechtsgrundlage: %1"))]

    function line(key: string, label: string, hint: string): var {
        return {
            "key": key,
            "label": label,
            "hint": hint
        };
    }
    function persons(what: string, label: string): var {
        return [line(what + ".landlord", label.arg(qsTr("Vermieter")), ""), line(what + ".household", label.arg(qsTr("Haushalte")), ""), line(what + ".sponsor", label.arg(qsTr("Paten")), ""), line(what + ".session", label.arg(qsTr("Teilnehmende an Infogesprächen")), "")];
    }
    function keep(): void {
        papers.saveFacts(Object.assign({}, papers.facts, answers));
    }

    title: qsTr("Angaben zum Datenschutz")
    preferredWidth: Theme.px(640)
    onAboutToShow: {
        answers = {};
        papers.loadFacts();
    }
    onOpened: (fields.itemAt(0) as NoteField)?.focusInput()

    Connections {
        target: root.papers
        function onFactsKept(): void {
            root.close();
        }
    }
    CommitKeys {
        scope: root.contentItem
        onCommitted: root.keep()
    }
    BodyText {
        quiet: true
        text: qsTr("Name und Anschrift der Dienststelle kommen aus den Einstellungen, Fristen aus der Aufbewahrung. Zwecke und Rechtsgrundlagen sind Vorschläge.")
        Layout.fillWidth: true
    }
    Repeater {
        id: fields

        model: root.lines

        NoteField {
            required property var modelData

            label: modelData.label
            hint: modelData.hint
            text: root.papers.facts[modelData.key] ?? ""
            lines: 1
            maximumLines: 5
            Layout.fillWidth: true
            onEdited: text => root.answers[modelData.key] = text
        }
    }
    buttons: [
        PushButton {
            id: confirm

            primary: true
            text: qsTr("Speichern")
            hint: Labels.keys("Ctrl+Return")
            onClicked: root.keep()
        },
        PushButton {
            text: qsTr("Abbrechen")
            onClicked: root.close()
        }
    ]
}
