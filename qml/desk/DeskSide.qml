// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The right side of the day: the chosen task, and the vacancy it is about. Signals: `closeRequested()`, `done(text)`, `goRequested(page, target)`. */
FocusScope {
    id: root

    required property Workspace workspace
    required property VacancyDetail detail
    required property TaskDesk desk
    required property var current
    property bool closable: false
    readonly property alias pane: register.pane
    readonly property alias editing: register.editing
    readonly property bool hasTask: (current.taskId ?? 0) > 0
    readonly property bool isRegister: (current.vacancyId ?? 0) > 0

    signal closeRequested
    signal done(text: string)
    signal goRequested(page: string, target: var)

    function mayLeave(next: var): void {
        register.mayLeave(() => {
            register.editing = false;
            next();
        });
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.gapLarge, Theme.px(280))
        visible: !root.hasTask && !root.isRegister && !root.desk.active
        icon: "check"
        title: qsTr("Nichts ausgewählt")
        text: qsTr("Eine Zeile der Liste wählen.")
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        TaskEntry {
            desk: root.desk
            Layout.fillWidth: true
            Layout.margins: Theme.gapLarge
            Layout.bottomMargin: 0
            onClosed: root.closeRequested()
        }
        TaskCard {
            visible: root.hasTask && !register.editing && !root.desk.active
            task: root.current
            desk: root.desk
            Layout.fillWidth: true
            Layout.margins: Theme.gapLarge
            Layout.bottomMargin: 0
            onLandlordRequested: root.goRequested("landlords", {
                "landlordId": root.current.landlordId
            })
            onHouseholdRequested: root.goRequested("households", {
                "householdId": root.current.householdId
            })
            onSessionRequested: root.goRequested("sessions", {
                "sessionId": root.current.sessionId
            })
            onHandoverRequested: target => root.goRequested("handovers", target)
            onRequestRequested: root.goRequested("trust", {
                "part": "requests",
                "requestId": root.current.requestId
            })
        }
        RegisterSide {
            id: register

            focus: true
            visible: root.isRegister && !root.desk.active
            workspace: root.workspace
            detail: root.detail
            closable: root.closable
            Layout.fillWidth: true
            Layout.fillHeight: true
            onEditRequested: {
                form.start(root.detail.vacancyId);
                editing = true;
            }
            onSaved: {
                editing = false;
                root.done(qsTr("%1 ist gespeichert.").arg(form.form.number));
            }
            onFormClosed: editing = false
            onShowRequested: vacancyId => root.goRequested("register", {
                    "vacancyId": vacancyId
                })
            onCloseRequested: root.closeRequested()
            onDone: text => root.done(text)
            onGoRequested: (page, target) => root.goRequested(page, target)
        }
        Item {
            visible: !register.visible
            Layout.fillHeight: true
        }
    }
    Binding {
        target: root.pane.talk
        property: "taskId"
        value: root.hasTask && root.current.isOpen ? root.current.taskId : 0
    }
    Binding {
        target: root.pane.talk
        property: "taskVersion"
        value: root.current.taskVersion ?? 0
    }
}
