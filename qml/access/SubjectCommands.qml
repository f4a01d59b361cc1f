// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/**
 * What people may ask for about a landlord, a sponsor or a household, for the menus of their pages: `all`. Properties: `kind` (key of SubjectKind),
 * `recordId` (0 for none). Signal: `asked(target)` for the page "trust".
 */
QtObject {
    id: root

    required property Workspace workspace
    required property string kind
    property real recordId: 0
    readonly property bool ready: recordId > 0 && (workspace.rights.Retention?.read ?? true)
    readonly property list<Command> all: [
        Command {
            menu: "edit"
            startsGroup: true
            text: qsTr("&Auskunft erteilen …")
            words: qsTr("Datenschutz Betroffene DSGVO Kopie Art. 15")
            icon.name: "person"
            enabled: root.ready
            onTriggered: root.ask("answer")
        },
        Command {
            menu: "edit"
            text: qsTr("An&trag aufnehmen …")
            words: qsTr("Datenschutz Betroffene DSGVO Frist Berichtigung Löschung")
            enabled: root.ready
            onTriggered: root.ask("request")
        },
        Command {
            menu: "edit"
            text: qsTr("&Einschränken …")
            words: qsTr("Datenschutz sperren DSGVO Art. 18")
            enabled: root.ready
            onTriggered: root.ask("restrict")
        },
        Command {
            menu: "edit"
            text: qsTr("&Widerspruch eintragen …")
            words: qsTr("Datenschutz DSGVO Art. 21 keine Anrufe")
            enabled: root.ready
            onTriggered: root.ask("object")
        }
    ]

    signal asked(target: var)

    function ask(what: string): void {
        asked({
            "part": "requests",
            "subjectKind": kind,
            "subjectId": recordId,
            "what": what
        });
    }
}
