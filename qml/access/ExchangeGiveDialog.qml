// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts

/**
 * What goes to which office, what for, until when, under which passphrase. ask(ids) opens it with these vacancies, askAvailable() with all that are
 * available. Signal: `done(text)` once the file lies where it was asked for.
 */
DialogFrame {
    id: root

    required property Workspace workspace
    readonly property alias giver: giver
    readonly property alias passphrases: phrase
    readonly property alias confirm: confirm
    readonly property alias fields: fields
    readonly property bool fits: giver.count > 0 && fields.fits && phrase.fits

    signal done(text: string)

    function ask(vacancies: var): void {
        begin();
        giver.begin(vacancies);
        open();
    }
    function askAvailable(): void {
        begin();
        giver.beginWithAvailable();
        open();
    }
    function begin(): void {
        phrase.clear();
        fields.reset();
    }
    function send(): void {
        if (giver.busy || !fields.check())
            return;
        if (giver.count === 0)
            return;
        if (!phrase.fits)
            return phrase.reveal();
        target.selectedFile = giver.suggestedFile();
        target.open();
    }
    function pack(file: url): void {
        giver.give(file, phrase.passphrase);
    }

    title: qsTr("Weitergeben an andere Stelle")
    preferredWidth: Theme.px(680)
    onOpened: {
        page.contentY = 0;
        fields.focusInput();
    }
    onClosed: {
        giver.cancel();
        phrase.clear();
    }

    ExchangeGiver {
        id: giver

        workspace: root.workspace
        onGiven: sentence => {
            root.close();
            root.done(qsTr("%1. Die Passphrase getrennt weitergeben.").arg(sentence));
        }
    }
    TripDesk {
        id: phrases

        workspace: root.workspace
    }
    FileDialog {
        id: target

        title: qsTr("Austauschdatei speichern")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "bleibe-tausch"
        nameFilters: [qsTr("Austauschdateien (*.bleibe-tausch)")]
        onAccepted: root.pack(selectedFile)
    }
    CommitKeys {
        scope: root.contentItem
        onCommitted: root.send()
    }
    Banner {
        kind: "bad"
        visible: giver.error !== ""
        title: qsTr("Nicht gepackt.")
        text: giver.error
        Layout.fillWidth: true
    }
    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        GroupTitle {
            text: giver.count === 0 && !giver.loading ? qsTr("Nichts ausgewählt") : qsTr("Es gehen mit: %1").arg(giver.contents)
            Layout.fillWidth: true
        }
        Caption {
            text: giver.count === 0 && !giver.loading ? qsTr("Im Register Leerstände auswählen und „Weitergeben“ wählen.") : giver.numbers
            visible: text !== ""
            Layout.fillWidth: true
        }
    }
    ExchangeGiveFields {
        id: fields

        giver: giver
        enabled: !giver.busy
        Layout.fillWidth: true
    }
    Repeater {
        model: giver.hints

        Verdict {
            required property string modelData

            judgement: "warn"
            text: modelData
            Layout.fillWidth: true
        }
    }
    PassphraseFields {
        id: phrase

        desk: phrases
        enabled: !giver.busy
        Layout.fillWidth: true
        onAccepted: root.send()
    }
    ProgressLine {
        visible: giver.busy
        value: giver.percent / 100
        indeterminate: giver.percent <= 0
        Accessible.name: qsTr("Wird gepackt")
        Layout.fillWidth: true
    }
    buttons: [
        PushButton {
            id: confirm

            primary: true
            enabled: !giver.busy && !giver.loading && giver.count > 0
            text: giver.busy ? qsTr("Wird gepackt") : qsTr("Speichern unter …")
            hint: Labels.keys("Ctrl+Return")
            onClicked: root.send()
        },
        PushButton {
            text: qsTr("Abbrechen")
            onClicked: giver.busy ? giver.cancel() : root.close()
        }
    ]
}
