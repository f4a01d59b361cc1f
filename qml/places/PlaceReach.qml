// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** What one asks first of a place: when, and by which number. Of a community bus: whether it runs. Properties: `detail`, `question`. */
Card {
    id: root

    required property PlaceDetail detail
    required property RideQuestion question

    title: root.detail.isBus ? qsTr("Fahren") : qsTr("Zeiten")
    color: Theme.contrast ? Theme.surface : Theme.accentSoft
    edge: Theme.contrast ? Theme.accent : Theme.accentLine

    RowLayout {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Icon {
            name: "clock"
            size: Theme.smallIconSize
            color: Theme.textQuiet
            Layout.alignment: Qt.AlignTop
        }
        BodyText {
            text: root.detail.hours === "" ? qsTr("Zeiten nicht eingetragen") : root.detail.hours
            quiet: root.detail.hours === ""
            font.weight: root.detail.hours === "" ? Font.Normal : Font.DemiBold
            Layout.fillWidth: true
        }
    }
    Repeater {
        model: root.detail.ways

        WayRow {
            required property var modelData

            way: modelData
            Layout.fillWidth: true
        }
    }
    Divider {
        visible: root.detail.isBus
        Layout.topMargin: Theme.gapTiny
    }
    RideCard {
        visible: root.detail.isBus
        question: root.question
        Layout.fillWidth: true
    }
}
