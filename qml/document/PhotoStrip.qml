// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/**
 * Pictures in a row, the title picture first. Properties: `photos` (see DocumentShelf). Left and Right walk, Enter looks, Ctrl+Left and Ctrl+Right move the picture,
 * F2 names it, Del removes it, the menu key offers the rest, Ctrl+V pastes. Signals: `opened(row)`, `removeRequested(row)`, `moveRequested(row, by)`,
 * `editRequested(row)`, `menuRequested(row, item, x, y)`, `pasteRequested()`.
 */
ListView {
    id: root

    property var photos: []
    readonly property real pictureHeight: Theme.px(88)
    readonly property bool hasCaptions: photos.some(row => row.title !== "")
    readonly property var current: photos[currentIndex] ?? null

    signal opened(row: var)
    signal removeRequested(row: var)
    signal moveRequested(row: var, by: int)
    signal editRequested(row: var)
    signal menuRequested(row: var, item: Item, x: real, y: real)
    signal pasteRequested

    /** The list is made anew with each change; the keyboard stays where it was. */
    function keepPlace(): void {
        const at = Math.max(0, Math.min(wished, count - 1));
        if (currentIndex !== at)
            currentIndex = at;
        positionViewAtIndex(at, ListView.Contain);
    }
    property int wished: 0

    implicitHeight: pictureHeight + (hasCaptions ? Theme.px(18) : 0) + 2 * topMargin
    topMargin: Theme.gapTiny
    bottomMargin: Theme.gapTiny
    leftMargin: Theme.gapTiny
    rightMargin: Theme.gapTiny
    orientation: ListView.Horizontal
    spacing: Theme.gapSmall
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    highlightMoveDuration: Theme.fade
    keyNavigationEnabled: false
    activeFocusOnTab: true
    model: photos
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Fotos und Pläne")
    onModelChanged: Qt.callLater(keepPlace)

    Keys.onPressed: event => {
        const row = current;
        event.accepted = true;
        const ctrl = event.modifiers & Qt.ControlModifier;
        if (event.matches(StandardKey.Paste))
            pasteRequested();
        else if (row === null)
            event.accepted = false;
        else if (ctrl && (event.key === Qt.Key_Left || event.key === Qt.Key_Right)) {
            const by = event.key === Qt.Key_Left ? -1 : 1;
            wished = Math.max(0, Math.min(count - 1, currentIndex + by));
            moveRequested(row, by);
        } else if (event.key === Qt.Key_Left || event.key === Qt.Key_Right)
            go(currentIndex + (event.key === Qt.Key_Left ? -1 : 1));
        else if (event.key === Qt.Key_Home || event.key === Qt.Key_End)
            go(event.key === Qt.Key_Home ? 0 : count - 1);
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Space)
            opened(row);
        else if (event.key === Qt.Key_Delete)
            removeRequested(row);
        else if (event.key === Qt.Key_F2)
            editRequested(row);
        else if (event.key === Qt.Key_Menu || (event.key === Qt.Key_F10 && event.modifiers & Qt.ShiftModifier))
            menuRequested(row, currentItem, 0, pictureHeight);
        else
            event.accepted = false;
    }
    function go(index: int): void {
        wished = Math.max(0, Math.min(count - 1, index));
        keepPlace();
    }

    delegate: PhotoTile {
        required property var modelData
        required property int index

        row: modelData
        pictureHeight: root.pictureHeight
        captioned: root.hasCaptions
        isCurrent: root.activeFocus && ListView.isCurrentItem
        onPressed: {
            root.forceActiveFocus(Qt.MouseFocusReason);
            root.go(index);
        }
        onOpened: root.opened(row)
        onMenuRequested: (x, y) => root.menuRequested(row, this, x, y)
    }
}
