// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Whom a sponsor stands by, and stood by. Property: `rows` of SponsorSummary.engagements. Signals: `opened(householdId)`, `endRequested(row)`. */
ColumnLayout {
    id: root

    required property var rows

    signal opened(householdId: real)
    signal endRequested(row: var)

    spacing: Theme.gapSmall

    GroupTitle {
        text: qsTr("Haushalte")
    }
    BodyText {
        visible: root.rows.length === 0
        text: qsTr("Noch keiner.")
        quiet: true
        Layout.fillWidth: true
    }
    Repeater {
        model: root.rows

        RowLayout {
            id: line

            required property var modelData

            spacing: Theme.gapSmall
            Layout.fillWidth: true

            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                LinkButton {
                    text: line.modelData.household
                    Accessible.description: line.modelData.span
                    onClicked: root.opened(line.modelData.householdId)
                }
                Caption {
                    text: [line.modelData.span, line.modelData.outcome].filter(part => part !== "").join(" · ")
                    Layout.fillWidth: true
                }
            }
            PushButton {
                visible: line.modelData.isOpen
                text: qsTr("Beenden …")
                Accessible.name: qsTr("Patenschaft für %1 beenden").arg(line.modelData.household)
                onClicked: root.endRequested(line.modelData)
            }
        }
    }
}
