// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/**
 * What the page asks of each of its parts. `poses` are states worth a picture beside the first one, `busy` while it reads. Override arrive(target),
 * pose(name), mayLeave(next) and takeFocus(). Signals: `done(text)`, `goRequested(page, target)`.
 */
FocusScope {
    id: root

    required property Workspace workspace
    required property Machine machine
    property bool busy: false
    property list<string> poses
    property string statusText

    signal done(text: string)
    signal goRequested(page: string, target: var)

    function arrive(target: var): void {
    }
    function pose(name: string): void {
    }
    function mayLeave(next: var): void {
        next();
    }
    function takeFocus(): void {
        forceActiveFocus(Qt.TabFocusReason);
    }
}
