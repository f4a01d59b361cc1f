// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * How a stop or station is served over a week: a bar with its number for each day, then first and last departure, the longest gap and the best
 * hour of one day. Properties: `workspace`, `stationKey` (Place.originKey), `day` (an invalid date: the next usual school day), `profileKey`
 * (whose window counts; empty: the usual one), `barHeight`. Shows a sentence where nothing leaves or something went wrong.
 */
ColumnLayout {
    id: root

    required property Workspace workspace
    property alias stationKey: reader.stationKey
    property alias day: reader.day
    property alias profileKey: reader.profileKey
    property real barHeight: Theme.px(56)
    readonly property alias reader: reader

    spacing: Theme.gapSmall

    WeekReader {
        id: reader

        workspace: root.workspace
    }
    BodyText {
        visible: reader.error !== "" || (reader.loaded && reader.isEmpty)
        text: reader.error !== "" ? reader.error : qsTr("In dieser Woche fährt hier nach den eingelesenen Fahrplänen nichts.")
        color: reader.error !== "" ? Theme.bad : Theme.textQuiet
        Layout.fillWidth: true
    }
    ColumnLayout {
        visible: reader.loaded && !reader.isEmpty
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Caption {
            text: qsTr("Abfahrten %1").arg(reader.window)
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        RowLayout {
            spacing: Theme.gapSmall
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.px(420)
            Accessible.role: Accessible.StaticText
            Accessible.name: reader.spoken

            Repeater {
                model: reader.days

                ColumnLayout {
                    id: bar

                    required property var modelData

                    spacing: 2
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1

                    BodyText {
                        text: bar.modelData.count
                        quiet: bar.modelData.count === 0
                        font.weight: bar.modelData.isDay ? Font.DemiBold : Font.Normal
                        horizontalAlignment: Text.AlignHCenter
                        Layout.fillWidth: true
                        Accessible.ignored: true
                    }
                    Item {
                        Layout.fillWidth: true
                        Layout.preferredHeight: root.barHeight

                        Rectangle {
                            anchors.bottom: parent.bottom
                            anchors.horizontalCenter: parent.horizontalCenter
                            width: Math.min(parent.width, Theme.px(32))
                            height: bar.modelData.count === 0 ? 1 : Math.max(3, Math.round(parent.height * bar.modelData.count / Math.max(1, reader.most)))
                            radius: bar.modelData.count === 0 ? 0 : 2
                            color: bar.modelData.count === 0 ? Theme.edge : bar.modelData.isDay ? Theme.accent : Theme.accentSoft
                            border.width: bar.modelData.count === 0 || bar.modelData.isDay ? 0 : 1
                            border.color: Theme.accentLine
                        }
                    }
                    Caption {
                        text: bar.modelData.name
                        quiet: !bar.modelData.isDay
                        font.weight: bar.modelData.isDay ? Font.DemiBold : Font.Normal
                        horizontalAlignment: Text.AlignHCenter
                        Layout.fillWidth: true
                        Accessible.ignored: true
                    }
                }
            }
        }
        Repeater {
            model: reader.days.filter(day => day.note !== "")

            Caption {
                required property var modelData

                text: qsTr("%1: %2").arg(modelData.fullName).arg(modelData.note)
                Layout.fillWidth: true
            }
        }
        FactGroup {
            title: reader.dayName
            rows: reader.facts
            visible: reader.facts.length > 0
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapTiny
        }
        BodyText {
            visible: reader.facts.length === 0
            text: qsTr("Am %1 fährt hier nichts.").arg(reader.dayName)
            quiet: true
            Layout.fillWidth: true
        }
    }
}
