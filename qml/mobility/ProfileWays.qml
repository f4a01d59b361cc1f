// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** How far shop, doctor, bench and the stop of a Bürgerbus may be, what counts as a shop or doctor, and when a Bürgerbus counts. Property: `form`. */
ColumnLayout {
    id: root

    required property ProfileForm form

    function fieldNamed(field: string): ProfileField {
        for (let i = 0; i < lengths.count; ++i)
            if ((lengths.itemAt(i) as ProfileField)?.field === field)
                return lengths.itemAt(i) as ProfileField;
        return null;
    }

    spacing: Theme.gap

    GridLayout {
        columns: 2
        columnSpacing: Theme.gapLarge
        rowSpacing: Theme.gap
        uniformCellWidths: true
        Layout.fillWidth: true

        Repeater {
            id: lengths

            model: ["shopM", "doctorM", "benchM", "hotspotM", "busStopM"]

            ProfileField {
                required property string modelData

                form: root.form
                field: modelData
                unit: qsTr("m")
                numeric: true
            }
        }
    }
    ChoicesField {
        label: root.form.labels["shops"]
        options: root.form.shopOptions
        selected: root.form.shops
        error: root.form.errors["shops"] ?? ""
        touched: true
        Layout.fillWidth: true
        onChosen: kinds => root.form.commitKinds("shops", kinds)
    }
    ChoicesField {
        label: root.form.labels["doctors"]
        options: root.form.doctorOptions
        selected: root.form.doctors
        error: root.form.errors["doctors"] ?? ""
        touched: true
        Layout.fillWidth: true
        onChosen: kinds => root.form.commitKinds("doctors", kinds)
    }
    Segments {
        label: root.form.labels["busDays"]
        options: root.form.busDayOptions
        value: root.form.busDays
        Layout.fillWidth: true
        onChosen: value => root.form.commit("busDays", value)
    }
}
