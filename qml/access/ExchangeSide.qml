// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** One of two states of a field; the one that will stand here afterwards has a frame and a check. Properties: `title`, `text`, `chosen`. */
Rectangle {
    id: root

    property string title
    property string text
    property bool chosen: false

    implicitHeight: column.implicitHeight + Theme.gapSmall
    radius: Theme.radiusSmall
    color: chosen ? Theme.accentSoft : "transparent"
    border.width: chosen ? 2 : 1
    border.color: chosen ? Theme.accent : Theme.line
    Layout.fillWidth: true
    Layout.preferredWidth: 3

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.gapSmall
        spacing: 0

        Caption {
            text: root.chosen ? "✓ " + root.title : root.title
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        BodyText {
            text: root.text
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}
