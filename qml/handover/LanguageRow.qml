// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** A word or sentence in German and, one size larger, in another language. Properties: `modelData` of LanguageDesk, `rightToLeft`, `current`. */
Item {
    id: root

    required property var modelData
    required property int index
    required property bool rightToLeft
    property bool current: false
    readonly property int weight: modelData.isTitle ? Font.DemiBold : Font.Normal

    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.ListItem
    Accessible.name: [modelData.heading, modelData.mark, modelData.german, modelData.text].filter(part => part !== "").join(", ")

    ColumnLayout {
        id: column

        width: parent.width
        spacing: 0

        Rectangle {
            visible: root.modelData.heading !== ""
            implicitHeight: heading.implicitHeight + Theme.gapSmall
            color: Theme.sunk
            Layout.fillWidth: true

            BodyText {
                id: heading

                anchors.verticalCenter: parent.verticalCenter
                x: Theme.gap
                width: parent.width - 2 * Theme.gap
                text: root.modelData.heading
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
        }
        Rectangle {
            implicitHeight: words.implicitHeight + Theme.gap + (root.rightToLeft ? Theme.px(4) : 0)
            color: root.modelData.isTitle ? Theme.sunk : "transparent"
            Layout.fillWidth: true

            RowLayout {
                id: words

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.topMargin: Theme.gap / 2
                anchors.leftMargin: Theme.gap
                anchors.rightMargin: Theme.px(20) // room for the scroll bar
                spacing: Theme.gap

                Caption {
                    visible: root.modelData.mark !== ""
                    text: root.modelData.mark
                    Layout.preferredWidth: Theme.px(56)
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: Theme.px(4)
                    Accessible.ignored: true
                }
                BodyText {
                    text: root.modelData.german
                    font.weight: root.weight
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: Theme.px(2)
                    Accessible.ignored: true
                }
                BodyText {
                    text: root.modelData.text
                    size: Theme.px(15)
                    leading: Theme.px(root.rightToLeft ? 26 : 24)
                    tabular: false
                    font.weight: root.weight
                    horizontalAlignment: root.rightToLeft ? Text.AlignRight : Text.AlignLeft
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: root.rightToLeft ? -Theme.px(4) : 0 // its letters begin further down in the line
                    Accessible.ignored: true
                }
            }
        }
        Divider {
            Layout.fillWidth: true
        }
    }
    FocusRing {
        shown: root.current
        around: Theme.radiusSmall
        gap: -2
    }
}
