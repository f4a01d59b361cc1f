// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/** The records of the chosen kind, since when they are due and what holds them. Properties: `desk`, `row` of its preview. */
Rectangle {
    id: root

    required property RetentionDesk desk
    required property var row

    radius: Theme.radius
    color: Theme.surface
    border.width: list.activeFocus ? 2 : 1
    border.color: list.activeFocus ? Theme.focus : Theme.line

    ListView {
        id: list

        anchors.fill: parent
        anchors.margins: 2
        clip: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.desk.records
        currentIndex: 0
        keyNavigationEnabled: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Einträge: %1").arg(root.row?.name ?? "")
        onActiveFocusChanged: if (activeFocus && currentIndex < 0)
            currentIndex = 0

        delegate: Item {
            id: entry

            required property string label
            required property string over
            required property string hold
            required property int index

            width: ListView.view.width
            implicitHeight: words.implicitHeight + Theme.gapSmall
            Accessible.role: Accessible.ListItem
            Accessible.name: [label, over, hold].filter(part => part !== "").join(", ")

            Rectangle {
                anchors.fill: parent
                visible: list.activeFocus && list.currentIndex === entry.index
                color: Theme.hover
            }
            ColumnLayout {
                id: words

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.leftMargin: Theme.gap
                anchors.rightMargin: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                spacing: 0

                RowLayout {
                    spacing: Theme.gapSmall
                    Layout.fillWidth: true

                    BodyText {
                        text: entry.label
                        elide: Text.ElideRight
                        wrapMode: Text.NoWrap
                        quiet: entry.hold !== ""
                        Layout.fillWidth: true
                    }
                    Caption {
                        text: entry.over
                        wrapMode: Text.NoWrap
                    }
                }
                Verdict {
                    visible: entry.hold !== ""
                    judgement: "unknown"
                    text: qsTr("bleibt: %1").arg(entry.hold)
                    size: Theme.captionSize
                    Layout.fillWidth: true
                }
            }
        }
        T.ScrollBar.vertical: SlimScrollBar {}
    }
    Caption {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.gapLarge
        visible: root.desk.records.count === 0
        horizontalAlignment: Text.AlignHCenter
        text: root.row?.isLog ? qsTr("Protokolle werden gezählt, nicht aufgelistet.") : qsTr("Keine Einträge")
    }
}
