// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** A hit of the command palette, below the title of its group where it is the group's first. Signal: `clicked()`. */
Column {
    id: root

    required property var modelData
    property bool highlighted: false

    signal clicked

    Caption {
        visible: (root.modelData.head ?? "") !== ""
        text: root.modelData.head ?? ""
        width: parent.width
        leftPadding: Theme.gapSmall
        topPadding: Theme.gapSmall
        bottomPadding: Theme.px(4)
        Accessible.role: Accessible.Heading
    }
    PaletteRow {
        width: parent.width
        modelData: root.modelData
        highlighted: root.highlighted
        onClicked: root.clicked()
    }
}
