// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * One talk with landlords: who is invited, what they answered, what was said and what became of it. Functions: mayLeave(next), pose(name),
 * invite(vacancies). Signals: `closed()`, `edit()`, `printRequested()`, `done(text)`, `goRequested(page, target)`.
 */
FocusScope {
    id: root

    required property Workspace workspace
    required property double sessionId
    /** What is seen: "list", "minutes", "result", and where there is room for one part only "side". */
    property string part: "list"
    property double participationId: 0
    property string posing
    readonly property bool wide: width > Theme.px(1000)
    readonly property alias detail: detail
    readonly property alias participants: participants
    readonly property alias pane: pane
    readonly property alias table: pane.table
    readonly property alias minutes: minutes
    readonly property alias minutesPane: minutesPane
    readonly property alias side: side
    readonly property alias inviting: inviting
    readonly property alias desk: desk
    readonly property alias topics: topics
    readonly property alias leaving: leaving
    readonly property bool busy: posing !== "" || !detail.isLoaded && detail.error === "" || participants.loading || topics.loading || inviting.visible && inviting.invitees.loading
    readonly property string statusText: detail.isLoaded ? detail.minutesState : ""
    readonly property list<string> poses: ["invite", "reply", "minutes", "result"]

    signal closed
    signal edit
    signal printRequested
    signal done(text: string)
    signal goRequested(page: string, target: var)

    /** Asks about minutes and a talk that are not kept yet. */
    function mayLeave(next: var): void {
        leaving.mayLeave(next);
    }
    function select(id: double): void {
        participationId = id;
        table.select(participants.rowOfId(id));
    }
    function show(name: string): void {
        mayLeave(() => {
            part = name;
            if (name === "minutes")
                Qt.callLater(minutesPane.focusFirst);
        });
    }
    function reply(): void {
        if (participationId <= 0)
            return;
        if (!wide)
            part = "side";
        side.beginReply();
    }
    function invite(vacancies: var): void {
        inviting.ask(sessionId, vacancies);
    }
    function remind(): void {
        participants.openOnly = true;
        const mails = participants.openMails();
        if (mails.length > 0)
            Labels.toClipboard(mails.join("; "));
        done(mails.length > 0 ? qsTr("%n Mailadressen kopiert; die übrigen Offenen stehen in der Liste.", "", mails.length) : qsTr("Die Offenen stehen in der Liste."));
        show("list");
    }
    function pose(name: string): void {
        inviting.close();
        side.reply.cancel();
        part = ["minutes", "result"].includes(name) ? name : "list";
        posing = name;
        takePose();
    }
    function takePose(): void {
        if (posing === "" || participants.loading || participants.count === 0)
            return; // its time comes with the list
        const name = posing;
        posing = "";
        select(participants.idAt(Math.min(8, participants.count - 1)));
        if (name === "invite")
            invite([]);
        else if (name === "reply")
            reply();
    }

    onSessionIdChanged: {
        part = "list";
        participationId = 0;
        pane.search.text = "";
        desk.cancel();
    }
    onWideChanged: if (wide && part === "side")
        part = "list"

    SessionDetail {
        id: detail

        workspace: root.workspace
        sessionId: root.sessionId
        onDone: sentence => root.done(sentence)
    }
    ParticipantList {
        id: participants

        workspace: root.workspace
        sessionId: root.sessionId
        onDone: sentence => root.done(sentence)
        onReloaded: {
            const row = rowOfId(root.participationId);
            if (row >= 0 || root.participationId === 0 && count > 0)
                pane.table.select(Math.max(0, row));
            root.takePose();
        }
    }
    MinutesForm {
        id: minutes

        workspace: root.workspace
        sessionId: root.sessionId
        onDone: sentence => root.done(sentence)
    }
    TopicResults {
        id: topics

        workspace: root.workspace
        active: root.part === "result"
    }
    TaskDesk {
        id: desk

        workspace: root.workspace
        onDone: sentence => root.done(sentence)
    }
    TalkForm {
        id: talk

        workspace: root.workspace
        onDone: sentence => root.done(sentence)
    }
    InviteDialog {
        id: inviting

        workspace: root.workspace
        onDone: sentence => root.done(sentence)
    }
    AgreementDialog {
        id: agreement

        workspace: root.workspace
        onDone: text => root.done(text)
    }
    MinutesQuestion {
        id: leaving

        form: minutes
    }

    SessionGround {
        error: detail.error
        anchors.fill: parent
        onBackRequested: root.closed()
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gapLarge
        anchors.topMargin: Theme.gap
        visible: detail.error === ""
        spacing: Theme.gap

        SessionHead {
            detail: detail
            hasParticipant: root.participationId > 0
            Layout.fillWidth: true
            onBackRequested: root.mayLeave(() => root.closed())
            onEditRequested: root.mayLeave(() => root.edit())
            onReplyRequested: root.reply()
            onRemindRequested: root.remind()
            onPrintRequested: root.printRequested()
        }
        SessionFigures {
            detail: detail
            Layout.fillWidth: true
        }
        SessionParts {
            wide: root.wide
            value: root.part
            onChosen: value => root.show(value)
        }
        RowLayout {
            spacing: Theme.gapLarge
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                visible: root.part !== "side"
                spacing: Theme.gapLarge
                Layout.fillWidth: true
                Layout.fillHeight: true

                ParticipantPane {
                    id: pane

                    visible: root.part === "list"
                    participants: participants
                    canInvite: detail.canInvite
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    onRowSelected: row => root.participationId = participants.idAt(row)
                    onOpened: root.reply()
                    onInviteRequested: root.invite([])
                }
                TopicCard {
                    visible: root.part === "list" && root.height > Theme.px(680)
                    detail: detail
                    Layout.fillWidth: true
                }
                MinutesPane {
                    id: minutesPane

                    visible: root.part === "minutes"
                    detail: detail
                    form: minutes
                    desk: desk
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
                ThreadPane {
                    visible: root.part === "result"
                    detail: detail
                    topics: topics
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    onGoRequested: (page, target) => root.goRequested(page, target)
                }
            }
            ParticipantSide {
                id: side

                visible: root.wide || root.part === "side"
                detail: detail
                participants: participants
                participationId: root.participationId
                desk: desk
                talk: talk
                Layout.fillWidth: !root.wide
                Layout.fillHeight: true
                Layout.preferredWidth: Theme.px(360)
                onLandlordRequested: id => root.mayLeave(() => root.goRequested("landlords", {
                            "landlordId": id
                        }))
                onAgreementRequested: id => id > 0 ? agreement.edit(id) : agreement.begin(side.entry.landlordId, root.sessionId, 0)
                onRemoveRequested: participants.remove(root.participationId)
                onClosed: {
                    if (!root.wide)
                        root.part = "list";
                    pane.table.forceActiveFocus(Qt.OtherFocusReason);
                }
            }
        }
    }
}
