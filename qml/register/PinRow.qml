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
                    return qsTr("Noch nicht auf der Karte.");
                const place = root.form.municipality !== "" ? root.form.municipality : qsTr("außerhalb der Gemeinden");
                return root.form.isPlacedByHand ? qsTr("%1 · von Hand gesetzt").arg(place) : qsTr("%1 · aus der Adresse").arg(place);
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
