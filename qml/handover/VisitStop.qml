// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/** One stop of a day: its number, when, where, and how far from the one before. Properties: `stop` (of VisitDay.stops), `selected`. */
T.AbstractButton {
    id: root

    required property var stop
    property bool selected: false

    implicitHeight: row.implicitHeight + 2 * Theme.gapSmall
    implicitWidth: Theme.px(240)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: [stop.position > 0 ? qsTr("Halt %1").arg(stop.position) : "", stop.time, stop.address, stop.details, stop.distance].filter(part => part !== "").join(", ")
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Rectangle {
        radius: Theme.radius
        color: root.selected ? Theme.accentSoft : root.hovered ? Theme.hover : "transparent"
        border.width: 1
        border.color: root.selected ? Theme.accentLine : Theme.line

        FocusRing {
            shown: root.visualFocus
        }
    }
    contentItem: Item {
        RowLayout {
            id: row

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.leftMargin: Theme.gap
            anchors.rightMargin: Theme.gap
            spacing: Theme.gap

            Rectangle {
                implicitWidth: Theme.px(22)
                implicitHeight: implicitWidth
                radius: Theme.radiusSmall
                color: root.stop.position > 0 ? Theme.accent : Theme.sunk

                BodyText {
                    anchors.centerIn: parent
                    text: root.stop.position > 0 ? root.stop.position : "–"
                    color: root.stop.position > 0 ? Theme.accentText : Theme.textQuiet
                    font.weight: Font.DemiBold
                }
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                BodyText {
                    text: root.stop.time === "" ? root.stop.address : qsTr("%1 Uhr · %2").arg(root.stop.time).arg(root.stop.address)
                    font.weight: Font.DemiBold
                    Layout.fillWidth: true
                }
                Caption {
                    text: root.stop.details
                    Layout.fillWidth: true
                }
            }
            Caption {
                visible: text !== ""
                text: root.stop.distance
            }
        }
    }
}
