// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** Takes files that are dropped on what it covers, and says so while they hover. Property: `text`. Signal: `filesDropped(urls)`. */
DropArea {
    id: root

    property string text

    signal filesDropped(urls: var)

    keys: ["text/uri-list"]
    onDropped: drop => {
        drop.accept(Qt.CopyAction);
        filesDropped(drop.urls);
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.gapSmall
        visible: root.containsDrag
        radius: Theme.radiusLarge
        color: Theme.contrast ? Theme.surface : Theme.accentSoft
        opacity: 0.96

        DashedFrame {
            anchors.fill: parent
            color: Theme.accent
            radius: Theme.radiusLarge
        }
        Column {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.gapHuge
            spacing: Theme.gapSmall

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: "import"
                size: Theme.px(28)
                color: Theme.accent
            }
            GroupTitle {
                width: parent.width
                text: root.text
                color: Theme.accent
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}
