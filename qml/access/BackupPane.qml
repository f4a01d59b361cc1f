// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtCore
import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Dialogs
import QtQuick.Layouts

/** Copies of the register: when they are made, where they lie, whether they are sound, and the way back. */
TrustPane {
    id: root

    readonly property Backups backups: workspace.backups
    readonly property bool isServer: workspace.isServer
    readonly property bool slim: width < Theme.px(640)
    readonly property alias desk: desk
    readonly property alias restoring: restoring
    readonly property alias make: make

    function pose(name: string): void {
        restoring.close();
        if (name === "made")
            backups.makeNow();
        else if (name === "restore" && desk.copies.length > 0)
            restoring.ask(desk.copies[0]);
    }
    function takeFocus(): void {
        make.forceActiveFocus(Qt.TabFocusReason);
    }

    poses: isServer ? [] : ["made", "restore"]
    busy: desk.loading || desk.busy || backups.isRunning
    statusText: isServer ? "" : qsTr("%Ln Sicherungen", "", desk.copies.length)

    BackupDesk {
        id: desk

        workspace: root.workspace
        registerFile: root.backups.registerFile
        onDone: text => root.done(text)
    }
    FileDialog {
        id: fileDialog

        title: qsTr("Sicherung als Datei")
        fileMode: FileDialog.SaveFile
        currentFolder: StandardPaths.writableLocation(StandardPaths.DocumentsLocation)
        defaultSuffix: "sqlite"
        nameFilters: [qsTr("Register (*.sqlite)")]
        onAccepted: root.workspace.backup(selectedFile)
    }
    FileDialog {
        id: otherDialog

        title: qsTr("Andere Sicherung zurückspielen")
        currentFolder: StandardPaths.writableLocation(StandardPaths.DocumentsLocation)
        nameFilters: [qsTr("Register (*.sqlite)"), qsTr("Alle Dateien (*)")]
        onAccepted: restoring.ask({
            "file": desk.pathOf(selectedFile)
        })
    }
    RestoreDialog {
        id: restoring

        desk: desk
    }
    ScrollPane {
        anchors.fill: parent
        upperMargin: Theme.gap
        maximumWidth: Theme.px(860)

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.controlHeight

            PageTitle {
                text: qsTr("Sicherungen")
                Layout.fillWidth: true
            }
            PushButton {
                id: make

                primary: true
                icon.name: "save"
                text: root.isServer ? qsTr("Sicherung als Datei …") : qsTr("Jetzt sichern")
                enabled: !root.backups.isRunning
                onClicked: root.isServer ? fileDialog.open() : root.backups.makeNow()
            }
        }
        Banner {
            kind: "bad"
            visible: root.backups.failure !== ""
            title: qsTr("Die letzte Sicherung ist nicht gelungen.")
            text: root.backups.failure
            actions: Action {
                text: qsTr("Noch einmal versuchen")
                enabled: !root.backups.isRunning
                onTriggered: root.backups.makeNow()
            }
            Layout.fillWidth: true
        }
        Banner {
            kind: "warn"
            visible: root.backups.secondFailure !== ""
            title: qsTr("Am zweiten Ort fehlt die letzte Sicherung.")
            text: root.backups.secondFailure
            Layout.fillWidth: true
        }
        BackupPlaces {
            visible: !root.isServer
            backups: root.backups
            Layout.fillWidth: true
        }
        ServerBackupCard {
            visible: root.isServer
            Layout.fillWidth: true
        }
        Card {
            visible: !root.isServer
            title: qsTr("Vorhandene")
            spacing: 0
            Layout.fillWidth: true

            Repeater {
                model: desk.copies

                BackupRow {
                    required property var modelData

                    copy: modelData
                    slim: root.slim
                    enabledWays: !desk.busy
                    Layout.fillWidth: true
                    onCheckRequested: desk.check(modelData.file)
                    onRestoreRequested: restoring.ask(modelData)
                }
            }
            EmptyState {
                visible: desk.copies.length === 0 && !desk.loading
                icon: "save"
                title: qsTr("Noch keine Sicherung")
                text: root.backups.isAutomatic ? qsTr("Die erste entsteht beim Schließen oder mit „Jetzt sichern“.") : qsTr("Die erste entsteht mit „Jetzt sichern“.")
                Layout.fillWidth: true
                Layout.topMargin: Theme.gap
                Layout.bottomMargin: Theme.gap
            }
            ProgressLine {
                visible: desk.loading && desk.copies.length === 0
                indeterminate: true
                Accessible.name: qsTr("Wird geladen")
                Layout.fillWidth: true
            }
            LinkButton {
                text: qsTr("Andere Datei zurückspielen …")
                Layout.topMargin: Theme.gap
                onClicked: otherDialog.open()
            }
        }
    }
}
