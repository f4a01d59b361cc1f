// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * The selected handover as one reads it: when and where, how far it is, what is open, who signed. Signals: `openRequested()`, `editRequested()`,
 * `printRequested()`, `tripRequested()` (take it along), `closeRequested()`, `done(text)`, `goRequested(page, target)`.
 */
FocusScope {
    id: root

    required property Workspace workspace
    required property HandoverSummary detail
    property bool closable: false
    /** Something answers `tripRequested()`. */
    property bool canTravel: false
    readonly property alias desk: desk
    readonly property alias menu: head.menu

    signal openRequested
    signal editRequested
    signal printRequested
    signal tripRequested
    signal closeRequested
    signal done(text: string)
    signal goRequested(page: string, target: var)

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
        function onHandoverIdChanged(): void {
            desk.cancel();
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
        title: qsTr("Übergabe löschen")
        text: qsTr("%1, %2: auch was darin schon eingetragen ist und die Fotos gehen mit.").arg(root.detail.number).arg(root.detail.address)
        confirmText: qsTr("Löschen")
        onConfirmed: root.detail.remove()
    }
    QuestionDialog {
        id: cancelling

        objectName: "cancelling"
        title: qsTr("Übergabe absagen")
        text: qsTr("%1, %2 findet dann nicht statt. Die Aufgaben dazu enden. Wer kommen wollte, erfährt es dadurch nicht.").arg(root.detail.number).arg(root.detail.when)
        confirmText: qsTr("Absagen")
        destructive: true
        onConfirmed: root.detail.cancel()
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.gapLarge, Theme.px(280))
        visible: !root.detail.hasHandover
        icon: "handover"
        title: root.detail.error === "" ? qsTr("Nichts ausgewählt") : qsTr("Nicht geladen")
        text: root.detail.error === "" ? qsTr("Eine Übergabe in der Karte oder Tabelle wählen.") : root.detail.error
    }
    ColumnLayout {
        anchors.fill: parent
        visible: root.detail.hasHandover
        spacing: 0

        ScrollPane {
            id: page

            maximumWidth: Theme.px(640)
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                spacing: Theme.gap
                Layout.fillWidth: true

                HandoverSummaryHead {
                    id: head

                    detail: root.detail
                    closable: root.closable
                    canTravel: root.canTravel
                    Layout.fillWidth: true
                    onTripRequested: root.tripRequested()
                    onTaskRequested: desk.beginAbout("handover", root.detail.handoverId, root.detail.number)
                    onEditRequested: root.editRequested()
                    onCancelRequested: root.askCancel()
                    onRemoveRequested: root.askRemove()
                    onCloseRequested: root.closeRequested()
                }
                HandoverProgress {
                    visible: sections.length > 0
                    sections: root.detail.sections
                    percent: root.detail.percent
                    Layout.fillWidth: true
                }
                HandoverOpen {
                    visible: lines.length > 0
                    lines: root.detail.open
                    Layout.fillWidth: true
                }
                FactGroup {
                    title: qsTr("Angaben")
                    rows: root.detail.facts
                    Layout.fillWidth: true
                }
                Flow {
                    spacing: Theme.gap
                    Layout.fillWidth: true

                    Repeater {
                        model: [[root.detail.householdId, qsTr("Zum Haushalt"), "households", "householdId"], [root.detail.landlordId, qsTr("Zum Vermieter"), "landlords", "landlordId"], [root.detail.vacancyId, qsTr("Zum Leerstand"), "register", "vacancyId"], [root.detail.sponsorId, qsTr("Zum Paten"), "handovers", "sponsorId"]].filter(one => one[0] > 0)

                        LinkButton {
                            required property var modelData

                            text: modelData[1]
                            onClicked: root.goRequested(modelData[2], {
                                [modelData[3]]: modelData[0]
                            })
                        }
                    }
                }
                SignedLines {
                    visible: lines.length > 0
                    icon: "pencil"
                    lines: root.detail.signatures
                    Layout.fillWidth: true
                }
                TaskList {
                    visible: tasks.length > 0
                    tasks: root.detail.tasks
                    desk: desk
                    Layout.fillWidth: true
                }
                TaskEntry {
                    id: entry

                    desk: desk
                    Layout.fillWidth: true
                    onVisibleChanged: if (visible)
                        Qt.callLater(page.reveal, entry)
                }
                BodyText {
                    visible: text !== ""
                    text: root.detail.note
                    quiet: true
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
                objectName: "open"
                primary: true
                icon.name: "handover"
                text: root.detail.isAhead ? qsTr("Weitermachen") : qsTr("Öffnen")
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.px(260)
                onClicked: root.openRequested()
            }
            PushButton {
                objectName: "print"
                icon.name: "print"
                text: qsTr("Drucken")
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.px(260)
                onClicked: root.printRequested()
            }
        }
    }
}
