// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/**
 * What the page of handovers shows in the place of its list: visits, sponsors, or one handover (`viewedId`). Properties: `view`, `visits`, `sponsors`,
 * and `shown`, the one of the two that is seen. Signals: `closed()` of the handover, the others as in HandoverPart.
 */
FocusScope {
    id: root

    required property Workspace workspace
    required property Machine machine
    required property string part
    required property real viewedId
    readonly property HandoverView view: viewer.item as HandoverView
    readonly property VisitPane visits: visitLoader.item as VisitPane
    readonly property SponsorPane sponsors: sponsorLoader.item as SponsorPane
    readonly property HandoverPart shown: viewedId > 0 ? null : part === "visits" ? visits : part === "sponsors" ? sponsors : null
    /** They stay alive once they were shown, so that nobody loses a place. */
    property bool hadVisits: false
    property bool hadSponsors: false

    signal closed
    signal viewChosen(view: string)
    signal done(text: string)
    signal goRequested(page: string, target: var)

    Loader {
        id: visitLoader

        anchors.fill: parent
        active: root.hadVisits || root.part === "visits"
        visible: root.part === "visits" && root.viewedId === 0
        focus: visible
        onLoaded: root.hadVisits = true
        sourceComponent: VisitPane {
            workspace: root.workspace
            machine: root.machine
            focus: true
            onViewChosen: name => root.viewChosen(name)
            onDone: text => root.done(text)
            onGoRequested: (page, target) => root.goRequested(page, target)
        }
    }
    Loader {
        id: sponsorLoader

        anchors.fill: parent
        active: root.hadSponsors || root.part === "sponsors"
        visible: root.part === "sponsors" && root.viewedId === 0
        focus: visible
        onLoaded: root.hadSponsors = true
        sourceComponent: SponsorPane {
            workspace: root.workspace
            machine: root.machine
            focus: true
            onViewChosen: name => root.viewChosen(name)
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
            onClosed: root.closed()
            onDone: text => root.done(text)
            onGoRequested: (page, target) => root.goRequested(page, target)
        }
    }
}
