// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** A Field to search as one types: magnifier, clear button, Esc empties. Properties as Field; set `placeholder`. Signal `edited(text)`; clear() empties. */
Field {
    id: root

    function clear(): void {
        if (text === "")
            return;
        text = "";
        edited("");
    }

    leading: "search"
    inputMethodHints: Qt.ImhNoPredictiveText
    trailing: IconButton {
        visible: root.text !== ""
        small: true
        icon.name: "close"
        text: qsTr("Suche leeren")
        focusPolicy: Qt.NoFocus
        onClicked: root.clear()
    }
    Keys.onEscapePressed: event => {
        event.accepted = text !== "";
        clear();
    }
}
