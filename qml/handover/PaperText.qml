// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** What a paper says, to be read before it is signed. Property: `lines` ({heading, lines}). Long ones unfold. */
Rectangle {
    id: root

    property var lines: []
    property bool whole: false
    readonly property bool isLong: column.implicitHeight > Theme.px(240)

    implicitHeight: Math.min(column.implicitHeight, whole ? Infinity : Theme.px(240)) + 2 * Theme.gap + (isLong ? more.implicitHeight + Theme.gapSmall : 0)
    radius: Theme.radius
    color: Theme.contrast ? Theme.surface : Theme.rail
    border.width: 1
    border.color: Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Was unterschrieben wird")

    Item {
        x: Theme.gapLarge
        y: Theme.gap
        width: parent.width - 2 * Theme.gapLarge
        height: Math.min(column.implicitHeight, root.whole ? Infinity : Theme.px(240))
        clip: true

        ColumnLayout {
            id: column

            width: parent.width
            spacing: Theme.gapTiny

            Repeater {
                model: root.lines

                ColumnLayout {
                    id: group

                    required property var modelData

                    spacing: 0
                    Layout.fillWidth: true

                    GroupTitle {
                        text: group.modelData.heading
                        Layout.fillWidth: true
                    }
                    Repeater {
                        model: group.modelData.lines

                        BodyText {
                            required property string modelData

                            text: modelData
                            Layout.fillWidth: true
                        }
                    }
                }
            }
        }
    }
    LinkButton {
        id: more

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.gapLarge
        anchors.bottomMargin: Theme.gap
        visible: root.isLong
        text: root.whole ? qsTr("Weniger zeigen") : qsTr("Ganz lesen")
        onClicked: root.whole = !root.whole
    }
}
