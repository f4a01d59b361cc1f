// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts

/**
 * What goes along, with whom, until when, under which passphrase. ask(handovers, visits) opens it with these ids ticked. Signal: `done(text)` once the
 * file lies where it was asked for.
 */
DialogFrame {
    id: root

    required property Workspace workspace
    readonly property alias desk: desk
    readonly property alias packer: packer
    readonly property alias passphrases: phrase
    readonly property alias list: list
    readonly property alias confirm: confirm
    readonly property bool fits: packer.tickedCount > 0 && packer.holderError === "" && packer.backByError === "" && phrase.fits

    signal done(text: string)

    function ask(handovers: var, visits: var): void {
        phrase.clear();
        for (const field of [holder, purpose, backBy])
            field.reset();
        packer.begin(handovers, visits);
        open();
    }
    function send(): void {
        if (packer.busy)
            return;
        holder.reveal();
        backBy.reveal();
        if (packer.tickedCount === 0)
            return list.forceActiveFocus(Qt.TabFocusReason);
        if (packer.holderError !== "")
            return holder.focusInput();
        if (packer.backByError !== "")
            return backBy.focusInput();
        if (!phrase.fits)
            return phrase.reveal();
        target.selectedFile = desk.suggestedFile(packer.holder);
        target.open();
    }
    function pack(file: url): void {
        packer.pack(file, phrase.passphrase);
    }

    title: qsTr("Mitnehmen")
    preferredWidth: Theme.px(680)
    onOpened: {
        page.contentY = 0;
        list.forceActiveFocus(Qt.TabFocusReason);
    }
    onClosed: {
        packer.cancel();
        phrase.clear();
    }

    TripDesk {
        id: desk

        workspace: root.workspace
    }
    TripPacker {
        id: packer

        workspace: root.workspace
        onPacked: sentence => {
            root.close();
            root.done(qsTr("%1. Die Passphrase getrennt weitergeben.").arg(sentence));
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
        quiet: true
        text: qsTr("Eine kleine verschlüsselte Datei für unterwegs, ohne Netz. Vom Haushalt gehen Nummer, Personenzahl und Sprache mit, sonst nichts. Zurück kommt, was geändert wurde; vorher wird es gezeigt.")
        Layout.fillWidth: true
    }
    Banner {
        kind: "bad"
        visible: packer.error !== ""
        title: qsTr("Nicht gepackt.")
        text: packer.error
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        GroupTitle {
            text: qsTr("Was mitgeht: %1 von %2").arg(packer.tickedCount).arg(packer.count)
            Layout.fillWidth: true
        }
        LinkButton {
            visible: packer.count > 0
            text: packer.tickedCount < packer.count ? qsTr("Alle auswählen") : qsTr("Nichts auswählen")
            onClicked: packer.tickAll(packer.tickedCount < packer.count)
        }
    }
    Rectangle {
        implicitHeight: Theme.px(208)
        radius: Theme.radius
        color: Theme.surface
        border.width: 1
        border.color: Theme.line
        Layout.fillWidth: true

        ListView {
            id: list

            anchors.fill: parent
            anchors.margins: 1
            clip: true
            model: packer
            enabled: !packer.busy
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            keyNavigationEnabled: true
            currentIndex: 0
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Übergaben und Besuche, die mitgehen können")
            Keys.onSpacePressed: toggle(currentIndex)

            function toggle(row: int): void {
                const entry = itemAtIndex(row) as TripItemRow;
                if (entry)
                    packer.tick(row, !entry.isTicked);
            }

            delegate: TripItemRow {
                id: entry

                required property int index

                width: list.width
                current: list.activeFocus && list.currentIndex === index
                onToggled: {
                    list.currentIndex = index;
                    list.toggle(index);
                }
            }
            EmptyState {
                anchors.centerIn: parent
                width: Math.min(parent.width - 2 * Theme.gapHuge, Theme.px(360))
                visible: list.count === 0 && !packer.loading
                title: qsTr("Nichts geplant")
                text: qsTr("Mitgehen können geplante und laufende Übergaben und geplante Besuche.")
            }
            ProgressLine {
                width: parent.width
                height: 3
                visible: packer.loading
                indeterminate: true
                Accessible.name: qsTr("Wird geladen")
            }
        }
    }
    GridLayout {
        columns: root.width > Theme.px(520) ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        enabled: !packer.busy
        Layout.fillWidth: true

        Field {
            id: holder

            label: qsTr("Wer nimmt es mit")
            required: true
            text: packer.holder
            error: packer.holderError
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            onEdited: text => packer.holder = text
        }
        DateField {
            id: backBy

            label: qsTr("Zurück bis")
            required: true
            text: packer.backBy
            date: packer.backDay
            error: packer.backByError
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            onEdited: text => packer.backBy = text
        }
        Field {
            id: purpose

            label: qsTr("Wofür")
            text: packer.purpose
            Layout.columnSpan: parent.columns
            Layout.fillWidth: true
            onEdited: text => packer.purpose = text
        }
    }
    PassphraseFields {
        id: phrase

        desk: desk
        enabled: !packer.busy
        Layout.fillWidth: true
        onAccepted: root.send()
    }
    ProgressLine {
        visible: packer.busy
        value: packer.percent / 100
        indeterminate: packer.percent <= 0
        Accessible.name: qsTr("Wird gepackt")
        Layout.fillWidth: true
    }
    buttons: [
        PushButton {
            id: confirm

            primary: true
            enabled: !packer.busy && !packer.loading
            text: packer.busy ? qsTr("Wird gepackt") : qsTr("Speichern unter …")
            hint: Labels.keys("Ctrl+Return")
            onClicked: root.send()
        },
        PushButton {
            text: qsTr("Abbrechen")
            onClicked: packer.busy ? packer.cancel() : root.close()
        }
    ]
}
