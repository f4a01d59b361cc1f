// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** One fact that differs, here and there, with what it was before. Properties: `difference` (of RecordForm.differences), `who` (who changed it). Signal: `chosen(side)`. */
ColumnLayout {
    id: root

    required property var difference
    required property string who
    readonly property bool isOpen: difference.choice === ""

    signal chosen(side: string)

    function focusInput(): void {
        (difference.choice === "theirs" ? theirs : mine).forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.gapTiny
    Accessible.role: Accessible.Grouping
    Accessible.name: difference.label

    RowLayout {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        GroupTitle {
            text: root.difference.label
            Accessible.ignored: true
        }
        Caption {
            text: qsTr("vorher: %1").arg(root.difference.base)
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            Layout.fillWidth: true
        }
        Tag {
            visible: root.isOpen
            kind: "dashed"
            text: qsTr("zu wählen")
        }
    }
    RowLayout {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        ReturnSide {
            id: mine

            title: qsTr("Hier eingetragen")
            text: root.difference.mine
            subject: root.difference.label
            checked: root.difference.choice === "mine"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            onChosen: root.chosen("mine")
            onOther: theirs.forceActiveFocus(Qt.TabFocusReason)
        }
        ReturnSide {
            id: theirs

            title: qsTr("Von %1").arg(root.who)
            text: root.difference.theirs
            subject: root.difference.label
            checked: root.difference.choice === "theirs"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            onChosen: root.chosen("theirs")
            onOther: mine.forceActiveFocus(Qt.TabFocusReason)
        }
    }
}
