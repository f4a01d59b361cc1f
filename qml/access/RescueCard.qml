// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The copies of a register that cannot be opened, on the opening page. Property: `workspace`. show(file) looks for them. */
Card {
    id: root

    required property Workspace workspace
    readonly property alias desk: desk
    readonly property alias restoring: restoring

    function show(file: string): void {
        desk.registerFile = "";
        desk.registerFile = file;
    }

    visible: desk.copies.length > 0
    title: qsTr("Sicherungen von %1").arg(desk.registerFile)
    spacing: 0

    BackupDesk {
        id: desk

        workspace: root.workspace
    }
    RestoreDialog {
        id: restoring

        desk: desk
    }
    Repeater {
        model: desk.copies

        BackupRow {
            required property var modelData

            copy: modelData
            slim: root.width < Theme.px(620)
            enabledWays: !desk.busy && !root.workspace.isOpening
            Layout.fillWidth: true
            onCheckRequested: desk.check(modelData.file)
            onRestoreRequested: restoring.ask(modelData)
        }
    }
    Caption {
        text: qsTr("Die beschädigte Datei bleibt erhalten, sie wird vorher beiseitegelegt.")
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall
    }
}
