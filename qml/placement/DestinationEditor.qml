// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * The places a household goes to every day. Properties: `destinations`, `page` (the Flickable around), `placingAt` (the one that waits for a click
 * on the map, -1 for none). Signal: `mapRequested(at)`.
 */
ColumnLayout {
    id: root

    required property DestinationList destinations
    required property Flickable page
    property int placingAt: -1

    signal mapRequested(at: int)

    function focusEntry(at: int): void {
        const entry = entries.itemAt(at) as DestinationEntry;
        if (entry)
            entry.focusInput();
        else
            adding.forceActiveFocus(Qt.TabFocusReason);
    }

    function remove(at: int): void {
        adding.forceActiveFocus(Qt.OtherFocusReason); // what had the keyboard goes
        destinations.remove(at);
        Qt.callLater(() => root.focusEntry(Math.min(at, root.destinations.count - 1)));
    }

    spacing: Theme.gap

    ColumnLayout {
        spacing: Theme.gapTiny
        Layout.fillWidth: true

        GroupTitle {
            text: qsTr("Ziele des Alltags")
        }
        Caption {
            text: qsTr("Orte, keine Personen. Bei Verwandten genügt die Gemeinde.")
            Layout.fillWidth: true
        }
    }
    Repeater {
        id: entries

        model: root.destinations.count

        DestinationEntry {
            required property int index

            destinations: root.destinations
            at: index
            page: root.page
            placing: root.placingAt === index
            onMapRequested: root.mapRequested(index)
            onRemoved: root.remove(index)
            Layout.fillWidth: true
        }
    }
    LinkButton {
        id: adding

        enabled: root.destinations.canAdd
        text: qsTr("Ziel hinzufügen")
        onClicked: {
            root.destinations.add();
            Qt.callLater(() => root.focusEntry(root.destinations.count - 1));
        }
    }
}
