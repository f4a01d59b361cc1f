// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The groups of a form that unfold. Property: `extras` (by key, a Component below the fields of a group). reveal(name) opens the group of a field, moves the keyboard there and says what is wrong. */
ColumnLayout {
    id: root

    required property RecordForm form
    required property FormFields first
    property var extras: ({})
    required property Flickable page

    function reveal(name: string): void {
        if (first.showError(name))
            return;
        for (let at = 0; at < groups.count; ++at) {
            const group = groups.itemAt(at) as FormGroup;
            if (group.fields.some(field => field.name === name)) {
                group.open = true;
                Qt.callLater(() => group.showError(name));
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
            fields: root.form.fieldsNamed(modelData.names)
            open: modelData.open ?? false
            extra: root.extras[modelData.key] ?? null
            page: root.page
            Layout.fillWidth: true
        }
    }
}
