// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * What one invited landlord answered, in full. Properties: `participants`, `canAttend` (the day has come). Functions: begin(id), cancel(). Signal:
 * `closed()`.
 */
Card {
    id: root

    required property ParticipantList participants
    property bool canAttend: false
    property double participationId: 0
    property var answers: ({})
    readonly property bool active: participationId > 0

    signal closed

    function begin(id: double): void {
        const known = participants.entry(id);
        if (known.id === undefined)
            return;
        answers = known;
        participationId = id;
        Qt.callLater(reply.focusInput);
    }
    function cancel(): void {
        participationId = 0;
    }
    function close(): void {
        cancel();
        closed();
    }
    function answer(name: string, value: var): void {
        answers = Object.assign({}, answers, {
            [name]: value
        });
    }
    function commit(): void {
        participants.keep(participationId, answers);
    }

    visible: active
    title: active ? qsTr("Rückmeldung von %1").arg(answers.name) : ""
    edge: Theme.accentLine
    spacing: Theme.gap
    Keys.onEscapePressed: close()
    CommitKeys {
        scope: root
        onCommitted: root.commit()
    }
    Connections {
        target: root.participants
        function onKept(): void {
            if (root.active)
                root.close();
        }
    }

    ComboField {
        id: reply

        label: qsTr("Antwort")
        model: root.participants.replyOptions
        textRole: "text"
        valueRole: "value"
        currentIndex: root.participants.replyOptions.findIndex(option => option.value === root.answers.reply)
        Layout.fillWidth: true
        onActivated: index => root.answer("reply", root.participants.replyOptions[index].value)
    }
    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        NumberField {
            label: qsTr("Wohnungen genannt")
            text: root.answers.flats ?? ""
            maximumLength: 3
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onEdited: text => root.answer("flats", text)
        }
        NumberField {
            label: qsTr("Begleitpersonen")
            text: root.answers.companions ?? ""
            maximumLength: 2
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onEdited: text => root.answer("companions", text)
        }
    }
    Segments {
        visible: root.canAttend
        label: qsTr("War da")
        value: root.answers.attended
        Layout.fillWidth: true
        onChosen: value => root.answer("attended", value)
    }
    NoteField {
        label: qsTr("Bemerkung")
        lines: 2
        text: root.answers.note ?? ""
        Layout.fillWidth: true
        onEdited: text => root.answer("note", text)
    }
    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Fragen zu")

        Caption {
            text: qsTr("Fragen zu")
            quiet: false
            Layout.bottomMargin: Theme.gapTiny
        }
        Repeater {
            model: root.participants.topicOptions

            CheckField {
                required property var modelData
                readonly property var chosen: root.answers.interests ?? []

                text: modelData.text
                checked: chosen.includes(modelData.value)
                Layout.fillWidth: true
                onToggled: root.answer("interests", checked ? chosen.concat([modelData.value]) : chosen.filter(value => value !== modelData.value))
            }
        }
    }
    Flow {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        PushButton {
            primary: true
            icon.name: "save"
            text: qsTr("Eintragen")
            hint: Labels.keys("Ctrl+Return")
            onClicked: root.commit()
        }
        PushButton {
            text: qsTr("Abbrechen")
            onClicked: root.close()
        }
    }
}
