// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

/** A menu in the look of the house; put Action or PopupMenuItem into it, PopupMenuSeparator between groups. */
T.Menu {
    id: root

    implicitWidth: {
        let widest = Theme.px(180);
        for (let at = 0; at < count; ++at)
            widest = Math.max(widest, itemAt(at)?.implicitWidth ?? 0);
        return widest + 2 * padding;
    }
    implicitHeight: contentItem.implicitHeight + 2 * padding
    padding: 4
    margins: 4
    overlap: 1
    popupType: T.Popup.Item

    delegate: PopupMenuItem {}
    contentItem: ListView {
        implicitHeight: contentHeight
        model: root.contentModel
        interactive: contentHeight > height
        clip: true
        currentIndex: root.currentIndex
        T.ScrollBar.vertical: SlimScrollBar {}
    }
    background: FloatingGround {}
}
