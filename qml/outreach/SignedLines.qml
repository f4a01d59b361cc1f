// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Lines behind a sign, the first of them plain and the rest quiet. Properties: `icon`, `lines`. */
RowLayout {
    id: root

    required property string icon
    required property list<string> lines

    spacing: Theme.gapSmall

    Icon {
        name: root.icon
        color: Theme.textQuiet
        size: Theme.px(18)
        Layout.alignment: Qt.AlignTop
    }
    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        Repeater {
            model: root.lines

            BodyText {
                required property string modelData
                required property int index

                text: modelData
                quiet: index > 0
                Layout.fillWidth: true
            }
        }
    }
}
