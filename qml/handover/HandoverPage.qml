// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/**
 * Handovers, voluntary visits and sponsors, one view at a time (`part`: "handovers", "visits", "sponsors"), or one handover in the place of all
 * (`viewedId`). Targets: {handoverId}, with `view` to open it; {visitId}, {sponsorId}, {part}.
 */
AppPage {
    id: root

    property string part: "handovers"
    /** The one that is shown in the place of the lists; 0 for none. */
    property real viewedId: 0
    readonly property HandoverView view: viewer.item as HandoverView
    readonly property VisitPane visits: visitLoader.item as VisitPane
    readonly property SponsorPane sponsors: sponsorLoader.item as SponsorPane
    /** The view that is shown beside the list of handovers; null while that is. */
    readonly property HandoverPart shownPart: part === "visits" ? visits : part === "sponsors" ? sponsors : null

    function arrive(target: var): void {
        viewedId = target?.view ? target.handoverId : 0;
        if (target?.visitId !== undefined)
            part = "visits";
        else if (target?.sponsorId !== undefined)
            part = "sponsors";
        else if (target?.handoverId !== undefined)
            part = "handovers";
        else if (target?.part !== undefined)
            part = target.part;
        if (target !== undefined)
            shownPart?.arrive(target);
    }
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
        mayLeave(() => {
            part = name;
            Qt.callLater(() => (shownPart ?? root).forceActiveFocus(Qt.OtherFocusReason));
        });
    }
    function mayLeave(next: var): void {
        if (view)
            view.mayLeave(next);
        else if (shownPart)
            shownPart.mayLeave(next);
        else
            next();
    }

    busy: view?.busy ?? shownPart?.busy ?? false
    title: part === "visits" ? qsTr("Besuche") : part === "sponsors" ? qsTr("Paten") : qsTr("Übergaben")

    ListFrame {
        anchors.fill: parent
        visible: root.viewedId === 0 && root.part === "handovers"
        title: root.title
        actions: [
            HandoverSwitch {
                view: "handovers"
                onSwitched: name => root.show(name)
            }
        ]
    }
    Loader {
        id: visitLoader

        anchors.fill: parent
        active: root.part === "visits"
        visible: active && root.viewedId === 0
        focus: visible
        sourceComponent: VisitPane {
            workspace: root.workspace
            machine: root.machine
            focus: true
            onViewChosen: name => root.show(name)
            onDone: text => root.done(text)
            onGoRequested: (page, target) => root.goRequested(page, target)
        }
    }
    Loader {
        id: sponsorLoader

        anchors.fill: parent
        active: root.part === "sponsors"
        visible: active && root.viewedId === 0
        focus: visible
        sourceComponent: SponsorPane {
            workspace: root.workspace
            machine: root.machine
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
