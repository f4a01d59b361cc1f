// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** What has to be decided about a register that lies on a network drive. Signals: `serverRequested()`, `quitRequested()` (without the copy on the drive). */
Item {
    id: root

    required property Workspace workspace
    readonly property Shares shares: workspace.shares
    /** The window is closing and waits for the copy on the drive. */
    property bool leaving: false
    property bool anyway: false

    signal serverRequested
    signal quitRequested
    signal failed(sentence: string)

    /** False while the window has to stay open for the copy on the drive; quitRequested() follows. */
    function mayQuit(): bool {
        if (anyway)
            return true;
        if (shares.current !== "")
            workspace.close();
        leaving = shares.isDelivering;
        return !leaving;
    }
    function quit(): void {
        anyway = true;
        quitRequested();
    }
    /** For pictures: "share-offer", "share-differs", "share-failed". */
    function open(name: string): void {
        const share = "/laufwerk/sozialamt/leerstand.sqlite";
        if (name === "share-offer")
            shares.offered(share, false);
        else if (name === "share-differs")
            shares.differs(share, qsTr("%1 wurde zuletzt am %2 Uhr geändert, nicht von diesem Rechner aus.").arg(share).arg("20.11.2026, 16:40"));
        else if (name === "share-failed")
            undelivered.show(qsTr("Das Netzlaufwerk ist nicht erreichbar."), true);
    }
    function closeAll(): void {
        for (const popup of [offer, other, undelivered])
            popup.close();
    }

    Connections {
        target: root.shares
        function onOffered(share: string, create: bool): void {
            offer.share = share;
            offer.create = create;
            offer.open();
        }
        function onDiffers(share: string, sentence: string): void {
            other.share = share;
            other.text = sentence;
            other.open();
        }
        function onDelivered(sentence: string, canRetry: bool): void {
            if (!root.leaving) {
                if (sentence !== "")
                    root.failed(sentence);
            } else if (sentence !== "") {
                undelivered.show(sentence, canRetry);
            } else if (!root.shares.isDelivering) {
                root.quit();
            }
        }
    }
    QuestionDialog {
        id: offer

        property string share
        property bool create: false

        title: qsTr("Lokal halten und nach jeder Nutzung auf das Laufwerk sichern?")
        text: qsTr("%1 liegt auf einem Netzlaufwerk. Dort kann ein Register beschädigt werden, wenn die Verbindung abreißt. Bleibe kann es auf diesem Rechner halten und nach jeder Nutzung eine geprüfte Sicherung auf das Laufwerk legen.\n\nDas passt, solange eine Person damit arbeitet. Für mehrere zugleich ist der Server der richtige Ort.").arg(share)
        confirmText: qsTr("Lokal halten und sichern")
        otherText: qsTr("Mit Server verbinden …")
        preferredWidth: Theme.px(560)
        onConfirmed: root.shares.keep(share, create)
        onOther: root.serverRequested()
    }
    QuestionDialog {
        id: other

        property string share

        title: qsTr("Auf dem Laufwerk liegt ein anderer Stand")
        confirmText: qsTr("Stand vom Laufwerk holen")
        otherText: qsTr("Stand dieses Rechners behalten")
        preferredWidth: Theme.px(640)
        onConfirmed: root.shares.takeTheirs(share)
        onOther: root.shares.keepOurs(share)
    }
    QuestionDialog {
        id: undelivered

        property bool canRetry: false

        function show(sentence: string, retry: bool): void {
            text = sentence;
            canRetry = retry;
            open();
        }

        title: canRetry ? qsTr("Nicht auf das Laufwerk gesichert") : qsTr("Auf dem Laufwerk liegt ein anderer Stand")
        confirmText: canRetry ? qsTr("Noch einmal versuchen") : qsTr("Beenden")
        otherText: canRetry ? qsTr("Trotzdem beenden") : ""
        preferredWidth: Theme.px(560)
        onConfirmed: canRetry ? root.shares.retry() : root.quit()
        onOther: root.quit()
        onCancelled: root.leaving = false
    }
}
