// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** Which list of the day is shown, and whose tasks. Properties: `day`, `overdue`. Signal: `retentionRequested()`. */
Flow {
    id: root

    required property DayListModel day
    /** How many records are due to be deleted; a quiet line, and only where there are any. */
    property real overdue: 0

    signal retentionRequested

    /** What is set, for people; empty where nothing can be. */
    function inWords(): string {
        return day.list === "Tasks" ? [whose, span].map(button => button.label + ": " + button.valueText).join(" · ") : "";
    }
    function focusLists(): void {
        lists.focusInput();
    }

    spacing: Theme.gapSmall

    Segments {
        id: lists

        name: qsTr("Liste")
        options: root.day.lists
        value: root.day.list
        onChosen: value => root.day.list = value
    }
    FilterButton {
        id: whose

        visible: root.day.list === "Tasks"
        label: qsTr("Für")
        multiple: false
        selected: [root.day.scope]
        active: root.day.scope !== "mine"
        options: [
            {
                "value": "mine",
                "text": qsTr("mich")
            },
            {
                "value": "office",
                "text": qsTr("meine Stelle")
            },
            {
                "value": "all",
                "text": qsTr("alle")
            }
        ]
        onChanged: selected => root.day.scope = selected[0] ?? "mine"
    }
    FilterButton {
        id: span

        visible: root.day.list === "Tasks"
        label: qsTr("Wann")
        multiple: false
        selected: [root.day.span]
        active: root.day.span !== "due"
        options: [
            {
                "value": "due",
                "text": qsTr("fällig")
            },
            {
                "value": "open",
                "text": qsTr("alle offenen")
            },
            {
                "value": "all",
                "text": qsTr("auch erledigte")
            }
        ]
        onChanged: selected => root.day.span = selected[0] ?? "due"
    }
    LinkButton {
        visible: root.overdue > 0
        height: Theme.controlHeight
        size: Theme.captionSize
        text: qsTr("%n Einträge sind zu löschen", "", root.overdue)
        onClicked: root.retentionRequested()
    }
}
