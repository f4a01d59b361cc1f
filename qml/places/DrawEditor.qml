// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Draws a route or an area on the map. Properties: `drawing`, `areaOnly` (no routes here), `removable`. Signal: `removed()`. */
ColumnLayout {
    id: root

    required property ShapeDrawing drawing
    property bool areaOnly: false
    property bool removable: false

    signal removed

    /** Moves the keyboard to where one goes on. */
    function focusInput(): void {
        (drawing.active ? ending : area).forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.gapSmall

    Flow {
        visible: !root.drawing.active
        spacing: Theme.gap
        Layout.fillWidth: true

        LinkButton {
            objectName: "drawRoute"
            visible: !root.areaOnly
            text: root.drawing.count > 0 && !root.drawing.isArea ? qsTr("Strecke weiter zeichnen") : qsTr("Strecke zeichnen")
            onClicked: root.drawing.start(false)
        }
        LinkButton {
            id: area

            objectName: "drawArea"
            text: root.drawing.count > 0 && root.drawing.isArea ? qsTr("Gebiet weiter zeichnen") : qsTr("Gebiet zeichnen")
            onClicked: root.drawing.start(true)
        }
        LinkButton {
            visible: root.removable
            text: qsTr("Gebiet entfernen")
            onClicked: {
                area.forceActiveFocus(Qt.OtherFocusReason);
                root.removed();
            }
        }
    }
    Flow {
        visible: root.drawing.active || root.drawing.canTakeBack
        spacing: Theme.gap
        Layout.fillWidth: true

        LinkButton {
            id: ending

            visible: root.drawing.active
            text: qsTr("Zeichnen beenden")
            onClicked: root.drawing.end()
        }
        LinkButton {
            enabled: root.drawing.canTakeBack
            text: qsTr("Letzte Ecke zurücknehmen")
            onClicked: root.drawing.takeBack()
        }
    }
    Verdict {
        visible: text !== ""
        judgement: "bad"
        text: root.drawing.error
        Layout.fillWidth: true
    }
}
