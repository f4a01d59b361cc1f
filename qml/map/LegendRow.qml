// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T

/**
 * One sign of the legend with its meaning; a click filters by it, or switches it where `checkable`. Properties: `text`, `count` (shown from 0 on),
 * `hint`; the child is the sign.
 */
T.AbstractButton {
    id: root

    property int count: -1
    property string hint
    default property alias sign: place.data

    implicitHeight: Theme.px(20)
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    Accessible.role: checkable ? Accessible.CheckBox : Accessible.Button
    Accessible.checked: checkable && checked
    Accessible.description: hint
    Accessible.name: count < 0 ? text : qsTr("%1, %n sichtbar", "", count).arg(text)
    T.ToolTip.text: hint !== "" ? hint : text
    T.ToolTip.visible: (hint !== "" || meaning.truncated) && (hovered || visualFocus)
    T.ToolTip.delay: 600
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        opacity: root.checkable && !root.checked ? 0.5 : 1

        Item {
            id: place

            x: Theme.gap
            width: Theme.px(16)
            height: parent.height
        }
        Caption {
            id: meaning

            anchors.left: place.right
            anchors.leftMargin: Theme.gapSmall
            anchors.right: number.left
            anchors.rightMargin: 4
            height: parent.height
            text: root.text
            quiet: false
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Caption {
            id: number

            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            height: parent.height
            text: root.count < 0 ? "" : root.count.toLocaleString(Qt.locale(), "f", 0)
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        anchors.fill: parent
        anchors.leftMargin: 4
        anchors.rightMargin: 4
        radius: Theme.radiusSmall
        color: root.hovered || root.down ? Theme.hover : "transparent"

        FocusRing {
            shown: root.visualFocus
            around: Theme.radiusSmall
            gap: -2
        }
    }
}
