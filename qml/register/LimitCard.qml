// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The rent against the limits, by number of persons. Property: `facts` as limitFacts() gives them; nothing where there are none. */
ColumnLayout {
    id: root

    required property var facts

    visible: facts.rows !== undefined
    spacing: Theme.gapTiny

    GroupTitle {
        text: qsTr("Mietgrenze nach Personen")
    }
    Caption {
        visible: text !== ""
        text: root.facts.warning ?? ""
        color: Theme.warn
        font.weight: Font.DemiBold
        Layout.fillWidth: true
    }
    Repeater {
        model: root.facts.rows ?? []

        Verdict {
            required property var modelData

            judgement: modelData.judgement
            text: modelData.text
            quiet: true
            Layout.fillWidth: true
        }
    }
    Caption {
        text: root.facts.note ?? ""
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
