// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/**
 * Finds where something lies: a place of the register, a municipality, an address, by typing, Down and Enter. Property: `search`. Signals:
 * `edited(text)`, `taken(row)`.
 */
SearchField {
    id: root

    required property SpotSearch search
    readonly property bool isMine: input.activeFocus && text.trim() !== ""
    /** Enter came before the answer: it means the answer. */
    property bool waiting: false

    readonly property SuggestionList suggestions: SuggestionList {
        parent: root.input
        y: root.input.height + 2
        width: Math.max(root.input.width, Theme.px(280))
        name: qsTr("Vorschläge")
        suggestions: root.isMine ? root.search.suggestions : []
        onTaken: row => root.take(row)
    }

    signal taken(row: int)

    function take(row: int): void {
        waiting = false;
        text = "";
        taken(row);
    }

    placeholder: qsTr("Schule, Straße oder Gemeinde")
    warning: text.trim() === "" ? "" : qsTr("„%1“ zählt noch nicht. Einen Vorschlag wählen.").arg(text.trim())
    onEdited: waiting = false
    onKeyPressed: event => {
        const isEnter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        event.accepted = suggestions.takeKey(event.key);
        if (event.accepted || !isEnter || text.trim() === "")
            return;
        event.accepted = true;
        waiting = search.searched !== text.trim();
        if (suggestions.visible && !waiting)
            take(0);
    }
    Connections {
        target: root.search
        function onFound(): void {
            if (root.waiting && root.search.searched === root.text.trim() && root.search.suggestions.length > 0)
                root.take(0);
        }
    }
}
