// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** What was changed here and on the way, side by side, one of them to be chosen. Signal: `chosen(side)`, "here" or "there". */
ColumnLayout {
    id: root

    required property string label
    required property string before
    required property string here
    required property string there
    required property string choice
    required property bool isWhole

    signal chosen(side: string)

    function focusInput(): void {
        (choice === "there" ? theirs : ours).forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.gapTiny
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    BodyText {
        text: root.label
        Layout.fillWidth: true
        Accessible.ignored: true
    }
    Caption {
        visible: text !== ""
        text: root.isWhole ? qsTr("Unterschriebenes gilt nur im Ganzen: einen der beiden Stände wählen.") : root.before === "" ? "" : qsTr("Beim Mitnehmen: %1").arg(root.before)
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        ReturnSide {
            id: ours

            title: qsTr("Hier")
            text: root.here
            subject: root.label
            checked: root.choice === "here"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            onChosen: root.chosen("here")
            onOther: theirs.forceActiveFocus(Qt.TabFocusReason)
        }
        ReturnSide {
            id: theirs

            title: qsTr("Unterwegs")
            text: root.there
            subject: root.label
            checked: root.choice === "there"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            onChosen: root.chosen("there")
            onOther: ours.forceActiveFocus(Qt.TabFocusReason)
        }
    }
}
