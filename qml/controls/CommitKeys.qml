// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/**
 * Ctrl+Return in a card or form, also from a box of choices, which would take the Return. What is being typed counts: a field gives its text away when the
 * keyboard leaves it. Property: `scope` (the card). Signal: `committed()`.
 */
Shortcut {
    id: root

    required property Item scope
    /** The keyboard stands somewhere in the card. */
    readonly property bool inside: {
        let item = scope.Window.activeFocusItem;
        while (item && item !== scope)
            item = item.parent;
        return item === scope;
    }

    signal committed

    sequences: ["Ctrl+Return", "Ctrl+Enter"]
    enabled: inside
    onActivated: {
        const item = scope.Window.activeFocusItem;
        if (item && item !== scope) {
            item.focus = false;
            item.forceActiveFocus(Qt.OtherFocusReason);
        }
        committed();
    }
}
