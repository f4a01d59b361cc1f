// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * The flats on their way to a household, and those that came to nothing. Properties: `placings` (see placingrows.h), `busy` (a step is being
 * entered). Signals: `stepRequested(key, vacancyId)`, `vacancyRequested(id)`.
 */
ColumnLayout {
    id: root

    required property var placings
    property bool busy: false
    readonly property var open: placings.filter(one => one.isOpen)
    readonly property var past: placings.filter(one => !one.isOpen)
    property bool unfolded: false

    signal stepRequested(key: string, vacancyId: real)
    signal vacancyRequested(id: real)

    spacing: Theme.gapSmall

    Repeater {
        model: root.open

        Card {
            id: card

            required property var modelData

            padding: Theme.gap
            spacing: Theme.gapTiny
            Layout.fillWidth: true

            RowLayout {
                spacing: Theme.gapSmall
                Layout.fillWidth: true

                StatusMark {
                    status: card.modelData.mark
                    text: card.modelData.status
                    Layout.fillWidth: true
                }
                LinkButton {
                    text: card.modelData.number
                    Accessible.name: qsTr("Leerstand %1 zeigen").arg(card.modelData.number)
                    onClicked: root.vacancyRequested(card.modelData.vacancyId)
                }
            }
            BodyText {
                text: card.modelData.address
                Layout.fillWidth: true
            }
            Repeater {
                model: card.modelData.lines

                Caption {
                    required property string modelData

                    text: modelData
                    Layout.fillWidth: true
                }
            }
            Verdict {
                visible: card.modelData.isStalled
                judgement: "warn"
                text: qsTr("Seit mehr als einer Woche ohne Antwort. Nachfragen.")
                Layout.fillWidth: true
            }
            Flow {
                spacing: Theme.gapSmall
                Layout.fillWidth: true
                Layout.topMargin: Theme.gapTiny

                Repeater {
                    model: card.modelData.steps

                    PushButton {
                        required property var modelData

                        small: true
                        enabled: !root.busy
                        text: modelData.text
                        Accessible.name: qsTr("%1: %2").arg(card.modelData.number).arg(modelData.text)
                        onClicked: root.stepRequested(modelData.key, card.modelData.vacancyId)
                    }
                }
            }
        }
    }
    LinkButton {
        visible: root.past.length > 0
        text: root.unfolded ? qsTr("Frühere Vorschläge ausblenden") : qsTr("%n frühere Vorschläge", "", root.past.length)
        onClicked: root.unfolded = !root.unfolded
    }
    Repeater {
        model: root.unfolded ? root.past : []

        ColumnLayout {
            id: row

            required property var modelData

            spacing: 0
            Layout.fillWidth: true

            LinkButton {
                text: row.modelData.address
                Accessible.description: row.modelData.number
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
                onClicked: root.vacancyRequested(row.modelData.vacancyId)
            }
            Caption {
                text: row.modelData.lines.join(" · ")
                Layout.fillWidth: true
            }
        }
    }
}
