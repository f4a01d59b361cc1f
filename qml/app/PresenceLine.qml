// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Who else works on a record, as a quiet line; nothing where nobody does. Properties: `workspace`, `table`, `rowId`, `holding` (it is edited here). */
RowLayout {
    id: root

    required property Workspace workspace
    property alias table: presence.table
    property alias rowId: presence.rowId
    property alias holding: presence.holding
    readonly property alias presence: presence
    /** Where it can be seen: a line without text is hidden itself. */
    property bool watching: true

    visible: presence.text !== ""
    spacing: Theme.gapTiny

    Presence {
        id: presence

        workspace: root.workspace
        watching: root.watching
    }
    Icon {
        name: "person"
        size: Theme.smallIconSize
        color: Theme.textQuiet
    }
    Caption {
        text: presence.text
        Layout.fillWidth: true
        onTextChanged: said => {
            if (said !== "")
                Accessible.announce(said);
        }
    }
}
