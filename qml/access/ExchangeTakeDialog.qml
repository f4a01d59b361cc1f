// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * A file of another office: what stands on it and who signed it, then its passphrase, then the list of what it would do. ask(file) opens it.
 * Signal: `done(text)` once it was taken.
 */
DialogFrame {
    id: root

    required property Workspace workspace
    readonly property alias taker: taker
    readonly property alias phrase: phrase
    readonly property alias list: list
    readonly property alias compared: compared
    readonly property alias confirm: confirm
    readonly property bool busy: taker.busy
    readonly property bool isRefused: taker.refusal !== ""
    readonly property bool isOpenable: taker.stage === "head" && taker.trust === "confirmed" && !isRefused
    readonly property bool isUntrusted: taker.stage === "head" && (taker.trust === "unknown" || taker.trust === "changed") && !isRefused

    signal done(text: string)

    function ask(file: url): void {
        phrase.text = "";
        phrase.reset();
        compared.checked = false;
        taker.look(file);
        open();
    }
    function send(): void {
        if (busy || isRefused)
            return;
        if (taker.stage === "list")
            return taker.take();
        if (isUntrusted) {
            if (!compared.checked)
                return compared.forceActiveFocus(Qt.TabFocusReason);
            return taker.confirm();
        }
        phrase.reveal();
        if (phrase.text === "")
            return phrase.focusInput();
        taker.read(phrase.text);
    }

    title: taker.stage === "list" ? qsTr("Übernehmen: %1 von %2").arg(taker.head.number).arg(taker.head.sender) : qsTr("Austauschdatei übernehmen")
    preferredWidth: Theme.px(taker.stage === "list" ? 860 : 600)
    onClosed: {
        taker.cancel();
        taker.clear();
        phrase.text = "";
    }

    ExchangeTaker {
        id: taker

        workspace: root.workspace
        onChanged: if (!busy)
            Qt.callLater(() => root.goOn())
        onTaken: sentence => {
            root.close();
            root.done(sentence);
        }
    }
    /** The keyboard goes to what comes next. */
    function goOn(): void {
        if (!opened || busy)
            return;
        if (taker.stage === "list")
            list.forceActiveFocus(Qt.TabFocusReason);
        else if (isOpenable)
            phrase.focusInput();
        else if (isUntrusted)
            compared.forceActiveFocus(Qt.TabFocusReason);
    }
    CommitKeys {
        scope: root.contentItem
        onCommitted: root.send()
    }
    Banner {
        kind: "bad"
        visible: root.isRefused && !root.busy
        title: qsTr("Diese Datei wird nicht übernommen.")
        text: taker.refusal
        Layout.fillWidth: true
    }
    Banner {
        kind: "bad"
        visible: taker.error !== "" && !root.busy
        title: taker.stage === "list" ? qsTr("Nicht übernommen.") : qsTr("Nicht geöffnet.")
        text: taker.error
        Layout.fillWidth: true
    }
    ExchangeHead {
        visible: taker.stage === "head"
        head: taker.head
        Layout.fillWidth: true
    }
    Banner {
        kind: taker.trust === "changed" ? "bad" : "warn"
        visible: root.isUntrusted
        title: taker.trust === "changed" ? qsTr("%1 hat bisher mit einem anderen Schlüssel signiert.").arg(taker.head.sender ?? "") : qsTr("Der Schlüssel von %1 ist hier nicht bekannt.").arg(taker.head.sender ?? "")
        text: taker.trust === "changed" ? qsTr("Das kann ein neues Register sein, oder jemand gibt sich als diese Stelle aus. Bekannt ist: %1").arg(taker.knownFingerprint) : qsTr("Bei der Stelle anrufen, unter einer Nummer, die nicht aus dieser Datei oder ihrer Nachricht stammt, und die Ziffern vorlesen lassen.")
        Layout.fillWidth: true
    }
    CheckField {
        id: compared

        visible: root.isUntrusted
        enabled: !root.busy
        text: qsTr("Am Telefon verglichen: Es sind dieselben Ziffern.")
        Layout.fillWidth: true
    }
    PassphraseField {
        id: phrase

        visible: root.isOpenable
        label: qsTr("Passphrase")
        required: true
        enabled: !root.busy
        error: text === "" ? qsTr("Die Passphrase fehlt.") : ""
        Layout.fillWidth: true
        onShowToggled: shown = !shown
        onAccepted: root.send()
    }
    ExchangeList {
        id: list

        visible: taker.stage === "list"
        taker: taker
        Layout.fillWidth: true
    }
    ProgressLine {
        visible: root.busy
        value: taker.percent / 100
        indeterminate: taker.percent <= 0
        Accessible.name: qsTr("Wird geprüft")
        Layout.fillWidth: true
    }
    buttons: [
        PushButton {
            id: confirm

            primary: true
            visible: !root.isRefused
            enabled: !root.busy && taker.stage !== "" && (!root.isUntrusted || compared.checked)
            text: taker.stage === "list" ? taker.tickedCount > 0 ? qsTr("%n übernehmen", "", taker.tickedCount) : qsTr("Nichts ändern, nur vermerken") : root.isUntrusted ? qsTr("Schlüssel bestätigen") : qsTr("Öffnen und zeigen")
            hint: Labels.keys("Ctrl+Return")
            onClicked: root.send()
        },
        PushButton {
            text: root.isRefused ? qsTr("Schließen") : qsTr("Abbrechen")
            onClicked: root.busy ? taker.cancel() : root.close()
        }
    ]
}
