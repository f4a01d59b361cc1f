// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * Beside the list of a session: the reply being entered, what was promised, what comes up again, the selected participant. Properties: `detail`,
 * `participants`, `participationId`, `desk`, `talk`. Signals: `landlordRequested(id)`, `closed()` (the keyboard goes back to the list).
 */
ScrollPane {
    id: root

    required property SessionDetail detail
    required property ParticipantList participants
    required property TaskDesk desk
    required property TalkForm talk
    property double participationId: 0
    property var entry: ({})
    readonly property alias reply: reply
    readonly property alias promises: promises
    readonly property alias participant: participant

    signal landlordRequested(id: real)
    /** A new agreement with the selected participant, or one that is there. */
    signal agreementRequested(id: real)
    signal removeRequested
    signal closed

    function beginReply(): void {
        reply.begin(participationId);
        contentY = 0;
    }
    function refresh(): void {
        entry = participants.entry(participationId);
        talk.landlordId = entry.landlordId ?? 0;
    }

    // Not as tall as its content: while it is hidden, height and width would chase each other.
    implicitHeight: Theme.px(400)
    margin: 0
    spacing: Theme.gapLarge
    onParticipationIdChanged: {
        reply.cancel();
        talk.cancel();
        refresh();
    }
    Connections {
        target: root.participants
        function onReloaded(): void {
            root.refresh();
        }
        function onDone(): void {
            root.refresh();
        }
    }

    ReplyCard {
        id: reply

        participants: root.participants
        canAttend: root.detail.isDayReached
        Layout.fillWidth: true
        onClosed: root.closed()
    }
    SideCard {
        id: promises

        heading: qsTr("Zusagen")
        emptyText: qsTr("Noch keine Zusage aus diesem Gespräch.")
        openable: true
        actionText: root.entry.landlordId > 0 ? qsTr("Zusage") : ""
        actionHint: qsTr("Von %1").arg(root.entry.name ?? "")
        rows: root.detail.promises.map(one => ({
                    "text": one.text,
                    "detail": one.landlord,
                    "judgement": one.judgement,
                    "state": one.state,
                    "tone": one.tone
                }))
        Layout.fillWidth: true
        onTriggered: root.agreementRequested(0)
        onOpened: row => root.agreementRequested(root.detail.promises[row].id)
    }
    SideCard {
        id: tasks

        heading: qsTr("Wiedervorlagen")
        emptyText: qsTr("Nichts offen.")
        tickable: true
        actionText: qsTr("Aufgabe")
        actionHint: qsTr("Wer macht was bis wann")
        rows: root.detail.tasks.map(one => ({
                    "text": one.title,
                    "detail": one.who,
                    "state": one.day,
                    "tone": one.tone
                }))
        Layout.fillWidth: true
        onTriggered: root.desk.beginSession(root.detail.sessionId, root.detail.number)
        onTicked: row => root.desk.finish(root.detail.tasks[row].id, root.detail.tasks[row].version)
    }
    TaskEntry {
        id: entryCard

        desk: root.desk
        Layout.fillWidth: true
        onVisibleChanged: if (visible)
            Qt.callLater(root.reveal, entryCard)
        onClosed: tasks.actionButton.forceActiveFocus(Qt.OtherFocusReason)
    }
    Connections {
        id: mails

        target: root.participants
        enabled: false // until somebody asked for one

        function onMailReady(address: url): void {
            mails.enabled = false;
            Qt.openUrlExternally(address);
        }
    }
    ParticipantCard {
        id: participant

        entry: root.entry
        talk: root.talk
        Layout.fillWidth: true
        onLandlordRequested: root.landlordRequested(root.entry.landlordId)
        onRemoveRequested: root.removeRequested()
        onMailRequested: {
            mails.enabled = true;
            root.participants.mail(root.participationId);
        }
    }
    TalkCard {
        id: talkCard

        form: root.talk
        Layout.fillWidth: true
        onVisibleChanged: if (visible)
            Qt.callLater(root.reveal, talkCard)
    }
}
