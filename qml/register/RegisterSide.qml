// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** The right side of the register: the selected vacancy, or the form while `editing`. Signals: `editRequested()`, `closeRequested()`, `saved(id)`, `formClosed()`, `done(text)`, `goRequested(page, target)`. */
FocusScope {
    id: root

    required property Workspace workspace
    required property VacancyDetail detail
    property bool editing: false
    /** Where several rows can be selected: the table and its model. */
    property VacancyTable table: null
    property VacancyListModel vacancies: null
    /** Where ways on foot are shown. */
    property MapPane map: null
    readonly property bool many: table !== null && table.selectedRows.length > 1 && !editing
    readonly property alias bulk: bulk
    property bool closable: false
    readonly property alias form: form
    readonly property alias pane: pane

    signal editRequested
    signal showRequested(vacancyId: real)
    signal closeRequested
    signal saved(id: real)
    signal formClosed
    signal done(text: string)
    signal goRequested(page: string, target: var)

    /** Asks about whatever is not kept yet, the talk first. */
    function mayLeave(next: var): void {
        pane.mayLeave(() => form.mayLeave(next));
    }

    VacancyPane {
        id: pane

        anchors.fill: parent
        visible: !root.editing && !root.many
        focus: visible
        workspace: root.workspace
        detail: root.detail
        closable: root.closable
        onEditRequested: root.editRequested()
        onAgainRequested: {
            form.start(0);
            form.form.reuse(root.detail.vacancyId);
            root.editing = true;
        }
        onShowRequested: vacancyId => root.showRequested(vacancyId)
        onCloseRequested: root.closeRequested()
        onDone: text => root.done(text)
        onLandlordRequested: id => root.goRequested("landlords", {
                "landlordId": id
            })
        onGoRequested: (page, target) => root.goRequested(page, target)
        onHouseholdRequested: id => root.goRequested("households", {
                "householdId": id
            })
    }
    WayLine {
        map: root.map
        reader: pane.mobility.reader
    }
    Loader {
        id: bulk

        anchors.fill: parent
        active: root.many
        focus: active
        sourceComponent: BulkPane {
            workspace: root.workspace
            vacancies: root.vacancies
            table: root.table
            onDone: text => root.done(text)
            onCloseRequested: root.table.select(root.vacancies.rowOfId(root.detail.vacancyId))
            onGoRequested: (page, target) => root.goRequested(page, target)
        }
    }
    VacancyFormPane {
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
