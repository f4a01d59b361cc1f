// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Whose data are restricted or objected to. Signals: `liftRequested(row)`, `answerRequested(row)`. */
ColumnLayout {
    id: root

    required property RequestDesk desk
    property bool withEnded: false
    /** So many are shown until somebody wants more. */
    property int most: 50
    readonly property var wanted: desk.restrictions.filter(row => row.holds || withEnded)
    readonly property var shown: wanted.slice(0, most)
    readonly property bool hasEnded: desk.restrictions.some(row => !row.holds)
    readonly property alias rows: rows

    signal liftRequested(row: var)
    signal answerRequested(row: var)

    spacing: Theme.gapSmall

    BodyText {
        visible: root.shown.length === 0
        quiet: true
        text: qsTr("Nichts ist eingeschränkt, niemand hat widersprochen.")
        Layout.fillWidth: true
    }
    Repeater {
        id: rows

        model: root.shown

        Card {
            id: entry

            required property var modelData
            readonly property alias lift: lift

            title: qsTr("%1: %2").arg(modelData.kindText).arg(modelData.subject)
            Layout.fillWidth: true

            Caption {
                text: qsTr("%1 · %2").arg(entry.modelData.subjectText).arg(entry.modelData.details)
                Layout.fillWidth: true
            }
            Flow {
                visible: entry.modelData.holds
                spacing: Theme.gapSmall
                Layout.fillWidth: true

                PushButton {
                    id: lift

                    small: true
                    text: qsTr("Aufheben …")
                    Accessible.name: qsTr("%1 von %2 aufheben").arg(entry.modelData.kindText).arg(entry.modelData.subject)
                    onClicked: root.liftRequested(entry.modelData)
                }
                PushButton {
                    small: true
                    text: qsTr("Auskunft …")
                    Accessible.name: qsTr("Auskunft über %1").arg(entry.modelData.subject)
                    onClicked: root.answerRequested(entry.modelData)
                }
            }
        }
    }
    LinkButton {
        visible: root.wanted.length > root.most
        text: qsTr("Weitere zeigen (%1)").arg(root.wanted.length - root.most)
        onClicked: root.most += 50
    }
    LinkButton {
        visible: root.hasEnded
        text: root.withEnded ? qsTr("Aufgehobene ausblenden") : qsTr("Aufgehobene zeigen")
        onClicked: root.withEnded = !root.withEnded
    }
}
