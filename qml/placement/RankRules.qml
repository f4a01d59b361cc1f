// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Every rule of a flat, one line each: sign, word, sentence. Property: `rules` ({judgement, label, text, spoken}). */
ColumnLayout {
    id: root

    required property var rules

    spacing: 0

    Repeater {
        model: root.rules

        ColumnLayout {
            id: line

            required property var modelData

            spacing: 0
            Layout.fillWidth: true
            Accessible.role: Accessible.StaticText
            Accessible.name: modelData.spoken

            Divider {}
            RowLayout {
                spacing: Theme.gapSmall
                Layout.fillWidth: true
                Layout.topMargin: 3
                Layout.bottomMargin: 3

                Verdict {
                    judgement: line.modelData.judgement
                    Layout.alignment: Qt.AlignTop
                    Accessible.ignored: true
                }
                BodyText {
                    text: line.modelData.label
                    Layout.preferredWidth: Theme.px(124)
                    Layout.alignment: Qt.AlignTop
                    Accessible.ignored: true
                }
                BodyText {
                    text: line.modelData.text
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    Accessible.ignored: true
                }
            }
        }
    }
    Divider {}
}
