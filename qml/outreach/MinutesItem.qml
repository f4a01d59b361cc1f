// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** A point of the agenda and what was said about it. Properties: `form`, `locked`. */
ColumnLayout {
    id: root

    required property MinutesForm form
    required property int index
    property bool locked: false
    readonly property var item: form.items[index] ?? ({})

    spacing: Theme.gapTiny

    RowLayout {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Field {
            label: qsTr("Punkt %1").arg(root.index + 1)
            readOnly: root.locked
            text: root.item.heading ?? ""
            Layout.fillWidth: true
            onEdited: text => root.form.answerItem(root.index, "heading", text)
        }
        IconButton {
            visible: !root.locked
            small: true
            icon.name: "trash"
            text: qsTr("Punkt %1 löschen").arg(root.index + 1)
            Layout.alignment: Qt.AlignBottom
            onClicked: root.form.removeItem(root.index)
        }
    }
    NoteField {
        name: qsTr("Ergebnis zu Punkt %1").arg(root.index + 1)
        placeholder: qsTr("Ergebnis")
        lines: 2
        readOnly: root.locked
        text: root.item.result ?? ""
        Layout.fillWidth: true
        onEdited: text => root.form.answerItem(root.index, "result", text)
    }
}
