// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/** The kinds of a preview with their numbers; arrows choose. Property: `desk`. */
Rectangle {
    id: root

    required property RetentionDesk desk

    radius: Theme.radius
    color: Theme.surface
    border.width: list.activeFocus ? 2 : 1
    border.color: list.activeFocus ? Theme.focus : Theme.line
    onActiveFocusChanged: if (activeFocus)
        list.forceActiveFocus(Qt.TabFocusReason)

    ListView {
        id: list

        anchors.fill: parent
        anchors.margins: 2
        clip: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.desk.preview
        currentIndex: root.desk.preview.findIndex(one => one.key === root.desk.kind)
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Datenarten")
        Keys.onUpPressed: root.desk.chooseKind(root.desk.preview[Math.max(0, currentIndex - 1)]?.key ?? "")
        Keys.onDownPressed: root.desk.chooseKind(root.desk.preview[Math.min(count - 1, currentIndex + 1)]?.key ?? "")

        delegate: T.AbstractButton {
            id: row

            required property var modelData
            readonly property bool isShown: modelData.key === root.desk.kind

            width: ListView.view.width
            implicitHeight: Math.max(Theme.rowComfortable, line.implicitHeight + Theme.gapSmall)
            focusPolicy: Qt.NoFocus
            hoverEnabled: true
            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("%1: %2 %3, zurückgestellt %4").arg(modelData.name).arg(modelData.due).arg(modelData.action).arg(modelData.held)
            onClicked: root.desk.chooseKind(modelData.key)

            background: Rectangle {
                color: row.isShown ? Theme.accentSoft : row.hovered ? Theme.hover : "transparent"
                border.width: row.isShown && Theme.contrast ? 2 : 0
                border.color: Theme.accent
            }
            contentItem: RowLayout {
                id: line

                spacing: Theme.gapSmall

                ColumnLayout {
                    spacing: 0
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.gap

                    BodyText {
                        text: row.modelData.name
                        Layout.fillWidth: true
                    }
                    Caption {
                        text: row.modelData.held > 0 ? qsTr("%1, %2 zurückgestellt").arg(row.modelData.action).arg(row.modelData.held) : row.modelData.action
                        Layout.fillWidth: true
                    }
                }
                BodyText {
                    text: Number(row.modelData.due).toLocaleString(Qt.locale(), "f", 0)
                    font.weight: Font.DemiBold
                    wrapMode: Text.NoWrap
                    Layout.rightMargin: Theme.gapLarge
                }
            }
        }
        T.ScrollBar.vertical: SlimScrollBar {}
    }
}
