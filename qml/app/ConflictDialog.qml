// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Two people changed the same record: both versions fact by fact, one of each to be chosen, then saved as one step. Property: `record` (the RecordForm). */
DialogFrame {
    id: root

    required property RecordForm record
    readonly property alias rows: rows
    readonly property alias confirm: confirm

    title: qsTr("Zwei haben diesen Eintrag geändert")
    preferredWidth: Theme.px(720)
    onOpened: (rows.itemAt(Math.max(0, record.differences.findIndex(one => one.choice === ""))) as ConflictRow)?.focusInput()

    Connections {
        target: root.record
        function onDiffers(): void {
            root.open();
        }
        // Nothing is left to decide: saved, taken back, or another record.
        function onTheirsChanged(): void {
            if (root.visible && root.record.differences.length === 0)
                root.close();
        }
    }
    BodyText {
        text: root.record.changedText
        Layout.fillWidth: true
    }
    BodyText {
        quiet: true
        text: qsTr("Vorgewählt ist, was nur auf einer Seite geändert wurde. Wo beide etwas geändert haben, gilt die Wahl hier.")
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.gapLarge
        Layout.fillWidth: true

        LinkButton {
            text: qsTr("Alles von hier")
            onClicked: root.record.chooseAll("mine")
        }
        LinkButton {
            text: qsTr("Alles von %1").arg(root.record.otherName)
            onClicked: root.record.chooseAll("theirs")
        }
        LinkButton {
            text: qsTr("Eigene Angaben kopieren")
            onClicked: Labels.toClipboard(root.record.mineText())
        }
        Item {
            Layout.fillWidth: true
        }
    }
    Repeater {
        id: rows

        // By their number alone: a choice must not make the rows anew, the keyboard is in one of them.
        model: root.record.differences.length

        ConflictRow {
            required property int index

            difference: root.record.differences[index] ?? ({
                    "name": "",
                    "label": "",
                    "base": "",
                    "mine": "",
                    "theirs": "",
                    "choice": ""
                })
            who: root.record.otherName
            Layout.fillWidth: true
            onChosen: side => root.record.choose(difference.name, side)
        }
    }
    buttons: [
        PushButton {
            id: confirm

            primary: true
            icon.name: root.record.isSaving ? "save" : "check"
            enabled: root.record.undecided === 0
            text: root.record.isSaving ? qsTr("So speichern") : qsTr("So übernehmen")
            onClicked: {
                root.record.settle();
                root.close();
            }
        },
        PushButton {
            text: qsTr("Weiter bearbeiten")
            onClicked: root.close()
        },
        Caption {
            height: confirm.height
            verticalAlignment: Text.AlignVCenter
            visible: root.record.undecided > 0
            text: qsTr("Noch %n zu wählen.", "", root.record.undecided)
        }
    ]
}
