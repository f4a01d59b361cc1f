// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** One row of Jobs as a JobBar. */
JobBar {
    id: root

    required property Jobs jobs
    required property int index
    required property string title
    required property int percent
    required property string progressText

    text: title
    value: percent < 0 ? -1 : percent / 100
    detail: progressText
    onCancelled: jobs.cancel(index)
}
