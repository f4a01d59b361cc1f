// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * A part of the handover on its ground: title, what it is about, what was entered. Properties: `title`, `text`, `actions` (beside the title). The children stand below
 * one another and scroll.
 */
Rectangle {
    id: root

    property string title
    property string text
    property alias actions: tools.data
    property alias page: page
    default property alias content: page.content

    radius: Theme.radiusLarge
    color: Theme.surface
    border.width: 1
    border.color: Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 1
        spacing: 0

        RowLayout {
            spacing: Theme.gapSmall
            Layout.fillWidth: true
            Layout.margins: Theme.gap
            Layout.leftMargin: Theme.gapLarge

            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                SectionTitle {
                    text: root.title
                    Layout.fillWidth: true
                }
                Caption {
                    visible: text !== ""
                    text: root.text
                    Layout.fillWidth: true
                }
            }
            RowLayout {
                id: tools

                spacing: Theme.gapSmall
            }
        }
        Divider {}
        ScrollPane {
            id: page

            upperMargin: Theme.gap
            maximumWidth: Theme.px(960)
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
