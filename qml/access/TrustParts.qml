// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** The parts of the page: `all`, in the order of its list, of those that the person may use. */
QtObject {
    id: root

    required property Workspace workspace
    required property Machine machine
    readonly property var rights: workspace.rights
    readonly property var all: [entry("audit", qsTr("Protokoll"), qsTr("Änderungen und Lesezugriffe"), "clock", auditPart, rights.Audit.read), entry("trash", qsTr("Papierkorb"), qsTr("Gelöschtes zurückholen"), "trash", trashPart, rights.Audit.read && rights.Objects.write), entry("backups", qsTr("Sicherungen"), qsTr("Anlegen, prüfen, zurückspielen"), "save", backupsPart, !workspace.isServer || rights.Accounts.write), entry("requests", qsTr("Auskunft und Rechte"), qsTr("Anträge, Einschränkungen"), "person", requestsPart, rights.Retention.read), entry("retention", qsTr("Aufbewahrung"), qsTr("Fristen und Löschläufe"), "calendar", retentionPart, rights.Retention.read), entry("exchange", qsTr("Austausch"), qsTr("Dateien an andere Stellen"), "export", exchangePart, rights.Contacts.write), entry("accounts", qsTr("Konten und Rollen"), qsTr("Wer was darf"), "people", accountsPart, true)].filter(part => part.shown)

    readonly property Component auditPart: Component {
        AuditPane {
            workspace: root.workspace
            machine: root.machine
        }
    }
    readonly property Component trashPart: Component {
        TrashPane {
            workspace: root.workspace
            machine: root.machine
        }
    }
    readonly property Component backupsPart: Component {
        BackupPane {
            workspace: root.workspace
            machine: root.machine
        }
    }
    readonly property Component requestsPart: Component {
        RequestPane {
            workspace: root.workspace
            machine: root.machine
        }
    }
    readonly property Component retentionPart: Component {
        RetentionPane {
            workspace: root.workspace
            machine: root.machine
        }
    }
    readonly property Component exchangePart: Component {
        ExchangePane {
            workspace: root.workspace
            machine: root.machine
        }
    }
    readonly property Component accountsPart: Component {
        AccountPane {
            workspace: root.workspace
            machine: root.machine
        }
    }

    function entry(key: string, title: string, detail: string, icon: string, part: Component, shown: bool): var {
        return {
            "key": key,
            "title": title,
            "detail": detail,
            "icon": icon,
            "part": part,
            "shown": shown,
            "state": ""
        };
    }
}
