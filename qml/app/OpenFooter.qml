// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** The line at the foot of the open page: version, look, text size, licences. */
Flow {
    id: root

    required property Machine machine
    required property Commands commands
    readonly property var themes: ["system", "light", "dark", "contrast"]
    readonly property var themeWords: ({
            "system": qsTr("wie der Rechner"),
            "light": qsTr("hell"),
            "dark": qsTr("dunkel"),
            "contrast": qsTr("hoher Kontrast")
        })
    readonly property var scales: [1, 1.25, 1.5, 2]

    spacing: Theme.gapHuge

    Caption {
        text: qsTr("Fassung %1").arg(Application.version)
    }
    LinkButton {
        size: Theme.captionSize
        text: qsTr("Darstellung: %1").arg(root.themeWords[root.machine.theme])
        onClicked: root.machine.theme = root.themes[(root.themes.indexOf(root.machine.theme) + 1) % root.themes.length]
    }
    LinkButton {
        size: Theme.captionSize
        text: qsTr("Schrift: %1 %").arg(Math.round(root.machine.textScale * 100))
        onClicked: root.machine.textScale = root.scales[(root.scales.indexOf(root.machine.textScale) + 1) % root.scales.length]
    }
    LinkButton {
        size: Theme.captionSize
        text: qsTr("Handbuch")
        onClicked: root.commands.manual.trigger()
    }
    LinkButton {
        size: Theme.captionSize
        text: qsTr("Rundgang")
        onClicked: root.commands.tour.trigger()
    }
    LinkButton {
        size: Theme.captionSize
        text: qsTr("Tastenkürzel")
        onClicked: root.commands.shortcuts.trigger()
    }
    LinkButton {
        size: Theme.captionSize
        text: qsTr("Lizenzen und Quellen")
        onClicked: root.commands.about.trigger()
    }
}
