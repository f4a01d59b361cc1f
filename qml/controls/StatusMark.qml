// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * Shape and colour of a vacancy's state, with its word. Properties: `status` ("unchecked", "available", "reserved", "placing", "let",
 * "resting", "stale", or of handovers and visits "planned", "underway", "signed", "cancelled", "visit", "visitdue"; empty: no sign), `text` (the word; empty: the mark alone, then `name` is spoken), `old` (small ! at the upper right).
 */
RowLayout {
    id: root

    property string status: "unchecked"
    property string text
    property string name: text
    property bool old: false
    property real size: Theme.smallIconSize

    spacing: Theme.gapSmall
    Accessible.role: Accessible.StaticText
    Accessible.name: old ? qsTr("%1, lange nicht bestätigt").arg(name) : name

    Icon {
        visible: root.status !== ""
        name: root.status === "" ? "" : "status-" + root.status
        color: Theme.statusColor(root.status)
        size: root.size

        Icon {
            x: parent.width - width * 0.4
            y: -height * 0.4
            visible: root.old
            name: "status-stale"
            color: Theme.warn
            size: Math.round(root.size * 0.7)
        }
    }
    BodyText {
        text: root.text
        visible: text !== ""
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Layout.fillWidth: true
        Accessible.ignored: true
    }
}
