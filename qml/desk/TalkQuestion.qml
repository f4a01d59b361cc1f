// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** Asks about a talk that is not kept yet. Property: `talk`. Function: mayLeave(next). */
LeaveQuestion {
    id: root

    required property TalkForm talk

    function mayLeave(next: var): void {
        if (talk.dirty)
            ask(next);
        else
            next();
    }

    title: qsTr("Gespräch nicht eingetragen")
    text: qsTr("Das Gespräch ist noch nicht eingetragen.")
    confirmText: qsTr("Eintragen")
    onConfirmed: talk.commit()
    onDropped: talk.cancel()

    Connections {
        target: root.talk
        function onKept(): void {
            root.goOn();
        }
        function onRefused(): void {
            root.stay();
        }
    }
}
