// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

/** What each column of a table is taken for. Property: `intake`. */
ListView {
    id: root

    required property TableIntake intake

    clip: true
    spacing: Theme.gap
    model: intake.columns
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Spalten")
    T.ScrollBar.vertical: SlimScrollBar {}

    delegate: ComboField {
        id: entry

        required property var modelData
        required property int index

        width: root.width - Theme.gap
        label: modelData.head === "" ? qsTr("Spalte %1").arg(index + 1) : modelData.head
        hint: modelData.sample
        warning: modelData.target !== "" && !modelData.isSure ? qsTr("Der Name passt nur ungefähr. Prüfen, ob das stimmt.") : ""
        model: root.intake.targets
        textRole: "text"
        valueRole: "value"
        currentIndex: root.intake.targets.findIndex(target => target.value === modelData.target)
        onActivated: at => root.intake.map(index, root.intake.targets[at].value)
    }
}
