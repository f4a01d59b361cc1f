// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * One entry of a list in a handover, in a box: its fields flow beside one another as there is room. Properties: `name` (spoken), `locked`, `removable`. Signal:
 * `removeRequested()`.
 */
Rectangle {
    id: root

    property string name
    property bool locked: false
    property bool removable: true
    default property alias content: column.data

    signal removeRequested

    implicitHeight: column.implicitHeight + 2 * Theme.gap
    implicitWidth: Theme.px(280)
    radius: Theme.radius
    color: "transparent"
    border.width: 1
    border.color: Theme.line
    Layout.fillWidth: true
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    ColumnLayout {
        id: column

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: tools.visible ? tools.left : parent.right
        anchors.margins: Theme.gap
        spacing: Theme.gapSmall
    }
    IconButton {
        id: tools

        anchors.top: parent.top
        anchors.right: parent.right
        anchors.margins: Theme.gapSmall
        small: true
        visible: root.removable && !root.locked
        icon.name: "trash"
        text: qsTr("%1 entfernen").arg(root.name)
        onClicked: root.removeRequested()
    }
}
