// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * A take-along file: asks for its passphrase, then either lays it open to work with it, or shows what would come back into the open register
 * and takes it over. ask(file) opens it. Signals: `done(text)`, `opening(next)` before another register takes the place of the open one.
 */
DialogFrame {
    id: root

    required property Workspace workspace
    required property TripDesk desk
    property url file
    readonly property alias back: back
    readonly property alias phrase: phrase
    readonly property alias conflicts: conflicts
    readonly property alias confirm: confirm
    /** Files that are out come back into this register; everywhere else there is only working with them. */
    readonly property bool canReturn: workspace.isOpen && !desk.isTrip && desk.outCount > 0
    readonly property bool busy: back.busy || desk.busy

    signal done(text: string)
    signal opening(next: var)

    function ask(what: url): void {
        file = what;
        phrase.text = "";
        phrase.reset();
        back.clear();
        desk.readHead(what);
        open();
    }
    function check(): bool {
        phrase.reveal();
        if (phrase.text === "")
            phrase.focusInput();
        return phrase.text !== "" && !busy;
    }
    /** Reads the file and shows what would come back. */
    function read(): void {
        if (check())
            back.read(file, phrase.text);
    }
    /** Lays the file open and shows it in the window. */
    function work(): void {
        if (check())
            opening(() => desk.openFile(file, phrase.text));
    }
    function send(): void {
        if (back.isShown)
            takeOver();
        else if (canReturn)
            read();
        else
            work();
    }
    function takeOver(): void {
        if (back.openCount === 0)
            return back.merge();
        const row = conflicts.firstOpen();
        (conflicts.itemAt(row) as ReturnConflict)?.focusInput();
    }
    function cancel(): void {
        if (!busy)
            return close();
        back.cancel();
        desk.cancel();
    }

    title: back.isShown ? qsTr("Zurück: %1").arg(back.title) : qsTr("Mitnahmedatei öffnen")
    preferredWidth: Theme.px(back.isShown ? 720 : 560)
    onOpened: phrase.focusInput()
    onClosed: {
        back.cancel();
        back.clear();
        phrase.text = "";
    }

    TripReturn {
        id: back

        workspace: root.workspace
        onChanged: if (isShown && !busy)
            Qt.callLater(() => (count > 0 ? conflicts.itemAt(0) as ReturnConflict : null)?.focusInput())
        onMerged: sentence => {
            root.close();
            root.done(sentence);
        }
    }
    Connections {
        target: root.desk
        function onFileOpened(): void {
            root.close();
        }
    }
    CommitKeys {
        scope: root.contentItem
        onCommitted: root.send()
    }
    Banner {
        kind: "bad"
        visible: text !== "" && !root.busy
        title: back.isShown ? qsTr("Nicht übernommen.") : qsTr("Nicht geöffnet.")
        text: back.error !== "" ? back.error : root.visible ? root.desk.error : ""
        Layout.fillWidth: true
    }
    ColumnLayout {
        visible: !back.isShown
        spacing: Theme.gap
        Layout.fillWidth: true

        BodyText {
            text: decodeURIComponent(root.file.toString().split("/").pop())
            Layout.fillWidth: true
        }
        ExchangeHead {
            visible: root.desk.head.number !== undefined
            head: root.desk.head
            title: qsTr("Mitnahmedatei %1").arg(root.desk.head.number ?? "")
            isTrip: true
            Layout.fillWidth: true
        }
        PassphraseField {
            id: phrase

            label: qsTr("Passphrase")
            required: true
            enabled: !root.busy
            error: text === "" ? qsTr("Die Passphrase fehlt.") : ""
            Layout.fillWidth: true
            onShowToggled: shown = !shown
            onAccepted: root.send()
        }
        BodyText {
            quiet: true
            text: root.canReturn ? qsTr("Prüfen zeigt zuerst, was ins Register zurückkäme; geschrieben wird noch nichts.") : qsTr("Geöffnet liegt der Inhalt unverschlüsselt im eigenen Ordner auf diesem Rechner, bis zurückgegeben wird. Bis dahin schützt die Verschlüsselung der Festplatte.")
            Layout.fillWidth: true
        }
    }
    ReturnPreview {
        id: conflicts

        visible: back.isShown
        back: back
        Layout.fillWidth: true
    }
    ProgressLine {
        visible: root.busy
        indeterminate: true
        Accessible.name: qsTr("Wird entschlüsselt und geprüft")
        Layout.fillWidth: true
    }
    buttons: [
        PushButton {
            id: confirm

            primary: true
            enabled: !root.busy
            text: back.isShown ? back.openCount > 0 ? qsTr("Noch %n zu wählen", "", back.openCount) : qsTr("Übernehmen") : root.canReturn ? qsTr("Prüfen") : qsTr("Öffnen")
            hint: Labels.keys("Ctrl+Return")
            onClicked: root.send()
        },
        PushButton {
            visible: root.canReturn && !back.isShown
            enabled: !root.busy
            text: qsTr("Zum Arbeiten öffnen")
            onClicked: root.work()
        },
        PushButton {
            text: qsTr("Abbrechen")
            onClicked: root.cancel()
        }
    ]
}
