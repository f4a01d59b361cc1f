// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** A filter as wide as its list, with a button that clears it. Property: `choice`. */
RowLayout {
    id: root

    required property FilterChoice choice
    readonly property alias button: button

    function focusButton(): void {
        button.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.gapTiny

    FilterButton {
        id: button

        label: root.choice.label
        anyText: root.choice.anyText
        options: root.choice.options
        selected: root.choice.selected
        multiple: root.choice.multiple
        active: root.choice.active
        editor: root.choice.editor
        onChanged: selected => root.choice.changed(selected)
        Layout.fillWidth: true
    }
    IconButton {
        enabled: root.choice.active
        icon.name: "close"
        text: qsTr("Filter %1 leeren").arg(root.choice.label)
        onClicked: {
            button.forceActiveFocus(Qt.OtherFocusReason);
            root.choice.changed([]);
        }
    }
}
