// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** Asks about minutes that are not kept yet. Property: `form`. Function: mayLeave(next). */
LeaveQuestion {
    id: root

    required property MinutesForm form

    function mayLeave(next: var): void {
        if (form.dirty)
            ask(next);
        else
            next();
    }

    title: qsTr("Protokoll nicht gespeichert")
    text: qsTr("Am Protokoll wurde etwas geändert.")
    confirmText: qsTr("Speichern")
    onConfirmed: form.save()
    onDropped: form.revert()

    Connections {
        target: root.form
        function onSaved(): void {
            root.goOn();
        }
        function onRefused(): void {
            root.stay();
        }
    }
}
