// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Whom to invite: by places, by how long a flat is vacant, by name; who may not be invited stands below with the reason. ask(sessionId, vacancies) opens it. Signal: `done(text)`. */
DialogFrame {
    id: root

    required property Workspace workspace
    readonly property alias invitees: invitees
    readonly property alias list: list
    readonly property alias confirm: confirm

    signal done(text: string)

    function ask(sessionId: double, vacancies: var): void {
        search.text = "";
        months.text = "";
        anybody.checked = false;
        invitees.begin(sessionId, vacancies);
        open();
    }

    title: qsTr("Einladen")
    preferredWidth: Theme.px(760)
    onOpened: area.focusInput()

    InviteeList {
        id: invitees

        workspace: root.workspace
        onInvited: root.close()
        onDone: sentence => root.done(sentence)
    }
    CommitKeys {
        scope: root.contentItem
        onCommitted: if (confirm.enabled)
            invitees.invite()
    }
    GridLayout {
        columns: root.width > Theme.px(600) ? 3 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        Layout.fillWidth: true

        AreaField {
            id: area

            choice: invitees.areas
            page: list
            label: qsTr("Wohnung in")
            hint: qsTr("Leer: überall")
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            Layout.alignment: Qt.AlignTop
        }
        NumberField {
            id: months

            label: qsTr("Leer seit mindestens")
            hint: qsTr("In Monaten")
            maximumLength: 3
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            onEdited: text => invitees.months = text
        }
        SearchField {
            id: search

            label: qsTr("Name oder Ort")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            onEdited: text => invitees.text = text
        }
    }
    CheckField {
        id: anybody

        text: qsTr("Auch ohne offenen Leerstand")
        enabled: area.choice.chosen.length === 0 && months.text === ""
        onToggled: invitees.withoutVacancy = checked
    }
    Verdict {
        visible: invitees.vacancies.length > 0
        judgement: "unknown"
        text: qsTr("Nur Vermieter der %n ausgewählten Leerstände.", "", invitees.vacancies.length)
        Layout.fillWidth: true
    }
    Verdict {
        visible: invitees.error !== ""
        judgement: "bad"
        text: invitees.error
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        BodyText {
            text: qsTr("%1 von %2 ausgewählt").arg(invitees.tickedCount).arg(invitees.allowedCount) + (invitees.refusedCount > 0 ? qsTr(" · %n nicht einzuladen", "", invitees.refusedCount) : "")
            Layout.fillWidth: true
        }
        LinkButton {
            visible: invitees.allowedCount > 0
            text: invitees.tickedCount < invitees.allowedCount ? qsTr("Alle auswählen") : qsTr("Keinen auswählen")
            onClicked: invitees.tickAll(invitees.tickedCount < invitees.allowedCount)
        }
    }
    Rectangle {
        implicitHeight: Theme.px(320)
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
            model: invitees
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            keyNavigationEnabled: true
            currentIndex: 0
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Wer eingeladen werden kann")
            Keys.onSpacePressed: toggle(currentIndex)

            function toggle(row: int): void {
                const entry = itemAtIndex(row) as InviteeRow;
                if (entry?.isAllowed)
                    invitees.tick(row, !entry.isTicked);
            }

            delegate: InviteeRow {
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
                visible: list.count === 0 && !invitees.loading
                title: qsTr("Niemand gefunden")
                text: qsTr("Mehr Orte wählen, weniger Monate, oder auch Vermieter ohne offenen Leerstand.")
            }
            ProgressLine {
                width: parent.width
                height: 3
                visible: invitees.loading || invitees.busy
                indeterminate: true
                Accessible.name: qsTr("Wird geladen")
            }
        }
    }
    buttons: [
        PushButton {
            id: confirm

            primary: true
            enabled: invitees.tickedCount > 0 && !invitees.busy && !invitees.loading
            text: qsTr("%n einladen", "", invitees.tickedCount)
            hint: Labels.keys("Ctrl+Return")
            onClicked: invitees.invite()
        },
        PushButton {
            text: qsTr("Abbrechen")
            onClicked: root.close()
        }
    ]
}
