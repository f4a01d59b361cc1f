// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/** The papers of a handover on their way to paper. Function: open(). */
Item {
    id: root

    required property Workspace workspace
    required property double handoverId

    function open(): void {
    }
}
