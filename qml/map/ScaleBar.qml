// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/** A bar as long as a round number of metres on the map. Properties: `metresPerPixel`, `ink`. */
Item {
    id: root

    required property real metresPerPixel
    property color ink: Theme.text
    readonly property real metres: MapTools.scaleMetres(metresPerPixel, Theme.px(88))

    implicitWidth: Math.max(bar.width, label.implicitWidth)
    implicitHeight: label.implicitHeight + bar.height
    visible: metres > 0
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Maßstab: %1").arg(label.text)

    Caption {
        id: label

        anchors.horizontalCenter: bar.horizontalCenter
        text: MapTools.scaleText(root.metres)
        size: Theme.mapLabelSize
        color: root.ink
        style: Text.Outline
        styleColor: Theme.mapHalo
        Accessible.ignored: true
    }
    Item {
        id: bar

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        width: Math.round(root.metres / root.metresPerPixel)
        height: 6

        Rectangle {
            width: parent.width
            height: 1.5
            anchors.bottom: parent.bottom
            color: root.ink
        }
        Rectangle {
            width: 1.5
            height: parent.height
            color: root.ink
        }
        Rectangle {
            anchors.right: parent.right
            width: 1.5
            height: parent.height
            color: root.ink
        }
    }
}
