// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * The selected sponsor as one reads it: load, languages, papers seen, households. Signals: `editRequested()`, `engageRequested()`, `closeRequested()`,
 * `done(text)`, `goRequested(page, target)`.
 */
FocusScope {
    id: root

    required property Workspace workspace
    required property SponsorSummary detail
    property bool closable: false
    readonly property alias ending: ending

    signal editRequested
    signal engageRequested
    signal closeRequested
    signal done(text: string)
    signal goRequested(page: string, target: var)

    activeFocusOnTab: false
    Keys.onEscapePressed: event => {
        event.accepted = closable;
        if (closable)
            closeRequested();
    }

    Connections {
        target: root.detail
        function onSponsorIdChanged(): void {
            page.contentY = 0;
        }
        function onDone(sentence: string): void {
            root.done(sentence);
        }
    }
    TaskDesk {
        id: desk

        workspace: root.workspace
        onDone: sentence => root.done(sentence)
    }
    QuestionDialog {
        id: removing

        objectName: "removing"
        destructive: true
        title: qsTr("Pate löschen")
        text: qsTr("%1 steht dann nicht mehr im Register.").arg(root.detail.name)
        confirmText: qsTr("Löschen")
        onConfirmed: root.detail.remove()
    }
    SponsorEndDialog {
        id: ending

        detail: root.detail
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.gapLarge, Theme.px(280))
        visible: !root.detail.hasSponsor
        icon: "heart"
        title: root.detail.error === "" ? qsTr("Nichts ausgewählt") : qsTr("Nicht geladen")
        text: root.detail.error === "" ? qsTr("Einen Paten in der Tabelle wählen.") : root.detail.error
    }
    ColumnLayout {
        anchors.fill: parent
        visible: root.detail.hasSponsor
        spacing: 0

        ScrollPane {
            id: page

            maximumWidth: Theme.px(640)
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                spacing: Theme.gap
                Layout.fillWidth: true

                ColumnLayout {
                    spacing: Theme.gapTiny
                    Layout.fillWidth: true

                    RowLayout {
                        spacing: Theme.gapSmall

                        BodyText {
                            text: root.detail.isActive ? root.detail.kind : qsTr("%1, nicht mehr aktiv").arg(root.detail.kind)
                            quiet: true
                            Layout.fillWidth: true
                        }
                        IconButton {
                            small: true
                            visible: root.detail.canRemove
                            icon.name: "trash"
                            text: qsTr("Löschen …")
                            onClicked: removing.open()
                        }
                        IconButton {
                            small: true
                            visible: root.closable
                            icon.name: "close"
                            text: qsTr("Schließen (Esc)")
                            onClicked: root.closeRequested()
                        }
                    }
                    SectionTitle {
                        text: root.detail.name
                        Layout.fillWidth: true
                    }
                    Verdict {
                        judgement: root.detail.loadMark === "" ? "unknown" : root.detail.loadMark
                        text: root.detail.load
                        Layout.fillWidth: true
                    }
                }
                SponsorHouseholds {
                    rows: root.detail.engagements
                    Layout.fillWidth: true
                    onOpened: id => root.goRequested("households", {
                            "householdId": id
                        })
                    onEndRequested: row => ending.ask(row)
                }
                FactGroup {
                    title: qsTr("Angaben")
                    rows: root.detail.facts
                    Layout.fillWidth: true
                }
                ColumnLayout {
                    spacing: Theme.gapTiny
                    Layout.fillWidth: true

                    GroupTitle {
                        text: qsTr("Unterlagen")
                    }
                    Repeater {
                        model: root.detail.papers

                        Verdict {
                            required property var modelData

                            judgement: modelData.judgement
                            text: qsTr("%1: %2").arg(modelData.label).arg(modelData.text)
                            Layout.fillWidth: true
                        }
                    }
                    Caption {
                        text: qsTr("Nur ob und wann gesehen; keine Kopie, kein Inhalt.")
                        Layout.fillWidth: true
                    }
                }
                TaskList {
                    visible: tasks.length > 0
                    tasks: root.detail.tasks
                    desk: desk
                    Layout.fillWidth: true
                }
            }
        }
        Divider {}
        RowLayout {
            spacing: Theme.gapSmall
            Layout.fillWidth: true
            Layout.margins: Theme.gap

            PushButton {
                objectName: "engage"
                primary: true
                enabled: root.detail.isActive
                icon.name: "heart"
                visible: root.workspace.rights.Handovers.create
                text: qsTr("Haushalt begleiten")
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.px(260)
                onClicked: root.engageRequested()
            }
            PushButton {
                objectName: "edit"
                icon.name: "pencil"
                visible: root.workspace.rights.Handovers.create
                text: qsTr("Bearbeiten")
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.px(260)
                onClicked: root.editRequested()
            }
        }
    }
}
