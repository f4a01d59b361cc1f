// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The window waits for the last copy of the register, and can be told not to. Property: `workspace`. Signal: `quitRequested()`. */
Item {
    id: root

    required property Workspace workspace
    readonly property Backups backups: workspace.backups
    readonly property alias waiting: waiting
    readonly property alias failed: failed
    property bool leaving: false
    property bool anyway: false

    signal quitRequested

    /** False while the window has to stay open for the copy; quitRequested() follows. */
    function mayQuit(): bool {
        if (anyway)
            return true;
        if (backups.isAutomatic)
            workspace.close();
        leaving = backups.isRunning;
        if (leaving)
            patience.restart();
        return !leaving;
    }
    function quit(): void {
        leaving = false;
        anyway = true;
        waiting.close();
        quitRequested();
    }
    function closeAll(): void {
        waiting.close();
        failed.close();
    }

    Timer {
        id: patience

        interval: 400 // most copies are made by then
        onTriggered: if (root.leaving && root.backups.isRunning)
            waiting.open()
    }
    Connections {
        target: root.backups
        function onFinished(complaint: string): void {
            if (!root.leaving || root.backups.isRunning)
                return;
            patience.stop();
            if (complaint === "")
                return root.quit();
            waiting.close();
            failed.text = qsTr("%1 Das Register selbst ist gespeichert.").arg(complaint);
            failed.open();
        }
    }
    DialogFrame {
        id: waiting

        title: qsTr("Sicherung wird angelegt")
        onClosed: if (root.leaving && !failed.opened && root.backups.isRunning)
            root.quit()

        BodyText {
            text: qsTr("Danach schließt sich das Fenster. Das Register selbst ist gespeichert.")
            Layout.fillWidth: true
        }
        ProgressLine {
            indeterminate: true
            Accessible.name: waiting.title
            Layout.fillWidth: true
        }
        buttons: PushButton {
            text: qsTr("Ohne Sicherung schließen")
            onClicked: root.quit()
        }
    }
    QuestionDialog {
        id: failed

        title: qsTr("Die Sicherung ist nicht gelungen")
        confirmText: qsTr("Trotzdem schließen")
        onConfirmed: root.quit()
        onCancelled: root.leaving = false
    }
}
