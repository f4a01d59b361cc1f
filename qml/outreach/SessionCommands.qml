// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/**
 * What the page of information sessions can do, for menus and the command field: `all`. Properties: `hasSession` (one is selected and not being
 * edited), `hasPapers` (one is selected), `monthShown`.
 */
QtObject {
    id: root

    property bool hasSession: false
    property bool hasPapers: false
    property bool monthShown: false
    readonly property list<Command> all: [
        Command {
            menu: "file"
            text: qsTr("Infogespräch &planen …")
            right: "Sessions"
            shortcut: "Ctrl+N"
            icon.name: "plus"
            onTriggered: root.createRequested()
        },
        Command {
            menu: "file"
            text: qsTr("Papiere &zum Gespräch …")
            shortcut: "Ctrl+Shift+P"
            icon.name: "print"
            words: qsTr("drucken Einladung Brief Rückantwort Anwesenheitsliste Niederschrift Merkblatt Dank")
            enabled: root.hasPapers
            onTriggered: root.papersRequested()
        },
        Command {
            menu: "edit"
            startsGroup: true
            text: qsTr("Infogespräch &bearbeiten …")
            right: "Sessions"
            shortcut: "Ctrl+E"
            icon.name: "pencil"
            enabled: root.hasSession
            onTriggered: root.editRequested()
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
            text: qsTr("Neu &laden")
            shortcut: "F5"
            icon.name: "reload"
            onTriggered: root.reloadRequested()
        },
        Command {
            menu: "view"
            startsGroup: true
            text: root.monthShown ? qsTr("Als &Liste") : qsTr("Als &Monat")
            shortcut: "Ctrl+M"
            icon.name: root.monthShown ? "table" : "calendar"
            words: qsTr("Kalender Monat Liste")
            onTriggered: root.monthToggled()
        },
        Command {
            menu: "view"
            enabled: !root.monthShown
            text: qsTr("&Spalten …")
            words: qsTr("Tabelle Spalten ausblenden einblenden")
            onTriggered: root.columnsRequested()
        }
    ]

    signal createRequested
    signal editRequested
    signal papersRequested
    signal filterRequested
    signal reloadRequested
    signal columnsRequested
    signal monthToggled
}
