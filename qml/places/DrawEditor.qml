// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Draws the route or the area of a community bus on the map. Property: `drawing`. */
ColumnLayout {
    id: root

    required property ShapeDrawing drawing

    spacing: Theme.gapSmall

    Flow {
        visible: !root.drawing.active
        spacing: Theme.gap
        Layout.fillWidth: true

        LinkButton {
            objectName: "drawRoute"
            text: root.drawing.count > 0 && !root.drawing.isArea ? qsTr("Strecke weiter zeichnen") : qsTr("Strecke zeichnen")
            onClicked: root.drawing.start(false)
        }
        LinkButton {
            objectName: "drawArea"
            text: root.drawing.count > 0 && root.drawing.isArea ? qsTr("Gebiet weiter zeichnen") : qsTr("Gebiet zeichnen")
            onClicked: root.drawing.start(true)
        }
    }
    Flow {
        visible: root.drawing.active || root.drawing.canTakeBack
        spacing: Theme.gap
        Layout.fillWidth: true

        LinkButton {
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
