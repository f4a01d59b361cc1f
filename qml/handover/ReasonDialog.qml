// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** A question that wants a reason, and with `withText` a text before it. Properties: `text`, `confirmText`. Signal: `confirmed(text, reason)`. */
DialogFrame {
    id: root

    property string text
    property string confirmText
    property bool withText: false
    readonly property alias words: words
    readonly property alias reason: reason
    readonly property alias confirm: confirm

    signal confirmed(text: string, reason: string)

    onAboutToShow: {
        words.text = "";
        reason.text = "";
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
    buttons: [
        PushButton {
            id: confirm

            primary: true
            enabled: reason.text.trim() !== "" && (!root.withText || words.text.trim() !== "")
            text: root.confirmText
            onClicked: {
                root.close();
                root.confirmed(words.text, reason.text);
            }
        },
        PushButton {
            text: qsTr("Abbrechen")
            onClicked: root.close()
        }
    ]
}
