// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

/** A button that shows only an icon. Properties: `icon.name`, `text` (accessible name and tooltip, required), `framed`, `small`. */
T.Button {
    id: root

    property bool framed: false
    property bool small: false
    readonly property string plainText: Labels.plain(text)

    implicitWidth: small ? Theme.smallHeight : Theme.controlHeight
    implicitHeight: implicitWidth
    padding: 0
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.name: plainText

    T.ToolTip.text: plainText
    T.ToolTip.visible: hovered || visualFocus
    T.ToolTip.delay: 600

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.icon.name
            color: root.enabled ? Theme.text : Theme.textQuiet
            opacity: root.enabled ? 1 : 0.5
            size: root.small ? Theme.smallIconSize : Theme.iconSize
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.enabled && (root.down || root.checked) ? Theme.sunk : root.enabled && root.hovered ? Theme.hover : root.framed ? Theme.surface : "transparent"
        border.width: root.framed ? 1 : 0
        border.color: root.enabled ? Theme.edge : Theme.line

        FocusRing {
            shown: root.visualFocus
        }
    }
}
