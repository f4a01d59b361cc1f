// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts

/**
 * Which paper, and where it goes. Properties: `table` with `listTitle` and `filter` (in words), `number` of the chosen vacancy (empty: none), `mayShowAddress`.
 * `held`: somebody holds it, maybe for a household.
 * `commands` are the ways to it. Function: ask(paper): "list", "offer", "object", "payer", "certificate", "checklist", "living", "free".
 */
DialogFrame {
    id: root

    required property Workspace workspace
    required property TablePane table
    required property string listTitle
    property string filter
    property string number
    property bool mayShowAddress: false
    property bool held: false
    readonly property alias paper: paper
    readonly property alias address: address
    readonly property alias format: format
    readonly property alias desk: desk
    readonly property string chosen: papers[paper.currentIndex]?.value ?? "list"
    readonly property string ending: format.value
    readonly property var papers: [
        {
            "value": "list",
            "text": qsTr("Diese Liste: %1").arg(listTitle),
            "hint": qsTr("Zeilen, Spalten und Reihenfolge wie in der Tabelle. Nur für die Dienststelle.")
        },
        {
            "value": "offer",
            "text": qsTr("Angebotsblatt %1").arg(number),
            "hint": qsTr("Für Wohnungsuchende: Wohnung, Kosten und Fotos, ohne Angaben zum Vermieter.")
        },
        {
            "value": "object",
            "text": qsTr("Objektblatt %1").arg(number),
            "hint": qsTr("Alles, was das Register weiß. Nur für die Dienststelle.")
        },
        {
            "value": "payer",
            "text": qsTr("Angebot für den Träger %1").arg(number),
            "hint": qsTr("Für das Jobcenter oder Sozialamt: Kosten und Vorprüfung für den Haushalt, für den die Wohnung gehalten wird.")
        },
        {
            "value": "certificate",
            "text": qsTr("Mietbescheinigung %1").arg(number),
            "hint": qsTr("Für den Vermieter zum Ergänzen und Unterschreiben. Was das Register weiß, ist eingetragen.")
        },
        {
            "value": "checklist",
            "text": qsTr("Prüfliste %1").arg(number),
            "hint": qsTr("Zehn Schritte bis zum Einzug, mit dem, was das Register dazu weiß. Nur für die Dienststelle.")
        },
        {
            "value": "living",
            "text": qsTr("Leben in der Gemeinde, %1").arg(number),
            "hint": qsTr("Bus, Bürgerbus, Läden, Ärzte, Schulen und Hilfe in der Nähe, zum Mitgeben.")
        },
        {
            "value": "free",
            "text": qsTr("Freie Wohnungen nach Personen"),
            "hint": qsTr("Alle verfügbaren Wohnungen, die Adresse nur, wo sie gezeigt werden darf.")
        }
    ].filter(one => one.value === "list" || one.value === "free" || (number !== "" && (held || !["payer", "checklist"].includes(one.value))))
    readonly property list<Command> commands: [
        Command {
            menu: "file"
            startsGroup: true
            text: qsTr("&Drucken …")
            shortcut: "Ctrl+P"
            icon.name: "print"
            words: qsTr("PDF HTML Papier Liste Träger Mietbescheinigung Prüfliste Infoblatt")
            onTriggered: root.ask("list")
        },
        Command {
            menu: "file"
            text: qsTr("&Angebotsblatt …")
            icon.name: "file"
            words: qsTr("drucken Exposé PDF")
            enabled: root.number !== ""
            onTriggered: root.ask("offer")
        },
        Command {
            menu: "file"
            text: qsTr("Ob&jektblatt …")
            icon.name: "file"
            words: qsTr("drucken intern PDF")
            enabled: root.number !== ""
            onTriggered: root.ask("object")
        },
        Command {
            menu: "file"
            text: qsTr("&Freie Wohnungen nach Personen …")
            icon.name: "file"
            words: qsTr("drucken Liste PDF")
            onTriggered: root.ask("free")
        }
    ]

    function ask(name: string): void {
        paper.currentIndex = Math.max(0, papers.findIndex(one => one.value === name));
        address.checked = mayShowAddress;
        open();
    }
    function suggestedName(): string {
        return desk.fileName(chosen === "list" ? listTitle : papers[paper.currentIndex].text, ending);
    }
    /** No file: the desktop's program shows it. */
    function send(file: url): void {
        if (chosen === "list")
            desk.printList(table.model, listTitle, filter, table.shownHeads(), ending, file);
        else
            desk.print(chosen, number, address.checked, ending, file);
        close();
    }

    title: qsTr("Drucken")
    onOpened: paper.focusInput()

    PrintDesk {
        id: desk

        workspace: root.workspace
    }
    FileDialog {
        id: saver

        title: qsTr("Speichern unter")
        fileMode: FileDialog.SaveFile
        defaultSuffix: root.ending
        nameFilters: root.ending === "pdf" ? [qsTr("PDF (*.pdf)")] : [qsTr("HTML (*.html)")]
        onAccepted: root.send(selectedFile)
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
    CheckField {
        id: address

        visible: root.chosen === "offer"
        enabled: root.mayShowAddress
        text: qsTr("Mit Adresse")
        hint: root.mayShowAddress ? qsTr("Ohne Haken steht nur der Ort auf dem Blatt.") : qsTr("Die Adresse darf nicht gezeigt werden: Eine Freigabe ist nicht eingetragen.")
        Layout.fillWidth: true
    }
    Segments {
        id: format

        label: qsTr("Format")
        hint: value === "pdf" ? qsTr("Seiten zum Drucken und Verschicken, für Vorleseprogramme ausgezeichnet.") : qsTr("Eine Seite für den Browser, in Textprogramme übernehmbar.")
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
            onClicked: root.send("")
        },
        PushButton {
            text: qsTr("Speichern unter …")
            onClicked: {
                saver.selectedFile = saver.currentFolder + "/" + encodeURIComponent(root.suggestedName());
                saver.open();
            }
        },
        PushButton {
            text: qsTr("Abbrechen")
            onClicked: root.close()
        }
    ]
}
