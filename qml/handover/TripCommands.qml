// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** What can be done with take-along files, for menus and the command field: `all`. Properties: `isOpen` (a register is), `isTrip` (it lies in such a file). */
QtObject {
    id: root

    property bool isOpen: false
    property bool isTrip: false
    readonly property list<Command> all: [
        Command {
            menu: "file"
            startsGroup: true
            text: qsTr("&Mitnahmedatei öffnen …")
            icon.name: "import"
            words: qsTr("unterwegs zurück Passphrase")
            onTriggered: root.requested("trip-open")
        },
        Command {
            menu: "file"
            text: qsTr("Übergaben m&itnehmen …")
            right: "Handovers"
            creates: true
            icon.name: "export"
            words: qsTr("Mitnahmedatei unterwegs ohne Netz Passphrase")
            enabled: root.isOpen && !root.isTrip
            onTriggered: root.requested("take-along")
        },
        Command {
            menu: "file"
            text: root.isTrip ? qsTr("Mitnahmedatei &zurückgeben …") : qsTr("Mitnahmedateien, &wer sie hat …")
            words: qsTr("unterwegs zurück aufgeben")
            enabled: root.isOpen
            onTriggered: root.requested(root.isTrip ? "trip-back" : "trips")
        }
    ]

    signal requested(name: string)
}
