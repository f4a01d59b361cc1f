// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The own fingerprint to be read out, and the offices whose keys are known. Property: `desk`. */
ScrollPane {
    id: root

    required property ExchangeDesk desk
    readonly property alias make: make
    readonly property alias copy: copy
    readonly property alias renaming: renaming
    readonly property alias forgetting: forgetting

    margin: 0

    Card {
        title: qsTr("Eigener Fingerabdruck")
        Layout.fillWidth: true

        BodyText {
            quiet: true
            text: root.desk.ownName === "" ? qsTr("Diese Dienststelle hat noch keinen Namen. Er steht in den Einstellungen.") : root.desk.fingerprint === "" ? qsTr("%1 hat noch keinen Schlüssel. Mit ihm wird signiert, was weitergeht; er entsteht hier oder beim ersten Weitergeben.").arg(root.desk.ownName) : qsTr("%1 signiert mit diesem Schlüssel. Am Telefon vorlesen, damit die andere Stelle ihn bestätigen kann.").arg(root.desk.ownName)
            Layout.fillWidth: true
        }
        FingerprintText {
            visible: root.desk.fingerprint !== ""
            fingerprint: root.desk.fingerprint
            Layout.fillWidth: true
        }
        PushButton {
            id: copy

            visible: root.desk.fingerprint !== ""
            small: true
            icon.name: "copy"
            text: qsTr("Kopieren")
            Accessible.name: qsTr("Eigenen Fingerabdruck kopieren")
            onClicked: root.desk.copyFingerprint()
        }
        PushButton {
            id: make

            visible: root.desk.fingerprint === ""
            enabled: root.desk.ownName !== ""
            small: true
            icon.name: "key"
            text: qsTr("Schlüssel anlegen")
            onClicked: root.desk.makeKey()
        }
    }
    Card {
        title: qsTr("Bekannte Stellen")
        Layout.fillWidth: true

        BodyText {
            quiet: true
            visible: root.desk.offices.length === 0
            text: qsTr("Noch keine. Der Schlüssel einer Stelle wird bestätigt, wenn ihre erste Datei kommt.")
            Layout.fillWidth: true
        }
        Repeater {
            model: root.desk.offices

            ColumnLayout {
                id: entry

                required property var modelData
                required property int index

                spacing: Theme.gapTiny
                Layout.fillWidth: true

                Divider {
                    visible: entry.index > 0
                    Layout.fillWidth: true
                }
                RowLayout {
                    spacing: Theme.gapTiny
                    Layout.fillWidth: true

                    BodyText {
                        text: entry.modelData.name
                        font.weight: Font.DemiBold
                        Layout.fillWidth: true
                    }
                    IconButton {
                        small: true
                        icon.name: "pencil"
                        text: qsTr("%1 umbenennen").arg(entry.modelData.name)
                        onClicked: renaming.ask(entry.modelData)
                    }
                    IconButton {
                        small: true
                        icon.name: "trash"
                        text: qsTr("Schlüssel von %1 vergessen").arg(entry.modelData.name)
                        onClicked: {
                            forgetting.row = entry.modelData;
                            forgetting.open();
                        }
                    }
                }
                FingerprintText {
                    fingerprint: entry.modelData.fingerprint
                    Layout.fillWidth: true
                }
                Caption {
                    text: entry.modelData.confirmed
                    Layout.fillWidth: true
                }
            }
        }
    }
    QuestionDialog {
        id: forgetting

        property var row

        title: qsTr("Schlüssel von %1 vergessen?").arg(row?.name ?? "")
        text: qsTr("Dateien dieser Stelle gelten dann wieder als unbekannt, bis jemand den Fingerabdruck neu vergleicht. Übernommenes bleibt.")
        confirmText: qsTr("Vergessen")
        destructive: true
        onConfirmed: root.desk.forget(row.id, row.version)
    }
    DialogFrame {
        id: renaming

        property var row
        readonly property alias field: name

        function ask(what: var): void {
            row = what;
            name.text = what.name;
            open();
        }
        function send(): void {
            if (name.text.trim() === "")
                return name.focusInput();
            root.desk.rename(row.id, row.version, name.text);
            close();
        }

        title: qsTr("Stelle umbenennen")
        preferredWidth: Theme.px(420)
        onOpened: name.focusInput()

        Field {
            id: name

            label: qsTr("Name der Stelle")
            required: true
            error: text.trim() === "" ? qsTr("Der Name fehlt.") : ""
            Layout.fillWidth: true
            onAccepted: renaming.send()
        }
        buttons: [
            PushButton {
                primary: true
                text: qsTr("Umbenennen")
                onClicked: renaming.send()
            },
            PushButton {
                text: qsTr("Abbrechen")
                onClicked: renaming.close()
            }
        ]
    }
}
