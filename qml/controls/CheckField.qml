// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/** A box to tick, for facts that are surely yes or no. Properties: `text`, `hint`, `checked`. Signal: `toggled()`. For yes/no/unknown use Segments. */
T.CheckBox {
    id: root

    property string hint

    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.touch ? Theme.controlHeight : Theme.px(24), contentItem.implicitHeight + topPadding + bottomPadding)
    leftPadding: box.width + Theme.gapSmall
    spacing: Theme.gapSmall
    hoverEnabled: true
    Accessible.name: text
    Accessible.description: hint

    indicator: Rectangle {
        id: box

        y: Math.round((Theme.touch ? (Theme.controlHeight - height) / 2 : Theme.px(3)))
        width: Theme.px(18)
        height: width
        radius: Theme.radiusSmall
        color: root.checkState === Qt.Unchecked ? root.hovered && root.enabled ? Theme.hover : Theme.surface : root.enabled ? Theme.accent : Theme.sunk
        border.width: root.checkState === Qt.Unchecked || !root.enabled ? 1 : 0
        border.color: root.enabled ? Theme.edge : Theme.line

        Icon {
            anchors.centerIn: parent
            visible: root.checkState !== Qt.Unchecked
            name: root.checkState === Qt.PartiallyChecked ? "minus" : "check"
            color: root.enabled ? Theme.accentText : Theme.textQuiet
            size: Theme.px(14)
        }
        FocusRing {
            shown: root.visualFocus
            around: Theme.radiusSmall
        }
    }
    contentItem: ColumnLayout {
        spacing: 0

        BodyText {
            text: root.text
            color: root.enabled ? Theme.text : Theme.textQuiet
            leading: Theme.touch ? Theme.controlHeight : Theme.px(24)
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Caption {
            text: root.hint
            visible: text !== ""
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}
