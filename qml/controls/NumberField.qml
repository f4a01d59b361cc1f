// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** A Field for a number: right aligned. The model parses (1.234,56, 1234,56 and 1234.56) and answers with `error` or the tidy text. */
Field {
    numeric: true
    inputMethodHints: Qt.ImhFormattedNumbersOnly
}
