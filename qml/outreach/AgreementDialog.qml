// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/**
 * What a landlord and the office agree on, while it is written down. begin(landlordId, sessionId, dwellingId) opens it for a new one (0 for no
 * session, no flat), edit(agreementId) for one that is there. Signal: `done(text)`.
 */
DialogFrame {
    id: root

    required property Workspace workspace

    signal done(text: string)

    function begin(landlordId: real, sessionId: real, dwellingId: real): void {
        open();
    }
    function edit(agreementId: real): void {
        open();
    }

    title: qsTr("Vereinbarung")
    buttons: [
        PushButton {
            text: qsTr("Abbrechen")
            onClicked: root.close()
        }
    ]
}
