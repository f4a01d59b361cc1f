// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/** The closed command field in the header: looks like a field, opens the palette. Properties: `slim`. Signal: `clicked()`. */
T.AbstractButton {
    id: root

    /** No room for words: only the magnifier is left, with a tooltip. */
    property bool slim: false

    implicitWidth: slim ? Theme.controlHeight : Theme.px(360)
    implicitHeight: Math.max(Theme.smallHeight, row.implicitHeight + 4)
    leftPadding: slim ? Theme.px(8) : Theme.px(10)
    rightPadding: leftPadding
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Suchen oder Befehl eingeben")
    Accessible.description: Labels.keys("Ctrl+K")
    T.ToolTip.text: Accessible.name + "   " + Accessible.description
    T.ToolTip.visible: slim && (hovered || visualFocus)
    T.ToolTip.delay: 600

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
            visible: !root.slim
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Caption {
            visible: !root.slim
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
