// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQml.Models

/** Which columns of a TablePane are shown. Properties: `table`, `widths`. The one that is read first stays. */
PopupMenu {
    id: root

    required property TableState table
    required property TableWidths widths
    /** Where the keyboard goes afterwards. */
    property Item from: null

    onClosed: from?.forceActiveFocus(Qt.PopupFocusReason)

    Instantiator {
        model: root.table.columns
        delegate: PopupMenuItem {
            required property TableColumn modelData
            required property int index
            readonly property bool crowded: root.widths.dropped.indexOf(index) >= 0

            text: crowded ? qsTr("%1 (kein Platz)").arg(modelData.title) : modelData.title
            checkable: true
            checked: !modelData.hidden
            enabled: !modelData.strong
            onTriggered: root.widths.hide(index, !modelData.hidden)
        }
        onObjectAdded: (index, object) => root.insertItem(index, object as PopupMenuItem)
        onObjectRemoved: (index, object) => root.removeItem(object as PopupMenuItem)
    }
    PopupMenuItem {
        lineAbove: true
        text: qsTr("Alle Spalten zeigen")
        enabled: Array.from(root.table.columns).some(column => column.hidden)
        onTriggered: root.widths.showAll()
    }
}
