// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The area of a community bus, made of municipalities. Properties: `form`, `municipalities`. */
ColumnLayout {
    id: root

    required property PlaceForm form
    required property MunicipalityAreas municipalities
    readonly property var towns: Array.from(form.towns)
    /** Associations of which every municipality belongs. */
    readonly property var whole: municipalities.associations.map(one => one.value).filter(key => partsOf(key).length > 0 && partsOf(key).every(id => towns.includes(id)))

    function partsOf(key: string): var {
        return municipalities.municipalities.filter(one => one.association === key).map(one => one.value);
    }
    function chooseAssociations(keys: var): void {
        const gone = whole.filter(key => !keys.includes(key)).flatMap(key => partsOf(key));
        const come = keys.filter(key => !whole.includes(key)).flatMap(key => partsOf(key));
        form.setTowns(towns.filter(id => !gone.includes(id) && !come.includes(id)).concat(come));
    }

    spacing: Theme.gapSmall

    BodyText {
        text: qsTr("Oder das Gebiet aus Gemeinden:")
        Layout.fillWidth: true
    }
    Flow {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        FilterButton {
            label: qsTr("Verbandsgemeinde")
            anyText: qsTr("keine")
            options: root.municipalities.associations
            selected: root.whole
            onChanged: selected => root.chooseAssociations(selected)
        }
        FilterButton {
            label: qsTr("Gemeinde")
            anyText: qsTr("keine")
            options: root.municipalities.municipalities
            selected: root.towns
            onChanged: selected => root.form.setTowns(selected)
        }
    }
    Caption {
        visible: text !== ""
        text: root.form.townNames.join(", ")
        Layout.fillWidth: true
    }
}
