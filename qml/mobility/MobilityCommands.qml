// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** What the page of gaps can do, for menus and the command field: `all`. Properties: `desk`, `gaps`. */
QtObject {
    id: root

    required property GapDesk desk
    required property GapLayer gaps
    readonly property list<Command> all: [
        Command {
            menu: "file"
            startsGroup: true
            text: qsTr("Karte und Tabellen &drucken …")
            words: qsTr("PDF HTML Blatt Lücken")
            shortcut: "Ctrl+P"
            icon.name: "print"
            enabled: root.desk.isReady
            onTriggered: root.printRequested()
        },
        Command {
            menu: "file"
            text: qsTr("Karte und Tabellen aus&geben …")
            words: qsTr("GeoPackage CSV Excel GIS exportieren")
            icon.name: "export"
            enabled: root.desk.isReady
            onTriggered: root.exportRequested()
        },
        Command {
            menu: "file"
            text: qsTr("In den &Bericht übernehmen …")
            right: "Places"
            words: qsTr("Ergebnis behalten speichern")
            icon.name: "chart"
            enabled: root.desk.isReady
            onTriggered: root.keepRequested()
        },
        Command {
            menu: "file"
            text: qsTr("Behaltene &Ergebnisse …")
            words: qsTr("Liste vergleichen Bericht")
            icon.name: "clipboard"
            onTriggered: root.resultsRequested()
        },
        Command {
            menu: "edit"
            startsGroup: true
            text: qsTr("&Filtern")
            shortcut: "Ctrl+F"
            icon.name: "filter"
            onTriggered: root.filterRequested()
        },
        Command {
            menu: "edit"
            text: qsTr("&Profil bearbeiten …")
            right: "Places"
            words: qsTr("Maßstab Güteklassen Grenzen ändern")
            icon.name: "pencil"
            onTriggered: root.profileRequested(root.desk.profileKey)
        },
        Command {
            menu: "view"
            startsGroup: true
            text: qsTr("&Lücken zeigen")
            words: qsTr("Mobilität Versorgung ÖPNV")
            icon.name: "gauge"
            onTriggered: root.gaps.viewKey = "gaps"
        },
        Command {
            menu: "view"
            text: qsTr("&Güteklassen zeigen")
            words: qsTr("ÖPNV Bus Takt")
            icon.name: "bus"
            onTriggered: root.gaps.viewKey = "classes"
        },
        Command {
            menu: "view"
            text: qsTr("Leerstände in L1 oder L2 &zeigen")
            words: qsTr("Wohnungen Lücken Register")
            icon.name: "house"
            enabled: root.desk.flatsInGaps > 0
            onTriggered: root.desk.findFlats()
        },
        Command {
            menu: "view"
            text: qsTr("Neu &laden")
            shortcut: "F5"
            icon.name: "reload"
            onTriggered: root.desk.refresh()
        }
    ]

    signal filterRequested
    signal printRequested
    signal exportRequested
    signal keepRequested
    signal resultsRequested
    signal profileRequested(key: string)
}
