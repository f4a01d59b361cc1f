// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/**
 * What may be meant, below a field in which one types; the keyboard stays in the field. Properties: `suggestions` (list of {text, detail}), `name`
 * (spoken), `current` (the row that Enter takes, -1 for none). takeKey(key) is for the field's keys: Down and Up move, Enter takes, Esc closes; true
 * where it did something. Signal: `taken(row)`.
 */
T.Popup {
    id: root

    property var suggestions: []
    property string name
    property int current: -1
    property bool dismissed: false

    signal taken(row: int)

    function takeKey(key: int): bool {
        if (!visible)
            return false;
        switch (key) {
        case Qt.Key_Down:
            move(1);
            return true;
        case Qt.Key_Up:
            move(-1);
            return true;
        case Qt.Key_Escape:
            dismissed = true;
            return true;
        case Qt.Key_Return:
        case Qt.Key_Enter:
            if (current < 0)
                return false; // nothing fits: what was typed counts
            taken(current);
            return true;
        default:
            return false;
        }
    }
    function move(by: int): void {
        current = Math.max(0, Math.min(suggestions.length - 1, current + by));
        list.Accessible.announce(suggestions[current].text + " " + suggestions[current].detail);
    }

    visible: suggestions.length > 0 && !dismissed
    padding: Theme.gapTiny
    closePolicy: T.Popup.NoAutoClose
    implicitHeight: contentItem.implicitHeight + 2 * padding
    onSuggestionsChanged: {
        current = -1;
        dismissed = false;
    }

    background: FloatingGround {}
    contentItem: ColumnLayout {
        id: list

        spacing: 0
        Accessible.role: Accessible.List
        Accessible.name: root.name

        Repeater {
            model: root.suggestions

            PopupRow {
                required property var modelData
                required property int index

                objectName: "suggestion" + index
                text: modelData.detail === "" ? modelData.text : modelData.text + " · " + modelData.detail
                highlighted: root.current === index
                focusPolicy: Qt.NoFocus
                Layout.fillWidth: true
                onClicked: root.taken(index)
            }
        }
    }
}
