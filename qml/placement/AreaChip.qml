// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/** A chosen area; a click, Enter, Delete or the space bar takes it away again. Property: `text`. */
T.AbstractButton {
    id: root

    implicitHeight: Theme.smallHeight
    implicitWidth: Math.ceil(row.implicitWidth) + 2 * Theme.px(10)
    leftPadding: Theme.px(10)
    rightPadding: Theme.px(8)
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1 entfernen").arg(text)
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    Keys.onDeletePressed: click()
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_Backspace;
        if (event.accepted)
            click();
    }

    contentItem: RowLayout {
        id: row

        spacing: Theme.px(6)

        Caption {
            text: root.text
            quiet: false
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Icon {
            name: "close"
            color: Theme.textQuiet
            size: Theme.px(12)
        }
    }
    background: Rectangle {
        radius: height / 2
        color: root.hovered ? Theme.hover : Theme.accentSoft
        border.width: 1
        border.color: Theme.accentLine

        FocusRing {
            shown: root.visualFocus
        }
    }
}
