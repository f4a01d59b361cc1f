// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Takes a request in: who asks for what, since when. Function: ask(kind, uid, name) fills in a person; all empty for a search. */
DialogFrame {
    id: root

    required property RequestDesk desk
    property var person: null
    property bool wasAsked: false
    readonly property alias who: who
    readonly property alias kind: kind
    readonly property alias received: received
    readonly property alias note: note
    readonly property alias checkedBox: checkedBox
    readonly property alias confirm: confirm

    function ask(subjectKind: string, uid: string, name: string): void {
        person = uid !== "" ? {
            "kind": subjectKind,
            "uid": uid,
            "name": name
        } : null;
        open();
    }
    function take(match: var): void {
        person = match;
        Qt.callLater(() => kind.focusInput());
    }
    function keep(): void {
        wasAsked = true;
        desk.add({
            "kind": kind.currentValue,
            "subjectKind": person?.kind ?? "None",
            "subjectUid": person?.uid ?? "",
            "subject": person?.name ?? who.text,
            "received": received.text,
            "isChecked": checkedBox.checked,
            "note": note.text
        });
    }

    title: qsTr("Antrag aufnehmen")
    preferredWidth: Theme.px(560)
    onAboutToShow: {
        wasAsked = false;
        who.text = "";
        note.text = "";
        kind.currentIndex = 0;
        checkedBox.checked = false;
        received.text = desk.todayText();
    }
    onOpened: person ? kind.focusInput() : who.focusInput()

    Connections {
        target: root.desk
        function onKept(number: string): void {
            if (root.opened && number !== "")
                root.close();
        }
    }
    CommitKeys {
        scope: root.contentItem
        onCommitted: root.keep()
    }
    SearchField {
        id: who

        visible: root.person === null
        label: qsTr("Wer")
        placeholder: qsTr("Name oder Haushaltsnummer")
        hint: qsTr("Vermieter, Paten und Haushalte, auch eingeschränkte. Steht niemand im Register, bleibt der Name stehen.")
        Layout.fillWidth: true
        onEdited: text => root.desk.search(text)
    }
    Repeater {
        model: root.person === null && who.text.trim() !== "" ? root.desk.matches : []

        PopupRow {
            required property var modelData

            text: [modelData.name, modelData.details].filter(part => part !== "").join(" · ")
            Layout.fillWidth: true
            onClicked: root.take(modelData)
        }
    }
    Caption {
        visible: root.person === null && who.text.trim() !== "" && root.desk.searched === who.text.trim() && root.desk.matches.length === 0
        text: qsTr("Nichts gefunden. Der Antrag kann trotzdem aufgenommen werden.")
        Layout.fillWidth: true
    }
    RowLayout {
        visible: root.person !== null
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        BodyText {
            text: root.person?.name ?? ""
            Layout.fillWidth: true
        }
        LinkButton {
            text: qsTr("Ändern")
            Accessible.name: qsTr("Person ändern")
            onClicked: {
                root.person = null;
                Qt.callLater(() => who.focusInput());
            }
        }
    }
    ComboField {
        id: kind

        label: qsTr("Was verlangt wird")
        textRole: "text"
        valueRole: "value"
        model: [
            {
                "value": "Access",
                "text": qsTr("Auskunft (Art. 15)")
            },
            {
                "value": "Correction",
                "text": qsTr("Berichtigung (Art. 16)")
            },
            {
                "value": "Deletion",
                "text": qsTr("Löschung (Art. 17)")
            },
            {
                "value": "Restriction",
                "text": qsTr("Einschränkung (Art. 18)")
            },
            {
                "value": "Objection",
                "text": qsTr("Widerspruch (Art. 21)")
            }
        ]
        Layout.fillWidth: true
    }
    DateField {
        id: received

        label: qsTr("Eingegangen am")
        required: true
        hint: root.desk.dueText(text)
        Layout.fillWidth: true
    }
    CheckField {
        id: checkedBox

        text: qsTr("Identität geprüft")
        Layout.fillWidth: true
    }
    NoteField {
        id: note

        label: qsTr("Vermerk")
        lines: 2
        maximumLines: 5
        Layout.fillWidth: true
    }
    Banner {
        visible: root.wasAsked && root.desk.refusal !== ""
        kind: "bad"
        text: root.desk.refusal
        Layout.fillWidth: true
    }
    buttons: [
        PushButton {
            id: confirm

            primary: true
            enabled: !root.desk.busy
            text: qsTr("Aufnehmen")
            hint: Labels.keys("Ctrl+Return")
            onClicked: root.keep()
        },
        PushButton {
            text: qsTr("Abbrechen")
            onClicked: root.close()
        }
    ]
}
