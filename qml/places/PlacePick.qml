// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * Finds a place by typing, the nearest first, with Down, Up and Enter. Properties: `search` (a PlaceSearch), `label`, `placeholder`, `newText` (with
 * %1 for what was typed: offers to take just the words; empty: does not). Signal: `picked(uid, name)`, uid empty for just words.
 */
ColumnLayout {
    id: root

    required property PlaceSearch search
    property string label
    property string placeholder
    property string newText
    readonly property string typed: field.text.trim()
    property int current: 0
    /** Enter came before the answer: it means the answer, not what stood there before. */
    property bool waiting: false
    readonly property bool asked: typed !== "" || field.input.activeFocus
    readonly property int rowCount: asked ? search.matches.length + (newText !== "" && typed !== "" ? 1 : 0) : 0

    signal picked(uid: string, name: string)

    function focusInput(): void {
        field.focusInput();
    }
    function take(row: int): void {
        const match = search.matches[row];
        const words = typed;
        waiting = false;
        current = 0;
        field.text = "";
        if (match !== undefined)
            picked(match.uid, match.name);
        else
            picked("", words);
    }
    function move(by: int): void {
        current = Math.max(0, Math.min(rowCount - 1, current + by));
        const row = rows.itemAt(current) as PopupRow;
        if (row)
            Accessible.announce(row.text);
    }

    spacing: Theme.gapTiny

    Connections {
        target: root.search
        function onMatchesChanged(): void {
            if (root.waiting && root.search.searched === root.typed)
                root.take(0);
        }
    }
    SearchField {
        id: field

        label: root.label
        placeholder: root.placeholder
        Layout.fillWidth: true
        input.onActiveFocusChanged: if (input.activeFocus)
            root.search.search(text)
        onEdited: text => {
            root.waiting = false;
            root.current = 0;
            root.search.search(text);
        }
        Keys.onDownPressed: root.move(1)
        Keys.onUpPressed: root.move(-1)
        Keys.onReturnPressed: event => {
            event.accepted = root.typed !== "" || root.rowCount > 0;
            root.waiting = root.typed !== "" && root.search.searched !== root.typed;
            if (root.rowCount > 0 && !root.waiting)
                root.take(root.current);
        }
    }
    Repeater {
        id: rows

        model: root.rowCount

        PopupRow {
            required property int index
            readonly property var match: root.search.matches[index] ?? null

            text: match === null ? root.newText.arg(root.typed) : match.details === "" ? match.name : match.name + " · " + match.details
            highlighted: root.current === index
            focusPolicy: Qt.NoFocus
            Layout.fillWidth: true
            onClicked: root.take(index)
        }
    }
}
