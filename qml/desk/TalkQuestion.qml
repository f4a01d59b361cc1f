// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** Asks about a talk that is not kept yet. Property: `talk`. Function: mayLeave(next). */
QuestionDialog {
    id: root

    required property TalkForm talk
    property var next: null

    function mayLeave(next: var): void {
        if (!talk.dirty)
            return next();
        root.next = next;
        open();
    }
    function goOn(): void {
        const waiting = next;
        next = null;
        if (waiting)
            waiting();
    }

    title: qsTr("Gespräch nicht eingetragen")
    text: qsTr("Das Gespräch ist noch nicht eingetragen.")
    confirmText: qsTr("Eintragen")
    otherText: qsTr("Verwerfen")
    onConfirmed: talk.commit()
    onOther: {
        talk.cancel();
        goOn();
    }
    onCancelled: next = null

    Connections {
        target: root.talk
        function onKept(): void {
            root.goOn();
        }
        function onRefused(): void {
            root.next = null;
        }
    }
}
