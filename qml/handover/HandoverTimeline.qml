// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** What happened to a household and what is planned, the newest first. Properties: `householdId`. Signal: `goRequested(page, target)`. */
ColumnLayout {
    id: root

    required property Workspace workspace
    property alias householdId: lines.householdId
    readonly property alias lines: lines

    signal goRequested(page: string, target: var)

    spacing: Theme.gapTiny
    visible: lines.rows.length > 0 || lines.mayPlan

    HandoverLines {
        id: lines

        workspace: root.workspace
    }
    Divider {}
    GroupTitle {
        text: qsTr("Verlauf")
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
    PushButton {
        objectName: "planFor"
        visible: lines.mayPlan
        small: true
        icon.name: "handover"
        text: qsTr("Übergabe planen")
        Layout.topMargin: Theme.gapSmall
        onClicked: root.goRequested("handovers", {
            "planFor": root.householdId
        })
    }
}
