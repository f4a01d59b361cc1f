// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** Why somebody's data are restricted, why an objection holds, or why either ends. Functions: ask(kind, subjectKind, uid, name), askLift(row). */
ReasonDialog {
    id: root

    required property RequestDesk desk
    /** What begins; null where `row` ends. */
    property var begin: null
    property var row: null

    function ask(kind: string, subjectKind: string, uid: string, name: string): void {
        begin = {
            "kind": kind,
            "subjectKind": subjectKind,
            "uid": uid
        };
        title = kind === "Objection" ? qsTr("Widerspruch von %1").arg(name) : qsTr("%1 einschränken").arg(name);
        text = kind === "Objection" ? qsTr("Anrufe und Einladungen enden. Der Datensatz bleibt sichtbar, der Widerspruch steht dabei.") : qsTr("Der Datensatz verschwindet aus Listen, Suche, Karte, Vermittlung, Briefen, Papieren und Exporten. Zu sehen ist er nur noch hier, bis die Einschränkung aufgehoben wird.");
        confirmText = kind === "Objection" ? qsTr("Eintragen") : qsTr("Einschränken");
        open();
    }
    function askLift(row: var): void {
        begin = null;
        root.row = row;
        title = qsTr("%1 von %2 aufheben").arg(row.kindText).arg(row.subject);
        text = row.kind === "Objection" ? qsTr("Danach sind Anrufe und Einladungen wieder möglich.") : qsTr("Danach wird der Datensatz wieder ganz normal verwendet. Vorher ist die Person zu unterrichten (Art. 18 Abs. 3 DSGVO).");
        confirmText = qsTr("Aufheben");
        open();
    }

    busy: desk.busy
    refusal: desk.refusal
    onConfirmed: (words, reason) => {
        if (begin)
            desk.restrictSubject(begin.kind, begin.subjectKind, begin.uid, reason);
        else
            desk.lift(row.id, row.version, reason);
    }

    Connections {
        target: root.desk
        function onKept(number: string): void {
            if (root.opened)
                root.close();
        }
    }
}
