// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * Where a place lies, and how to say so: a click on the map, typed coordinates, or municipalities for the area of a bus. Properties: `form`,
 * `municipalities`, `placing` (a click on the map is awaited).
 */
Card {
    id: root

    required property PlaceForm form
    required property MunicipalityAreas municipalities
    property bool placing: false
    readonly property string words: {
        if (placing)
            return qsTr("Auf die Karte klicken, oder Esc.");
        if (form.drawing.count > 0)
            return form.drawing.words;
        if (form.towns.length > 0)
            return qsTr("Gebiet aus %n Gemeinden", "", form.towns.length);
        if (form.hasShape)
            return qsTr("Strecke oder Gebiet aus einer Quelle");
        if (form.isBus && !form.hasPoint)
            return qsTr("Strecke oder Gebiet zeichnen, oder Gemeinden wählen.");
        return form.hasPoint ? qsTr("Auf der Karte; die Nadel lässt sich ziehen.") : qsTr("Noch nicht auf der Karte.");
    }

    function focusInput(): void {
        typed.reveal();
        set.forceActiveFocus(Qt.TabFocusReason);
    }

    title: qsTr("Lage")
    edge: form.positionError !== "" ? Theme.bad : Theme.line

    RowLayout {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Icon {
            name: "pin"
            color: root.form.hasPoint || root.form.hasShape ? Theme.accent : Theme.textQuiet
        }
        BodyText {
            text: root.words
            quiet: !root.form.hasPoint && !root.form.hasShape
            Layout.fillWidth: true
        }
        LinkButton {
            id: set

            text: root.placing ? qsTr("Abbrechen") : root.form.hasPoint ? qsTr("Neu setzen") : root.form.isBus ? qsTr("Nur ein Punkt") : qsTr("Auf der Karte setzen")
            onClicked: root.placing = !root.placing
        }
    }
    Verdict {
        visible: root.form.positionError !== ""
        judgement: "bad"
        text: root.form.positionError
        Layout.fillWidth: true
    }
    Loader {
        active: root.form.isBus
        visible: active
        sourceComponent: DrawEditor {
            drawing: root.form.drawing
        }
        Layout.fillWidth: true
    }
    Field {
        id: typed

        visible: !root.form.hasShape
        label: qsTr("Koordinaten")
        hint: qsTr("Breite und Länge, oder UTM 32")
        text: root.form.coordinates
        error: root.form.coordinatesError
        Layout.fillWidth: true
        onCommitted: text => root.form.setCoordinates(text)
    }
    Loader {
        active: root.form.isBus
        visible: active
        sourceComponent: AreaEditor {
            form: root.form
            municipalities: root.municipalities
        }
        Layout.fillWidth: true
    }
}
