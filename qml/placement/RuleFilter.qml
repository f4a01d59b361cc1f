// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

/** A rule and how many flats it excludes; pressed, only these are listed. Properties: `text`, `count`, `checked`. */
T.Button {
    id: root

    required property int count

    implicitHeight: Math.max(Theme.px(24), label.implicitHeight + 4)
    implicitWidth: label.implicitWidth + 2 * Theme.px(10)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    checkable: true
    Accessible.name: qsTr("%1: %n Wohnungen", "", count).arg(text)

    contentItem: Item {
        Caption {
            id: label

            anchors.centerIn: parent
            text: root.text + " " + root.count
            color: root.checked ? Theme.accent : Theme.text
            font.weight: root.checked ? Font.DemiBold : Font.Normal
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: height / 2
        color: root.checked ? Theme.accentSoft : root.hovered ? Theme.hover : Theme.surface
        border.width: 1
        border.color: root.checked ? Theme.accent : Theme.line

        FocusRing {
            around: parent.height / 2
            shown: root.visualFocus
        }
    }
}
