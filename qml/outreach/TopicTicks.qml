// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The topics to tick, with their codes. Properties: `field` (a FormField of choices), `options` ({key, code, title}). */
ColumnLayout {
    id: root

    required property FormField field
    required property var options
    readonly property var chosen: Array.from(field.value)

    function tick(key: string, on: bool): void {
        field.choose(options.map(one => one.key).filter(one => one === key ? on : chosen.includes(one)));
    }

    spacing: Theme.gapSmall
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Themen")

    RowLayout {
        spacing: Theme.gapSmall

        GroupTitle {
            text: qsTr("Themen")
        }
        Caption {
            text: qsTr("%1 von %2").arg(root.chosen.length).arg(root.options.length)
            Layout.fillWidth: true
        }
    }
    GridLayout {
        columns: root.width >= Theme.px(380) ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gapTiny
        flow: GridLayout.TopToBottom
        rows: Math.ceil(root.options.length / columns)
        Layout.fillWidth: true

        Repeater {
            model: root.options

            CheckField {
                required property var modelData

                text: modelData.code + "  " + modelData.title
                checked: root.chosen.includes(modelData.key)
                onToggled: root.tick(modelData.key, checked)
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
            }
        }
    }
}
