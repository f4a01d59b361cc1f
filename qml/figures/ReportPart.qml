// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/**
 * What the page of reports asks of its views (figures, measures, reports), which fill it as a page of their own would. Among the actions of their head a
 * ReportSwitch comes first; viewChosen(view) passes on what it said. `commands`, `panes`, `busy`, `poses`, arrive(target), mayLeave(next),
 * pose(name), and the signals are those of AppPage.
 */
FocusScope {
    id: root

    required property Workspace workspace
    required property Machine machine
    /** The person may change what stands here. */
    property bool mayWrite: true
    property list<Command> commands
    property list<Item> panes
    /** Another view is seen in its place: its keys are not those of its commands then. */
    property bool suspended: false
    property list<string> poses
    property bool busy: false
    property string statusText

    signal viewChosen(view: string)
    signal done(text: string)
    signal goRequested(page: string, target: var)

    Instantiator {
        model: Array.from(root.commands)
        delegate: Binding {
            required property Command modelData

            target: modelData
            property: "shortcut"
            value: ""
            when: root.suspended
        }
    }

    function arrive(target: var): void {
    }
    function pose(name: string): void {
    }
    function mayLeave(next: var): void {
        next();
    }
}
