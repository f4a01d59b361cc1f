// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** What the page of suggestions can do, for menus and the command field: `all`. Properties: `hasHousehold`, `hasFlat` (one is unfolded), `compared` (how many are picked). */
QtObject {
    id: root

    property bool hasHousehold: false
    property bool hasFlat: false
    property int compared: 0
    readonly property list<Command> all: [
        Command {
            menu: "edit"
            startsGroup: true
            text: qsTr("&Haushalt ändern …")
            right: "Households"
            shortcut: "Ctrl+E"
            icon.name: "pencil"
            enabled: root.hasHousehold
            onTriggered: root.editRequested()
        },
        Command {
            menu: "edit"
            text: qsTr("&Vermieter anrufen")
            icon.name: "phone"
            enabled: root.hasFlat
            onTriggered: root.callRequested()
        },
        Command {
            menu: "edit"
            text: qsTr("&Gewichte ändern …")
            right: "Households"
            words: qsTr("Punkte Reihenfolge Kriterien Vorschlagsliste")
            icon.name: "sliders"
            onTriggered: root.weightsRequested()
        },
        Command {
            menu: "view"
            text: qsTr("Wohnungen &vergleichen")
            words: qsTr("nebeneinander Gegenüberstellung")
            enabled: root.compared > 1
            onTriggered: root.compareRequested()
        },
        Command {
            menu: "view"
            text: qsTr("Neu &laden")
            shortcut: "F5"
            icon.name: "reload"
            onTriggered: root.reloadRequested()
        }
    ]

    signal editRequested
    signal callRequested
    signal weightsRequested
    signal compareRequested
    signal reloadRequested
}
