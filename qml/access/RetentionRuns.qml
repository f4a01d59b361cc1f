// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Runs that were carried out or dropped, with their protocols. Property: `desk`. Signal: `printRequested(number)`. */
Card {
    id: root

    required property RetentionDesk desk
    readonly property var past: desk.runs.filter(run => !run.isPlanned)
    /** So many are shown until somebody wants more. */
    property int most: 20

    signal printRequested(number: string)

    title: qsTr("Bisherige Löschläufe")

    Caption {
        visible: root.past.length === 0
        text: qsTr("Es gab noch keinen.")
        Layout.fillWidth: true
    }
    Repeater {
        model: root.past.slice(0, root.most)

        ColumnLayout {
            id: entry

            required property var modelData
            required property int index

            spacing: Theme.gapTiny
            Layout.fillWidth: true

            Divider {
                visible: entry.index > 0
                Layout.fillWidth: true
            }
            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true

                ColumnLayout {
                    spacing: 0
                    Layout.fillWidth: true

                    BodyText {
                        text: qsTr("%1 · %2").arg(entry.modelData.number).arg(entry.modelData.state)
                        Layout.fillWidth: true
                    }
                    Caption {
                        text: entry.modelData.isDone ? qsTr("Geplant: %1. Bestätigt: %2").arg(entry.modelData.planned).arg(entry.modelData.confirmed) : qsTr("Geplant: %1").arg(entry.modelData.planned)
                        Layout.fillWidth: true
                    }
                    Caption {
                        visible: entry.modelData.isDone
                        text: entry.modelData.counts.map(one => qsTr("%1 %2").arg(one.count).arg(one.name)).join(" · ")
                        Layout.fillWidth: true
                    }
                    Repeater {
                        model: entry.modelData.isDone && entry.index === 0 ? entry.modelData.notes : []

                        Caption {
                            required property string modelData

                            text: modelData
                            Layout.fillWidth: true
                            Layout.topMargin: Theme.gapTiny
                        }
                    }
                }
                PushButton {
                    visible: entry.modelData.isDone
                    small: true
                    text: qsTr("Protokoll …")
                    Accessible.name: qsTr("Protokoll von %1 drucken").arg(entry.modelData.number)
                    onClicked: root.printRequested(entry.modelData.number)
                    Layout.alignment: Qt.AlignTop
                }
            }
        }
    }
    LinkButton {
        visible: root.past.length > root.most
        text: qsTr("Weitere zeigen (%1)").arg(root.past.length - root.most)
        onClicked: root.most += 20
    }
}
