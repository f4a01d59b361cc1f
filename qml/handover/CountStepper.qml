// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * A small number with − and +. Properties: `value` (as text; empty is not counted yet), `name`, `locked`. Up, Down, + and − count, digits type. Signal: `chosen(text)`.
 */
RowLayout {
    id: root

    property string value
    property string name
    property bool locked: false
    readonly property int number: Number(value) || 0

    signal chosen(text: string)

    function focusInput(): void {
        input.focusInput();
    }
    /** Counts from what is typed, if anything is. */
    function step(by: int): void {
        const from = input.dirty ? Number(input.text) || 0 : number;
        input.dirty = false;
        input.text = String(Math.max(0, from + by));
        chosen(input.text);
    }

    spacing: 2

    IconButton {
        framed: true
        visible: !root.locked
        enabled: root.value === "" || root.number > 0
        icon.name: "minus"
        text: qsTr("%1: einer weniger").arg(root.name)
        focusPolicy: Qt.NoFocus
        onClicked: root.step(-1)
    }
    Field {
        id: input

        property string stored: root.value

        visible: !root.locked
        numeric: true
        name: root.name
        placeholder: "–"
        maximumLength: 3
        inputMethodHints: Qt.ImhDigitsOnly
        input.implicitWidth: Theme.px(48)
        input.horizontalAlignment: TextInput.AlignHCenter
        input.validator: RegularExpressionValidator {
            regularExpression: /\d*/
        }
        Layout.preferredWidth: Theme.px(56)
        Layout.maximumWidth: Theme.px(56)
        onStoredChanged: if (!dirty)
            text = stored
        onCommitted: given => {
            root.chosen(given);
            text = stored;
        }
        onKeyPressed: event => {
            const by = event.key === Qt.Key_Up || event.key === Qt.Key_Plus ? 1 : event.key === Qt.Key_Down || event.key === Qt.Key_Minus ? -1 : 0;
            if (by === 0)
                return;
            event.accepted = true;
            root.step(by);
        }
        Component.onCompleted: text = stored
    }
    IconButton {
        framed: true
        visible: !root.locked
        icon.name: "plus"
        text: qsTr("%1: einer mehr").arg(root.name)
        focusPolicy: Qt.NoFocus
        onClicked: root.step(1)
    }
    BodyText {
        visible: root.locked
        text: root.value || "–"
        Accessible.name: root.name + ": " + text
    }
}
