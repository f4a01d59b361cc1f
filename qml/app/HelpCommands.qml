// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** What explains the program, for menus and the command field: `all`. Signal: `requested(name)`, a dialog of WindowDialogs. */
QtObject {
    id: root

    readonly property list<Command> all: [manual, tour, shortcuts, statement, about]
    readonly property Command manual: Command {
        menu: "help"
        text: qsTr("&Handbuch zu dieser Seite")
        shortcut: "F1"
        icon.name: "help"
        words: qsTr("Hilfe Anleitung erklären Dokumentation")
        onTriggered: root.requested("manual")
    }
    readonly property Command tour: Command {
        menu: "help"
        text: qsTr("&Rundgang")
        icon.name: "flag"
        words: qsTr("erste Schritte Einführung Hilfe")
        onTriggered: root.requested("tour")
    }
    readonly property Command shortcuts: Command {
        menu: "help"
        text: qsTr("&Tastenkürzel")
        shortcut: "Shift+F1"
        icon.name: "keyboard"
        onTriggered: root.requested("shortcuts")
    }
    readonly property Command statement: Command {
        menu: "help"
        startsGroup: true
        text: qsTr("&Erklärung zur Barrierefreiheit")
        icon.name: "check"
        words: qsTr("barrierefrei Behinderung BITV Norm melden")
        onTriggered: root.requested("statement")
    }
    readonly property Command about: Command {
        menu: "help"
        text: qsTr("Ü&ber Bleibe, Lizenzen")
        icon.name: "info"
        onTriggered: root.requested("about")
    }

    signal requested(name: string)
}
