// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** A new task while it is written. Property: `desk`. Signal: `closed()` after cancelling. */
Card {
    id: root

    required property TaskDesk desk

    signal closed

    function close(): void {
        desk.cancel();
        closed();
    }
    function focusAnswer(name: string): void {
        const field = name === "dueOn" ? day : what;
        field.reveal();
        field.focusInput();
    }

    visible: desk.active
    title: desk.subject === "" ? qsTr("Aufgabe anlegen") : qsTr("Aufgabe zu %1 anlegen").arg(desk.subject)
    edge: Theme.accentLine
    spacing: Theme.gap
    Keys.onEscapePressed: close()
    CommitKeys {
        scope: root
        onCommitted: root.desk.commit()
    }
    onVisibleChanged: if (visible)
        Qt.callLater(focusAnswer, "title")

    Field {
        id: what

        label: qsTr("Was ist zu tun?")
        required: true
        text: root.desk.answers.title ?? ""
        error: root.desk.errors.title ?? ""
        Layout.fillWidth: true
        onEdited: text => root.desk.answer("title", text)
    }
    GridLayout {
        columns: root.width < Theme.px(300) ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        Layout.fillWidth: true

        DateField {
            id: day

            label: qsTr("Bis wann")
            text: root.desk.answers.dueOn ?? ""
            error: root.desk.errors.dueOn ?? ""
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            onCommitted: text => root.desk.answer("dueOn", text)
        }
        ComboField {
            label: qsTr("Für wen")
            model: root.desk.assignees
            textRole: "text"
            valueRole: "value"
            currentIndex: root.desk.assignees.findIndex(one => one.value === root.desk.answers.assignee)
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            onActivated: index => root.desk.answer("assignee", root.desk.assignees[index].value)
        }
    }
    NoteField {
        label: qsTr("Bemerkung")
        lines: 2
        text: root.desk.answers.detail ?? ""
        Layout.fillWidth: true
        onEdited: text => root.desk.answer("detail", text)
    }
    Flow {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        PushButton {
            primary: true
            enabled: !root.desk.busy
            icon.name: "save"
            text: qsTr("Anlegen")
            hint: Labels.keys("Ctrl+Return")
            onClicked: root.desk.commit()
        }
        PushButton {
            text: qsTr("Abbrechen")
            onClicked: root.close()
        }
    }
    Connections {
        target: root.desk
        function onRefused(name: string): void {
            if (root.visible)
                root.focusAnswer(name);
        }
    }
}
