// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** The right side of the page of sessions: the selected one, or the form while `editing`. Signals as in SessionPane and FormPane. */
FocusScope {
    id: root

    required property Workspace workspace
    required property SessionSummary detail
    property bool editing: false
    property bool closable: false
    readonly property alias form: form
    readonly property alias pane: pane

    signal openRequested
    signal editRequested
    signal closeRequested
    signal saved(id: real)
    signal formClosed
    signal done(text: string)

    /** Asks about whatever is not kept yet. */
    function mayLeave(next: var): void {
        form.mayLeave(next);
    }

    SessionPane {
        id: pane

        anchors.fill: parent
        visible: !root.editing
        focus: !root.editing
        workspace: root.workspace
        detail: root.detail
        closable: root.closable
        onOpenRequested: root.openRequested()
        onEditRequested: root.editRequested()
        onCloseRequested: root.closeRequested()
        onDone: text => root.done(text)
    }
    SessionFormPane {
        id: form

        anchors.fill: parent
        open: root.editing
        visible: open
        focus: root.editing
        workspace: root.workspace
        onSaved: id => root.saved(id)
        onClosed: root.formClosed()
    }
}
