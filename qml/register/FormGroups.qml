// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The groups of a form that unfold, with a count of what is wrong inside. reveal(name) opens the group of a field and moves the keyboard there. */
ColumnLayout {
    id: root

    required property VacancyForm form
    required property FormFields first
    required property Flickable page

    function reveal(name: string): void {
        if (first.focusField(name))
            return;
        for (let at = 0; at < groups.count; ++at) {
            const group = groups.itemAt(at) as FormGroup;
            if (group.fields.some(field => field.name === name)) {
                group.open = true;
                Qt.callLater(() => group.focusField(name));
                return;
            }
        }
    }

    spacing: 0

    Repeater {
        id: groups

        model: root.form.groups

        FormGroup {
            required property var modelData

            title: modelData.title
            fields: root.form.fieldsOf(modelData.key).filter(field => root.form.firstFields.indexOf(field.name) < 0 && field.name !== "vacancy.availability")
            page: root.page
            Layout.fillWidth: true
        }
    }
}
