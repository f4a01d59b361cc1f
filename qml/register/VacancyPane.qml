// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The selected vacancy as one reads it: place, freshness, rent, landlord, everything known; its status is changed here. Signals: `editRequested()`, `closeRequested()`, `done(text)`, `landlordRequested(id)`, `householdRequested(id)`, `goRequested(page, target)`. */
FocusScope {
    id: root

    required property Workspace workspace
    required property VacancyDetail detail
    property bool closable: false
    readonly property alias statusMenu: footer.statusMenu
    readonly property alias statusCard: card
    readonly property alias step: step
    readonly property alias talk: talk
    readonly property alias callCard: call
    readonly property alias roles: roleList.desk
    readonly property alias statusButton: footer.statusButton
    readonly property alias documents: documents
    readonly property alias agreements: agreements
    readonly property alias mobility: mobility

    signal editRequested
    /** The dwelling stands empty once more. */
    signal againRequested
    signal showRequested(vacancyId: real)
    signal closeRequested
    signal done(text: string)
    signal landlordRequested(id: real)
    signal householdRequested(id: real)
    signal goRequested(page: string, target: var)

    /** The answered questions are gone; the keyboard goes on where the step began. */
    function afterStep(): void {
        if (activeFocus)
            statusButton.forceActiveFocus(Qt.OtherFocusReason);
    }
    function offerStatuses(): void {
        footer.offerStatuses();
    }
    function addTask(): void {
        desk.begin(detail.vacancyId, 0, detail.number);
    }
    /** Asks about a talk that is not kept yet. */
    function mayLeave(next: var): void {
        question.mayLeave(next);
    }

    activeFocusOnTab: false
    Keys.onEscapePressed: event => {
        event.accepted = closable;
        if (closable)
            closeRequested();
    }

    StatusForm {
        id: step

        workspace: root.workspace
        onDone: sentence => {
            root.done(sentence);
            Qt.callLater(root.afterStep);
        }
    }
    Connections {
        target: root.detail
        function onVacancyIdChanged(): void {
            step.cancel();
            talk.cancel();
            desk.cancel();
        }
        function onDone(sentence: string): void {
            root.done(sentence);
        }
    }
    TalkForm {
        id: talk

        workspace: root.workspace
        vacancyId: root.detail.vacancyId
        landlordId: root.detail.isLoaded ? root.detail.landlord.id ?? 0 : 0
        onDone: sentence => root.done(sentence)
    }
    TaskDesk {
        id: desk

        workspace: root.workspace
        onDone: sentence => root.done(sentence)
    }
    TalkQuestion {
        id: question

        talk: talk
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.gapLarge, Theme.px(280))
        visible: !root.detail.hasVacancy
        icon: "house"
        title: root.detail.error === "" ? qsTr("Nichts ausgewählt") : qsTr("Nicht geladen")
        text: root.detail.error === "" ? qsTr("Einen Leerstand in der Karte oder Tabelle wählen.") : root.detail.error
    }
    ColumnLayout {
        anchors.fill: parent
        visible: root.detail.hasVacancy
        spacing: 0

        ScrollPane {
            id: page

            maximumWidth: Theme.px(640)
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                spacing: Theme.gap
                Layout.fillWidth: true

                VacancyHead {
                    detail: root.detail
                    closable: root.closable
                    Layout.fillWidth: true
                    onAgainRequested: root.againRequested()
                    onTaskRequested: root.addTask()
                    onCopyRequested: Labels.toClipboard(root.detail.asText())
                    onRemoveRequested: root.detail.remove()
                    onCloseRequested: root.closeRequested()
                }
                StatusCard {
                    id: card

                    form: step
                    Layout.fillWidth: true
                    onVisibleChanged: if (visible)
                        page.contentY = 0
                    onEditRequested: root.editRequested()
                    onClosed: root.statusButton.forceActiveFocus(Qt.OtherFocusReason)
                }
                FigureGrid {
                    figures: root.detail.figures
                    Layout.fillWidth: true
                }
                Divider {}
                RentCard {
                    lines: root.detail.rent
                    Layout.fillWidth: true
                }
                CallCard {
                    id: call

                    landlord: root.detail.landlord
                    elsewhere: root.detail.contactElsewhere
                    talk: talk
                    Layout.fillWidth: true
                    onLandlordRequested: root.landlordRequested(root.detail.landlord.id)
                }
                TalkCard {
                    id: talkCard

                    form: talk
                    Layout.fillWidth: true
                    onVisibleChanged: if (visible)
                        Qt.callLater(talkCard.focusAnswer, "outcome")
                }
                LimitCard {
                    facts: root.detail.limits
                    Layout.fillWidth: true
                }
                MobilityCard {
                    id: mobility

                    workspace: root.workspace
                    vacancyId: root.detail.isLoaded ? root.detail.vacancyId : 0
                    Layout.fillWidth: true
                }
                WaitingCard {
                    workspace: root.workspace
                    vacancyId: root.detail.isLoaded && root.detail.isOffered && root.workspace.rights.Households.read ? root.detail.vacancyId : 0
                    Layout.fillWidth: true
                    onHouseholdRequested: id => root.householdRequested(id)
                }
                Repeater {
                    model: root.detail.findings

                    Verdict {
                        required property var modelData

                        judgement: modelData.level
                        text: modelData.text
                        Layout.fillWidth: true
                    }
                }
                DocumentSection {
                    id: documents

                    workspace: root.workspace
                    vacancyId: root.detail.isLoaded ? root.detail.vacancyId : 0
                    Layout.fillWidth: true
                    onDone: sentence => root.done(sentence)
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
                RoleList {
                    id: roleList

                    visible: root.detail.contactElsewhere === ""
                    workspace: root.workspace
                    dwellingId: root.detail.contactElsewhere === "" ? root.detail.dwellingId : 0
                    Layout.fillWidth: true
                    onDone: sentence => root.done(sentence)
                    onLandlordRequested: id => root.landlordRequested(id)
                }
                AgreementList {
                    id: agreements

                    visible: root.workspace.rights.Contacts.read && root.detail.contactElsewhere === ""
                    workspace: root.workspace
                    dwellingId: root.detail.isLoaded && visible ? root.detail.dwellingId : 0
                    partnerId: root.detail.landlord.id ?? 0
                    Layout.fillWidth: true
                    onDone: text => root.done(text)
                }
                VacancyLogs {
                    workspace: root.workspace
                    detail: root.detail
                    Layout.fillWidth: true
                    onShowRequested: vacancyId => root.showRequested(vacancyId)
                    onGoRequested: (page, target) => root.goRequested(page, target)
                }
            }
        }
        VacancyFooter {
            id: footer

            detail: root.detail
            step: step
            Layout.fillWidth: true
            onEditRequested: root.editRequested()
        }
    }
    DropZone {
        anchors.fill: parent
        enabled: root.detail.hasVacancy && root.detail.mayWrite
        text: qsTr("Loslassen: zu %1").arg(root.detail.number)
        onFilesDropped: urls => documents.add(urls)
    }
}
