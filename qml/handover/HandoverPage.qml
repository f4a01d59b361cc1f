// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/**
 * Handovers, voluntary visits and sponsors, one view at a time (`part`: "handovers", "visits", "sponsors"), or one handover in the place of all
 * (`viewedId`). Targets: {handoverId}, with `view` to open it; {create}, {plan: vacancyId}, {planFor: householdId}; {visitId}, {sponsorId}, {part}.
 */
AppPage {
    id: root

    property string part: "handovers"
    /** The one that is shown in the place of the views; 0 for none. */
    property real viewedId: 0
    readonly property alias overview: overview
    readonly property HandoverView view: viewer.item as HandoverView
    readonly property VisitPane visits: visitLoader.item as VisitPane
    readonly property SponsorPane sponsors: sponsorLoader.item as SponsorPane
    readonly property HandoverPart shown: part === "visits" ? visits : part === "sponsors" ? sponsors : overview
    /** They stay alive once they were shown, so that nobody loses a place. */
    property bool hadVisits: false
    property bool hadSponsors: false

    function arrive(target: var): void {
        viewedId = target?.view ? target.handoverId : 0;
        if (target === undefined)
            return;
        part = target.part ?? (target.visitId !== undefined ? "visits" : target.sponsorId !== undefined ? "sponsors" : "handovers");
        shown?.arrive(target);
    }
    /** Shows one in the place of the views, with a way back. */
    function open(id: real): void {
        if (id > 0)
            goRequested("handovers", {
                "handoverId": id,
                "view": true
            });
    }
    function close(): void {
        goRequested("handovers", {
            "handoverId": viewedId
        });
    }
    function show(name: string): void {
        if (name === part && viewedId === 0)
            return;
        mayLeave(() => {
            viewedId = 0;
            part = name;
            Qt.callLater(() => shown?.forceActiveFocus(Qt.OtherFocusReason));
        });
    }
    function mayLeave(next: var): void {
        if (view)
            view.mayLeave(next);
        else if (shown)
            shown.mayLeave(next);
        else
            next();
    }
    /** Poses of a view begin with its name, those of a handover with "handover-". */
    function pose(name: string): void {
        const [view, ...rest] = name.split("-");
        for (const one of [overview, visits, sponsors])
            one?.pose(""); // dialogs of another pose close
        const begun = 4; // of the sample: one that is under way
        viewedId = view !== "handover" ? 0 : overview.handovers.idAt(begun) || overview.handovers.idAt(0);
        part = ["visits", "sponsors"].includes(view) ? view : "handovers";
        if (viewedId > 0)
            root.view?.pose(rest.join("-"));
        else
            shown?.pose(part === "handovers" ? name : rest.join("-"));
    }

    onPartChanged: {
        hadVisits = hadVisits || part === "visits";
        hadSponsors = hadSponsors || part === "sponsors";
    }
    busy: view?.busy ?? shown?.busy ?? false
    waiting: overview.waiting
    poses: [...Array.from(overview.poses), "visits", ...posesOf(visits, "visits"), "sponsors", ...posesOf(sponsors, "sponsors"), "handover", ...["parties", "keys", "meters", "rooms", "inventory", "instruction", "sponsor", "signatures"].map(name => "handover-" + name)]
    title: part === "visits" ? qsTr("Besuche") : part === "sponsors" ? qsTr("Paten") : qsTr("Übergaben")
    statusText: view ? "" : shown?.statusText ?? ""
    panes: view?.panes ?? shown?.panes ?? []
    commands: view ? view.commands : [...Array.from(shown?.commands ?? []), ...switching.all]

    function posesOf(item: var, name: string): var {
        return Array.from(item?.poses ?? []).map(pose => name + "-" + pose);
    }

    PartCommands {
        id: switching

        part: root.part
        onRequested: name => root.show(name)
    }
    HandoverOverview {
        id: overview

        anchors.fill: parent
        workspace: root.workspace
        machine: root.machine
        visible: root.part === "handovers" && root.viewedId === 0
        suspended: root.part !== "handovers" || root.viewedId > 0
        focus: visible
        onOpened: id => root.open(id)
        onViewChosen: name => root.show(name)
        onDone: text => root.done(text)
        onGoRequested: (page, target) => root.goRequested(page, target)
    }
    Loader {
        id: visitLoader

        anchors.fill: parent
        active: root.hadVisits
        visible: root.part === "visits" && root.viewedId === 0
        focus: visible
        sourceComponent: VisitPane {
            workspace: root.workspace
            machine: root.machine
            suspended: root.part !== "visits" || root.viewedId > 0
            focus: true
            onViewChosen: name => root.show(name)
            onDone: text => root.done(text)
            onGoRequested: (page, target) => root.goRequested(page, target)
        }
    }
    Loader {
        id: sponsorLoader

        anchors.fill: parent
        active: root.hadSponsors
        visible: root.part === "sponsors" && root.viewedId === 0
        focus: visible
        sourceComponent: SponsorPane {
            workspace: root.workspace
            machine: root.machine
            suspended: root.part !== "sponsors" || root.viewedId > 0
            focus: true
            onViewChosen: name => root.show(name)
            onDone: text => root.done(text)
            onGoRequested: (page, target) => root.goRequested(page, target)
        }
    }
    Loader {
        id: viewer

        anchors.fill: parent
        active: root.viewedId > 0
        visible: active
        focus: active
        sourceComponent: HandoverView {
            workspace: root.workspace
            machine: root.machine
            handoverId: root.viewedId
            focus: true
            onClosed: root.close()
            onDone: text => root.done(text)
            onGoRequested: (page, target) => root.goRequested(page, target)
        }
    }
}
