// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** The right side of the list of handovers: the selected one, or the form while `editing`. Signals as in HandoverPane and FormPane. */
FocusScope {
    id: root

    required property Workspace workspace
    required property HandoverSummary detail
    property bool editing: false
    property bool closable: false
    property alias canTravel: pane.canTravel
    readonly property alias form: form
    readonly property alias pane: pane

    signal openRequested
    signal editRequested
    signal printRequested
    signal tripRequested
    signal closeRequested
    signal saved(id: real)
    signal formClosed
    signal done(text: string)
    signal goRequested(page: string, target: var)

    /** Asks about whatever is not kept yet. */
    function mayLeave(next: var): void {
        form.mayLeave(next);
    }

    HandoverPane {
        id: pane

        anchors.fill: parent
        visible: !root.editing
        focus: !root.editing
        workspace: root.workspace
        detail: root.detail
        closable: root.closable
        onOpenRequested: root.openRequested()
        onEditRequested: root.editRequested()
        onPrintRequested: root.printRequested()
        onTripRequested: root.tripRequested()
        onCloseRequested: root.closeRequested()
        onDone: text => root.done(text)
        onGoRequested: (page, target) => root.goRequested(page, target)
    }
    HandoverFormPane {
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
