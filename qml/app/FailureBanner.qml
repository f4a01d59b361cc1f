// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Fusion

/** What went wrong, until somebody closes it; its details can be copied for whoever helps. show(sentence, details). */
Banner {
    id: root

    property string details
    /** It was the server's silence: with the next change that is kept it is no longer true. */
    property bool isPassing: false

    function show(sentence: string, more: string): void {
        title = sentence;
        details = more;
        visible = true;
        Accessible.announce(sentence, Accessible.Assertive);
    }

    kind: "bad"
    visible: false
    actions: [
        Action {
            text: qsTr("Einzelheiten kopieren")
            enabled: root.details !== ""
            onTriggered: Labels.toClipboard(root.title + "\n" + root.details)
        },
        Action {
            text: qsTr("Schließen")
            onTriggered: root.visible = false
        }
    ]
}
