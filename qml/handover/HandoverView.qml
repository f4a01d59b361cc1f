// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/**
 * One handover, gone through step by step. Functions: mayLeave(next), pose(name). Signals: `closed()`, `done(text)`, `goRequested(page,
 * target)`. `commands` and `panes` take the place of the page's while it is shown.
 */
FocusScope {
    id: root

    required property Workspace workspace
    required property Machine machine
    required property double handoverId
    readonly property bool busy: false
    property list<Command> commands
    property list<Item> panes: [root]

    signal closed
    signal done(text: string)
    signal goRequested(page: string, target: var)

    function mayLeave(next: var): void {
        next();
    }
    function pose(name: string): void {
    }
}
