// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** A list of which one is chosen, for a FilterButton, and what else one can do below it (children). Properties: `name`, `options`, `value`. Signals: `chosen(value)`, `finished()`. */
FocusScope {
    id: root

    property string name
    property var options: []
    property var value
    default property alias more: column.data

    signal chosen(value: var)
    signal finished

    implicitWidth: Math.max(Theme.px(260), column.implicitWidth)
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: parent.width
        spacing: 0

        OptionList {
            focus: true
            options: root.options
            selected: [root.value]
            multiple: false
            Accessible.name: root.name
            Layout.fillWidth: true
            onToggled: at => {
                root.chosen(root.options[at].value);
                root.finished();
            }
            onFinished: root.finished()
            Component.onCompleted: currentIndex = Math.max(0, root.options.findIndex(option => option.value === root.value))
        }
        Divider {}
    }
}
