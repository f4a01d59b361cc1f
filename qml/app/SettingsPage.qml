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
    readonly property alias limits: limits
    readonly property alias topics: topics
    readonly property alias languages: languages

    /** The templates of papers, while they are worked on. */
    readonly property TemplatePane templates: templates.item as TemplatePane

    function mayLeave(next: var): void {
        settings.mayLeave(() => root.templates ? root.templates.mayLeave(next) : next());
    }
    function arrive(target: var): void {
        if (target?.templates)
            showTemplates();
    }
    function showTemplates(): void {
        templates.active = true;
        root.templates.list.focusInput();
    }
    function pose(name: string): void {
        topics.dialog.close();
        languages.dialog.close();
        if (name === "templates")
            showTemplates();
        else if (name === "topic")
            topics.dialog.ask(3);
        else if (name.startsWith("language"))
            languages.dialog.ask(languages.desk.languages.findIndex(one => name === "language-" + one.code));
    }

    title: templates.active ? qsTr("Vorlagen") : qsTr("Einstellungen")
    panes: templates.active ? [templates] : [room]
    poses: ["topic", "language-ar", "language-ti", "templates"]
    busy: topics.visible && topics.desk.topics.length === 0 || languages.visible && languages.desk.languages.length === 0 || templates.active && (root.templates.desk.previewing || root.templates.desk.pageCount === 0)
    commands: [
        Command {
            menu: "extras"
            text: qsTr("&Vorlagen bearbeiten …")
            right: "Places"
            icon.name: "file"
            words: qsTr("Papier Angebotsblatt Briefkopf HTML CSS")
            enabled: !templates.active
            onTriggered: root.showTemplates()
        }
    ]

    Loader {
        id: templates

        anchors.fill: parent
        active: false
        focus: active
        sourceComponent: TemplatePane {
            workspace: root.workspace
            onDone: text => root.done(text)
            onCloseRequested: {
                templates.active = false;
                open.forceActiveFocus(Qt.OtherFocusReason);
            }
        }
    }

    ScrollPane {
        id: room

        anchors.fill: parent
        visible: !templates.active
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
                PersonSettings {
                    workspace: root.workspace
                    Layout.fillWidth: true
                }
                LockSettings {
                    workspace: root.workspace
                    machine: root.machine
                    Layout.fillWidth: true
                }
                MapSettings {
                    id: mapSettings

                    workspace: root.workspace
                    machine: root.machine
                    onImportRequested: root.goRequested("import", {
                        "subject": "Map"
                    })
                    Layout.fillWidth: true
                }
                LimitSettings {
                    id: limits

                    visible: root.workspace.rights.LimitRelease.read
                    workspace: root.workspace
                    page: room
                    onImportRequested: root.goRequested("import", {
                        "subject": "Feeds"
                    })
                    onReleased: area => root.done(qsTr("Mietgrenzen für %1 freigegeben.").arg(area))
                    Layout.fillWidth: true
                }
                TopicSettings {
                    id: topics

                    visible: root.workspace.rights.Sessions.write
                    workspace: root.workspace
                    onDone: text => root.done(text)
                    Layout.fillWidth: true
                }
            }
            ColumnLayout {
                spacing: Theme.gapLarge
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop

                RegisterSettings {
                    id: settings

                    visible: root.workspace.rights.Places.write
                    workspace: root.workspace
                    Layout.fillWidth: true
                    onSaved: root.done(qsTr("Einstellungen gespeichert."))
                }
                LanguageSettings {
                    id: languages

                    visible: root.workspace.rights.Handovers.create
                    workspace: root.workspace
                    Layout.fillWidth: true
                    onDone: text => root.done(text)
                }
                Card {
                    visible: root.workspace.rights.Places.write
                    title: qsTr("Papiere")
                    Layout.fillWidth: true

                    BodyText {
                        text: qsTr("Angebotsblatt, Objektblatt, Listen und Briefe entstehen aus Vorlagen. Dieses Register kann eigene Fassungen haben.")
                        quiet: true
                        Layout.fillWidth: true
                    }
                    PushButton {
                        id: open

                        icon.name: "file"
                        text: qsTr("Vorlagen bearbeiten …")
                        onClicked: root.showTemplates()
                    }
                }
            }
        }
    }
}
