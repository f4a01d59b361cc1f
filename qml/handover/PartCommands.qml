// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** The ways from one view of the page of handovers to the others, for menus and the command field: `all`. Property: `part`. Signal: `requested(part)`. */
QtObject {
    id: root

    required property string part
    readonly property list<Command> all: [
        Command {
            menu: "view"
            startsGroup: true
            enabled: root.part !== "handovers"
            text: qsTr("Ü&bergaben zeigen")
            icon.name: "handover"
            onTriggered: root.requested("handovers")
        },
        Command {
            menu: "view"
            enabled: root.part !== "visits"
            text: qsTr("B&esuche zeigen")
            words: qsTr("freiwillige Begleitbesuche fällig Tagesblatt")
            icon.name: "calendar"
            onTriggered: root.requested("visits")
        },
        Command {
            menu: "view"
            enabled: root.part !== "sponsors"
            text: qsTr("&Paten zeigen")
            words: qsTr("Ehrenamt Ansprechperson")
            icon.name: "heart"
            onTriggered: root.requested("sponsors")
        }
    ]

    signal requested(part: string)
}
