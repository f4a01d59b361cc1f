// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The head of a page: title, quiet count beside it, actions at the right, filters below. Properties: `title`, `count`, `actions`, `filters` (items). */
Rectangle {
    id: root

    property string title
    property string count
    property alias actions: buttons.data
    property alias filters: filterRow.data

    implicitHeight: column.implicitHeight + 2 * Theme.gap
    implicitWidth: Theme.px(400)
    color: Theme.bg

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.leftMargin: Theme.gapLarge
        anchors.rightMargin: Theme.gapLarge
        anchors.topMargin: Theme.gap
        anchors.bottomMargin: Theme.gap
        spacing: Theme.gap

        // Large text: the actions go below the title before either is cut.
        GridLayout {
            columns: Math.ceil(title.implicitWidth) + Math.ceil(count.implicitWidth) + buttons.implicitWidth + 2 * Theme.gap > column.width ? 1 : 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.gapSmall
            Layout.minimumHeight: Theme.controlHeight

            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true

                PageTitle {
                    id: title

                    text: root.title
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    Layout.minimumWidth: Math.min(Math.ceil(implicitWidth), column.width)
                    Layout.maximumWidth: Math.ceil(implicitWidth)
                    Layout.fillWidth: true
                }
                BodyText {
                    id: count

                    text: root.count
                    quiet: true
                    Layout.topMargin: 2
                    Layout.fillWidth: true
                    onTextChanged: if (root.count !== "")
                        Accessible.announce(root.count)
                }
            }
            RowLayout {
                id: buttons

                spacing: Theme.gap
            }
        }
        Flow {
            id: filterRow

            visible: children.length > 0
            spacing: Theme.gapSmall
            Layout.fillWidth: true
        }
    }
}
