// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Who waits for a flat like this one, best first. Properties: `workspace`, `vacancyId` (0: nobody is asked). Signal: `householdRequested(householdId)`. */
ColumnLayout {
    id: root

    required property Workspace workspace
    property alias vacancyId: waiting.vacancyId
    property bool all: false
    readonly property int fewest: 5
    readonly property alias waiting: waiting

    signal householdRequested(householdId: real)

    visible: waiting.ready && waiting.searching > 0
    spacing: Theme.gapTiny
    onVacancyIdChanged: all = false

    HouseholdRankingModel {
        id: waiting

        workspace: root.workspace
    }
    GroupTitle {
        text: qsTr("Haushalte, die eine Wohnung suchen")
        Layout.fillWidth: true
    }
    BodyText {
        quiet: true
        text: waiting.offered === 0 ? qsTr("Für keinen von %1 kommt sie in Frage.").arg(waiting.searching) : qsTr("Für %1 von %2 kommt sie in Frage.").arg(waiting.offered).arg(waiting.searching)
        Layout.fillWidth: true
    }
    Repeater {
        model: root.all ? waiting.rows : waiting.rows.slice(0, root.fewest)

        RowLayout {
            id: row

            required property var modelData

            spacing: Theme.gapSmall
            Layout.fillWidth: true

            LinkButton {
                text: row.modelData.number
                Accessible.name: qsTr("Haushalt %1, %2 von 100, %3").arg(text).arg(row.modelData.score).arg(row.modelData.doubt)
                Layout.minimumWidth: Theme.px(98)
                onClicked: root.householdRequested(row.modelData.householdId)
            }
            Verdict {
                judgement: row.modelData.judgement
                text: row.modelData.doubt
                quiet: true
                Layout.fillWidth: true
            }
            BodyText {
                text: row.modelData.score
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignRight
                Layout.minimumWidth: Theme.px(28)
                Layout.alignment: Qt.AlignTop
                Accessible.ignored: true
            }
        }
    }
    LinkButton {
        visible: waiting.rows.length > root.fewest
        size: Theme.captionSize
        text: root.all ? qsTr("weniger zeigen") : qsTr("alle zeigen")
        onClicked: root.all = !root.all
    }
}
