// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** What is asked about reports: a new one, its release, its file, its end. Properties: `desk`, `person` (who works). closeAll() closes them. */
Item {
    id: root

    required property ReportDesk desk
    property string person
    readonly property alias creating: creating
    readonly property alias releasing: releasing
    readonly property alias files: files
    readonly property alias removing: removing

    function closeAll(): void {
        creating.close();
        releasing.close();
        files.close();
        removing.close();
    }

    ReportDialog {
        id: creating

        desk: root.desk
        author: root.person
    }
    ReleaseDialog {
        id: releasing

        desk: root.desk
        person: root.person
    }
    ReportFileDialog {
        id: files

        desk: root.desk
    }
    QuestionDialog {
        id: removing

        title: qsTr("%1 löschen?").arg(root.desk.report.number ?? "")
        text: qsTr("Der Entwurf mit seinen Texten und Zahlen wird gelöscht. Das lässt sich rückgängig machen.")
        confirmText: qsTr("Entwurf löschen")
        destructive: true
        onConfirmed: root.desk.remove()
    }
}
