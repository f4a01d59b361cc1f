// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/** What an import would change: figures, the list, and the way on. Properties: `intake` (counts, rows, hasWork, hasGone, hasDuplicates, drop()), `nameTitle`, `keyTitle`, `goneText`, `doubleText`. Signal: `keepRequested(takeDuplicates, removeGone)`. */
ColumnLayout {
    id: root

    required property var intake
    property string nameTitle: qsTr("Gemeinde")
    property string keyTitle: qsTr("Schlüssel")
    property string goneText: qsTr("Gemeinden entfernen, die nicht mehr in der Datei stehen")
    property string doubleText

    signal keepRequested(takeDuplicates: bool, removeGone: bool)

    spacing: Theme.gap

    RowLayout {
        spacing: Theme.gapHuge
        Layout.fillWidth: false

        Repeater {
            model: root.intake.counts

            Figure {
                required property var modelData

                value: modelData.count.toLocaleString(Qt.locale(), "f", 0)
                label: modelData.label
                Layout.fillWidth: false
            }
        }
    }
    Item {
        visible: list.count === 0
        Layout.fillHeight: true
    }
    Rectangle {
        visible: list.count > 0
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
                name: root.nameTitle
                key: root.keyTitle
                text: qsTr("Was sich ändert")
            }
        }
        ListView {
            id: list

            anchors.fill: parent
            anchors.margins: 1
            anchors.topMargin: head.height + 1
            clip: true
            model: root.intake.rows
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
            enabled: root.intake.hasWork
            text: qsTr("Übernehmen")
            onClicked: root.keepRequested(takeDuplicates.checked, removeGone.checked)
        }
        PushButton {
            text: qsTr("Verwerfen")
            onClicked: root.intake.drop()
        }
        CheckField {
            id: removeGone

            visible: root.intake.hasGone
            text: root.goneText
        }
        CheckField {
            id: takeDuplicates

            visible: root.intake.hasDuplicates ?? false
            text: root.doubleText
        }
        BodyText {
            visible: !root.intake.hasWork
            text: qsTr("Nichts zu tun: Das Register stimmt mit der Datei überein.")
            quiet: true
        }
    }
}
