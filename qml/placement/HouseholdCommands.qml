// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** What the household page can do, for menus and the command field: `all`. Property: `hasHousehold` (one is selected and not being edited). */
QtObject {
    id: root

    required property Workspace workspace
    required property HouseholdDetail detail
    property bool hasHousehold: false
    readonly property list<Command> all: [
        Command {
            menu: "file"
            text: qsTr("Haushalt &erfassen …")
            right: "Households"
            shortcut: "Ctrl+N"
            icon.name: "plus"
            onTriggered: root.createRequested()
        },
        Command {
            menu: "edit"
            startsGroup: true
            text: qsTr("Haushalt &bearbeiten …")
            right: "Households"
            shortcut: "Ctrl+E"
            icon.name: "pencil"
            enabled: root.hasHousehold
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
        },
        RecordChanges {
            workspace: root.workspace
            table: "household"
            recordId: root.hasHousehold ? root.detail.householdId : 0
            number: root.detail.number
            onGoRequested: (page, target) => root.goRequested(page, target)
        }
    ]

    signal goRequested(page: string, target: var)
    signal createRequested
    signal editRequested
    signal filterRequested
    signal reloadRequested
    signal columnsRequested
}
