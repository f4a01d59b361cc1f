// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** What the register says about one topic, while it is changed. Property: `desk`. ask(at) opens it for the topic at that place of the list. */
DialogFrame {
    id: root

    required property TopicDesk desk
    readonly property alias titleField: titleField
    readonly property alias facts: facts

    function ask(at: int): void {
        desk.begin(at);
        open();
    }

    title: qsTr("%1 · %2").arg(desk.code).arg(desk.texts.title)
    preferredWidth: Theme.px(720)
    onOpened: {
        page.contentY = 0;
        titleField.focusInput();
    }

    ColumnLayout {
        id: body

        spacing: Theme.gap
        Layout.fillWidth: true

        CommitKeys {
            scope: body
            onCommitted: root.desk.save()
        }
        Caption {
            text: root.desk.stand
            Layout.fillWidth: true
        }
        Field {
            id: titleField

            label: qsTr("Titel")
            required: true
            text: root.desk.texts.title ?? ""
            error: root.desk.titleError
            Layout.fillWidth: true
            onCommitted: text => root.desk.commit("title", text)
        }
        Field {
            label: qsTr("Rechtsgrundlage")
            hint: qsTr("Wie sie auf dem Merkblatt steht, etwa: § 22 Abs. 7 SGB II.")
            text: root.desk.texts.law ?? ""
            Layout.fillWidth: true
            onCommitted: text => root.desk.commit("law", text)
        }
        NoteField {
            id: facts

            label: qsTr("Was zu sagen ist")
            hint: qsTr("Kurze Sätze, einer je Zeile.")
            text: root.desk.texts.facts ?? ""
            Layout.fillWidth: true
            onCommitted: text => root.desk.commit("facts", text)
        }
        NoteField {
            label: qsTr("In Leichter Sprache")
            hint: qsTr("Ein Satz je Zeile.")
            text: root.desk.texts.plainFacts ?? ""
            Layout.fillWidth: true
            onCommitted: text => root.desk.commit("plainFacts", text)
        }
    }
    buttons: [
        PushButton {
            primary: true
            enabled: root.desk.dirty && !root.desk.busy
            text: qsTr("Speichern")
            hint: Labels.keys("Ctrl+Return")
            onClicked: root.desk.save()
        },
        PushButton {
            text: qsTr("Abbrechen")
            onClicked: root.close()
        },
        PushButton {
            visible: root.desk.isOwn
            enabled: !root.desk.busy
            text: qsTr("Text von Bleibe")
            onClicked: root.desk.reset()
        }
    ]
    Connections {
        target: root.desk
        function onDone(): void {
            root.close();
        }
        function onRefused(): void {
            titleField.reveal();
            titleField.focusInput();
        }
    }
}
