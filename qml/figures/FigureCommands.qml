// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** What the view of figures can do, for menus and the command field: `all`. Properties: `canOpen` (the row at hand has a list), `hasLater`. */
QtObject {
    id: root

    property bool canOpen: false
    property bool hasLater: false
    readonly property list<Command> all: [
        Command {
            menu: "file"
            text: qsTr("Kennzahlen aus&geben …")
            shortcut: "Ctrl+Shift+E"
            icon.name: "export"
            words: qsTr("CSV ODS XLSX Tabelle Export")
            onTriggered: root.exportRequested()
        },
        Command {
            menu: "edit"
            startsGroup: true
            text: qsTr("Kennzahlen als &Text kopieren")
            shortcut: "Ctrl+Shift+C"
            icon.name: "copy"
            onTriggered: root.copyRequested()
        },
        Command {
            menu: "view"
            startsGroup: true
            enabled: root.canOpen
            text: qsTr("&Liste hinter der Kennzahl")
            words: qsTr("öffnen Datensätze")
            icon.name: "table"
            onTriggered: root.openRequested()
        },
        Command {
            menu: "view"
            text: qsTr("Zeitraum da&vor")
            shortcut: "Ctrl+PgUp"
            icon.name: "arrow-left"
            onTriggered: root.stepRequested(-1)
        },
        Command {
            menu: "view"
            enabled: root.hasLater
            text: qsTr("Zeitraum da&nach")
            shortcut: "Ctrl+PgDown"
            icon.name: "arrow-right"
            onTriggered: root.stepRequested(1)
        },
        Command {
            menu: "view"
            text: qsTr("Diagramme als Tab&ellen")
            icon.name: "table"
            words: qsTr("Zahlen vorlesen Grafik")
            onTriggered: root.twinsRequested()
        },
        Command {
            menu: "view"
            text: qsTr("Neu &laden")
            shortcut: "F5"
            icon.name: "reload"
            onTriggered: root.reloadRequested()
        },
        Command {
            menu: "view"
            text: qsTr("&Spalten …")
            words: qsTr("Tabelle Spalten ausblenden einblenden")
            onTriggered: root.columnsRequested()
        }
    ]

    signal exportRequested
    signal copyRequested
    signal openRequested
    signal stepRequested(by: int)
    signal twinsRequested
    signal reloadRequested
    signal columnsRequested
}
