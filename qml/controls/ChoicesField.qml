// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Any of a few, as boxes to tick. Has all of FieldFrame. Properties: `options` ({value, text}), `selected` (list of values). Signal: `chosen(selected)`. */
FieldFrame {
    id: root

    property var options: []
    property var selected: []

    signal chosen(selected: var)

    function focusInput(): void {
        (boxes.itemAt(0) as Item)?.forceActiveFocus(Qt.TabFocusReason);
    }

    Flow {
        spacing: Theme.gap
        Layout.fillWidth: true
        Accessible.role: Accessible.Grouping
        Accessible.name: root.label

        Repeater {
            id: boxes

            model: root.options

            CheckField {
                required property var modelData

                text: modelData.text
                checked: root.selected.indexOf(modelData.value) >= 0
                onToggled: root.chosen(checked ? root.selected.concat([modelData.value]) : root.selected.filter(value => value !== modelData.value))
            }
        }
    }
}
