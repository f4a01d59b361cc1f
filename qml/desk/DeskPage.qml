// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The day: tasks, vacancies to ask about, reservations, what will be vacant; the chosen one with its landlord at the right. */
AppPage {
    id: root

    /** The chosen line, as DayListModel.at() gives it. */
    property var current: ({})
    property int currentRow: -1
    property bool detailOpened: false
    /** A key pressed before the vacancy was there. */
    property string waitingKey
    readonly property alias detailShown: frame.sideShown
    readonly property bool confirming: day.list === "Confirm"
    readonly property alias day: day
    readonly property alias table: table
    readonly property alias side: side
    readonly property alias desk: desk
    readonly property alias placing: placing
    readonly property alias printing: printing

    function arrive(target: var): void {
        if (target?.list)
            day.list = target.list;
    }
    function mayLeave(next: var): void {
        side.mayLeave(next);
    }
    function choose(row: int): void {
        const next = day.at(row);
        if (next.taskId === current.taskId && next.vacancyId === current.vacancyId) {
            current = next;
            currentRow = row;
            return;
        }
        mayLeave(() => {
            current = next;
            currentRow = row;
        });
    }
    /** The list is new: the same line again, or the one that stands in its place. */
    function settle(): void {
        const at = day.rowOf(current.taskId ?? 0, current.vacancyId ?? 0);
        const row = at >= 0 ? at : Math.min(Math.max(0, currentRow), day.count - 1);
        choose(row);
        table.select(row);
    }
    /** A letter in the list of what has to be confirmed. */
    function work(key: string): void {
        if (!confirming || !(current.vacancyId > 0))
            return;
        if (!detail.isLoaded || side.pane.talk.busy) {
            waitingKey = key;
            return;
        }
        waitingKey = "";
        detailOpened = true;
        const isCallable = side.pane.callCard.isCallable;
        if (!isCallable && key !== "G")
            workspace.notice(detail.landlord.reason ? qsTr("Kein Anruf möglich. %1").arg(detail.landlord.reason) : qsTr("Kein Anruf möglich. Zu dieser Wohnung ist keine Nummer bekannt."));
        else if (key === "B")
            side.pane.talk.log("DataConfirmed");
        else if (key === "N")
            side.pane.talk.log("NotReached");
        else if (key === "G")
            side.pane.talk.begin("");
        else if (key === "F")
            side.pane.offerStatuses();
    }
    function pose(name: string): void {
        desk.cancel();
        detailOpened = name !== "";
        day.span = name === "tasks" ? "open" : "due";
        day.scope = name === "tasks" ? "all" : "mine";
        day.list = name === "confirm" || name === "talk" ? "Confirm" : name === "reservations" ? "Reservations" : name === "stalled" ? "Stalled" : name === "imminent" ? "Imminent" : "Tasks";
        if (name === "task")
            desk.begin(0, 0, "");
        side.pane.talk.cancel();
        if (name === "talk")
            side.pane.talk.begin("Promised");
    }

    busy: day.loading
    waiting: day.dueCount
    poses: ["tasks", "confirm", "talk", "reservations", "stalled", "imminent", "task"]
    title: qsTr("Heute")
    statusText: day.overdueCount > 0 ? qsTr("%n Aufgaben überfällig", "", day.overdueCount) : ""
    panes: [filters, table, side]
    commands: [...root.ownCommands, ...printing.commands]

    readonly property list<Command> ownCommands: [
        Command {
            menu: "file"
            text: qsTr("Aufgabe &anlegen …")
            right: "Households"
            shortcut: "Ctrl+N"
            icon.name: "plus"
            onTriggered: root.desk.begin(0, 0, "")
        },
        Command {
            menu: "view"
            text: qsTr("Neu &laden")
            shortcut: "F5"
            icon.name: "reload"
            onTriggered: root.day.refresh()
        },
        Command {
            menu: "edit"
            text: qsTr("Abgelaufene Reservierungen &zurückgeben")
            right: "Objects"
            words: qsTr("Reservierung Ende freigeben verfügbar")
            enabled: root.day.expiredCount > 0
            onTriggered: root.placing.returnExpired()
        }
    ]

    DayListModel {
        id: day

        workspace: root.workspace
        onReloaded: root.settle()
    }
    RetentionDesk {
        id: retention

        workspace: root.workspace
        quiet: true
    }
    PrintDialog {
        id: printing

        workspace: root.workspace
        table: table
        listTitle: table.name
        filter: filters.inWords()
        number: detail.isLoaded ? detail.number : ""
        mayShowAddress: detail.mayShowAddress
        held: detail.mark === "reserved" || detail.mark === "placing"
    }
    PlacingForm {
        id: placing

        workspace: root.workspace
        onDone: sentence => root.done(sentence)
    }
    TaskDesk {
        id: desk

        workspace: root.workspace
        onDone: sentence => root.done(sentence)
    }
    VacancyDetail {
        id: detail

        workspace: root.workspace
        vacancyId: root.current.vacancyId ?? 0
        onChanged: if (isLoaded && root.waitingKey !== "")
            Qt.callLater(root.work, root.waitingKey)
    }

    ListFrame {
        id: frame

        anchors.fill: parent
        title: root.title
        count: new Date().toLocaleDateString(Qt.locale(), Locale.LongFormat)
        error: day.error
        opened: desk.active || root.detailOpened
        editing: side.editing
        actions: [
            PushButton {
                icon.name: "print"
                text: qsTr("Drucken")
                onClicked: printing.ask("list")
            },
            PushButton {
                primary: true
                icon.name: "plus"
                visible: root.workspace.rights.Households.write
                text: qsTr("Aufgabe anlegen")
                onClicked: desk.begin(0, 0, "")
            }
        ]
        filters: DeskFilters {
            id: filters

            width: parent.width
            day: day
            overdue: retention.due
            onRetentionRequested: root.goRequested("trust", {
                "part": "retention"
            })
        }
        side: DeskSide {
            id: side

            anchors.fill: parent
            focus: true
            workspace: root.workspace
            detail: detail
            desk: desk
            current: root.current
            closable: !frame.wide
            onCloseRequested: {
                root.detailOpened = false;
                table.forceActiveFocus(Qt.OtherFocusReason);
            }
            onDone: text => root.done(text)
            onGoRequested: (page, target) => root.goRequested(page, target)
        }

        Caption {
            visible: root.confirming && day.count > 0
            text: qsTr("Tasten in der Liste: B Angaben stimmen · N nicht erreicht · G Gespräch eintragen · F nicht mehr frei")
            Layout.fillWidth: true
            Layout.margins: Theme.gapSmall
            Layout.leftMargin: Theme.gapLarge
        }
        DeskTable {
            id: table

            day: day
            density: root.machine.density
            Layout.fillWidth: true
            Layout.fillHeight: true
            Keys.onPressed: event => {
                const key = event.text.toUpperCase();
                event.accepted = root.confirming && key !== "" && "BNGF".includes(key) && event.modifiers === Qt.NoModifier;
                if (event.accepted)
                    root.work(key);
            }
            onRowSelected: row => root.choose(row)
            onOpened: {
                root.detailOpened = true;
                side.forceActiveFocus(Qt.OtherFocusReason);
            }
        }
    }
}
