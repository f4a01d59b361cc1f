// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** A big number over its label, as in "78,0 m²" over "Wohnfläche". Properties: `value`, `label`. */
ColumnLayout {
    id: root

    property string value
    property string label

    spacing: 0
    Accessible.role: Accessible.StaticText
    Accessible.name: value + " " + label

    BodyText {
        text: root.value
        size: Theme.px(14)
        font.weight: Font.DemiBold
        Layout.fillWidth: true
        Accessible.ignored: true
    }
    Caption {
        text: root.label
        Layout.fillWidth: true
        Accessible.ignored: true
    }
}
