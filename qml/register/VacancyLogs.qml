// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** What happened with a vacancy, and everything else that is known of it. Property: `detail`. Signals: `showRequested(vacancyId)`, `goRequested(page, target)`. */
ColumnLayout {
    id: root

    required property Workspace workspace
    required property VacancyDetail detail

    signal showRequested(vacancyId: real)
    signal goRequested(page: string, target: var)

    spacing: Theme.gap

    HandoverCard {
        workspace: root.workspace
        vacancyId: root.detail.isLoaded && root.workspace.rights.Handovers.read ? root.detail.vacancyId : 0
        Layout.fillWidth: true
        onGoRequested: (page, target) => root.goRequested(page, target)
    }
    TalkList {
        visible: talks.length > 0
        talks: root.detail.talks
        Layout.fillWidth: true
    }
    EpisodeList {
        visible: episodes.length > 0
        episodes: root.detail.episodes
        Layout.fillWidth: true
        onChosen: vacancyId => root.showRequested(vacancyId)
    }
    HistoryList {
        visible: steps.length > 0
        steps: root.detail.history
        Layout.fillWidth: true
    }
    Repeater {
        model: root.detail.groups

        FactGroup {
            required property var modelData

            title: modelData.title
            rows: modelData.rows
            Layout.fillWidth: true
        }
    }
}
