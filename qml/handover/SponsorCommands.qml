// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** What the view of sponsors can do, for menus and the command field: `all`. Property: `hasSponsor` (one is selected and not being edited). */
QtObject {
    id: root

    property bool hasSponsor: false
    readonly property list<Command> all: [
        Command {
            menu: "file"
            text: qsTr("Pate &erfassen …")
            right: "Handovers"
            creates: true
            shortcut: "Ctrl+N"
            icon.name: "plus"
            words: qsTr("Ehrenamt neu Ansprechperson Verein")
            onTriggered: root.createRequested()
        },
        Command {
            menu: "file"
            text: qsTr("&Haushalt begleiten …")
            right: "Handovers"
            creates: true
            icon.name: "heart"
            words: qsTr("Patenschaft beginnen Vorschlag")
            onTriggered: root.engageRequested()
        },
        Command {
            menu: "edit"
            startsGroup: true
            text: qsTr("Pate &bearbeiten …")
            right: "Handovers"
            creates: true
            shortcut: "Ctrl+E"
            icon.name: "pencil"
            enabled: root.hasSponsor
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
            text: qsTr("&Spalten …")
            words: qsTr("Tabelle Spalten ausblenden einblenden")
            onTriggered: root.columnsRequested()
        }
    ]

    signal createRequested
    signal engageRequested
    signal editRequested
    signal filterRequested
    signal reloadRequested
    signal columnsRequested
}
