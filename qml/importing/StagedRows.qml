// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/** What an import would change: figures, the list, and the way on. Property: `boundaries`. */
ColumnLayout {
    id: root

    required property BoundaryImport boundaries

    spacing: Theme.gap

    RowLayout {
        spacing: Theme.gapHuge
        Layout.fillWidth: false

        Repeater {
            model: root.boundaries.counts

            Figure {
                required property var modelData

                value: modelData.count.toLocaleString(Qt.locale(), "f", 0)
                label: modelData.label
                Layout.fillWidth: false
            }
        }
    }
    Rectangle {
        radius: Theme.radiusLarge
        color: Theme.surface
        border.width: 1
        border.color: Theme.line
        Layout.fillWidth: true
        Layout.fillHeight: true

        Rectangle {
            id: head

            x: 1
            y: 1
            width: parent.width - 2
            height: Math.max(Theme.rowHeight, words.implicitHeight + Theme.gapSmall)
            topLeftRadius: Theme.radiusLarge - 1
            topRightRadius: Theme.radiusLarge - 1
            color: Theme.sunk

            StagedLine {
                id: words

                anchors.fill: parent
                anchors.leftMargin: Theme.gap
                anchors.rightMargin: Theme.gap + Theme.px(12)
                isHead: true
                name: qsTr("Gemeinde")
                key: qsTr("Schlüssel")
                text: qsTr("Was sich ändert")
            }
        }
        ListView {
            id: list

            anchors.fill: parent
            anchors.margins: 1
            anchors.topMargin: head.height + 1
            clip: true
            model: root.boundaries.rows
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Was sich ändert")
            T.ScrollBar.vertical: SlimScrollBar {}

            delegate: Rectangle {
                id: row

                required property var modelData
                readonly property bool current: ListView.isCurrentItem && list.activeFocus

                width: list.width
                height: Math.max(Theme.rowHeight, line.implicitHeight + Theme.gapSmall)
                color: current ? Theme.accentSoft : Theme.surface
                Accessible.role: Accessible.ListItem
                Accessible.name: modelData.name + ", " + modelData.key + ", " + modelData.text

                Divider {
                    anchors.bottom: parent.bottom
                    width: parent.width
                }
                StagedLine {
                    id: line

                    anchors.fill: parent
                    anchors.leftMargin: Theme.gap
                    anchors.rightMargin: Theme.gap + Theme.px(12)
                    kind: row.modelData.kind
                    name: row.modelData.name
                    key: row.modelData.key
                    text: row.modelData.text
                }
                Rectangle {
                    anchors.fill: parent
                    visible: row.current
                    color: "transparent"
                    radius: Theme.radiusSmall
                    border.width: 2
                    border.color: Theme.focus
                }
            }
        }
    }
    RowLayout {
        spacing: Theme.gap

        PushButton {
            primary: true
            enabled: root.boundaries.hasWork
            text: qsTr("Übernehmen")
            onClicked: root.boundaries.keep(removeGone.checked)
        }
        PushButton {
            text: qsTr("Verwerfen")
            onClicked: root.boundaries.drop()
        }
        CheckField {
            id: removeGone

            visible: root.boundaries.hasGone
            text: qsTr("Gemeinden entfernen, die nicht mehr in der Datei stehen")
        }
        BodyText {
            visible: !root.boundaries.hasWork
            text: qsTr("Nichts zu tun: Das Register stimmt mit der Datei überein.")
            quiet: true
        }
    }
}
