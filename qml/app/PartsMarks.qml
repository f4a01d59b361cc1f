// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Gallery: marks of states, judgements, icons. */
ColumnLayout {
    id: root

    readonly property var marks: [["unchecked", qsTr("erfasst, geprüft: Ring")], ["available", qsTr("verfügbar: Kreis")], ["reserved", qsTr("reserviert: Raute")], ["placing", qsTr("in Vermittlung: Dreieck")], ["let", qsTr("vermietet: Quadrat")], ["resting", qsTr("ruhend, Sanierung: Pause")], ["stale", qsTr("über 90 Tage alt")]]
    readonly property var icons: ["house", "people", "person", "key", "talk", "clipboard", "bus", "chart", "import", "export", "sliders", "search", "undo", "redo", "plus", "minus", "close", "check", "alert", "cross", "question", "fit", "layers", "clock", "print", "phone", "more", "chevron-down", "chevron-up", "chevron-left", "chevron-right", "arrow-up", "arrow-down", "arrow-left", "arrow-right", "folder", "server", "file", "lock", "pencil", "trash", "calendar", "copy", "info", "help", "warning", "bench", "wlan", "shop", "school", "doctor", "stop", "map", "table", "pane", "keyboard", "pin", "globe", "reload", "filter", "expand", "shrink", "note", "save", "eye", "flag", "handle"]

    spacing: Theme.gapLarge

    Card {
        title: qsTr("Status: Form und Farbe")
        Layout.fillWidth: true

        Repeater {
            model: root.marks

            StatusMark {
                required property var modelData

                status: modelData[0]
                text: modelData[1]
                Layout.fillWidth: true
            }
        }
        StatusMark {
            status: "available"
            old: true
            text: qsTr("verfügbar, lange nicht bestätigt")
            Layout.fillWidth: true
        }
    }
    Card {
        title: qsTr("KdU-Ampel: Zeichen und Text")
        Layout.fillWidth: true

        Verdict {
            judgement: "good"
            text: qsTr("70,00 € unter der Grenze")
            Layout.fillWidth: true
        }
        Verdict {
            judgement: "warn"
            text: qsTr("20,00 € über der Grenze")
            Layout.fillWidth: true
        }
        Verdict {
            judgement: "bad"
            text: qsTr("über 150 % der Grenze")
            Layout.fillWidth: true
        }
        Verdict {
            text: qsTr("Angaben fehlen")
            Layout.fillWidth: true
        }
    }
    Card {
        title: qsTr("Zeichen")
        Layout.fillWidth: true

        Flow {
            spacing: Theme.gap
            Layout.fillWidth: true

            Repeater {
                model: root.icons

                Icon {
                    required property string modelData

                    name: modelData
                }
            }
        }
    }
}
