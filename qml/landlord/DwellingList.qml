// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The dwellings of a landlord with what stands open there. Property: `dwellings` (see LandlordDetail). Signal: `vacancyRequested(id)`. */
ColumnLayout {
    id: root

    required property var dwellings
    property bool complete: false
    readonly property int few: 6
    readonly property var present: dwellings.filter(one => !one.ended)
    readonly property var shown: complete ? dwellings : present.slice(0, few)

    signal vacancyRequested(id: real)

    onDwellingsChanged: complete = false
    spacing: Theme.gapSmall

    Divider {}
    GroupTitle {
        text: qsTr("Wohnungen")
        Layout.topMargin: Theme.gapSmall
    }
    BodyText {
        visible: root.present.length === 0
        text: qsTr("Zurzeit keine.")
        quiet: true
    }
    Repeater {
        model: root.shown

        RowLayout {
            id: row

            required property var modelData

            spacing: Theme.gapSmall
            Layout.fillWidth: true

            Icon {
                name: row.modelData.mark === "" ? "house" : "status-" + row.modelData.mark
                color: row.modelData.mark === "" ? Theme.textQuiet : Theme.statusColor(row.modelData.mark)
                size: Theme.smallIconSize
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 2
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                LinkButton {
                    visible: row.modelData.vacancyId > 0
                    text: row.modelData.address
                    Accessible.description: row.modelData.status + ", " + row.modelData.text
                    Layout.fillWidth: true
                    Layout.maximumWidth: Math.ceil(implicitWidth)
                    onClicked: root.vacancyRequested(row.modelData.vacancyId)
                }
                BodyText {
                    visible: row.modelData.vacancyId <= 0
                    text: row.modelData.address
                    Layout.fillWidth: true
                }
                Caption {
                    text: [row.modelData.status, row.modelData.text].filter(part => part !== "").join(" · ")
                    Layout.fillWidth: true
                }
            }
        }
    }
    LinkButton {
        visible: !root.complete && root.shown.length < root.dwellings.length
        text: root.present.length > root.few ? qsTr("Alle %n Wohnungen zeigen", "", root.dwellings.length) : qsTr("Auch %n frühere zeigen", "", root.dwellings.length - root.present.length)
        onClicked: root.complete = true
    }
}
