// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** A pill around a status or a fact. Properties: `text`, `status` (draws its mark). */
Rectangle {
    id: root

    property string text
    property string status

    implicitHeight: Theme.px(24)
    implicitWidth: row.implicitWidth + 2 * Theme.px(10)
    radius: height / 2
    color: Theme.surface
    border.width: 1
    border.color: Theme.line
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    RowLayout {
        id: row

        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width - 2 * Theme.px(10))
        spacing: Theme.px(6)

        Icon {
            visible: root.status !== ""
            name: root.status === "" ? "" : "status-" + root.status
            color: Theme.statusColor(root.status)
            size: Theme.px(14)
        }
        Caption {
            text: root.text
            quiet: false
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}
