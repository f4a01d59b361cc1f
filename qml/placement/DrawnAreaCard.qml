// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The permitted area that was drawn, and drawing it. Properties: `form`, `mapShown` (it can be seen already). Signal: `mapRequested()` (to see it). */
Card {
    id: root

    required property HouseholdForm form
    property bool mapShown: false
    readonly property ShapeDrawing drawing: form.area

    signal mapRequested

    function focusInput(): void {
        editor.focusInput();
    }

    title: qsTr("Erlaubtes Gebiet auf der Karte")
    edge: form.areaError !== "" ? Theme.bad : Theme.line

    RowLayout {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Icon {
            name: "pin"
            color: root.form.hasArea ? Theme.accent : Theme.textQuiet
        }
        BodyText {
            text: {
                if (root.drawing.count > 0)
                    return root.drawing.words;
                if (root.drawing.active)
                    return qsTr("Ecken auf der Karte setzen.");
                return root.form.hasArea ? qsTr("Gebiet aus mehreren Teilen") : qsTr("Noch keines. Es gilt neben den gewählten Gemeinden.");
            }
            quiet: !root.form.hasArea
            Layout.fillWidth: true
        }
        LinkButton {
            visible: root.form.hasArea && !root.mapShown
            text: qsTr("Zeigen")
            Accessible.name: qsTr("Gebiet auf der Karte zeigen")
            onClicked: root.mapRequested()
        }
    }
    DrawEditor {
        id: editor

        drawing: root.drawing
        areaOnly: true
        removable: root.form.hasArea
        onRemoved: root.form.removeArea()
        Layout.fillWidth: true
    }
}
