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

        Repeater {
            model: root.boundaries.counts

            Figure {
                required property var modelData

                value: modelData.count.toLocaleString(Qt.locale(), "f", 0)
                label: modelData.label
            }
        }
    }
    ListView {
        id: list

        clip: true
        model: root.boundaries.rows
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        Layout.fillWidth: true
        Layout.fillHeight: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Was sich ändert")
        T.ScrollBar.vertical: SlimScrollBar {}

        delegate: Rectangle {
            id: row

            required property var modelData
            required property int index

            width: list.width - Theme.px(12)
            height: Math.max(Theme.rowHeight, text.implicitHeight + Theme.gapSmall)
            color: ListView.isCurrentItem && list.activeFocus ? Theme.accentSoft : Theme.surface
            Accessible.role: Accessible.ListItem
            Accessible.name: modelData.name + ", " + modelData.key + ", " + modelData.text

            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.gap
                anchors.rightMargin: Theme.gap
                spacing: Theme.gap

                Icon {
                    name: row.modelData.kind === "bad" ? "cross" : row.modelData.kind === "good" ? "plus" : row.modelData.kind === "warn" ? "alert" : "pencil"
                    size: Theme.smallIconSize
                    color: row.modelData.kind === "bad" ? Theme.bad : row.modelData.kind === "good" ? Theme.good : row.modelData.kind === "warn" ? Theme.warn : Theme.textQuiet
                }
                BodyText {
                    text: row.modelData.name
                    font.weight: Font.DemiBold
                    elide: Text.ElideRight
                    wrapMode: Text.NoWrap
                    Layout.preferredWidth: Theme.px(220)
                }
                BodyText {
                    text: row.modelData.key
                    quiet: true
                    Layout.preferredWidth: Theme.px(80)
                }
                BodyText {
                    id: text

                    text: row.modelData.text
                    Layout.fillWidth: true
                }
            }
            Divider {
                anchors.bottom: parent.bottom
                width: parent.width
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
