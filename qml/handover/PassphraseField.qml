// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** A Field whose text is shown as dots unless `shown`. Signal: `showToggled()`, when the eye at its end is clicked. */
Field {
    id: root

    property bool shown: false

    signal showToggled

    input.echoMode: shown ? TextInput.Normal : TextInput.Password
    input.passwordMaskDelay: 0
    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
    trailing: IconButton {
        small: true
        icon.name: "eye"
        text: root.shown ? qsTr("Passphrase verbergen") : qsTr("Passphrase zeigen")
        checked: root.shown
        onClicked: root.showToggled()
    }
}
