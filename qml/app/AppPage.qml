// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/**
 * What the frame asks of every page. `title` (window title), `statusText` (right end of the status bar), `commands` (what only this page can do; they join the menus while
 * it is shown), `panes` (items F6 walks through, in order). Override arrive(target) to show what a link or the history points to, and
 * mayLeave(next) to ask about unsaved work first; call next() to go on. Signals: `done(text)` (say it in a toast, with undo),
 * `goRequested(page, target)`.
 */
FocusScope {
    id: root

    required property Workspace workspace
    required property Machine machine
    property string title
    property string statusText
    property list<Command> commands
    property list<Item> panes
    /** How much waits there, for the rail. */
    property int waiting: 0
    /** Something is still being read. */
    property bool busy: false
    /** States worth a picture beside the first one. */
    property list<string> poses

    signal done(text: string)
    signal goRequested(page: string, target: var)

    function arrive(target: var): void {
    }
    /** Takes one of `poses`. */
    function pose(name: string): void {
    }
    /** False for what the person's role may not do. */
    function allows(command: Command): bool {
        const held = workspace.rights[command?.right ?? ""];
        return held === undefined || (command.creates ? held.create : held.write);
    }
    function mayLeave(next: var): void {
        next();
    }

    // Pages stay alive while others are shown: the keys are those of the one that is seen.
    Instantiator {
        model: Array.from(root.commands)
        delegate: Binding {
            required property Command modelData

            target: modelData
            property: "shortcut"
            value: ""
            when: !root.visible || !root.allows(modelData)
        }
    }
}
