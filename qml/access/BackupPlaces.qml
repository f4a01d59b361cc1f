// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts

/** When copies are made by themselves, and where they go. Properties: `backups`. */
Card {
    id: root

    required property Backups backups

    title: qsTr("Von selbst")

    FolderDialog {
        id: folderDialog

        title: qsTr("Ordner für Sicherungen")
        onAccepted: root.backups.setFolder(selectedFolder)
    }
    FolderDialog {
        id: secondDialog

        title: qsTr("Zweiter Ort für Sicherungen")
        onAccepted: root.backups.setSecond(selectedFolder)
    }
    GridLayout {
        columns: root.width < Theme.px(480) ? 1 : 3
        columnSpacing: Theme.gapLarge
        rowSpacing: Theme.gapSmall
        Layout.fillWidth: true

        BodyText {
            quiet: true
            text: qsTr("Zuletzt")
        }
        Verdict {
            judgement: root.backups.automaticText !== "" ? "good" : root.backups.failure !== "" ? "bad" : "unknown"
            text: root.backups.isRunning ? qsTr("läuft") : root.backups.automaticText !== "" ? qsTr("%1, geprüft").arg(root.backups.automaticText) : root.backups.failure !== "" ? qsTr("noch keine gelungen") : qsTr("noch keine")
            quiet: true
            Layout.fillWidth: true
            Layout.columnSpan: parent.columns > 1 ? 2 : 1
        }
        BodyText {
            quiet: true
            text: qsTr("Ordner")
        }
        BodyText {
            text: root.backups.folder
            wrapMode: Text.WrapAnywhere
            Layout.fillWidth: true
        }
        Row {
            spacing: Theme.gap

            LinkButton {
                text: qsTr("Ändern …")
                Accessible.name: qsTr("Ordner für Sicherungen ändern")
                onClicked: folderDialog.open()
            }
            LinkButton {
                visible: !root.backups.isOwnFolder
                text: qsTr("Neben das Register")
                onClicked: root.backups.setFolder("")
            }
        }
        BodyText {
            quiet: true
            text: qsTr("Zweiter Ort")
        }
        BodyText {
            text: root.backups.second !== "" ? root.backups.second : qsTr("keiner, etwa ein Stick oder ein Netzlaufwerk")
            quiet: root.backups.second === ""
            wrapMode: root.backups.second === "" ? Text.Wrap : Text.WrapAnywhere
            Layout.fillWidth: true
        }
        Row {
            spacing: Theme.gap

            LinkButton {
                text: root.backups.second === "" ? qsTr("Wählen …") : qsTr("Ändern …")
                Accessible.name: qsTr("Zweiten Ort für Sicherungen wählen")
                onClicked: secondDialog.open()
            }
            LinkButton {
                visible: root.backups.second !== ""
                text: qsTr("Entfernen")
                Accessible.name: qsTr("Zweiten Ort entfernen")
                onClicked: root.backups.setSecond("")
            }
        }
    }
    Caption {
        text: root.backups.isAutomatic ? qsTr("Beim Schließen und einmal am Tag, wenn sich etwas geändert hat. Es bleiben 7 tägliche und 4 wöchentliche: Was im Register gelöscht wird, ist nach 5 Wochen auch in ihnen gelöscht. Von Hand angelegte bleiben, bis sie jemand löscht.") : qsTr("Das Beispielregister wird nicht von selbst gesichert.")
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall
    }
    Caption {
        text: qsTr("Wer eine Sicherung hat, hat die Daten. Der Ordner gehört auf einen verschlüsselten Datenträger.")
        Layout.fillWidth: true
    }
}
