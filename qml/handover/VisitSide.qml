// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/**
 * The right side of the visits: the selected one, or by `task` a form ("edit", "finish", "begin") or the plan of a day ("day"). Signals as in
 * VisitDetailPane, FormPane and VisitDayPane.
 */
FocusScope {
    id: root

    required property Workspace workspace
    required property VisitSummary detail
    required property VisitDay day
    property string task
    property bool closable: false
    property real selectedId: 0
    property alias canTravel: pane.canTravel
    readonly property alias pane: pane
    readonly property alias form: form
    readonly property alias report: report
    readonly property alias plan: plan
    readonly property alias dayPane: dayPane
    readonly property bool busy: form.form.busy || report.form.busy || plan.form.busy

    signal finishRequested
    signal editRequested
    signal dayRequested(day: string)
    signal planRequested(householdId: real)
    signal tripRequested
    signal closeRequested
    signal selected(id: real)
    signal saved(id: real, text: string)
    signal taskLeft
    signal done(text: string)
    signal goRequested(page: string, target: var)

    /** Asks about whatever is not kept yet. */
    function mayLeave(next: var): void {
        switch (task) {
        case "edit":
            return form.mayLeave(next);
        case "finish":
            return report.mayLeave(next);
        case "begin":
            return plan.mayLeave(next);
        }
        next();
    }

    VisitDetailPane {
        id: pane

        anchors.fill: parent
        visible: root.task === ""
        focus: visible
        workspace: root.workspace
        detail: root.detail
        closable: root.closable
        onFinishRequested: root.finishRequested()
        onEditRequested: root.editRequested()
        onDayRequested: day => root.dayRequested(day)
        onPlanRequested: id => root.planRequested(id)
        onTripRequested: root.tripRequested()
        onCloseRequested: root.closeRequested()
        onDone: text => root.done(text)
        onGoRequested: (page, target) => root.goRequested(page, target)
    }
    VisitFormPane {
        id: form

        anchors.fill: parent
        open: root.task === "edit"
        visible: open
        focus: open
        workspace: root.workspace
        onSaved: id => root.saved(id, qsTr("Besuch %1 ist gespeichert.").arg(form.form.number))
        onClosed: root.taskLeft()
    }
    VisitReportPane {
        id: report

        anchors.fill: parent
        open: root.task === "finish"
        visible: open
        focus: open
        workspace: root.workspace
        onSaved: id => root.saved(id, qsTr("Besuch %1 ist abgeschlossen.").arg(report.form.number))
        onClosed: root.taskLeft()
    }
    VisitPlanPane {
        id: plan

        anchors.fill: parent
        open: root.task === "begin"
        visible: open
        focus: open
        workspace: root.workspace
        onSaved: id => root.saved(id, qsTr("Die freiwilligen Besuche bei %1 sind geplant.").arg(plan.form.household.name))
        onClosed: root.taskLeft()
    }
    VisitDayPane {
        id: dayPane

        anchors.fill: parent
        visible: root.task === "day"
        focus: visible
        day: root.day
        selectedId: root.selectedId
        onSelected: id => root.selected(id)
        onCloseRequested: root.taskLeft()
    }
}
