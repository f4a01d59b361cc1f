// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** One talk with landlords: who is invited, what they answered, what was said and what became of it. */
Item {
    id: root

    required property double sessionId

    signal closed
    signal edit
}
