// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/**
 * What others do to the record of an open form: who works on it, what was changed since, that it is gone. Properties: `record`, `open`.
 * Signals: `typingWanted()` (what is being typed is to be taken first), `dropped()` (a deleted record is given up).
 */
ColumnLayout {
    id: root

    required property RecordForm record
    property bool open: false
    readonly property alias dialog: dialog
    readonly property alias presence: presence

    signal typingWanted
    signal dropped

    // By what there is to say, not by the parts: those are hidden as long as this is.
    visible: presence.presence.text !== "" || record.changedText !== "" || record.goneText !== "" || record.conflict !== ""
    spacing: Theme.gapSmall

    Binding {
        target: root.record
        property: "watching"
        value: root.open
    }
    ConflictDialog {
        id: dialog

        record: root.record
    }
    PresenceLine {
        id: presence

        workspace: root.record.workspace
        table: root.record.table
        rowId: root.record.rowId
        holding: root.open
        watching: root.open
        Layout.fillWidth: true
    }
    Banner {
        id: changed

        kind: "info"
        visible: root.record.changedText !== ""
        title: root.record.changedText
        text: qsTr("Was hier eingetragen ist, bleibt.")
        actions: T.Action {
            text: qsTr("Übernehmen, meine Eingaben behalten")
            onTriggered: {
                root.typingWanted();
                root.record.takeOver();
            }
        }
        onTitleChanged: if (visible)
            Accessible.announce(title)
        Layout.fillWidth: true
    }
    Banner {
        id: gone

        kind: "warn"
        visible: root.record.goneText !== ""
        title: root.record.goneText
        text: qsTr("Was hier eingetragen ist, ist noch da.")
        actions: [
            T.Action {
                text: qsTr("Als neu speichern")
                onTriggered: {
                    root.typingWanted();
                    root.record.saveAsNew();
                }
            },
            T.Action {
                text: qsTr("Verwerfen")
                onTriggered: {
                    root.record.revert();
                    root.dropped();
                }
            }
        ]
        onTitleChanged: if (visible)
            Accessible.announce(title)
        Layout.fillWidth: true
    }
    Banner {
        id: conflict

        kind: "warn"
        visible: root.record.conflict !== ""
        title: qsTr("Nicht gespeichert.")
        text: root.record.conflict
        Layout.fillWidth: true
    }
}
