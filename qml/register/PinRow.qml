// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The place of a vacancy on the map: what it is, and how to set it. Properties: `form`, `placing` (a click on the map is awaited). */
Card {
    id: root

    required property VacancyForm form
    property bool placing: false

    title: qsTr("Lage")

    RowLayout {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Icon {
            name: "pin"
            color: root.form.hasPlace ? Theme.accent : Theme.textQuiet
        }
        BodyText {
            text: {
                if (root.placing)
                    return qsTr("Auf die Karte klicken, oder Esc.");
                if (!root.form.hasPlace)
                    return root.form.isTownUnknown ? qsTr("Dieser Ort ist keine Gemeinde im Register. Die Lage auf der Karte setzen.") : qsTr("Noch nicht auf der Karte.");
                return [root.form.municipality !== "" ? root.form.municipality : qsTr("außerhalb der Gemeinden"), root.form.accuracy].filter(part => part !== "").join(" · ");
            }
            quiet: !root.form.hasPlace
            Layout.fillWidth: true
        }
        LinkButton {
            text: root.placing ? qsTr("Abbrechen") : root.form.hasPlace ? qsTr("Neu setzen") : qsTr("Auf der Karte setzen")
            onClicked: root.placing = !root.placing
        }
        LinkButton {
            visible: root.form.hasPlace && !root.placing
            text: qsTr("Entfernen")
            onClicked: root.form.clearPlace()
        }
    }
}
