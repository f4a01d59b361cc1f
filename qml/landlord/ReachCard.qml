// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** How a landlord is reached, and whether one may. Properties: `detail`, `talk` (begins with a call). */
Card {
    id: root

    required property LandlordDetail detail
    required property TalkForm talk

    title: qsTr("Erreichen")
    color: detail.mayCall && !Theme.contrast ? Theme.accentSoft : Theme.surface
    edge: detail.mayCall ? (Theme.contrast ? Theme.accent : Theme.accentLine) : Theme.line

    Verdict {
        judgement: root.detail.mayCall ? "good" : "bad"
        text: root.detail.mayCall ? qsTr("Kontakt erlaubt") : root.detail.callReason
        Layout.fillWidth: true
    }
    BodyText {
        visible: root.detail.ways.length === 0
        text: qsTr("Weder Nummer noch E-Mail noch Anschrift bekannt.")
        quiet: true
        Layout.fillWidth: true
    }
    Repeater {
        model: root.detail.ways

        WayRow {
            required property var modelData

            way: modelData
            Layout.fillWidth: true
        }
    }
    Repeater {
        model: root.detail.facts

        Caption {
            required property var modelData

            text: modelData.label + ": " + modelData.text
            Layout.fillWidth: true
        }
    }
}
