// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * The selected visit as one reads it. Signals: `finishRequested()`, `editRequested()`, `dayRequested(day)`, `planRequested(householdId)` (one more
 * visit), `tripRequested()` (take it along), `closeRequested()`, `done(text)`, `goRequested(page, target)`.
 */
FocusScope {
    id: root

    required property Workspace workspace
    required property VisitSummary detail
    property bool closable: false
    /** Something answers `tripRequested()`. */
    property bool canTravel: false
    readonly property alias ending: ending

    signal finishRequested
    signal editRequested
    signal dayRequested(day: string)
    signal planRequested(householdId: real)
    signal tripRequested
    signal closeRequested
    signal done(text: string)
    signal goRequested(page: string, target: var)

    function askCancel(): void {
        cancelling.open();
    }
    function askEnd(): void {
        ending.open();
    }

    activeFocusOnTab: false
    Keys.onEscapePressed: event => {
        event.accepted = closable;
        if (closable)
            closeRequested();
    }

    Connections {
        target: root.detail
        function onVisitIdChanged(): void {
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
        id: cancelling

        objectName: "cancelling"
        destructive: true
        title: qsTr("Besuch absagen")
        text: qsTr("%1, %2 findet dann nicht statt. Wer Bescheid bekam, erfährt es dadurch nicht.").arg(root.detail.number).arg(root.detail.when)
        confirmText: qsTr("Absagen")
        onConfirmed: root.detail.cancel()
    }
    VisitEndDialog {
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
        visible: !root.detail.hasVisit
        icon: "calendar"
        title: root.detail.error === "" ? qsTr("Nichts ausgewählt") : qsTr("Nicht geladen")
        text: root.detail.error === "" ? qsTr("Einen Besuch in der Karte oder Tabelle wählen.") : root.detail.error
    }
    ColumnLayout {
        anchors.fill: parent
        visible: root.detail.hasVisit
        spacing: 0

        ScrollPane {
            id: page

            maximumWidth: Theme.px(640)
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                spacing: Theme.gap
                Layout.fillWidth: true

                VisitHead {
                    detail: root.detail
                    closable: root.closable
                    canTravel: root.canTravel
                    Layout.fillWidth: true
                    onEditRequested: root.editRequested()
                    onCancelRequested: root.askCancel()
                    onEndRequested: root.askEnd()
                    onPlanRequested: root.planRequested(root.detail.householdId)
                    onTripRequested: root.tripRequested()
                    onCloseRequested: root.closeRequested()
                }
                SignedLines {
                    visible: lines.length > 0
                    icon: "info"
                    lines: root.detail.hints
                    Layout.fillWidth: true
                }
                FactGroup {
                    title: qsTr("Angaben")
                    rows: root.detail.facts
                    Layout.fillWidth: true
                }
                ColumnLayout {
                    visible: root.detail.topics.length > 0
                    spacing: Theme.gapTiny
                    Layout.fillWidth: true

                    GroupTitle {
                        text: root.detail.isDone ? qsTr("Besprochen") : qsTr("Themen auffrischen")
                    }
                    SignedLines {
                        icon: "clipboard"
                        lines: root.detail.topics
                        Layout.fillWidth: true
                    }
                }
                ColumnLayout {
                    visible: root.detail.hasOpenPlan
                    spacing: Theme.gapTiny
                    Layout.fillWidth: true

                    GroupTitle {
                        text: qsTr("Freiwillige Besuche")
                    }
                    BodyText {
                        text: root.detail.plan
                        quiet: true
                        Layout.fillWidth: true
                    }
                }
                TaskList {
                    visible: tasks.length > 0
                    tasks: root.detail.tasks
                    desk: desk
                    Layout.fillWidth: true
                }
                Flow {
                    spacing: Theme.gap
                    Layout.fillWidth: true

                    Repeater {
                        model: [[root.detail.householdId, qsTr("Zum Haushalt"), "households", "householdId"], [root.detail.sponsorId, qsTr("Zum Paten"), "handovers", "sponsorId"]].filter(one => one[0] > 0)

                        LinkButton {
                            required property var modelData

                            text: modelData[1]
                            onClicked: root.goRequested(modelData[2], {
                                [modelData[3]]: modelData[0]
                            })
                        }
                    }
                    LinkButton {
                        visible: root.detail.isPlanned
                        text: qsTr("Tag planen")
                        onClicked: root.dayRequested(root.detail.day)
                    }
                }
            }
        }
        Divider {
            visible: root.detail.isPlanned
        }
        RowLayout {
            visible: root.detail.isPlanned
            spacing: Theme.gapSmall
            Layout.fillWidth: true
            Layout.margins: Theme.gap

            PushButton {
                objectName: "finish"
                primary: root.detail.canFinish
                enabled: root.detail.canFinish
                icon.name: "check"
                text: qsTr("Abschließen")
                hint: root.detail.canFinish ? "" : qsTr("Erst, wenn der Tag da ist")
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.px(260)
                onClicked: root.finishRequested()
            }
            PushButton {
                objectName: "edit"
                primary: !root.detail.canFinish
                icon.name: "pencil"
                text: qsTr("Ändern")
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.px(260)
                onClicked: root.editRequested()
            }
        }
    }
}
