// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The figures of a session, three in a row. Property: `figures` ({value, label, mark}). */
GridLayout {
    id: root

    required property var figures

    columns: 3
    columnSpacing: Theme.gap
    rowSpacing: Theme.gapSmall

    Repeater {
        model: root.figures

        Figure {
            required property var modelData

            value: modelData.value
            label: modelData.label
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }
    }
}
