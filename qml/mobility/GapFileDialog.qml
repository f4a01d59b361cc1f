// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts

/** Gaps as a file: the sheet as PDF or HTML, the tables as GeoPackage, CSV, XLSX or ODS. Property: `outlet`. Function: ask(ending). */
DialogFrame {
    id: root

    required property GapOutlet outlet
    /** The sheet; else the tables. */
    property bool isSheet: true
    readonly property alias format: format
    readonly property var formats: isSheet ? [
        {
            "value": "pdf",
            "text": "PDF",
            "filter": qsTr("PDF (*.pdf)"),
            "hint": qsTr("A4 quer, zum Drucken und Weitergeben.")
        },
        {
            "value": "html",
            "text": "HTML",
            "filter": qsTr("HTML (*.html)"),
            "hint": qsTr("Eine Seite für den Browser, auch zum Vorlesen.")
        }
    ] : [
        {
            "value": "gpkg",
            "text": "GeoPackage",
            "filter": qsTr("GeoPackage (*.gpkg)"),
            "hint": qsTr("Zellen, Gemeinden und Haltestellen für ein GIS, mit allen Angaben zur Methode.")
        },
        {
            "value": "csv",
            "text": "CSV",
            "filter": qsTr("CSV (*.csv)"),
            "hint": qsTr("Gebiete, daneben je eine Datei mit Zellen, Haltestellen und Methode.")
        },
        {
            "value": "xlsx",
            "text": "XLSX",
            "filter": qsTr("Excel (*.xlsx)"),
            "hint": qsTr("Dieselben Tabellen als Blätter einer Datei.")
        },
        {
            "value": "ods",
            "text": "ODS",
            "filter": qsTr("OpenDocument (*.ods)"),
            "hint": qsTr("Dieselben Tabellen als Blätter einer Datei.")
        }
    ]
    readonly property var chosen: formats.find(one => one.value === format.value) ?? formats[0]

    function ask(ending: string): void {
        isSheet = ending === "pdf" || ending === "html";
        format.value = ending;
        open();
    }
    /** No file: the desktop's program shows the sheet. */
    function write(file: url): void {
        if (isSheet)
            outlet.print(format.value, file);
        else
            outlet.exportTo(file);
        close();
    }

    title: isSheet ? qsTr("Karte und Tabellen drucken") : qsTr("Karte und Tabellen ausgeben")
    onOpened: format.focusInput()
    buttons: [
        PushButton {
            visible: root.isSheet
            primary: true
            text: qsTr("Öffnen")
            hint: qsTr("Mit dem Programm des Rechners ansehen und drucken")
            onClicked: root.write("")
        },
        PushButton {
            primary: !root.isSheet
            text: qsTr("Speichern unter …")
            onClicked: {
                saver.selectedFile = saver.currentFolder + "/" + encodeURIComponent(root.outlet.fileName(format.value));
                saver.open();
            }
        },
        PushButton {
            text: qsTr("Abbrechen")
            onClicked: root.close()
        }
    ]

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
    Caption {
        text: qsTr("Mit Tag, Profil, Wegen, Quellen und Prüfsumme der Daten. Zahlen weniger Haushalte bleiben verborgen.")
        Layout.fillWidth: true
    }
}
