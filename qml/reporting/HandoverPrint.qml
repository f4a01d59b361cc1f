// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts

/**
 * Papers of a handover: which, in which language, blank or filled, with which names, where to. Properties: `workspace`, `handoverId`. Functions:
 * open(), ask(paper) with "protocol", "instruction", "confirmation", "visits" or "pack". Names are printed and forgotten when it closes.
 */
DialogFrame {
    id: root

    required property Workspace workspace
    property real handoverId: 0
    readonly property alias papers: source
    readonly property alias paper: paper
    readonly property alias language: language
    readonly property alias form: form
    readonly property alias names: names
    readonly property alias owner: owner
    readonly property alias format: format
    readonly property var chosen: source.papers[paper.currentIndex]
    readonly property bool isBlank: form.value === "blank" && chosen?.value !== "visits"
    property string wanted: ""

    signal printed(path: string, pages: int)

    function ask(name: string): void {
        wanted = name;
        open();
    }
    /** No file: the desktop's program shows it. */
    function printTo(file: url): void {
        source.print(chosen.value, language.currentValue, isBlank, isBlank ? "" : names.text, isBlank ? "" : owner.text, format.value, file);
        close();
    }
    function choose(): void {
        const at = name => Math.max(0, source.papers.findIndex(one => one.value === name));
        paper.currentIndex = at(wanted !== "" ? wanted : "protocol");
        language.currentIndex = Math.max(0, source.languages.findIndex(one => one.value === source.language));
    }

    title: source.isReady ? qsTr("Papiere zu %1").arg(source.number) : qsTr("Papiere der Übergabe")
    onOpened: {
        source.load();
        choose();
        paper.focusInput();
    }
    onClosed: {
        names.text = "";
        owner.text = "";
        form.value = "filled";
        format.value = "pdf";
        wanted = "";
    }
    onChosenChanged: if (chosen?.value === "pack")
        format.value = "pdf"

    HandoverPapers {
        id: source

        workspace: root.workspace
        handoverId: root.handoverId
        onChanged: root.choose()
        onPrinted: (path, pages) => root.printed(path, pages)
    }
    FileDialog {
        id: saver

        title: qsTr("Speichern unter")
        fileMode: FileDialog.SaveFile
        defaultSuffix: format.value
        nameFilters: format.value === "pdf" ? [qsTr("PDF (*.pdf)")] : [qsTr("HTML (*.html)")]
        onAccepted: root.printTo(selectedFile)
    }
    ComboField {
        id: paper

        label: qsTr("Papier")
        hint: root.chosen?.hint ?? ""
        model: source.papers
        textRole: "text"
        valueRole: "value"
        enabled: source.isReady
        Layout.fillWidth: true
    }
    ComboField {
        id: language

        readonly property bool isReleased: source.languages[currentIndex]?.isReleased ?? true

        visible: root.chosen?.hasLanguage ?? false
        label: qsTr("Sprache")
        hint: isReleased ? qsTr("Verbindlich ist der deutsche Text.") : qsTr("Diese Übersetzung ist noch nicht freigegeben; das steht auf dem Papier.")
        model: source.languages
        textRole: "text"
        valueRole: "value"
        Layout.fillWidth: true
    }
    Segments {
        id: form

        visible: root.chosen?.value !== "visits"
        label: qsTr("Ausfüllen")
        hint: value === "blank" ? qsTr("Vordruck mit Linien, zum Ausfüllen von Hand.") : ""
        value: "filled"
        options: [
            {
                "value": "filled",
                "text": qsTr("Ausgefüllt")
            },
            {
                "value": "blank",
                "text": qsTr("Leer")
            }
        ]
        Layout.fillWidth: true
        onChosen: choice => value = choice
    }
    NoteField {
        id: names

        visible: (root.chosen?.hasNames ?? false) && !root.isBlank
        label: qsTr("Namen auf dem Papier")
        hint: qsTr("Ein Name je Zeile. Sie werden nur gedruckt und nicht gespeichert.")
        lines: 2
        maximumLines: 6
        Layout.fillWidth: true
    }
    Field {
        id: owner

        visible: !root.isBlank && ["confirmation", "pack"].includes(root.chosen?.value)
        label: qsTr("Eigentümer")
        hint: qsTr("Nur, wenn es nicht der Wohnungsgeber ist. Wird nicht gespeichert.")
        Layout.fillWidth: true
    }
    Segments {
        id: format

        visible: root.chosen?.value !== "pack"
        label: qsTr("Format")
        value: "pdf"
        options: [
            {
                "value": "pdf",
                "text": "PDF"
            },
            {
                "value": "html",
                "text": "HTML"
            }
        ]
        Layout.fillWidth: true
        onChosen: choice => value = choice
    }
    buttons: [
        PushButton {
            primary: true
            text: qsTr("Öffnen")
            hint: qsTr("Mit dem Programm des Rechners ansehen und drucken")
            enabled: source.isReady
            onClicked: root.printTo("")
        },
        PushButton {
            text: qsTr("Speichern unter …")
            enabled: source.isReady
            onClicked: {
                saver.selectedFile = saver.currentFolder + "/" + encodeURIComponent(source.fileName(root.chosen.value, format.value));
                saver.open();
            }
        },
        PushButton {
            text: qsTr("Abbrechen")
            onClicked: root.close()
        }
    ]
}
