// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

/** One picture of a strip. Properties: `row` (see DocumentShelf), `pictureHeight`, `captioned`, `isCurrent`. Signals: `pressed()`, `opened()`, `menuRequested(x, y)`. */
Item {
    id: root

    required property var row
    property real pictureHeight: Theme.px(104)
    property bool captioned: false
    property bool isCurrent: false

    signal pressed
    signal opened
    signal menuRequested(x: real, y: real)

    implicitWidth: Math.round(pictureHeight * Math.max(0.6, Math.min(1.8, row.ratio)))
    implicitHeight: pictureHeight + (captioned ? Theme.px(18) : 0)
    Accessible.role: Accessible.ListItem
    Accessible.name: row.spoken
    Accessible.description: row.facts
    Accessible.focusable: true
    Accessible.focused: isCurrent
    Accessible.onPressAction: opened()
    T.ToolTip.text: row.name
    T.ToolTip.visible: hover.hovered
    T.ToolTip.delay: 600

    Rectangle {
        id: frame

        width: parent.width
        height: root.pictureHeight
        color: Theme.sunk
        border.width: 1
        border.color: Theme.line

        Icon {
            anchors.centerIn: parent
            visible: picture.status !== Image.Ready
            name: "photo"
            color: Theme.textQuiet
        }
        Image {
            id: picture

            anchors.fill: parent
            anchors.margins: 1
            source: root.row.thumbnail
            fillMode: root.row.kind === "Photo" ? Image.PreserveAspectCrop : Image.PreserveAspectFit
            asynchronous: true
            Accessible.ignored: true
        }
        PhotoSign {
            anchors.left: parent.left
            anchors.bottom: parent.bottom
            anchors.margins: Theme.gapTiny
            visible: root.row.isTitle || root.row.kind !== "Photo"
            text: root.row.kind !== "Photo" ? root.row.kindWord : qsTr("Titelbild")
        }
        PhotoSign {
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.gapTiny
            visible: root.row.internal
            icon: "lock"
        }
        FocusRing {
            shown: root.isCurrent
            gap: 0
            around: 0
        }
    }
    Caption {
        anchors.top: frame.bottom
        anchors.topMargin: 2
        width: parent.width
        visible: root.captioned
        text: root.row.title
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    HoverHandler {
        id: hover

        cursorShape: Qt.PointingHandCursor
    }
    TapHandler {
        acceptedButtons: Qt.LeftButton | Qt.RightButton
        onTapped: (point, button) => {
            root.pressed();
            if (button === Qt.RightButton)
                root.menuRequested(point.position.x, point.position.y);
            else
                root.opened();
        }
    }
}
