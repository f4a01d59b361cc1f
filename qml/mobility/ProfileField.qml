// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** One typed field of a profile. Properties: `form`, `field` (its name in JSON). */
Field {
    id: root

    required property ProfileForm form
    required property string field

    label: form.labels[field] ?? ""
    text: form.texts[field] ?? ""
    error: form.errors[field] ?? ""
    touched: true
    Layout.fillWidth: true
    Layout.alignment: Qt.AlignTop
    onEdited: typed => form.commit(field, typed)
    onAccepted: form.save()
}
