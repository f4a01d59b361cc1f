// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** A Field for a password: dots, and an eye that shows it. hide() covers it again. */
Field {
    id: root

    property bool shown: false

    function hide(): void {
        shown = false;
    }

    input.echoMode: shown ? TextInput.Normal : TextInput.Password
    input.passwordMaskDelay: 0
    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
    trailing: IconButton {
        small: true
        icon.name: "eye"
        text: root.shown ? qsTr("Kennwort verbergen") : qsTr("Kennwort zeigen")
        checked: root.shown
        onClicked: root.shown = !root.shown
    }
}
