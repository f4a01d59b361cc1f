// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/** One request in the list: number, who, what, and how long there is. Properties: `isShown`, `isLast` (no line below it). */
T.AbstractButton {
    id: root

    required property var row
    property bool isShown: false
    property bool isLast: false

    implicitHeight: Math.max(Theme.rowHeight, line.implicitHeight + 2 * Theme.gapSmall)
    implicitWidth: line.implicitWidth + 2 * Theme.gap
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2, %3, %4").arg(row.number).arg(row.kindText).arg(row.subject).arg(row.left)
    Accessible.selected: isShown

    background: Rectangle {
        color: root.isShown ? Theme.accentSoft : root.hovered ? Theme.hover : Theme.surface
        border.width: Theme.contrast && root.isShown ? 1 : 0
        border.color: Theme.accent

        Rectangle {
            visible: root.isShown
            width: 3
            height: parent.height
            color: Theme.accent
        }
        Divider {
            anchors.bottom: parent.bottom
            visible: !root.isLast
            width: parent.width
        }
    }
    contentItem: RowLayout {
        id: line

        spacing: Theme.gap

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            BodyText {
                text: qsTr("%1 · %2").arg(root.row.kindText).arg(root.row.subject)
                Layout.fillWidth: true
            }
            Caption {
                text: qsTr("%1 · eingegangen %2 · %3").arg(root.row.number).arg(root.row.received).arg(root.row.subjectText)
                Layout.fillWidth: true
            }
        }
        Verdict {
            visible: root.row.judgement !== "unknown"
            judgement: root.row.judgement
            text: root.row.left
            Layout.alignment: Qt.AlignVCenter
            Layout.fillWidth: false
        }
        BodyText {
            visible: root.row.judgement === "unknown"
            quiet: true
            text: root.row.left
            Layout.alignment: Qt.AlignVCenter
            Layout.fillWidth: false
        }
    }
}
