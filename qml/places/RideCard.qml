// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** "Fährt er am … um … Uhr?", and until when to book. Property: `question`. */
ColumnLayout {
    id: root

    required property RideQuestion question

    spacing: Theme.gapSmall

    GridLayout {
        columns: root.width >= Theme.px(240) ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gapSmall
        Layout.fillWidth: true

        DateField {
            label: qsTr("Fährt er am")
            text: root.question.day
            error: root.question.dayError
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            Layout.alignment: Qt.AlignTop
            onCommitted: text => root.question.setDay(text)
        }
        Field {
            label: qsTr("um … Uhr?")
            text: root.question.time
            error: root.question.timeError
            numeric: true
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            Layout.alignment: Qt.AlignTop
            onCommitted: text => root.question.setTime(text)
        }
    }
    Verdict {
        visible: root.question.answer !== ""
        judgement: root.question.tone
        text: root.question.answer
        bold: true
        Layout.fillWidth: true
    }
    BodyText {
        visible: text !== ""
        text: root.question.booking
        Layout.fillWidth: true
    }
}
