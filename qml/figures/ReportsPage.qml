// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/**
 * Figures, the measure table and the reports, one view at a time (`part`: "figures", "measures", "reports"). Targets: {part}, {figure: "K12"},
 * {measureId}, {reportId}.
 */
AppPage {
    id: root

    /** Planning may read no records, so it counts none here; its numbers are on a page of their own. */
    readonly property bool hasFigures: workspace.rights.Objects.read
    /** Planning writes drafts and measures, the lead releases. */
    readonly property bool mayWrite: workspace.rights.Reports.write || workspace.rights.Reports.reach === "Counts"
    property string part: hasFigures ? "figures" : "reports"
    readonly property FigurePane figures: figureLoader.item as FigurePane
    readonly property MeasurePane measures: measureLoader.item as MeasurePane
    readonly property ReportPane reports: reportLoader.item as ReportPane
    readonly property ReportPart shown: part === "figures" ? figures : part === "measures" ? measures : reports
    /** They stay alive once they were shown, so that nobody loses a place. */
    property bool hadFigures: false
    property bool hadMeasures: false
    property bool hadReports: false

    function arrive(target: var): void {
        if (target === undefined)
            return;
        const wanted = target.part ?? (target.figure !== undefined ? "figures" : target.measureId !== undefined ? "measures" : "reports");
        part = wanted === "figures" && !hasFigures ? "reports" : wanted;
        shown?.arrive(target);
    }
    function show(name: string): void {
        if (name === part || (name === "figures" && !hasFigures))
            return;
        mayLeave(() => {
            part = name;
            Qt.callLater(() => shown?.forceActiveFocus(Qt.OtherFocusReason));
        });
    }
    function mayLeave(next: var): void {
        if (shown)
            shown.mayLeave(next);
        else
            next();
    }
    /** Poses of a view begin with its name. */
    function pose(name: string): void {
        const [view, ...rest] = name.split("-");
        shown?.pose("");
        part = view;
        shown?.pose(rest.join("-"));
    }
    function remember(): void {
        hadFigures = hadFigures || part === "figures";
        hadMeasures = hadMeasures || part === "measures";
        hadReports = hadReports || part === "reports";
    }
    function posesOf(item: var, name: string): var {
        return Array.from(item?.poses ?? []).map(pose => name + "-" + pose);
    }

    onPartChanged: remember()
    Component.onCompleted: remember()
    onHasFiguresChanged: if (!hasFigures && part === "figures")
        part = "reports"
    busy: shown?.busy ?? false
    poses: [...posesOf(figures, "figures"), "measures", ...posesOf(measures, "measures"), "reports", ...posesOf(reports, "reports")]
    title: part === "figures" ? qsTr("Kennzahlen") : part === "measures" ? qsTr("Maßnahmen") : qsTr("Berichte")
    statusText: shown?.statusText ?? ""
    panes: shown?.panes ?? []
    commands: [...Array.from(shown?.commands ?? []), ...ways.all]

    ReportWays {
        id: ways

        part: root.part
        hasFigures: root.hasFigures
        onRequested: name => root.show(name)
    }
    Loader {
        id: figureLoader

        anchors.fill: parent
        active: root.hadFigures && root.hasFigures
        visible: root.part === "figures"
        focus: visible
        sourceComponent: FigurePane {
            workspace: root.workspace
            machine: root.machine
            suspended: root.part !== "figures"
            focus: true
            onViewChosen: name => root.show(name)
            onDone: text => root.done(text)
            onGoRequested: (page, target) => root.goRequested(page, target)
        }
    }
    Loader {
        id: measureLoader

        anchors.fill: parent
        active: root.hadMeasures
        visible: root.part === "measures"
        focus: visible
        sourceComponent: MeasurePane {
            workspace: root.workspace
            machine: root.machine
            mayWrite: root.mayWrite
            hasFigures: root.hasFigures
            suspended: root.part !== "measures"
            focus: true
            onViewChosen: name => root.show(name)
            onFigureRequested: id => root.arrive({
                    "figure": id
                })
            onDone: text => root.done(text)
            onGoRequested: (page, target) => root.goRequested(page, target)
        }
    }
    Loader {
        id: reportLoader

        anchors.fill: parent
        active: root.hadReports
        visible: root.part === "reports"
        focus: visible
        sourceComponent: ReportPane {
            workspace: root.workspace
            machine: root.machine
            mayWrite: root.mayWrite
            mayRelease: root.workspace.rights.Reports.write
            hasFigures: root.hasFigures
            suspended: root.part !== "reports"
            focus: true
            onViewChosen: name => root.show(name)
            onDone: text => root.done(text)
            onGoRequested: (page, target) => root.goRequested(page, target)
        }
    }
}
