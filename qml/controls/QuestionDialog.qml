// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * A question with two or three answers; Return gives the one that has the keyboard, at first the confirming one. Properties: `title`, `text`,
 * `confirmText`, `otherText` (a second way on, as "Verwerfen"; empty: none), `destructive`. Signals: `confirmed()`, `other()`, `cancelled()`.
 */
DialogFrame {
    id: root

    property string text
    property string confirmText
    property string otherText
    property bool destructive: false
    property bool answered: false

    signal confirmed
    signal other
    signal cancelled

    onAboutToShow: answered = false
    onOpened: confirm.forceActiveFocus(Qt.PopupFocusReason)
    onClosed: if (!answered)
        cancelled()

    BodyText {
        text: root.text
        Layout.fillWidth: true
    }
    buttons: [
        PushButton {
            id: confirm

            text: root.confirmText
            primary: !root.destructive
            destructive: root.destructive
            Keys.onReturnPressed: click()
            Keys.onEnterPressed: click()
            onClicked: {
                root.answered = true;
                root.close();
                root.confirmed();
            }
        },
        PushButton {
            text: root.otherText
            visible: text !== ""
            Keys.onReturnPressed: click()
            Keys.onEnterPressed: click()
            onClicked: {
                root.answered = true;
                root.close();
                root.other();
            }
        },
        PushButton {
            text: qsTr("Abbrechen")
            Keys.onReturnPressed: click()
            Keys.onEnterPressed: click()
            onClicked: root.close()
        }
    ]
}
