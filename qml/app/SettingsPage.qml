// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** What this machine remembers, who acts, and what the open register says for everybody. */
AppPage {
    id: root

    readonly property bool twoColumns: width >= Theme.px(1040)
    readonly property alias settings: settings
    readonly property alias mapSettings: mapSettings

    function mayLeave(next: var): void {
        settings.mayLeave(next);
    }

    title: qsTr("Einstellungen")
    panes: [room]

    ScrollPane {
        id: room

        anchors.fill: parent
        upperMargin: Theme.gap
        maximumWidth: Theme.px(root.twoColumns ? 1180 : 680)

        PageTitle {
            text: root.title
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.controlHeight
        }
        GridLayout {
            columns: root.twoColumns ? 2 : 1
            columnSpacing: Theme.gapLarge
            rowSpacing: Theme.gapLarge
            uniformCellWidths: true
            Layout.fillWidth: true

            ColumnLayout {
                spacing: Theme.gapLarge
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop

                Card {
                    title: qsTr("Darstellung")
                    spacing: Theme.gapLarge
                    Layout.fillWidth: true

                    Segments {
                        label: qsTr("Farben")
                        value: root.machine.theme
                        options: [
                            {
                                "value": "system",
                                "text": qsTr("wie der Rechner")
                            },
                            {
                                "value": "light",
                                "text": qsTr("hell")
                            },
                            {
                                "value": "dark",
                                "text": qsTr("dunkel")
                            },
                            {
                                "value": "contrast",
                                "text": qsTr("hoher Kontrast")
                            }
                        ]
                        onChosen: value => root.machine.theme = value
                    }
                    Segments {
                        label: qsTr("Schriftgröße")
                        value: root.machine.textScale
                        options: [1, 1.25, 1.5, 2].map(scale => ({
                                    "value": scale,
                                    "text": qsTr("%1 %").arg(Math.round(scale * 100))
                                }))
                        onChosen: value => root.machine.textScale = value
                    }
                    Segments {
                        label: qsTr("Tabellenzeilen")
                        value: root.machine.density
                        options: [
                            {
                                "value": "dense",
                                "text": qsTr("eng")
                            },
                            {
                                "value": "normal",
                                "text": qsTr("normal")
                            },
                            {
                                "value": "comfortable",
                                "text": qsTr("weit")
                            }
                        ]
                        onChosen: value => root.machine.density = value
                    }
                    Segments {
                        label: qsTr("Sprache")
                        hint: qsTr("Gilt nach dem nächsten Start.")
                        value: root.machine.language
                        options: [
                            {
                                "value": "de",
                                "text": "Deutsch"
                            },
                            {
                                "value": "en",
                                "text": "English"
                            }
                        ]
                        onChosen: value => root.machine.language = value
                    }
                    CheckField {
                        text: qsTr("Bewegungen zeigen")
                        hint: qsTr("Ohne Haken blendet und gleitet nichts.")
                        checked: root.machine.motion
                        Layout.fillWidth: true
                        onToggled: root.machine.motion = checked
                    }
                }
                Card {
                    title: qsTr("Person")
                    spacing: Theme.gapLarge
                    Layout.fillWidth: true

                    Field {
                        label: qsTr("Name")
                        hint: qsTr("Steht neben jeder Änderung.")
                        text: root.workspace.actorName
                        Layout.fillWidth: true
                        Layout.maximumWidth: Theme.px(360)
                        onCommitted: text => root.workspace.actorName = text.trim()
                    }
                    Field {
                        label: qsTr("Stelle")
                        text: root.workspace.actorOffice
                        Layout.fillWidth: true
                        Layout.maximumWidth: Theme.px(360)
                        onCommitted: text => root.workspace.actorOffice = text.trim()
                    }
                }
                MapSettings {
                    id: mapSettings

                    machine: root.machine
                    Layout.fillWidth: true
                }
            }
            ColumnLayout {
                spacing: Theme.gapLarge
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop

                RegisterSettings {
                    id: settings

                    workspace: root.workspace
                    Layout.fillWidth: true
                    onSaved: root.done(qsTr("Einstellungen gespeichert."))
                }
            }
        }
    }
}
