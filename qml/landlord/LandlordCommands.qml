// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** What the landlord page can do, for menus and the command field: `all`. Property: `hasLandlord` (one is selected and not being edited). */
QtObject {
    id: root

    property bool hasLandlord: false
    readonly property list<Command> all: [
        Command {
            menu: "file"
            text: qsTr("Vermieter &erfassen …")
            right: "Contacts"
            shortcut: "Ctrl+N"
            icon.name: "plus"
            onTriggered: root.createRequested()
        },
        Command {
            menu: "edit"
            startsGroup: true
            text: qsTr("Vermieter &bearbeiten …")
            right: "Contacts"
            shortcut: "Ctrl+E"
            icon.name: "pencil"
            enabled: root.hasLandlord
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
    signal editRequested
    signal filterRequested
    signal reloadRequested
    signal columnsRequested
}
