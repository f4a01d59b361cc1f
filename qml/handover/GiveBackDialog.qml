// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts

/** Packs the open take-along file again for the way back and removes the working copy. ask() opens it. */
DialogFrame {
    id: root

    required property Workspace workspace
    required property TripDesk desk
    readonly property alias passphrases: phrase
    readonly property alias confirm: confirm

    function ask(): void {
        phrase.clear();
        open();
    }
    function send(): void {
        if (desk.busy)
            return;
        if (!phrase.fits)
            return phrase.reveal();
        target.selectedFile = desk.suggestedFile("");
        target.open();
    }
    function pack(file: url): void {
        desk.giveBack(file, phrase.passphrase);
    }

    title: qsTr("%1 zurückgeben").arg(desk.number)
    preferredWidth: Theme.px(600)
    onOpened: phrase.focusInput()
    onClosed: {
        desk.cancel();
        phrase.clear();
    }

    Connections {
        target: root.desk
        function onGaveBack(): void {
            root.close();
        }
    }
    FileDialog {
        id: target

        title: qsTr("Mitnahmedatei speichern")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "bleibe-mit"
        nameFilters: [qsTr("Mitnahmedateien (*.bleibe-mit)")]
        onAccepted: root.pack(selectedFile)
    }
    CommitKeys {
        scope: root.contentItem
        onCommitted: root.send()
    }
    BodyText {
        text: qsTr("Alles wird wieder verschlüsselt gepackt und zur Probe geöffnet. Danach verschwindet die Arbeitskopie von diesem Rechner. Die Datei kommt ins Register der Dienststelle mit „Mitnahmedatei öffnen“.")
        Layout.fillWidth: true
    }
    Banner {
        kind: "bad"
        visible: text !== "" && !root.desk.busy
        title: qsTr("Nicht gepackt. Die Arbeitskopie ist noch da.")
        text: root.visible ? root.desk.error : ""
        Layout.fillWidth: true
    }
    PassphraseFields {
        id: phrase

        desk: root.desk
        enabled: !root.desk.busy
        Layout.fillWidth: true
        onAccepted: root.send()
    }
    ProgressLine {
        visible: root.desk.busy
        indeterminate: true
        Accessible.name: qsTr("Wird gepackt und geprüft")
        Layout.fillWidth: true
    }
    buttons: [
        PushButton {
            id: confirm

            primary: true
            enabled: !root.desk.busy
            text: qsTr("Speichern unter …")
            hint: Labels.keys("Ctrl+Return")
            onClicked: root.send()
        },
        PushButton {
            text: qsTr("Abbrechen")
            onClicked: root.desk.busy ? root.desk.cancel() : root.close()
        }
    ]
}
