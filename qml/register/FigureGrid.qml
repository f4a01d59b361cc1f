// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Figures beside each other, two by two where it is narrow. Property: `figures` ({value, label}). */
GridLayout {
    id: root

    required property var figures

    columns: width < Theme.px(288) ? 2 : 4
    columnSpacing: Theme.gap
    rowSpacing: Theme.gapSmall

    Repeater {
        model: root.figures

        Figure {
            required property var modelData

            value: modelData.value
            label: modelData.label
            Layout.fillWidth: true
        }
    }
}
