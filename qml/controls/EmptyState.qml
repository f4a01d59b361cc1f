// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** What is empty, why, and one way on. Properties: `icon`, `title`, `text`, `actionText`. Signal: `triggered()`. */
ColumnLayout {
    id: root

    property string icon: "search"
    property string title
    property string text
    property string actionText

    signal triggered

    spacing: Theme.gapSmall

    Icon {
        name: root.icon
        size: Theme.px(28)
        color: Theme.textQuiet
        Layout.alignment: Qt.AlignHCenter
    }
    GroupTitle {
        text: root.title
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    BodyText {
        text: root.text
        visible: text !== ""
        quiet: true
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.px(420)
        Layout.alignment: Qt.AlignHCenter
    }
    PushButton {
        small: true
        text: root.actionText
        visible: text !== ""
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: 4
        onClicked: root.triggered()
    }
}
