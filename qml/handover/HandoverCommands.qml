// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/**
 * What the list of handovers can do, for menus and the command field: `all`. Properties: `hasHandover` (one is
 * selected and not being edited), `canEdit` (and nobody signed it), `canTake` (it may go
 * along), `mapShown`, `tableShown`.
 */
QtObject {
    id: root

    property bool hasHandover: false
    property bool canEdit: false
    property bool canTake: false
    property bool mapShown: true
    property bool tableShown: true
    readonly property list<Command> all: [
        Command {
            menu: "file"
            text: qsTr("Übergabe &planen …")
            right: "Handovers"
            creates: true
            shortcut: "Ctrl+N"
            icon.name: "plus"
            words: qsTr("neu Einzug Auszug Einweisung Protokoll")
            onTriggered: root.createRequested()
        },
        Command {
            menu: "file"
            text: qsTr("Papiere &zur Übergabe …")
            shortcut: "Ctrl+Shift+P"
            icon.name: "print"
            words: qsTr("drucken Protokoll Einweisung Wohnungsgeberbestätigung")
            enabled: root.hasHandover
            onTriggered: root.papersRequested()
        },
        Command {
            menu: "file"
            text: qsTr("Auswahl m&itnehmen …")
            right: "Handovers"
            creates: true
            icon.name: "export"
            words: qsTr("Mitnahmedatei unterwegs ohne Netz")
            enabled: root.canTake
            onTriggered: root.takeRequested()
        },
        Command {
            menu: "edit"
            startsGroup: true
            text: qsTr("Termin und &Angaben ändern …")
            right: "Handovers"
            creates: true
            shortcut: "Ctrl+E"
            icon.name: "pencil"
            enabled: root.canEdit
            onTriggered: root.editRequested()
        },
        Command {
            menu: "edit"
            text: qsTr("Übergabe a&bsagen …")
            right: "Handovers"
            creates: true
            enabled: root.canEdit
            onTriggered: root.cancelRequested()
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
            text: root.mapShown ? qsTr("Nur &Tabelle") : qsTr("Mit &Karte")
            shortcut: "Ctrl+M"
            icon.name: "map"
            onTriggered: root.mapToggled()
        },
        Command {
            menu: "view"
            text: root.tableShown ? qsTr("N&ur Karte") : qsTr("M&it Tabelle")
            shortcut: "Ctrl+T"
            icon.name: "table"
            onTriggered: root.tableToggled()
        },
        Command {
            menu: "view"
            text: qsTr("&Spalten …")
            words: qsTr("Tabelle Spalten ausblenden einblenden")
            onTriggered: root.columnsRequested()
        }
    ]

    signal createRequested
    signal papersRequested
    signal takeRequested
    signal editRequested
    signal cancelRequested
    signal filterRequested
    signal reloadRequested
    signal columnsRequested
    signal mapToggled
    signal tableToggled
}
