// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Notices of Art. 13 and 14 and the record of Art. 30, filled with what the register knows. Signal: `factsRequested`. */
Card {
    id: root

    required property SubjectPapers papers
    readonly property alias paper: paper
    readonly property alias format: format
    readonly property alias openButton: openButton
    readonly property var chosen: choices[paper.currentIndex]
    readonly property var choices: [choice("Landlord", false, qsTr("Vermieter, selbst befragt (Art. 13)")), choice("Landlord", true, qsTr("Vermieter, von Dritten gemeldet (Art. 14)")), choice("Household", false, qsTr("Haushalte (Art. 13)")), choice("Sponsor", false, qsTr("Paten (Art. 13)")), choice("Session", false, qsTr("Teilnehmende an Infogesprächen (Art. 13)")), choice("", false, qsTr("Verzeichnis von Verarbeitungstätigkeiten (Art. 30)"))]

    signal factsRequested

    function choice(kind: string, third: bool, text: string): var {
        return {
            "kind": kind,
            "third": third,
            "text": text
        };
    }
    function show(): void {
        const ending = chosen.kind === "" || format.value !== "md" ? format.value : "html";
        if (chosen.kind === "")
            papers.printProcessing(ending, "");
        else
            papers.printNotice(chosen.kind, chosen.third, ending, "");
    }

    title: qsTr("Hinweise und Verzeichnis")

    Banner {
        kind: "info"
        quiet: true
        text: qsTr("Die Texte sind Vorschläge, von der oder dem Datenschutzbeauftragten zu prüfen.")
        Layout.fillWidth: true
    }
    ComboField {
        id: paper

        label: qsTr("Papier")
        textRole: "text"
        model: root.choices
        Layout.fillWidth: true
    }
    Segments {
        id: format

        label: qsTr("Format")
        value: "pdf"
        options: (root.chosen?.kind === "" ? ["pdf", "html", "md"] : ["pdf", "html"]).map(one => ({
                    "value": one,
                    "text": one === "md" ? "Markdown" : one.toUpperCase()
                }))
        Layout.fillWidth: true
        onChosen: choice => value = choice
    }
    Flow {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        PushButton {
            id: openButton

            text: qsTr("Ansehen")
            hint: qsTr("Mit dem Programm des Rechners ansehen und drucken")
            onClicked: root.show()
        }
        PushButton {
            text: qsTr("Angaben …")
            hint: qsTr("Verantwortliche, Datenschutzbeauftragte, Zwecke und Rechtsgrundlagen")
            onClicked: root.factsRequested()
        }
    }
}
