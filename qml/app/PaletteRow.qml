// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/** A hit of the command palette. */
T.ItemDelegate {
    id: root

    required property var modelData

    implicitHeight: Math.max(Theme.controlHeight, row.implicitHeight + 6)
    leftPadding: Theme.gapSmall
    rightPadding: Theme.gap
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    text: modelData.title
    Accessible.name: [modelData.title, modelData.detail].filter(part => part).join(", ")

    contentItem: RowLayout {
        id: row

        spacing: Theme.gap

        Icon {
            name: root.modelData.icon ?? ""
            color: Theme.textQuiet
            size: Theme.smallIconSize
        }
        BodyText {
            text: root.text
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            Accessible.ignored: true
        }
        Caption {
            text: root.modelData.detail ?? ""
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Caption {
            text: root.modelData.keys ?? ""
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radiusSmall
        color: root.highlighted ? Theme.accentSoft : root.hovered ? Theme.hover : "transparent"
        border.width: root.highlighted && Theme.contrast ? 2 : 0
        border.color: Theme.focus
    }
}
