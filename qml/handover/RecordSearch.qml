// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * A record of a form: found by typing, or the one that is named with a way to another. Properties: `choice`, `label`, `placeholder`, `hint`, `error`,
 * `fixed` (it cannot be changed any more).
 */
ColumnLayout {
    id: root

    required property RecordChoice choice
    required property string label
    property string placeholder
    property string hint
    property string error
    property bool fixed: false
    readonly property string typed: field.text.trim()
    /** The row that Enter takes. */
    property int current: 0
    /** Enter came before the answer: it means the answer, not what stood there before. */
    property bool waiting: false
    readonly property bool isNamed: choice.name !== ""

    function focusInput(): void {
        if (isNamed)
            other.forceActiveFocus(Qt.TabFocusReason);
        else
            field.focusInput();
    }
    function take(row: int): void {
        waiting = false;
        field.text = "";
        choice.choose(row);
        other.forceActiveFocus(Qt.TabFocusReason);
    }
    function move(by: int): void {
        current = Math.max(0, Math.min(choice.matches.length - 1, current + by));
        const row = rows.itemAt(current) as PopupRow;
        if (row)
            Accessible.announce(row.text);
    }

    spacing: Theme.gapTiny

    Connections {
        target: root.choice
        function onMatchesChanged(): void {
            if (root.waiting && root.choice.searched === root.typed && root.choice.matches.length > 0)
                root.take(0);
        }
    }
    BodyText {
        visible: root.isNamed || root.fixed
        text: root.label
        quiet: true
        Layout.fillWidth: true
    }
    RowLayout {
        visible: root.isNamed
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        BodyText {
            text: [root.choice.name, root.choice.details].filter(part => part !== "").join(" · ")
            Layout.fillWidth: true
        }
        LinkButton {
            id: other

            visible: !root.fixed
            text: qsTr("Ändern")
            Accessible.name: qsTr("%1 ändern").arg(root.label)
            onClicked: {
                root.choice.clear();
                Qt.callLater(field.focusInput);
            }
        }
    }
    BodyText {
        visible: !root.isNamed && root.fixed
        text: "–"
        Layout.fillWidth: true
    }
    SearchField {
        id: field

        visible: !root.isNamed && !root.fixed
        label: root.label
        placeholder: root.placeholder
        hint: root.hint
        Layout.fillWidth: true
        onEdited: text => {
            root.waiting = false;
            root.current = 0;
            root.choice.search(text);
        }
        Keys.onDownPressed: root.move(1)
        Keys.onUpPressed: root.move(-1)
        Keys.onReturnPressed: event => {
            event.accepted = root.typed !== "";
            root.waiting = event.accepted && root.choice.searched !== root.typed;
            if (event.accepted && !root.waiting && root.choice.matches.length > 0)
                root.take(root.current);
        }
    }
    Repeater {
        id: rows

        model: root.isNamed ? [] : root.choice.matches

        PopupRow {
            required property int index
            required property var modelData

            text: [modelData.name, modelData.details].filter(part => part !== "").join(" · ")
            highlighted: root.current === index
            focusPolicy: Qt.NoFocus
            Layout.fillWidth: true
            onClicked: root.take(index)
        }
    }
    Caption {
        visible: !root.isNamed && root.typed !== "" && root.choice.searched === root.typed && root.choice.matches.length === 0
        text: qsTr("Nichts gefunden.")
        Layout.fillWidth: true
    }
    Verdict {
        visible: root.error !== ""
        judgement: "bad"
        text: root.error
        Layout.fillWidth: true
    }
}
