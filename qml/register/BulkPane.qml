// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** What is done with several vacancies at once. Properties: `table` (a TablePane with their rows selected), `vacancies` (its model). Signals: `done(text)`, `closeRequested()`, `goRequested(page, target)`. */
FocusScope {
    id: root

    required property Workspace workspace
    required property VacancyListModel vacancies
    required property VacancyTable table
    readonly property var rows: Array.from(table.selectedRows)
    readonly property alias step: step
    readonly property alias desk: desk

    signal done(text: string)
    signal closeRequested
    signal goRequested(page: string, target: var)

    function ids(): var {
        return vacancies.idsAt(rows);
    }

    Keys.onEscapePressed: closeRequested()

    StatusForm {
        id: step

        workspace: root.workspace
        onDone: sentence => root.done(sentence)
    }
    TaskDesk {
        id: desk

        workspace: root.workspace
        onDone: sentence => root.done(sentence)
    }
    ExportDialog {
        id: exporting

        workspace: root.workspace
    }
    BulkConfirm {
        id: confirm

        workspace: root.workspace
        onDone: sentence => root.done(sentence)
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    ScrollPane {
        anchors.fill: parent
        margin: Theme.gapLarge
        spacing: Theme.gap

        SectionTitle {
            text: qsTr("%n Leerstände ausgewählt", "", root.rows.length)
            Layout.fillWidth: true
        }
        BodyText {
            text: qsTr("Was hier geschieht, gilt für alle ausgewählten und lässt sich als ein Schritt zurücknehmen.")
            quiet: true
            Layout.fillWidth: true
        }
        StatusCard {
            form: step
            Layout.fillWidth: true
            onClosed: statusButton.forceActiveFocus(Qt.OtherFocusReason)
        }
        TaskEntry {
            desk: desk
            Layout.fillWidth: true
            onClosed: taskButton.forceActiveFocus(Qt.OtherFocusReason)
        }
        Repeater {
            model: step.refusals.concat(confirm.refusals)

            Verdict {
                required property string modelData

                judgement: "warn"
                text: modelData
                Layout.fillWidth: true
            }
        }
        PushButton {
            id: statusButton

            enabled: !step.active && !step.busy
            icon.name: "flag"
            text: qsTr("Status ändern")
            Accessible.role: Accessible.ButtonMenu
            Layout.fillWidth: true
            Keys.onDownPressed: click()
            onClicked: {
                statuses.statuses = root.vacancies.nextStatusesAt(root.rows);
                statuses.popup(0, height + 2);
            }

            StatusMenu {
                id: statuses

                onChosen: value => step.beginAll(root.ids(), value)
            }
        }
        PushButton {
            enabled: !confirm.busy
            icon.name: "check"
            text: qsTr("Als heute bestätigt eintragen")
            Layout.fillWidth: true
            onClicked: confirm.run(root.ids())
        }
        PushButton {
            id: taskButton

            enabled: !desk.active
            icon.name: "clipboard"
            text: qsTr("Aufgabe anlegen …")
            Layout.fillWidth: true
            onClicked: desk.beginAll(root.ids(), qsTr("%n Leerständen", "", root.rows.length))
        }
        PushButton {
            icon.name: "talk"
            text: qsTr("Vermieter einladen …")
            hint: qsTr("Zu einem Infogespräch, das geplant ist")
            Accessible.role: Accessible.ButtonMenu
            Layout.fillWidth: true
            Keys.onDownPressed: click()
            onClicked: talks.popup(0, height + 2)

            SessionMenu {
                id: talks

                workspace: root.workspace
                onChosen: sessionId => root.goRequested("sessions", {
                        "sessionId": sessionId,
                        "view": true,
                        "invite": root.ids()
                    })
            }
        }
        PushButton {
            icon.name: "copy"
            text: qsTr("Als Tabelle kopieren")
            hint: Labels.keys("Ctrl+C")
            Layout.fillWidth: true
            onClicked: root.table.copyRows()
        }
        PushButton {
            icon.name: "export"
            text: qsTr("Exportieren …")
            Layout.fillWidth: true
            onClicked: exporting.ask("vacancies", root.ids(), root.rows.length)
        }
        PushButton {
            icon.name: "lock"
            text: qsTr("Weitergeben an andere Stelle …")
            hint: qsTr("Als verschlüsselte und signierte Datei")
            visible: root.workspace.rights.Contacts.write
            Layout.fillWidth: true
            onClicked: root.goRequested("trust", {
                "part": "exchange",
                "give": root.ids()
            })
        }
        PushButton {
            text: qsTr("Auswahl aufheben")
            Layout.fillWidth: true
            onClicked: root.closeRequested()
        }
    }
}
