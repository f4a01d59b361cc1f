// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The handovers of a flat, beside its vacancy; where it was let, a way to plan one. Property: `vacancyId`. Signal: `goRequested(page, target)`. */
ColumnLayout {
    id: root

    required property Workspace workspace
    property alias vacancyId: lines.vacancyId
    readonly property alias lines: lines

    signal goRequested(page: string, target: var)

    spacing: Theme.gapTiny
    visible: lines.rows.length > 0 || lines.mayPlan || lines.isUnrecorded

    HandoverLines {
        id: lines

        workspace: root.workspace
    }
    Divider {}
    GroupTitle {
        text: qsTr("Übergaben")
        Layout.topMargin: Theme.gapSmall
    }
    Repeater {
        model: lines.rows

        HandoverLine {
            required property var modelData

            line: modelData
            Layout.fillWidth: true
            onGoRequested: (page, target) => root.goRequested(page, target)
        }
    }
    Verdict {
        visible: lines.isUnrecorded
        judgement: "unknown"
        text: qsTr("Übergeben, ohne dass es hier ein Protokoll gibt.")
        Layout.fillWidth: true
    }
    PushButton {
        objectName: "planHandover"
        visible: lines.mayPlan || lines.isUnrecorded
        small: true
        icon.name: "handover"
        text: qsTr("Übergabe planen")
        Layout.topMargin: Theme.gapTiny
        onClicked: root.goRequested("handovers", {
            "plan": root.vacancyId
        })
    }
}
