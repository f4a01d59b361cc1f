// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Who has which take-along file, what is in it and until when; one that will not come back is given up here. Signals: `openRequested()`, `takeRequested()`. */
DialogFrame {
    id: root

    required property TripDesk desk
    readonly property alias question: question

    signal openRequested
    signal takeRequested

    title: qsTr("Mitnahmedateien")
    preferredWidth: Theme.px(640)
    onOpened: back.forceActiveFocus(Qt.TabFocusReason)

    EmptyState {
        visible: root.desk.rows.length === 0
        icon: "export"
        title: qsTr("Nichts ist unterwegs")
        text: qsTr("Übergaben und Besuche lassen sich als verschlüsselte Datei mitnehmen, wo es kein Netz gibt.")
        Layout.fillWidth: true
        Layout.margins: Theme.gapHuge
    }
    Repeater {
        model: root.desk.rows

        ColumnLayout {
            id: entry

            required property var modelData

            spacing: Theme.gapTiny
            Layout.fillWidth: true

            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true

                ColumnLayout {
                    spacing: 0
                    Layout.fillWidth: true

                    BodyText {
                        text: qsTr("%1 · %2").arg(entry.modelData.number).arg(entry.modelData.holder)
                        Layout.fillWidth: true
                    }
                    Caption {
                        text: entry.modelData.items
                        Layout.fillWidth: true
                    }
                    Verdict {
                        judgement: entry.modelData.isLate ? "warn" : entry.modelData.isOut ? "unknown" : "good"
                        text: entry.modelData.days
                        size: Theme.captionSize
                        Layout.fillWidth: true
                    }
                }
                PushButton {
                    visible: entry.modelData.isOut
                    small: true
                    text: qsTr("Aufgeben …")
                    Accessible.name: qsTr("%1 aufgeben").arg(entry.modelData.number)
                    onClicked: {
                        question.row = entry.modelData;
                        question.open();
                    }
                }
            }
            Divider {
                Layout.fillWidth: true
            }
        }
    }
    QuestionDialog {
        id: question

        property var row

        title: qsTr("Auf %1 nicht mehr warten?").arg(row?.number ?? "")
        text: qsTr("Was in der Datei eingetragen wurde, kann dann nicht mehr übernommen werden. Im Register bleibt alles, wie es ist.")
        confirmText: qsTr("Aufgeben")
        destructive: true
        onConfirmed: root.desk.giveUp(row.id, row.version)
    }
    buttons: [
        PushButton {
            id: back

            primary: true
            text: qsTr("Mitnahmedatei öffnen …")
            onClicked: {
                root.close();
                root.openRequested();
            }
        },
        PushButton {
            text: qsTr("Mitnehmen …")
            onClicked: {
                root.close();
                root.takeRequested();
            }
        },
        PushButton {
            text: qsTr("Schließen")
            onClicked: root.close()
        }
    ]
}
