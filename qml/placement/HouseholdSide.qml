// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** The right side of the household page: the selected one, or the form while `editing`. Signals as in HouseholdPane and FormPane. */
FocusScope {
    id: root

    required property Workspace workspace
    required property HouseholdDetail detail
    property bool editing: false
    property bool closable: false
    readonly property alias form: form
    readonly property alias pane: pane

    signal editRequested
    signal closeRequested
    signal saved(id: real)
    signal formClosed
    signal done(text: string)
    signal goRequested(page: string, target: var)

    /** Asks about whatever is not kept yet. */
    function mayLeave(next: var): void {
        form.mayLeave(next);
    }

    HouseholdPane {
        id: pane

        anchors.fill: parent
        visible: !root.editing
        focus: !root.editing
        workspace: root.workspace
        detail: root.detail
        closable: root.closable
        onEditRequested: root.editRequested()
        onCloseRequested: root.closeRequested()
        onDone: text => root.done(text)
        onGoRequested: (page, target) => root.goRequested(page, target)
    }
    HouseholdFormPane {
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
