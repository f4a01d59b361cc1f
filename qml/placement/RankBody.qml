// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The unfolded part of a suggestion: its rules, what can be done, how the score comes about. Properties and signals are those of RankCard. */
ColumnLayout {
    id: root

    required property var flat
    property bool explained: false
    /** Focus policy of its buttons. */
    property int reach: Qt.StrongFocus

    signal explainRequested
    signal callRequested
    signal showRequested
    signal stepRequested(step: string)
    signal weightsRequested

    spacing: Theme.gap

    RankRules {
        rules: root.flat.rules
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Flow {
            spacing: Theme.gapSmall
            Layout.fillWidth: true

            PushButton {
                visible: root.flat.step !== ""
                primary: true
                text: root.flat.step === "propose" ? qsTr("Vorschlagen …") : qsTr("Reservieren …")
                focusPolicy: root.reach
                onClicked: root.stepRequested(root.flat.step)
            }
            PushButton {
                icon.name: "phone"
                primary: root.flat.step === ""
                text: qsTr("Vermieter anrufen")
                focusPolicy: root.reach
                onClicked: root.callRequested()
            }
            PushButton {
                icon.name: "house"
                text: qsTr("Im Register zeigen")
                focusPolicy: root.reach
                onClicked: root.showRequested()
            }
        }
        LinkButton {
            text: root.explained ? qsTr("Rechnung ausblenden") : qsTr("Wie kommt die Zahl zustande?")
            focusPolicy: root.reach
            onClicked: root.explainRequested()
        }
    }
    ScoreTable {
        visible: root.explained
        parts: root.flat.parts
        score: root.flat.score
        reachable: root.reach === Qt.StrongFocus
        Layout.fillWidth: true
        onWeightsRequested: root.weightsRequested()
    }
}
