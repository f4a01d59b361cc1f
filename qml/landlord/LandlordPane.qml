// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * The selected landlord as one reads it: ways to reach, what is allowed, dwellings, tasks and talks. Signals: `editRequested()`, `closeRequested()`,
 * `done(text)`, `goRequested(page, target)`.
 */
FocusScope {
    id: root

    required property Workspace workspace
    required property LandlordDetail detail
    property bool closable: false
    readonly property alias talk: talk
    readonly property alias consent: consent
    readonly property alias desk: desk
    readonly property alias documents: documents
    readonly property alias agreements: agreements

    signal editRequested
    signal closeRequested
    signal done(text: string)
    signal goRequested(page: string, target: var)

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

    Connections {
        target: root.detail
        function onLandlordIdChanged(): void {
            talk.cancel();
            desk.cancel();
            consent.cancel();
            page.contentY = 0;
        }
        function onDone(sentence: string): void {
            root.done(sentence);
        }
    }
    TalkForm {
        id: talk

        workspace: root.workspace
        landlordId: root.detail.landlordId
        onDone: sentence => root.done(sentence)
    }
    TaskDesk {
        id: desk

        workspace: root.workspace
        onDone: sentence => root.done(sentence)
    }
    ConsentEntry {
        id: consent

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
        visible: !root.detail.hasLandlord
        icon: "person"
        title: root.detail.error === "" ? qsTr("Nichts ausgewählt") : qsTr("Nicht geladen")
        text: root.detail.error === "" ? qsTr("Einen Vermieter in der Tabelle wählen.") : root.detail.error
    }
    ColumnLayout {
        anchors.fill: parent
        visible: root.detail.hasLandlord
        spacing: 0

        ScrollPane {
            id: page

            maximumWidth: Theme.px(640)
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                spacing: Theme.gap
                Layout.fillWidth: true

                LandlordHead {
                    detail: root.detail
                    closable: root.closable
                    Layout.fillWidth: true
                    onTaskRequested: desk.begin(0, root.detail.landlordId, root.detail.name)
                    onVacanciesRequested: root.goRequested("register", {
                        "text": root.detail.name
                    })
                    onCloseRequested: root.closeRequested()
                }
                Banner {
                    kind: "bad"
                    visible: root.detail.deletion !== ""
                    title: qsTr("Einwilligung zum Speichern widerrufen")
                    text: root.detail.deletion
                    Layout.fillWidth: true
                }
                ReachCard {
                    detail: root.detail
                    talk: talk
                    Layout.fillWidth: true
                }
                TalkCard {
                    id: talkCard

                    form: talk
                    Layout.fillWidth: true
                    onVisibleChanged: if (visible)
                        Qt.callLater(talkCard.focusAnswer, "outcome")
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
                DwellingList {
                    dwellings: root.detail.dwellings
                    Layout.fillWidth: true
                    onVacancyRequested: id => root.goRequested("register", {
                            "vacancyId": id
                        })
                }
                LostRent {
                    text: root.detail.lostRent
                    Layout.fillWidth: true
                }
                AgreementList {
                    id: agreements

                    workspace: root.workspace
                    landlordId: root.detail.isLoaded ? root.detail.landlordId : 0
                    Layout.fillWidth: true
                    onDone: text => root.done(text)
                }
                ConsentList {
                    landlordId: root.detail.landlordId
                    consents: root.detail.consents
                    entry: consent
                    Layout.fillWidth: true
                    onEntered: card => Qt.callLater(page.reveal, card)
                }
                DocumentSection {
                    id: documents

                    workspace: root.workspace
                    landlordId: root.detail.isLoaded ? root.detail.landlordId : 0
                    Layout.fillWidth: true
                    onDone: sentence => root.done(sentence)
                }
                LandlordFacts {
                    detail: root.detail
                    Layout.fillWidth: true
                    onLandlordRequested: id => root.goRequested("landlords", {
                            "landlordId": id
                        })
                }
                TalkList {
                    visible: talks.length > 0
                    talks: root.detail.talks
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
                enabled: !talk.active
                icon.name: "talk"
                visible: root.workspace.rights.Contacts.write
                text: qsTr("Gespräch eintragen")
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.px(260)
                onClicked: talk.begin("")
            }
            PushButton {
                icon.name: "pencil"
                visible: root.workspace.rights.Contacts.write
                text: qsTr("Bearbeiten")
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.px(260)
                onClicked: root.editRequested()
            }
            Item {
                visible: parent.width > Theme.px(560)
                Layout.fillWidth: true
            }
        }
    }
    DropZone {
        anchors.fill: parent
        enabled: root.detail.hasLandlord
        text: qsTr("Loslassen: zu %1").arg(root.detail.name)
        onFilesDropped: urls => documents.add(urls)
    }
}
