// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/**
 * Lets somebody leave a handover once everything is kept; asks where an answer could not be. Property: `editor`. Function: mayLeave(next). What is still on its way is waited for,
 * but no longer than a person would.
 */
LeaveQuestion {
    id: root

    required property HandoverEditor editor
    property bool keeping: false

    function mayLeave(next: var): void {
        root.next = next;
        decide();
    }
    function decide(): void {
        if (next === null || visible || editor.isWriting && patience.running)
            return;
        if (editor.isWriting && !patience.late)
            return patience.restart();
        patience.stop();
        patience.late = false;
        if (editor.unsaved.length > 0 || editor.isWriting)
            return open();
        goOn();
    }

    title: qsTr("Angaben sind nicht gespeichert")
    text: qsTr("In %1 stehen Angaben, die nicht im Register sind.").arg(editor.number)
    onConfirmed: {
        editor.retry();
        decide();
    }
    onDropped: editor.drop()

    readonly property Connections news: Connections {
        target: root.editor
        function onWritingChanged(): void {
            if (!root.editor.isWriting)
                patience.stop();
            root.decide();
        }
    }
    readonly property Timer waiting: Timer {
        id: patience

        property bool late: false

        interval: 4000
        onTriggered: {
            late = true;
            root.decide();
        }
    }
}
