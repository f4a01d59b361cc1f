// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

/** A button that looks like a link. Properties: `text`, `size` (Theme.captionSize for small). Signal: `clicked()`. */
T.AbstractButton {
    id: root

    property real size: Theme.bodySize
    property color color: Theme.accent
    property bool underline: true
    property int align: Text.AlignLeft
    /** Long words go on in further lines instead of being cut. */
    property bool wraps: false

    implicitWidth: label.implicitWidth
    implicitHeight: Math.max(label.implicitHeight, Theme.touch ? Theme.controlHeight : 0)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.Link
    Accessible.name: text
    Accessible.onPressAction: click()
    T.ToolTip.text: text
    T.ToolTip.visible: label.truncated && (hovered || visualFocus)
    T.ToolTip.delay: 600
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: BodyText {
        id: label

        text: root.text
        color: root.enabled ? root.color : Theme.textQuiet
        size: root.size
        horizontalAlignment: root.align
        leading: Theme.px(root.size <= Theme.captionSize ? 16 : 20)
        font.underline: root.enabled && (root.underline || root.hovered)
        opacity: root.down ? 0.7 : 1
        wrapMode: root.wraps ? Text.Wrap : Text.NoWrap
        elide: root.wraps ? Text.ElideNone : Text.ElideRight
        Accessible.ignored: true
    }
    background: Item {
        FocusRing {
            shown: root.visualFocus
            around: 2
            gap: 1
        }
    }

    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
}
