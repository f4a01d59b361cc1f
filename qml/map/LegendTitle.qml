// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/** Heading of a part of the legend. Properties: `text`, `count` (shown from 0 on), `closable`. Signal: `closed()`. */
Item {
    id: root

    property string text
    property int count: -1
    property bool closable: false
    property real topPadding: 0

    signal closed

    implicitHeight: Theme.px(24) + topPadding

    Caption {
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.bottom: parent.bottom
        height: Theme.px(24)
        text: root.text
        quiet: false
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    Caption {
        anchors.right: parent.right
        anchors.rightMargin: root.closable ? Theme.px(32) : Theme.gap
        anchors.bottom: parent.bottom
        height: Theme.px(24)
        text: root.count
        visible: root.count >= 0
        Accessible.name: qsTr("%n sichtbar", "", root.count)
    }
    IconButton {
        objectName: "closeLegend"
        anchors.right: parent.right
        anchors.rightMargin: 4
        anchors.bottom: parent.bottom
        implicitWidth: Theme.px(24)
        small: true
        visible: root.closable
        icon.name: "close"
        text: qsTr("Legende schließen (L)")
        onClicked: root.closed()
    }
}
