// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/**
 * One month to pick a day from. Properties: `date` (marked and shown first), `today`. Signal: `picked(date)`.
 * Arrows move by day and week, Page Up and Down by month, Home and End within the week, Enter picks.
 */
T.Control {
    id: root

    property date date: today
    property date today: new Date()
    property date current: date
    readonly property int firstDay: Qt.locale().firstDayOfWeek % 7
    readonly property date monthStart: new Date(current.getFullYear(), current.getMonth(), 1)
    readonly property date gridStart: new Date(monthStart.getFullYear(), monthStart.getMonth(), 1 - (monthStart.getDay() - firstDay + 7) % 7)

    signal picked(date: date)

    function move(days: int, months: int): void {
        const day = new Date(current.getFullYear(), current.getMonth() + months, 1);
        const last = new Date(day.getFullYear(), day.getMonth() + 1, 0).getDate();
        current = new Date(day.getFullYear(), day.getMonth(), Math.min(current.getDate(), last) + days);
        Accessible.announce(current.toLocaleDateString(Qt.locale(), Locale.LongFormat));
    }
    function same(a: date, b: date): bool {
        return a.getFullYear() === b.getFullYear() && a.getMonth() === b.getMonth() && a.getDate() === b.getDate();
    }

    implicitWidth: contentItem.implicitWidth + 2 * padding
    implicitHeight: contentItem.implicitHeight + 2 * padding
    padding: Theme.gapSmall
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Table
    Accessible.name: current.toLocaleDateString(Qt.locale(), Locale.LongFormat)

    Keys.onLeftPressed: move(-1, 0)
    Keys.onRightPressed: move(1, 0)
    Keys.onUpPressed: move(-7, 0)
    Keys.onDownPressed: move(7, 0)
    Keys.onReturnPressed: picked(current)
    Keys.onEnterPressed: picked(current)
    Keys.onSpacePressed: picked(current)
    Keys.onPressed: event => {
        const inWeek = (current.getDay() - firstDay + 7) % 7;
        if (event.key === Qt.Key_PageUp)
            move(0, event.modifiers & Qt.ShiftModifier ? -12 : -1);
        else if (event.key === Qt.Key_PageDown)
            move(0, event.modifiers & Qt.ShiftModifier ? 12 : 1);
        else if (event.key === Qt.Key_Home)
            move(-inWeek, 0);
        else if (event.key === Qt.Key_End)
            move(6 - inWeek, 0);
        else
            return;
        event.accepted = true;
    }

    contentItem: ColumnLayout {
        spacing: 4

        RowLayout {
            IconButton {
                small: true
                icon.name: "chevron-left"
                text: qsTr("Voriger Monat")
                focusPolicy: Qt.NoFocus
                onClicked: root.move(0, -1)
            }
            GroupTitle {
                text: Qt.locale().standaloneMonthName(root.current.getMonth()) + " " + root.current.getFullYear()
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            IconButton {
                small: true
                icon.name: "chevron-right"
                text: qsTr("Nächster Monat")
                focusPolicy: Qt.NoFocus
                onClicked: root.move(0, 1)
            }
        }
        GridLayout {
            columns: 7
            columnSpacing: 2
            rowSpacing: 2

            Repeater {
                model: 7

                Caption {
                    required property int index

                    text: Qt.locale().dayName((index + root.firstDay) % 7, Locale.ShortFormat).replace(".", "")
                    horizontalAlignment: Text.AlignHCenter
                    Layout.fillWidth: true
                }
            }
            Repeater {
                model: 42

                Rectangle {
                    id: cell

                    required property int index
                    readonly property date day: new Date(root.gridStart.getFullYear(), root.gridStart.getMonth(), root.gridStart.getDate() + index)
                    readonly property bool isCurrent: root.same(day, root.current)
                    readonly property bool isToday: root.same(day, root.today)

                    implicitWidth: Theme.px(30)
                    implicitHeight: Theme.px(26)
                    radius: Theme.radiusSmall
                    color: isCurrent ? Theme.accent : pointer.hovered ? Theme.hover : "transparent"
                    border.width: isToday ? 1 : 0
                    border.color: Theme.accent

                    BodyText {
                        anchors.centerIn: parent
                        text: cell.day.getDate()
                        quiet: cell.day.getMonth() !== root.current.getMonth()
                        color: cell.isCurrent ? Theme.accentText : quiet ? Theme.textQuiet : Theme.text
                        Accessible.ignored: true
                    }
                    HoverHandler {
                        id: pointer
                    }
                    TapHandler {
                        onTapped: root.picked(cell.day)
                    }
                }
            }
        }
    }
}
