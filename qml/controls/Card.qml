// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** A flat box with a line around it. Properties: `title`, `color`, `edge`; children are laid out below one another. */
Rectangle {
    id: root

    property string title
    property color edge: Theme.line
    property alias spacing: column.spacing
    property real padding: Theme.gapLarge
    default property alias content: column.data

    implicitWidth: column.implicitWidth + 2 * padding
    implicitHeight: column.implicitHeight + 2 * Theme.gap
    radius: Theme.radiusLarge
    color: Theme.surface
    border.width: 1
    border.color: edge
    Accessible.role: title === "" ? Accessible.NoRole : Accessible.Grouping
    Accessible.name: title

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.leftMargin: root.padding
        anchors.rightMargin: root.padding
        anchors.topMargin: Theme.gap
        anchors.bottomMargin: Theme.gap
        spacing: Theme.gapSmall

        GroupTitle {
            text: root.title
            visible: text !== ""
            Layout.fillWidth: true
            Layout.bottomMargin: 2
        }
    }
}
