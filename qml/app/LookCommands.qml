// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** How the window looks: size of the text and colours, for menus and the command field: `all`. Property: `machine` (keeps the choice). */
QtObject {
    id: root

    required property Machine machine
    readonly property list<Command> all: [
        Command {
            menu: "view"
            startsGroup: true
            text: qsTr("Schrift &größer")
            shortcut: "Ctrl++"
            enabled: root.machine.textScale < 2
            onTriggered: root.resize(1)
        },
        Command {
            menu: "view"
            text: qsTr("Schrift &kleiner")
            shortcut: "Ctrl+-"
            enabled: root.machine.textScale > 1
            onTriggered: root.resize(-1)
        },
        Command {
            menu: "view"
            text: qsTr("Schrift &normal")
            shortcut: "Ctrl+0"
            enabled: root.machine.textScale !== 1
            onTriggered: root.machine.textScale = 1
        },
        Command {
            menu: "view"
            startsGroup: true
            text: Theme.mode === "light" ? qsTr("&Dunkle Farben") : Theme.mode === "dark" ? qsTr("&Hoher Kontrast") : qsTr("&Helle Farben")
            words: qsTr("Darstellung Thema Kontrast dunkel hell")
            onTriggered: root.machine.theme = Theme.mode === "light" ? "dark" : Theme.mode === "dark" ? "contrast" : "light"
        }
    ]

    function resize(step: int): void {
        const scales = [1, 1.25, 1.5, 1.75, 2];
        const at = scales.findIndex(scale => scale >= machine.textScale);
        machine.textScale = scales[Math.max(0, Math.min(scales.length - 1, at + step))];
    }
}
