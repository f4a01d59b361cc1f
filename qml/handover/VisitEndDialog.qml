// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Ends the visits of a household: why, and what becomes of those that are planned. Property: `detail`. */
DialogFrame {
    id: root

    required property VisitSummary detail
    readonly property alias reason: reason
    readonly property alias confirm: confirm

    title: qsTr("Besuche bei %1 beenden").arg(detail.householdNumber)
    onOpened: {
        reason.currentIndex = 0;
        reason.focusInput();
    }

    ColumnLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        ComboField {
            id: reason

            label: qsTr("Grund")
            model: root.detail.endOptions
            textRole: "text"
            valueRole: "value"
            Layout.fillWidth: true
        }
        BodyText {
            text: qsTr("Was noch geplant ist, wird abgesagt. Auf Wunsch lassen sich später einzelne Besuche planen.")
            quiet: true
            Layout.fillWidth: true
        }
    }
    buttons: [
        PushButton {
            id: confirm

            primary: true
            text: qsTr("Beenden")
            onClicked: {
                root.detail.endPlan(reason.currentValue);
                root.close();
            }
        },
        PushButton {
            text: qsTr("Abbrechen")
            onClicked: root.close()
        }
    ]
}
