// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** What the view of measures can do, for menus and the command field: `all`. Properties: `hasMeasure` (one is selected and not being edited), `mayWrite`, `isFirst`, `isLast`. */
QtObject {
    id: root

    property bool hasMeasure: false
    property bool mayWrite: true
    property bool isFirst: false
    property bool isLast: false
    readonly property var all: mayWrite ? [...writing, ...reading] : reading
    readonly property list<Command> writing: [
        Command {
            menu: "file"
            text: qsTr("Maßnahme &erfassen …")
            shortcut: "Ctrl+N"
            icon.name: "plus"
            words: qsTr("neu Beschluss")
            onTriggered: root.createRequested()
        },
        Command {
            menu: "edit"
            startsGroup: true
            text: qsTr("Maßnahme &bearbeiten …")
            shortcut: "Ctrl+E"
            icon.name: "pencil"
            enabled: root.hasMeasure
            onTriggered: root.editRequested()
        },
        Command {
            menu: "edit"
            text: qsTr("Nach &oben")
            shortcut: "Ctrl+Shift+Up"
            icon.name: "arrow-up"
            words: qsTr("Maßnahme verschieben Reihenfolge")
            enabled: root.hasMeasure && !root.isFirst
            onTriggered: root.moveRequested(-1)
        },
        Command {
            menu: "edit"
            text: qsTr("Nach &unten")
            shortcut: "Ctrl+Shift+Down"
            icon.name: "arrow-down"
            words: qsTr("Maßnahme verschieben Reihenfolge")
            enabled: root.hasMeasure && !root.isLast
            onTriggered: root.moveRequested(1)
        },
        Command {
            menu: "edit"
            text: qsTr("Maßnahme ent&fernen")
            shortcut: "Ctrl+Del"
            icon.name: "trash"
            enabled: root.hasMeasure
            onTriggered: root.removeRequested()
        }
    ]
    readonly property list<Command> reading: [
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
    signal removeRequested
    signal moveRequested(by: int)
    signal reloadRequested
    signal columnsRequested
}
