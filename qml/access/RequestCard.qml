// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * One request: who asks for what until when, whether identity is checked, and the way to do it. Signals: `answerRequested`, `recordRequested`,
 * `restrictRequested(kind)`.
 */
Card {
    id: root

    required property RequestDesk desk
    required property var row
    readonly property alias checkedBox: checkedBox
    readonly property alias note: note
    readonly property alias done: done
    readonly property alias way: way
    readonly property bool isKnown: (row?.subjectUid ?? "") !== ""

    signal answerRequested
    signal recordRequested
    signal retentionRequested
    signal restrictRequested(kind: string)

    function go(): void {
        switch (row.kind) {
        case "Restriction":
        case "Objection":
            return root.restrictRequested(row.kind);
        case "Correction":
            return root.recordRequested();
        case "Deletion":
            return root.retentionRequested();
        default:
            return root.answerRequested();
        }
    }
    function wayText(kind: string): string {
        switch (kind) {
        case "Restriction":
            return qsTr("Einschränken …");
        case "Objection":
            return qsTr("Widerspruch eintragen …");
        case "Correction":
            return qsTr("Datensatz bearbeiten …");
        case "Deletion":
            return qsTr("Zu den Löschläufen …");
        default:
            return qsTr("Auskunft erstellen …");
        }
    }

    title: row ? qsTr("%1 · %2").arg(row.number).arg(row.kindText) : ""
    onRowChanged: {
        note.text = row?.note ?? "";
        if (row?.kind === "Deletion")
            desk.askReasons(row.subjectKind, row.subjectUid);
    }

    BodyText {
        text: root.row ? qsTr("%1 (%2)").arg(root.row.subject).arg(root.row.subjectText) : ""
        Layout.fillWidth: true
    }
    Caption {
        visible: root.row?.judgement === "unknown"
        text: root.row ? qsTr("%1 · Frist %2").arg(root.row.left).arg(root.row.due) : ""
        Layout.fillWidth: true
    }
    Verdict {
        visible: root.row?.judgement !== "unknown"
        judgement: root.row?.judgement ?? ""
        text: root.row ? qsTr("%1 · Frist %2").arg(root.row.left).arg(root.row.due) : ""
        Layout.fillWidth: true
    }
    CheckField {
        id: checkedBox

        text: qsTr("Identität geprüft")
        hint: qsTr("Bei Zweifeln einen Nachweis verlangen (Art. 12 Abs. 6 DSGVO). Keine Kopie aufbewahren.")
        checked: root.row?.isChecked ?? false
        enabled: (root.row?.isOpen ?? false) && !root.desk.busy
        Layout.fillWidth: true
        onToggled: root.desk.setChecked(root.row.id, checked)
    }
    NoteField {
        id: note

        label: root.row?.kind === "Correction" ? qsTr("Was ist falsch, was ist richtig") : qsTr("Vermerk")
        lines: 2
        maximumLines: 6
        readOnly: !(root.row?.isOpen ?? false)
        Layout.fillWidth: true
        onCommitted: text => root.desk.setNote(root.row.id, text)
    }
    Banner {
        visible: root.row?.kind === "Deletion" && root.desk.reasons.length > 0
        kind: "warn"
        title: qsTr("Vor dem Löschen prüfen")
        text: root.desk.reasons.join("\n")
        Layout.fillWidth: true
    }
    Caption {
        visible: root.row?.kind === "Deletion" && root.isKnown && root.desk.reasons.length === 0
        text: qsTr("Nichts im Register spricht gegen das Löschen. Entscheiden muss die Dienststelle.")
        Layout.fillWidth: true
    }
    Caption {
        visible: root.row !== null && !root.isKnown
        text: qsTr("Im Register steht niemand dieses Namens. Auch das ist mitzuteilen.")
        Layout.fillWidth: true
    }
    Banner {
        visible: root.desk.refusal !== ""
        kind: "bad"
        text: root.desk.refusal
        Layout.fillWidth: true
    }
    Flow {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        PushButton {
            id: done

            visible: root.row?.isOpen ?? false
            primary: true
            enabled: !root.desk.busy
            text: qsTr("Als beantwortet eintragen")
            onClicked: root.desk.answer(root.row.id, root.row.version)
        }
        PushButton {
            id: way

            visible: (root.row?.isOpen ?? false) && root.isKnown
            text: root.wayText(root.row?.kind ?? "")
            onClicked: root.go()
        }
        PushButton {
            visible: root.row !== null && !(root.row?.isOpen ?? true)
            enabled: !root.desk.busy
            text: qsTr("Wieder öffnen")
            onClicked: root.desk.reopen(root.row.id, root.row.version)
        }
    }
}
