// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/**
 * What the view of visits can do, for menus and the command field: `all`. Properties: `isPlanned` (one is selected and still to come), `canFinish`,
 * `hasPlan`, `mapShown`, `tableShown`.
 */
QtObject {
    id: root

    property bool isPlanned: false
    property bool canFinish: false
    property bool hasPlan: false
    property bool mapShown: true
    property bool tableShown: true
    readonly property list<Command> all: [
        Command {
            menu: "file"
            text: qsTr("Freiwillige Besuche be&ginnen …")
            right: "Handovers"
            creates: true
            shortcut: "Ctrl+N"
            icon.name: "plus"
            words: qsTr("Begleitbesuch Plan Einverständnis neu")
            onTriggered: root.beginRequested()
        },
        Command {
            menu: "file"
            text: qsTr("Einzelnen Besuch &planen …")
            right: "Handovers"
            creates: true
            words: qsTr("auf Wunsch Mangel Termin")
            onTriggered: root.createRequested()
        },
        Command {
            menu: "file"
            text: qsTr("&Tag planen …")
            shortcut: "Ctrl+D"
            icon.name: "calendar"
            words: qsTr("Tagesblatt Route Weg Reihenfolge")
            onTriggered: root.dayRequested()
        },
        Command {
            menu: "edit"
            startsGroup: true
            text: qsTr("Besuch &abschließen …")
            right: "Handovers"
            shortcut: "Ctrl+Return"
            icon.name: "check"
            enabled: root.canFinish
            onTriggered: root.finishRequested()
        },
        Command {
            menu: "edit"
            text: qsTr("Besuch än&dern …")
            right: "Handovers"
            shortcut: "Ctrl+E"
            icon.name: "pencil"
            enabled: root.isPlanned
            onTriggered: root.editRequested()
        },
        Command {
            menu: "edit"
            text: qsTr("Besuch a&bsagen …")
            right: "Handovers"
            enabled: root.isPlanned
            onTriggered: root.cancelRequested()
        },
        Command {
            menu: "edit"
            text: qsTr("Alle Besuche b&eenden …")
            right: "Handovers"
            creates: true
            enabled: root.hasPlan
            onTriggered: root.endRequested()
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
            text: root.mapShown ? qsTr("&Karte ausblenden") : qsTr("&Karte einblenden")
            icon.name: "map"
            onTriggered: root.mapToggled()
        },
        Command {
            menu: "view"
            text: root.tableShown ? qsTr("Ta&belle ausblenden") : qsTr("Ta&belle einblenden")
            icon.name: "table"
            onTriggered: root.tableToggled()
        },
        Command {
            menu: "view"
            enabled: root.tableShown
            text: qsTr("&Spalten …")
            words: qsTr("Tabelle Spalten ausblenden einblenden")
            onTriggered: root.columnsRequested()
        }
    ]

    signal beginRequested
    signal createRequested
    signal dayRequested
    signal finishRequested
    signal editRequested
    signal cancelRequested
    signal endRequested
    signal filterRequested
    signal reloadRequested
    signal mapToggled
    signal tableToggled
    signal columnsRequested
}
