// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/**
 * Asks about work that is not kept yet: ask(next). Signals: `confirmed()` (keep it, then call goOn(), or stay() where that fails), `dropped()`
 * (forget it; goes on by itself).
 */
QuestionDialog {
    id: root

    property var next: null

    signal dropped

    function ask(next: var): void {
        root.next = next;
        open();
    }
    function goOn(): void {
        const next = root.next;
        root.next = null;
        if (next)
            next();
    }
    function stay(): void {
        next = null;
    }

    confirmText: qsTr("Speichern")
    otherText: qsTr("Verwerfen")
    onOther: {
        dropped();
        goOn();
    }
    onCancelled: stay()
}
