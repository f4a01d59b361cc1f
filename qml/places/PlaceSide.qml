// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** The right side of the page of places: the selected one, or the form while `editing`. Signals as in PlacePane and FormPane. */
FocusScope {
    id: root

    required property Workspace workspace
    required property PlaceDetail detail
    required property MunicipalityAreas municipalities
    property bool editing: false
    property bool closable: false
    readonly property alias form: form
    readonly property alias pane: pane

    signal editRequested
    signal closeRequested
    signal mapRequested
    signal placeRequested(id: real)
    signal saved(id: real)
    signal formClosed
    signal done(text: string)

    function mayLeave(next: var): void {
        form.mayLeave(next);
    }

    PlacePane {
        id: pane

        anchors.fill: parent
        visible: !root.editing
        focus: !root.editing
        detail: root.detail
        closable: root.closable
        onEditRequested: root.editRequested()
        onCloseRequested: root.closeRequested()
        onMapRequested: root.mapRequested()
        onPlaceRequested: id => root.placeRequested(id)
        onDone: text => root.done(text)
    }
    PlaceFormPane {
        id: form

        anchors.fill: parent
        open: root.editing
        visible: open
        focus: root.editing
        workspace: root.workspace
        municipalities: root.municipalities
        onSaved: id => root.saved(id)
        onClosed: root.formClosed()
        onPlaceRequested: id => root.placeRequested(id)
    }
}
