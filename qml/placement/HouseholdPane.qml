// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * The selected household as one reads it: dates, tasks, what the flat has to have, who pays. Signals:
 * `editRequested()`, `closeRequested()`, `done(text)`, `goRequested(page, target)`.
 */
FocusScope {
    id: root

    required property Workspace workspace
    required property HouseholdDetail detail
    property bool closable: false
    readonly property alias desk: desk
    readonly property alias placing: placing

    signal editRequested
    signal closeRequested
    signal done(text: string)
    signal goRequested(page: string, target: var)

    /** The next step of a flat: at once, or after its questions. */
    function goOn(key: string, vacancyId: real): void {
        if (key === "release")
            placing.release(vacancyId);
        else if (key === "calendar")
            calendar.handOut(vacancyId, detail.placings.find(one => one.vacancyId === vacancyId).number);
        else
            placing.begin(key, vacancyId, detail.householdId);
    }

    activeFocusOnTab: false
    Keys.onEscapePressed: event => {
        event.accepted = closable;
        if (closable)
            closeRequested();
    }

    Connections {
        target: root.detail
        function onHouseholdIdChanged(): void {
            desk.cancel();
            placing.cancel();
            page.contentY = 0;
        }
        function onDone(sentence: string): void {
            root.done(sentence);
        }
    }
    PlacingForm {
        id: placing

        workspace: root.workspace
        onDone: sentence => root.done(sentence)
    }
    CalendarFile {
        id: calendar

        workspace: root.workspace
    }
    TaskDesk {
        id: desk

        workspace: root.workspace
        onDone: sentence => root.done(sentence)
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.gapLarge, Theme.px(280))
        visible: !root.detail.hasHousehold
        icon: "people"
        title: root.detail.error === "" ? qsTr("Nichts ausgewählt") : qsTr("Nicht geladen")
        text: root.detail.error === "" ? qsTr("Einen Haushalt in der Tabelle wählen.") : root.detail.error
    }
    ColumnLayout {
        anchors.fill: parent
        visible: root.detail.hasHousehold
        spacing: 0

        ScrollPane {
            id: page

            maximumWidth: Theme.px(640)
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                spacing: Theme.gap
                Layout.fillWidth: true

                HouseholdHead {
                    detail: root.detail
                    closable: root.closable
                    Layout.fillWidth: true
                    onTaskRequested: desk.beginHousehold(root.detail.householdId, root.detail.number)
                    onCloseRequested: root.closeRequested()
                }
                PlacingList {
                    visible: placings.length > 0
                    placings: root.detail.placings
                    busy: placing.active
                    Layout.fillWidth: true
                    onVacancyRequested: id => root.goRequested("register", {
                            "vacancyId": id
                        })
                    onStepRequested: (key, vacancyId) => root.goOn(key, vacancyId)
                }
                PlacingCard {
                    id: placingCard

                    form: placing
                    Layout.fillWidth: true
                    onVisibleChanged: if (visible)
                        Qt.callLater(page.reveal, placingCard)
                }
                DateList {
                    visible: dates.length > 0
                    dates: root.detail.dates
                    Layout.fillWidth: true
                }
                TaskList {
                    visible: tasks.length > 0
                    tasks: root.detail.tasks
                    desk: desk
                    Layout.fillWidth: true
                }
                TaskEntry {
                    id: entry

                    desk: desk
                    Layout.fillWidth: true
                    onVisibleChanged: if (visible)
                        Qt.callLater(page.reveal, entry)
                }
                HandoverTimeline {
                    workspace: root.workspace
                    householdId: root.detail.isLoaded ? root.detail.householdId : 0
                    Layout.fillWidth: true
                    onGoRequested: (page, target) => root.goRequested(page, target)
                }
                FactGroup {
                    visible: rows.length > 0
                    title: qsTr("Gesucht")
                    rows: root.detail.wishes
                    Layout.fillWidth: true
                }
                Verdict {
                    visible: root.detail.missing !== "" && root.detail.isLooking
                    judgement: "unknown"
                    text: qsTr("Noch nicht bekannt: %1").arg(root.detail.missing)
                    Layout.fillWidth: true
                }
                FactGroup {
                    visible: rows.length > 0
                    title: qsTr("Zusicherung und Leistungen")
                    rows: root.detail.benefits
                    Layout.fillWidth: true
                }
                FactGroup {
                    visible: root.detail.note !== ""
                    title: qsTr("Notiz")
                    rows: []
                    Layout.fillWidth: true
                }
                BodyText {
                    visible: text !== ""
                    text: root.detail.note
                    Layout.fillWidth: true
                }
            }
        }
        Divider {}
        RowLayout {
            spacing: Theme.gapSmall
            Layout.fillWidth: true
            Layout.margins: Theme.gap

            PushButton {
                visible: root.detail.isLooking
                primary: true
                icon.name: "search"
                text: qsTr("Wohnung finden")
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.px(260)
                onClicked: root.goRequested("ranking", {
                    "householdId": root.detail.householdId
                })
            }
            PushButton {
                icon.name: "pencil"
                text: qsTr("Bearbeiten")
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.px(260)
                onClicked: root.editRequested()
            }
            Item {
                visible: parent.width > Theme.px(560)
                Layout.fillWidth: true
            }
        }
    }
}
