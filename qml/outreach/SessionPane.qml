// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * The selected session as one reads it: when and where, five figures, what comes next, topics. Signals: `openRequested()`, `editRequested()`,
 * `closeRequested()`, `done(text)`.
 */
FocusScope {
    id: root

    required property Workspace workspace
    required property SessionSummary detail
    property bool closable: false

    signal openRequested
    signal editRequested
    signal closeRequested
    signal done(text: string)

    function askRemove(): void {
        removing.open();
    }
    function askCancel(): void {
        cancelling.open();
    }

    activeFocusOnTab: false
    Keys.onEscapePressed: event => {
        event.accepted = closable;
        if (closable)
            closeRequested();
    }

    Connections {
        target: root.detail
        function onSessionIdChanged(): void {
            page.contentY = 0;
        }
        function onDone(sentence: string): void {
            root.done(sentence);
        }
    }
    CalendarFile {
        id: calendar

        workspace: root.workspace
    }
    TaskDesk {
        id: desk

        workspace: root.workspace
        onDone: sentence => root.done(sentence)
    }
    QuestionDialog {
        id: removing

        destructive: true
        title: qsTr("Infogespräch löschen")
        text: qsTr("%1, %2: auch die Tagesordnung und die Liste der Eingeladenen gehen mit.").arg(root.detail.title).arg(root.detail.when)
        confirmText: qsTr("Löschen")
        onConfirmed: root.detail.remove()
    }
    QuestionDialog {
        id: cancelling

        title: qsTr("Infogespräch absagen")
        text: root.detail.canRemove ? qsTr("%1, %2 findet dann nicht statt.").arg(root.detail.title).arg(root.detail.when) : qsTr("%1, %2 findet dann nicht statt. Wer schon eingeladen ist, erfährt es erst durch eine Nachricht.").arg(root.detail.title).arg(root.detail.when)
        confirmText: qsTr("Absagen")
        onConfirmed: root.detail.cancel()
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.gapLarge, Theme.px(280))
        visible: !root.detail.hasSession
        icon: "talk"
        title: root.detail.error === "" ? qsTr("Nichts ausgewählt") : qsTr("Nicht geladen")
        text: root.detail.error === "" ? qsTr("Ein Infogespräch in der Tabelle wählen.") : root.detail.error
    }
    ColumnLayout {
        anchors.fill: parent
        visible: root.detail.hasSession
        spacing: 0

        ScrollPane {
            id: page

            maximumWidth: Theme.px(640)
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                spacing: Theme.gap
                Layout.fillWidth: true

                SummaryHead {
                    detail: root.detail
                    closable: root.closable
                    Layout.fillWidth: true
                    onRemoveRequested: root.askRemove()
                    onCancelRequested: root.askCancel()
                    onCloseRequested: root.closeRequested()
                }
                SummaryFigures {
                    figures: root.detail.figures
                    Layout.fillWidth: true
                }
                SummarySteps {
                    visible: steps.length > 0
                    steps: root.detail.steps
                    Layout.fillWidth: true
                }
                TaskList {
                    visible: tasks.length > 0
                    tasks: root.detail.tasks
                    desk: desk
                    Layout.fillWidth: true
                }
                SummaryTopics {
                    visible: topics.length > 0
                    topics: root.detail.topics
                    Layout.fillWidth: true
                }
                FactGroup {
                    visible: rows.length > 0
                    title: qsTr("Angaben")
                    rows: root.detail.facts
                    Layout.fillWidth: true
                }
            }
        }
        Divider {}
        GridLayout {
            columns: 2
            uniformCellWidths: true
            columnSpacing: Theme.gapSmall
            rowSpacing: Theme.gapSmall
            Layout.fillWidth: true
            Layout.margins: Theme.gap

            PushButton {
                primary: true
                icon.name: "talk"
                text: qsTr("Öffnen")
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.px(260)
                onClicked: root.openRequested()
            }
            PushButton {
                enabled: root.detail.canEdit
                icon.name: "pencil"
                visible: root.workspace.rights.Sessions.write
                text: qsTr("Bearbeiten")
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.px(260)
                onClicked: root.editRequested()
            }
            PushButton {
                icon.name: "calendar"
                text: qsTr("Termin in den Kalender")
                Accessible.description: qsTr("Als Datei, die jeder Kalender öffnet")
                Layout.fillWidth: true
                Layout.columnSpan: 2
                onClicked: calendar.handOutSession(root.detail.sessionId, root.detail.number)
            }
        }
    }
}
