// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** What the page of places can do, for menus and the command field: `all`. Property: `hasPlace` (one is selected and not being edited). */
QtObject {
    id: root

    property bool hasPlace: false
    readonly property list<Command> all: [
        Command {
            menu: "file"
            text: qsTr("Ort &eintragen …")
            right: "Places"
            shortcut: "Ctrl+N"
            icon.name: "plus"
            onTriggered: root.createRequested()
        },
        Command {
            menu: "edit"
            startsGroup: true
            text: qsTr("Ort &bearbeiten …")
            right: "Places"
            shortcut: "Ctrl+E"
            icon.name: "pencil"
            enabled: root.hasPlace
            onTriggered: root.editRequested()
        },
        Command {
            menu: "edit"
            text: qsTr("Ort heute &geprüft")
            right: "Places"
            icon.name: "check"
            enabled: root.hasPlace
            onTriggered: root.confirmRequested()
        },
        Command {
            menu: "edit"
            text: qsTr("&Filtern")
            shortcut: "Ctrl+F"
            icon.name: "filter"
            onTriggered: root.filterRequested()
        },
        Command {
            menu: "view"
            text: qsTr("Ort auf der &Karte zeigen")
            icon.name: "map"
            enabled: root.hasPlace
            onTriggered: root.mapRequested()
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

    signal createRequested
    signal editRequested
    signal confirmRequested
    signal filterRequested
    signal mapRequested
    signal reloadRequested
    signal columnsRequested
}
