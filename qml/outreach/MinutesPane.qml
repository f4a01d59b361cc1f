// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The minutes of a session: written here, then released. Properties: `detail`, `form`, `desk` (for who does what until when). */
Rectangle {
    id: root

    required property SessionDetail detail
    required property MinutesForm form
    required property TaskDesk desk
    readonly property bool locked: form.released
    readonly property bool wide: width > Theme.px(520)
    readonly property alias course: course
    readonly property alias items: items

    function focusFirst(): void {
        chair.focusInput();
    }

    component Line: Field {
        required property string name

        readOnly: root.locked
        text: root.form.answers[name] ?? ""
        error: root.form.errors[name] ?? ""
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        onEdited: text => root.form.answer(name, text)
    }

    radius: Theme.radiusLarge
    color: Theme.surface
    border.width: 1
    border.color: Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Protokoll")

    CommitKeys {
        scope: root
        onCommitted: root.form.save()
    }
    Connections {
        target: root.form
        function onRefused(name: string): void {
            const fields = [staff, guests, begins, ends];
            const field = fields.find(one => one.name === name) ?? chair;
            field.reveal();
            field.focusInput();
        }
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 1
        spacing: 0

        ScrollPane {
            id: page

            maximumWidth: Theme.px(860)
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true

            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true

                GroupTitle {
                    text: qsTr("Protokoll")
                    size: Theme.px(14)
                }
                Verdict {
                    judgement: root.locked ? "good" : "unknown"
                    text: root.detail.minutesState
                    quiet: true
                    Layout.fillWidth: true
                }
            }
            GridLayout {
                columns: root.wide ? 2 : 1
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                Layout.fillWidth: true

                Line {
                    id: chair

                    name: "chair"
                    label: qsTr("Leitung")
                }
                Line {
                    name: "minuteTaker"
                    label: qsTr("Protokoll führt")
                }
                Line {
                    id: begins

                    name: "beginsAt"
                    label: qsTr("Beginn")
                }
                Line {
                    id: ends

                    name: "endsAt"
                    label: qsTr("Ende")
                }
                Line {
                    id: staff

                    name: "staffCount"
                    label: qsTr("Von den Stellen waren da")
                    inputMethodHints: Qt.ImhDigitsOnly
                }
                Line {
                    id: guests

                    name: "guestCount"
                    label: qsTr("Gäste")
                    hint: qsTr("Vermieter zählen über die Liste.")
                    inputMethodHints: Qt.ImhDigitsOnly
                }
            }
            NoteField {
                id: course

                label: qsTr("Anlass und Verlauf")
                hint: qsTr("Nichts über einzelne Mieter.")
                readOnly: root.locked
                text: root.form.answers.minutes ?? ""
                Layout.fillWidth: true
                onEdited: text => root.form.answer("minutes", text)
            }
            Repeater {
                id: items

                // A number, so that the fields stay while somebody types.
                model: root.form.itemCount

                MinutesItem {
                    form: root.form
                    locked: root.locked
                    Layout.fillWidth: true
                }
            }
            PushButton {
                visible: !root.locked
                small: true
                icon.name: "plus"
                text: qsTr("Punkt hinzufügen")
                onClicked: root.form.addItem()
            }
            NoteField {
                label: qsTr("Offene Fragen")
                lines: 2
                readOnly: root.locked
                text: root.form.answers.openQuestions ?? ""
                Layout.fillWidth: true
                onEdited: text => root.form.answer("openQuestions", text)
            }
            Repeater {
                model: root.form.findings

                Verdict {
                    required property string modelData

                    judgement: "warn"
                    text: modelData
                    Layout.fillWidth: true
                }
            }
            PushButton {
                small: true
                visible: !root.desk.active
                icon.name: "plus"
                text: qsTr("Vereinbart: wer, was, bis …")
                hint: qsTr("Als Aufgabe zu diesem Gespräch")
                onClicked: root.desk.beginSession(root.detail.sessionId, root.detail.number)
            }
        }
        Divider {}
        Flow {
            spacing: Theme.gapSmall
            Layout.fillWidth: true
            Layout.margins: Theme.gap

            PushButton {
                visible: !root.locked
                primary: true
                enabled: root.form.dirty && !root.form.busy
                icon.name: "save"
                text: qsTr("Speichern")
                hint: Labels.keys("Ctrl+Return")
                onClicked: root.form.save()
            }
            PushButton {
                visible: !root.locked
                enabled: !root.form.busy
                icon.name: "lock"
                text: qsTr("Freigeben")
                hint: qsTr("Danach ändert sich das Protokoll nicht mehr")
                onClicked: root.form.release()
            }
            PushButton {
                visible: root.locked
                enabled: !root.form.busy
                text: qsTr("Freigabe zurücknehmen")
                onClicked: root.form.reopen()
            }
        }
    }
}
