// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Gallery: type, colours, figures, menu, empty state. */
ColumnLayout {
    id: root

    readonly property var colors: [["accent", qsTr("Akzent")], ["text", qsTr("Text")], ["textQuiet", qsTr("Text, ruhig")], ["edge", qsTr("Rand von Feldern")], ["line", qsTr("Trennlinie")], ["bg", qsTr("Fläche")], ["good", qsTr("gut")], ["warn", qsTr("Achtung")], ["bad", qsTr("Fehler")]]

    spacing: Theme.gapLarge

    Card {
        title: qsTr("Schrift")
        Layout.fillWidth: true

        PageTitle {
            text: qsTr("Seitentitel")
            Layout.fillWidth: true
        }
        SectionTitle {
            text: qsTr("Abschnitt")
            Layout.fillWidth: true
        }
        GroupTitle {
            text: qsTr("Gruppe, Kartentitel")
            Layout.fillWidth: true
        }
        BodyText {
            text: qsTr("Text, Tabelle 1.064,00 · Wohnungsgeberbestätigung, Bruchmühlbach-Miesau")
            Layout.fillWidth: true
        }
        Caption {
            text: qsTr("Beschriftung")
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.gapHuge

            Figure {
                value: qsTr("78,0 m²")
                label: qsTr("Wohnfläche")
            }
            Figure {
                value: "3"
                label: qsTr("Zimmer")
            }
        }
    }
    Card {
        title: qsTr("Leerer Zustand")
        Layout.fillWidth: true

        EmptyState {
            title: qsTr("Kein Leerstand passt")
            text: qsTr("Frei bis 01.12., 3 Personen, VG Weilerbach")
            actionText: qsTr("Filter zurücksetzen")
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap
            Layout.bottomMargin: Theme.gap
        }
    }
    Card {
        title: qsTr("Farben")
        Layout.fillWidth: true

        Repeater {
            model: root.colors

            RowLayout {
                id: row

                required property var modelData
                readonly property color ink: Theme[modelData[0]]

                spacing: Theme.gap

                Rectangle {
                    implicitWidth: Theme.px(28)
                    implicitHeight: Theme.px(18)
                    radius: Theme.radiusSmall
                    color: row.ink
                    border.width: 1
                    border.color: Theme.line
                }
                BodyText {
                    text: row.modelData[1]
                    Layout.fillWidth: true
                }
                Caption {
                    text: row.ink.toString().toUpperCase()
                }
            }
        }
    }
}
