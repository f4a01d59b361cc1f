// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

/**
 * A Field for a day, with a calendar behind a button (F4 or Alt Down). Properties as Field, and `date` (what the model made of the text; marks the
 * calendar). Signals as Field; a pick in the calendar is `edited` and `committed` with 01.12.2026. What counts as a date ("1.12.26", "sofort") the model decides.
 */
Field {
    id: root

    property date date

    function openCalendar(): void {
        calendar.current = isNaN(date.getTime()) ? new Date() : date;
        popup.open();
        calendar.forceActiveFocus();
    }
    function pick(day: date): void {
        popup.close();
        const words = Qt.formatDate(day, "dd.MM.yyyy");
        text = words;
        edited(words);
        committed(words);
        reveal();
        input.forceActiveFocus(Qt.PopupFocusReason);
    }

    input.font.features: ({
            "tnum": 1
        })
    placeholder: qsTr("TT.MM.JJJJ")
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_F4 && !(event.key === Qt.Key_Down && event.modifiers & Qt.AltModifier))
            return;
        openCalendar();
        event.accepted = true;
    }

    trailing: IconButton {
        small: true
        visible: !root.readOnly
        icon.name: "calendar"
        text: qsTr("Kalender öffnen")
        focusPolicy: Qt.NoFocus
        onClicked: root.openCalendar()

        T.Popup {
            id: popup

            y: parent.height + 4
            x: parent.width - width
            margins: 8
            padding: 0
            focus: true
            implicitWidth: calendar.implicitWidth
            implicitHeight: calendar.implicitHeight
            background: FloatingGround {}
            contentItem: DayPicker {
                id: calendar

                focus: true
                onPicked: date => root.pick(date)
            }
        }
    }
}
