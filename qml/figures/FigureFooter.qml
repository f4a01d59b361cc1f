// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** How the figure at hand is counted, the way to its list, and what the signs of the table mean. Properties: `figures`, `row`, `canOpen`. Signal: `openRequested()`. */
Rectangle {
    id: root

    required property FigureList figures
    required property int row
    property bool canOpen: false
    readonly property alias open: open

    signal openRequested

    implicitHeight: column.implicitHeight + 2 * Theme.gapSmall
    color: Theme.rail

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.leftMargin: Theme.gapLarge
        anchors.rightMargin: Theme.gapLarge
        anchors.topMargin: Theme.gapSmall
        anchors.bottomMargin: Theme.gapSmall
        spacing: 2

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            Caption {
                text: root.row < 0 ? qsTr("Eine Zeile wählen: Hier steht, wie gezählt wird.") : root.figures.definitionAt(root.row)
                color: Theme.text
                Layout.fillWidth: true
            }
            LinkButton {
                id: open

                visible: root.canOpen
                size: Theme.captionSize
                text: qsTr("Liste dahinter öffnen")
                onClicked: root.openRequested()
            }
        }
        Caption {
            text: [root.figures.note, root.figures.quality].filter(text => text !== "").join(" ")
            Layout.fillWidth: true
        }
    }
}
