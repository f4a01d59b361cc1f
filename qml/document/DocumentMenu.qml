// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** What can be done with one document. Function: offer(row, item, x, y). Signals: `openRequested(row)`, `handOutRequested(row)`, `saveRequested(row)`, `editRequested(row)`. */
PopupMenu {
    id: root

    required property DocumentShelf shelf
    property var row: null
    readonly property int place: shelf.photos.findIndex(one => one.documentId === row?.documentId)
    property Item from: null

    signal openRequested(row: var)
    signal handOutRequested(row: var)
    signal saveRequested(row: var)
    signal editRequested(row: var)

    function offer(row: var, item: Item, x: real, y: real): void {
        root.row = row;
        from = item.Window.activeFocusItem;
        popup(item, x, y);
        currentIndex = 0;
    }

    onClosed: from?.forceActiveFocus(Qt.PopupFocusReason)

    PopupMenuItem {
        icon.name: "eye"
        text: qsTr("Groß ansehen")
        visible: root.row?.isPicture ?? false
        height: visible ? implicitHeight : 0
        onTriggered: root.openRequested(root.row)
    }
    PopupMenuItem {
        icon.name: "folder"
        text: qsTr("Mit anderem Programm öffnen")
        onTriggered: root.handOutRequested(root.row)
    }
    PopupMenuItem {
        icon.name: "save"
        text: qsTr("Speichern unter …")
        onTriggered: root.saveRequested(root.row)
    }
    PopupMenuItem {
        lineAbove: true
        icon.name: "pencil"
        text: qsTr("Bezeichnung und Art …")
        onTriggered: root.editRequested(root.row)
    }
    PopupMenuItem {
        icon.name: "check"
        text: qsTr("Zum Titelbild machen")
        visible: root.place > 0 && root.row?.kind === "Photo"
        height: visible ? implicitHeight : 0
        onTriggered: root.shelf.makeTitle(root.row.documentId)
    }
    PopupMenuItem {
        icon.name: "arrow-left"
        text: qsTr("Nach vorn")
        visible: root.place > 0
        height: visible ? implicitHeight : 0
        onTriggered: root.shelf.move(root.row.documentId, -1)
    }
    PopupMenuItem {
        icon.name: "arrow-right"
        text: qsTr("Nach hinten")
        visible: root.place >= 0 && root.place < root.shelf.photos.length - 1
        height: visible ? implicitHeight : 0
        onTriggered: root.shelf.move(root.row.documentId, 1)
    }
    PopupMenuItem {
        lineAbove: true
        icon.name: "trash"
        destructive: true
        text: qsTr("Entfernen")
        onTriggered: root.shelf.remove(root.row.documentId)
    }
}
