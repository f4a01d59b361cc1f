// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Where one gets from a ride-sharing bench, and how back. Property: `detail`. Signal: `placeRequested(id)`. */
Card {
    id: root

    required property PlaceDetail detail

    signal placeRequested(id: real)

    title: qsTr("Mitfahren")

    BodyText {
        text: root.detail.directions.length > 0 ? qsTr("Richtung %1").arg(root.detail.directions.join(", ")) : qsTr("Ziele der Schilder nicht eingetragen")
        quiet: root.detail.directions.length === 0
        Layout.fillWidth: true
    }
    RowLayout {
        visible: root.detail.returnBenchId > 0
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        BodyText {
            text: qsTr("Zurück:")
            quiet: true
        }
        LinkButton {
            text: root.detail.returnBench
            Accessible.name: qsTr("Bank für den Rückweg: %1").arg(text)
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            onClicked: root.placeRequested(root.detail.returnBenchId)
        }
        Item {
            Layout.fillWidth: true
        }
    }
    Verdict {
        visible: root.detail.returnBenchId <= 0
        judgement: "warn"
        text: qsTr("Ohne Bank für den Rückweg: Man kommt von hier weg, aber nicht zurück.")
        Layout.fillWidth: true
    }
    Caption {
        text: qsTr("Eine Ergänzung, kein Ersatz für den Bus.")
        Layout.fillWidth: true
    }
}
