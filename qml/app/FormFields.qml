// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Fields of a RecordForm, two beside one another where there is room. Properties: `fields` (list of FormField), `page` (the Flickable around). */
GridLayout {
    id: root

    required property list<FormField> fields
    required property Flickable page

    function input(name: string): FormInput {
        for (let at = 0; at < entries.count; ++at) {
            const entry = entries.itemAt(at) as FormInput;
            if (entry.field.name === name)
                return entry;
        }
        return null;
    }
    /** Moves the keyboard there. */
    function focusField(name: string): void {
        input(name)?.focusInput();
    }
    /** The same, and says what is wrong; false where the field is not among these. */
    function showError(name: string): bool {
        const wrong = input(name);
        wrong?.showError();
        return wrong !== null;
    }

    columns: width >= Theme.px(380) ? 2 : 1
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap

    Repeater {
        id: entries

        model: root.fields

        FormInput {
            required property FormField modelData

            field: modelData
            page: root.page
            visible: field.shown
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.columnSpan: wide ? root.columns : 1
            Layout.alignment: Qt.AlignTop
        }
    }
}
