// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts

/**
 * Papers of an information session: letters into a folder, the others into a file. Function: ask(session, number, paper) with "invitation",
 * "thanks", "attendance", "minutes", "handout", "easyHandout". Signal `lettersWritten(letter, participations)`: whoever sends them notes it
 * with desk.noteSent(session, participations).
 */
DialogFrame {
    id: root

    required property Workspace workspace
    property double session: 0
    property string number
    readonly property alias paper: paper
    readonly property alias format: format
    readonly property alias everybody: everybody
    readonly property alias oneFile: oneFile
    readonly property alias desk: desk
    readonly property string chosen: papers[paper.currentIndex]?.value ?? "invitation"
    readonly property bool isLetter: chosen === "invitation" || chosen === "thanks"
    readonly property var formats: ["pdf", "html", "eml"].filter(one => one !== "eml" || isLetter).map(one => ({
                "value": one,
                "text": one.toUpperCase()
            }))
    readonly property var papers: [
        {
            "value": "invitation",
            "text": qsTr("Einladungen"),
            "hint": qsTr("Je ein Brief mit Rückantwort, für Fensterumschläge. Verschickt wird nichts.")
        },
        {
            "value": "attendance",
            "text": qsTr("Anwesenheitsliste"),
            "hint": qsTr("Namen und Orte zum Unterschreiben, ohne Telefonnummern.")
        },
        {
            "value": "minutes",
            "text": qsTr("Niederschrift"),
            "hint": qsTr("Verlauf, Ergebnisse und Vereinbarungen. Vermieter stehen nur als Zahl darin.")
        },
        {
            "value": "handout",
            "text": qsTr("Merkblatt für Vermieter"),
            "hint": qsTr("Die Themen des Gesprächs mit den Gesetzen dazu.")
        },
        {
            "value": "easyHandout",
            "text": qsTr("Merkblatt in Leichter Sprache"),
            "hint": qsTr("Dieselben Themen, ein Satz je Zeile, in großer Schrift.")
        },
        {
            "value": "thanks",
            "text": qsTr("Dankschreiben"),
            "hint": qsTr("Je ein Brief an alle, die da waren.")
        }
    ]

    signal lettersWritten(letter: string, participations: var)

    function ask(session: double, number: string, name: string): void {
        root.session = session;
        root.number = number;
        paper.currentIndex = Math.max(0, papers.findIndex(one => one.value === name));
        format.value = "pdf";
        open();
    }
    /** No file: the desktop's program shows it. */
    function printTo(file: url): void {
        desk.printSession(chosen, session, number, format.value, file);
        close();
    }
    function writeTo(folder: url): void {
        desk.writeLetters(chosen, session, number, format.value, everybody.checked, oneFile.checked && format.value === "pdf", folder);
        close();
    }

    title: qsTr("Papiere zu %1").arg(number)
    onOpened: paper.focusInput()
    onFormatsChanged: if (!formats.some(one => one.value === format.value))
        format.value = "pdf"

    PrintDesk {
        id: desk

        workspace: root.workspace
        onLettersWritten: (folder, participations, leftOut) => root.lettersWritten(root.chosen, participations)
    }
    FileDialog {
        id: saver

        title: qsTr("Speichern unter")
        fileMode: FileDialog.SaveFile
        defaultSuffix: format.value
        nameFilters: format.value === "pdf" ? [qsTr("PDF (*.pdf)")] : [qsTr("HTML (*.html)")]
        onAccepted: root.printTo(selectedFile)
    }
    FolderDialog {
        id: folder

        title: qsTr("Ordner für die Briefe")
        onAccepted: root.writeTo(selectedFolder)
    }
    ComboField {
        id: paper

        label: qsTr("Papier")
        hint: root.papers[currentIndex]?.hint ?? ""
        model: root.papers
        textRole: "text"
        valueRole: "value"
        Layout.fillWidth: true
    }
    Segments {
        id: format

        label: qsTr("Format")
        hint: value === "eml" ? qsTr("Mails als Entwürfe, die Einladung mit dem Termin. Jede wird angesehen und selbst verschickt.") : qsTr("Wer eine Mail wünscht, bekommt keinen Brief.")
        value: "pdf"
        options: root.formats
        Layout.fillWidth: true
        onChosen: choice => value = choice
    }
    CheckField {
        id: oneFile

        visible: root.isLetter && format.value === "pdf"
        text: qsTr("Alle Briefe in einer Datei")
        hint: qsTr("Je 250 Briefe eine Datei.")
        Layout.fillWidth: true
    }
    CheckField {
        id: everybody

        visible: root.isLetter
        text: qsTr("Auch an alle, die einen anderen Weg wünschen")
        Layout.fillWidth: true
    }
    buttons: [
        PushButton {
            visible: !root.isLetter
            primary: true
            text: qsTr("Öffnen")
            hint: qsTr("Mit dem Programm des Rechners ansehen und drucken")
            onClicked: root.printTo("")
        },
        PushButton {
            visible: !root.isLetter
            text: qsTr("Speichern unter …")
            onClicked: {
                saver.selectedFile = saver.currentFolder + "/" + encodeURIComponent(desk.fileName(root.papers[paper.currentIndex].text + " " + root.number, format.value));
                saver.open();
            }
        },
        PushButton {
            visible: root.isLetter
            primary: true
            text: qsTr("Ordner wählen …")
            onClicked: folder.open()
        },
        PushButton {
            text: qsTr("Abbrechen")
            onClicked: root.close()
        }
    ]
}
