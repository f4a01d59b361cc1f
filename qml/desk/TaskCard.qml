// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/** One task and what can be done with it. Properties: `task` (as DayListModel.at() gives it), `desk`. Signals: `landlordRequested()`, `householdRequested()`, `sessionRequested()`, `handoverRequested(target)`, `requestRequested()`. */
Card {
    id: root

    required property var task
    required property TaskDesk desk
    readonly property bool isOpen: task.isOpen ?? false
    readonly property alias finishButton: finish

    signal landlordRequested
    signal householdRequested
    signal sessionRequested
    signal handoverRequested(target: var)
    signal requestRequested

    function inWorkingDays(days: int): date {
        const day = new Date();
        while (days > 0) {
            day.setDate(day.getDate() + 1);
            if (day.getDay() !== 0 && day.getDay() !== 6)
                --days;
        }
        return day;
    }

    title: qsTr("Aufgabe")

    BodyText {
        text: root.task.title ?? ""
        font.weight: Font.DemiBold
        Layout.fillWidth: true
    }
    Caption {
        text: [root.task.day ? qsTr("fällig %1").arg(root.task.day) : "", root.task.assignee ?? "", root.task.vacancyId > 0 ? "" : root.task.subject ?? ""].filter(part => part !== "").join(" · ")
        visible: text !== ""
        color: root.task.tone === "bad" ? Theme.bad : Theme.textQuiet
        Layout.fillWidth: true
    }
    LinkButton {
        visible: (root.task.vacancyId ?? 0) === 0 && root.task.landlordId > 0
        text: qsTr("Zum Vermieter")
        onClicked: root.landlordRequested()
    }
    LinkButton {
        visible: root.task.householdId > 0
        text: qsTr("Zum Haushalt")
        onClicked: root.householdRequested()
    }
    LinkButton {
        visible: root.task.sessionId > 0
        text: qsTr("Zum Infogespräch")
        onClicked: root.sessionRequested()
    }
    Repeater {
        model: [["handoverId", qsTr("Zur Übergabe")], ["visitId", qsTr("Zum Besuch")], ["sponsorId", qsTr("Zum Paten")]]

        LinkButton {
            required property var modelData

            visible: (root.task[modelData[0]] ?? 0) > 0
            text: modelData[1]
            onClicked: root.handoverRequested({
                [modelData[0]]: root.task[modelData[0]]
            })
        }
    }
    LinkButton {
        visible: (root.task.requestId ?? 0) > 0
        text: qsTr("Zum Antrag")
        onClicked: root.requestRequested()
    }
    Flow {
        visible: root.isOpen
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        PushButton {
            id: finish

            small: true
            enabled: !root.desk.busy
            icon.name: "check"
            text: qsTr("Erledigt")
            onClicked: root.desk.finish(root.task.taskId, root.task.taskVersion)
        }
        PushButton {
            small: true
            enabled: !root.desk.busy
            icon.name: "calendar"
            text: qsTr("Verschieben")
            Accessible.role: Accessible.ButtonMenu
            Keys.onDownPressed: click()
            onClicked: later.popup(0, height + 2)

            PopupMenu {
                id: later

                PopupMenuItem {
                    text: qsTr("auf den nächsten Arbeitstag")
                    onTriggered: root.desk.postpone(root.task.taskId, root.task.taskVersion, root.inWorkingDays(1))
                }
                PopupMenuItem {
                    text: qsTr("um eine Woche")
                    onTriggered: root.desk.postpone(root.task.taskId, root.task.taskVersion, root.inWorkingDays(5))
                }
                PopupMenuItem {
                    text: qsTr("um vier Wochen")
                    onTriggered: root.desk.postpone(root.task.taskId, root.task.taskVersion, root.inWorkingDays(20))
                }
                PopupMenuItem {
                    text: qsTr("auf einen Tag …")
                    lineAbove: true
                    onTriggered: days.open()
                }
            }
            T.Popup {
                id: days

                y: parent.height + 4
                margins: 8
                padding: 0
                focus: true
                implicitWidth: picker.implicitWidth
                implicitHeight: picker.implicitHeight
                background: FloatingGround {}
                onOpened: picker.forceActiveFocus()
                contentItem: DayPicker {
                    id: picker

                    focus: true
                    current: root.inWorkingDays(1)
                    onPicked: date => {
                        days.close();
                        root.desk.postpone(root.task.taskId, root.task.taskVersion, date);
                    }
                }
            }
        }
        PushButton {
            small: true
            enabled: !root.desk.busy && root.desk.assignees.length > 1
            icon.name: "people"
            text: qsTr("Weitergeben")
            Accessible.role: Accessible.ButtonMenu
            Keys.onDownPressed: click()
            onClicked: others.popup(0, height + 2)

            StatusMenu {
                id: others

                statuses: root.desk.assignees.map(one => ({
                            "value": one.value,
                            "text": one.text,
                            "mark": "",
                            "startsGroup": false
                        }))
                onChosen: value => root.desk.hand(root.task.taskId, root.task.taskVersion, value)
            }
        }
    }
}
