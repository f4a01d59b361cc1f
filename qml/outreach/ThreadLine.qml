// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** One line of what became of a talk, step after step. Properties: `steps` (of threadrows.h), `continued` (an arrow stands before the first). Signal: `opened(step)`. */
Flow {
    id: root

    property var steps: []
    property bool continued: false

    signal opened(step: var)

    spacing: Theme.gapSmall

    Repeater {
        model: root.steps

        RowLayout {
            id: step

            required property var modelData
            required property int index
            readonly property bool isLink: modelData.page !== ""

            spacing: Theme.gapSmall

            Icon {
                visible: step.index > 0 || root.continued
                name: "arrow-right"
                color: Theme.textQuiet
                size: Theme.px(14)
            }
            Verdict {
                judgement: step.modelData.judgement
                text: step.isLink ? "" : step.modelData.text
                quiet: true
                Accessible.ignored: step.isLink
            }
            LinkButton {
                visible: step.isLink
                text: step.modelData.text
                onClicked: root.opened(step.modelData)
            }
        }
    }
}
