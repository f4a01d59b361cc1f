// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/** The closed command field in the header: looks like a field, opens the palette. Signal: `clicked()`. */
T.AbstractButton {
    id: root

    implicitWidth: Theme.px(360)
    implicitHeight: Math.max(Theme.smallHeight, row.implicitHeight + 4)
    leftPadding: Theme.px(10)
    rightPadding: Theme.px(10)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Suchen oder Befehl eingeben")
    Accessible.description: Labels.keys("Ctrl+K")

    contentItem: RowLayout {
        id: row

        spacing: Theme.gapSmall

        Icon {
            name: "search"
            color: Theme.textQuiet
            size: Theme.px(14)
        }
        BodyText {
            text: qsTr("Suchen oder Befehl eingeben")
            quiet: true
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Caption {
            text: Labels.keys("Ctrl+K")
            quiet: false
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.hovered ? Theme.hover : Theme.surface
        border.width: 1
        border.color: Theme.edge

        FocusRing {
            shown: root.visualFocus
        }
    }
}
