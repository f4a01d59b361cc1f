// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts

/** A report as a file. Property: `desk`. Function: ask(). */
DialogFrame {
    id: root

    required property ReportDesk desk
    readonly property alias format: format
    readonly property var formats: [
        {
            "value": "pdf",
            "text": "PDF",
            "filter": qsTr("PDF (*.pdf)"),
            "hint": qsTr("Seiten zum Drucken und Verschicken, für Vorleseprogramme ausgezeichnet.")
        },
        {
            "value": "odt",
            "text": "ODT",
            "filter": qsTr("OpenDocument-Text (*.odt)"),
            "hint": qsTr("Zum Weiterbearbeiten im Textprogramm. Was dort geändert wird, weiß das Register nicht.")
        },
        {
            "value": "html",
            "text": "HTML",
            "filter": qsTr("HTML (*.html)"),
            "hint": qsTr("Eine Seite für den Browser, auch zum Vorlesen.")
        },
        {
            "value": "csv",
            "text": "CSV",
            "filter": qsTr("CSV (*.csv)"),
            "hint": qsTr("Die Kennzahlen als Tabelle, Anlage zum Bericht.")
        }
    ]
    readonly property var chosen: formats.find(one => one.value === format.value) ?? formats[0]

    function ask(): void {
        format.value = "pdf";
        open();
    }
    /** No file: the desktop's program shows it. */
    function write(file: url): void {
        desk.exportTo(format.value, file);
        close();
    }

    title: qsTr("%1 ausgeben").arg(desk.report.number ?? "")
    onOpened: format.focusInput()

    FileDialog {
        id: saver

        title: qsTr("Speichern unter")
        fileMode: FileDialog.SaveFile
        defaultSuffix: format.value
        nameFilters: [root.chosen.filter]
        onAccepted: root.write(selectedFile)
    }
    Segments {
        id: format

        label: qsTr("Format")
        hint: root.chosen.hint
        value: "pdf"
        options: root.formats
        Layout.fillWidth: true
        onChosen: choice => value = choice
    }
    Banner {
        visible: root.desk.isLoaded && root.desk.report.isReleased !== true
        quiet: true
        text: qsTr("Der Bericht ist ein Entwurf; das steht auf jeder Seite.")
        Layout.fillWidth: true
    }
    buttons: [
        PushButton {
            primary: true
            text: qsTr("Öffnen")
            hint: qsTr("Mit dem Programm des Rechners ansehen und drucken")
            onClicked: root.write("")
        },
        PushButton {
            text: qsTr("Speichern unter …")
            onClicked: {
                saver.selectedFile = saver.currentFolder + "/" + encodeURIComponent(root.desk.fileName(format.value));
                saver.open();
            }
        },
        PushButton {
            text: qsTr("Abbrechen")
            onClicked: root.close()
        }
    ]
}
