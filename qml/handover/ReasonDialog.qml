// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * A question that wants a reason, and with `withText` a text before it; whoever asks closes it once that is kept. Properties: `text`, `confirmText`, `busy`, `refusal` (why it was
 * not kept). Signal: `confirmed(text, reason)`.
 */
DialogFrame {
    id: root

    property string text
    property string confirmText
    property bool withText: false
    property bool busy: false
    property string refusal
    property bool wasAsked: false
    readonly property alias words: words
    readonly property alias reason: reason
    readonly property alias confirm: confirm

    signal confirmed(text: string, reason: string)

    onAboutToShow: {
        words.text = "";
        reason.text = "";
        wasAsked = false;
    }
    onOpened: (withText ? words : reason).focusInput()

    BodyText {
        text: root.text
        Layout.fillWidth: true
    }
    NoteField {
        id: words

        visible: root.withText
        label: qsTr("Nachtrag")
        Layout.fillWidth: true
    }
    Field {
        id: reason

        label: qsTr("Grund")
        Layout.fillWidth: true
    }
    Banner {
        visible: root.wasAsked && !root.busy && root.refusal !== ""
        kind: "bad"
        icon: "cross"
        text: root.refusal
        Layout.fillWidth: true
    }
    buttons: [
        PushButton {
            id: confirm

            primary: true
            enabled: !root.busy && reason.text.trim() !== "" && (!root.withText || words.text.trim() !== "")
            text: root.confirmText
            onClicked: {
                root.wasAsked = true;
                root.confirmed(words.text, reason.text);
            }
        },
        PushButton {
            text: qsTr("Abbrechen")
            onClicked: root.close()
        }
    ]
}
