// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * A month of sessions and their tasks, in weeks from Monday to Sunday. Property: `month`. Signals: `selected(id)` (a session), `opened(id)`,
 * `taskRequested(entry)`, `createRequested(day)`. One stop for Tab: arrows move by day and week, Page Up and Down by month, T and Home go to
 * today, Enter opens what stands on the day or plans something new.
 */
FocusScope {
    id: root

    required property SessionMonthModel month

    signal selected(id: real)
    signal opened(id: real)
    signal taskRequested(entry: var)
    signal createRequested(day: string)

    readonly property var currentDay: month.days[month.current] ?? null
    /** Another day was marked: what stands on it is to be shown, once it is known. */
    property bool moved: false

    function choose(entry: var): void {
        if (entry.kind === "task")
            taskRequested(entry);
        else
            opened(entry.id);
    }
    /** What Enter means on the marked day. */
    function enter(): void {
        const entries = currentDay?.entries ?? [];
        if (entries.length === 0)
            createRequested(month.day);
        else if (entries.length === 1)
            choose(entries[0]);
        else
            showAll(month.current);
    }
    /** Everything of one day, to choose from. */
    function showAll(at: int): void {
        const cell = cells.itemAt(at);
        if (cell === null)
            return;
        list.entries = month.days[at].entries;
        list.popup(cell, Theme.gapTiny, Math.min(cell.height, Theme.px(28)));
    }
    function takeKey(key: int): bool {
        switch (key) {
        case Qt.Key_Left:
            month.moveDays(-1);
            return true;
        case Qt.Key_Right:
            month.moveDays(1);
            return true;
        case Qt.Key_Up:
            month.moveDays(-7);
            return true;
        case Qt.Key_Down:
            month.moveDays(7);
            return true;
        case Qt.Key_PageUp:
            month.moveMonths(-1);
            return true;
        case Qt.Key_PageDown:
            month.moveMonths(1);
            return true;
        case Qt.Key_Home:
        case Qt.Key_T:
            month.goToday();
            return true;
        case Qt.Key_Return:
        case Qt.Key_Enter:
        case Qt.Key_Space:
            enter();
            return true;
        }
        return false;
    }

    Connections {
        target: root.month
        function onDayChanged(): void {
            root.moved = true;
        }
        function onChanged(): void {
            const day = root.currentDay;
            if (!root.moved || day === null || day.day !== root.month.day)
                return;
            root.moved = false;
            const session = day.entries.find(entry => entry.kind === "session");
            if (session)
                root.selected(session.id);
            if (grid.activeFocus)
                grid.Accessible.announce(day.spoken);
        }
    }
    MonthMenu {
        id: list

        onChosen: entry => root.choose(entry)
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        MonthHead {
            title: root.month.title
            onStepped: by => root.month.moveMonths(by)
            onTodayRequested: root.month.goToday()
            Layout.fillWidth: true
        }
        Divider {}
        Banner {
            kind: "bad"
            visible: root.month.error !== ""
            title: qsTr("Der Monat wurde nicht geladen.")
            text: root.month.error
            Layout.fillWidth: true
            Layout.margins: Theme.gap
        }
        Item {
            id: grid

            readonly property real weekWidth: Theme.px(30)
            readonly property real cellWidth: (width - weekWidth) / 7
            /** Room for the day and a line at least; large text makes the month scroll. */
            readonly property real cellHeight: Math.max(Theme.px(54), height / Math.max(1, root.month.weeks))

            focus: true
            activeFocusOnTab: true
            Accessible.role: Accessible.Table
            Accessible.name: root.currentDay ? qsTr("%1: %2").arg(root.month.title).arg(root.currentDay.spoken) : root.month.title
            Accessible.focusable: true
            Keys.onPressed: event => event.accepted = (event.modifiers & ~Qt.KeypadModifier) === Qt.NoModifier && root.takeKey(event.key)
            Layout.fillWidth: true
            Layout.fillHeight: true

            Flickable {
                id: scroller

                readonly property real currentY: Math.floor(root.month.current / 7) * grid.cellHeight

                anchors.fill: parent
                contentWidth: width
                contentHeight: grid.cellHeight * root.month.weeks
                interactive: contentHeight > height + 1
                boundsBehavior: Flickable.StopAtBounds
                clip: true
                onCurrentYChanged: contentY = Math.max(Math.min(contentY, currentY), currentY + grid.cellHeight - height)

                Repeater {
                    model: root.month.weeks

                    Caption {
                        required property int index

                        y: index * grid.cellHeight + Theme.px(7)
                        width: grid.weekWidth
                        text: root.month.days[index * 7]?.week ?? ""
                        horizontalAlignment: Text.AlignHCenter
                        Accessible.name: qsTr("Kalenderwoche %1").arg(text)
                    }
                }
                Repeater {
                    id: cells

                    model: root.month.weeks * 7

                    MonthCell {
                        required property int index

                        x: grid.weekWidth + index % 7 * grid.cellWidth
                        y: Math.floor(index / 7) * grid.cellHeight
                        width: grid.cellWidth
                        height: grid.cellHeight
                        one: root.month.days[index] ?? ({})
                        current: index === root.month.current
                        ringed: current && grid.activeFocus
                        onChosen: {
                            grid.forceActiveFocus(Qt.MouseFocusReason);
                            root.month.day = one.day;
                        }
                        onCreateRequested: root.createRequested(one.day)
                        onEntryChosen: entry => root.choose(entry)
                        onAllRequested: root.showAll(index)
                    }
                }
            }
        }
    }
}
