// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** When the window hides itself from whoever passes by. */
Card {
    id: root

    required property Workspace workspace
    required property Machine machine

    title: qsTr("Weggehen")

    Segments {
        label: qsTr("Fenster sperren nach … Minuten")
        value: root.machine.lockMinutes
        options: [0, 5, 10, 15, 30].map(minutes => ({
                    "value": minutes,
                    "text": minutes === 0 ? qsTr("aus") : String(minutes)
                }))
        onChosen: value => root.machine.lockMinutes = value
    }
    BodyText {
        quiet: true
        text: (root.workspace.isServer ? qsTr("Danach fragt Bleibe nach dem Kennwort.") : qsTr("Eine Datei hat kein Kennwort. Bleibe verbirgt das Fenster und sperrt den Bildschirm dieses Rechners.")) + " " + qsTr("Sofort sperren: %1.").arg(Labels.keys("Ctrl+Shift+L"))
        Layout.fillWidth: true
    }
}
