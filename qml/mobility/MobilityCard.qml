// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** What can be reached on foot from a vacancy: stop, Bürgerbus, bench, shop, doctor, school …, with class and gap level. Properties: `workspace`, `vacancyId` (0: none). */
ColumnLayout {
    id: root

    required property Workspace workspace
    property alias vacancyId: reader.vacancyId
    property bool weekShown: false
    readonly property alias reader: reader

    visible: reader.isLoaded
    spacing: Theme.gapSmall
    onVacancyIdChanged: weekShown = false

    ReachReader {
        id: reader

        workspace: root.workspace
    }
    GroupTitle {
        text: qsTr("Erreichbarkeit zu Fuß")
        Layout.fillWidth: true
    }
    BodyText {
        visible: !reader.hasPlace
        text: reader.error !== "" ? reader.error : qsTr("Wo das Haus liegt, ist nicht eingetragen.")
        quiet: true
        Layout.fillWidth: true
    }
    Verdict {
        visible: reader.hasPlace
        judgement: reader.tone
        text: reader.level
        quiet: true
        bold: true
        Layout.fillWidth: true
    }
    Caption {
        visible: reader.hasPlace
        text: reader.quality
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Repeater {
        model: reader.rows

        RowLayout {
            id: row

            required property var modelData
            required property int index

            spacing: Theme.gapSmall
            Layout.fillWidth: true

            Icon {
                name: row.modelData.icon
                size: Theme.smallIconSize
                color: Theme.textQuiet
                Layout.alignment: Qt.AlignTop
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                LinkButton {
                    objectName: "reach-" + row.index
                    text: row.modelData.name
                    wraps: true
                    Accessible.name: row.modelData.description
                    Layout.fillWidth: true
                    onClicked: reader.choose(row.index)
                }
                Caption {
                    text: row.modelData.text
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }
            }
            BodyText {
                text: row.modelData.minutes
                font.weight: row.index === reader.chosen ? Font.DemiBold : Font.Normal
                color: row.index === reader.chosen ? Theme.accent : Theme.text
                horizontalAlignment: Text.AlignRight
                Accessible.ignored: true
                Layout.minimumWidth: Theme.px(52)
                Layout.alignment: Qt.AlignTop
            }
        }
    }
    LinkButton {
        objectName: "reachWeek"
        visible: reader.stationKey !== ""
        size: Theme.captionSize
        text: root.weekShown ? qsTr("Abfahrten der Woche ausblenden") : qsTr("Abfahrten der Woche zeigen")
        onClicked: root.weekShown = !root.weekShown
    }
    Loader {
        active: root.weekShown && reader.stationKey !== ""
        visible: active
        Layout.fillWidth: true
        sourceComponent: WeekService {
            workspace: root.workspace
            stationKey: reader.stationKey
            day: reader.day
        }
    }
    Repeater {
        model: reader.buses

        RowLayout {
            id: bus

            required property var modelData

            spacing: Theme.gapSmall
            Layout.fillWidth: true
            Accessible.role: Accessible.StaticText
            Accessible.name: modelData.name + ": " + modelData.runs + " " + modelData.booking

            Icon {
                name: "bus"
                size: Theme.smallIconSize
                color: Theme.textQuiet
                Layout.alignment: Qt.AlignTop
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                BodyText {
                    text: bus.modelData.name
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }
                Caption {
                    text: bus.modelData.runs
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }
                Caption {
                    visible: text !== ""
                    text: bus.modelData.booking
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }
            }
        }
    }
    Caption {
        visible: text !== ""
        text: reader.ground
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Caption {
        visible: text !== ""
        text: reader.credits
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
