// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/**
 * One talk with landlords: who is invited, what they answered, what was said and what became of it. Functions: mayLeave(next), pose(name).
 * Signals: `closed()`, `edit()`, `done(text)`, `goRequested(page, target)`.
 */
FocusScope {
    id: root

    required property Workspace workspace
    required property double sessionId

    signal closed
    signal edit
    signal done(text: string)
    signal goRequested(page: string, target: var)

    function mayLeave(next: var): void {
        next();
    }
    function pose(name: string): void {
    }
}
