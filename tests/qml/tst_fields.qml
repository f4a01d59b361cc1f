// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Bleibe

Item {
    id: root

    width: 500
    height: 760

    Component {
        id: fixture

        Column {
            property string rentText: ""
            property alias rent: rent
            property alias street: street
            property alias access: access
            property alias heating: heating
            property alias day: day
            property alias note: note
            property alias search: search
            property alias pets: pets
            property alias last: last

            width: 400
            spacing: 8

            MoneyField {
                id: rent

                width: 300
                label: "Kaltmiete"
                hint: "je Monat"
                error: text === "" || /^[0-9.,]+$/.test(text) ? "" : "Bitte eine Zahl eingeben, zum Beispiel 95,00."
            }
            Field {
                id: street

                width: 300
                label: "Straße"
                warning: text === "Ringstraße 19" ? "Gibt es schon." : ""
                warningAction: "Ansehen"
            }
            Segments {
                id: access

                label: "Barrierefrei"
                value: "unknown"
                onChosen: value => access.value = value
            }
            CheckField {
                id: pets

                text: "Haustiere"
            }
            ComboField {
                id: heating

                width: 300
                label: "Heizung"
                model: ["Gas", "Fernwärme", "Wärmepumpe"]
            }
            DateField {
                id: day

                width: 300
                label: "Frei ab"
                date: new Date(2026, 11, 1)
                text: "01.12.2026"
            }
            NoteField {
                id: note

                width: 300
                label: "Bemerkung"
            }
            SearchField {
                id: search

                width: 300
                placeholder: "Adresse"
            }
            PushButton {
                id: last

                text: "Speichern"
            }
        }
    }
    SignalSpy {
        id: spy
    }

    TestCase {
        id: test

        property var form

        name: "Fields"
        when: windowShown

        function init(): void {
            form = createTemporaryObject(fixture, root);
            waitForRendering(form);
        }
        function watch(target: var, signalName: string): void {
            spy.target = target;
            spy.signalName = signalName;
            spy.clear();
        }
        function type(text: string): void {
            for (const letter of text)
                keyClick(letter);
        }

        function test_tabOrder(): void {
            form.rent.focusInput();
            const stops = [form.street.input, null, form.pets, form.heating.input, form.day.input, form.note.input, form.search.input, form.last];
            for (const stop of stops) {
                keyClick(Qt.Key_Tab);
                if (stop)
                    verify(stop.activeFocus, "Tab reaches the next field");
            }
            for (const stop of stops.slice(0, -1).reverse()) {
                keyClick(Qt.Key_Backtab);
                if (stop)
                    verify(stop.activeFocus, "Shift+Tab goes back");
            }
        }
        function test_labelAndUnitAreSpoken(): void {
            compare(form.rent.input.Accessible.name, "Kaltmiete in €");
            compare(form.rent.input.Accessible.description, "je Monat");
        }
        function test_errorOnLeavingNotWhileTyping(): void {
            form.rent.focusInput();
            type("95,0o");
            compare(form.rent.shownError, "", "no error while typing");
            keyClick(Qt.Key_Tab);
            verify(form.rent.shownError !== "", "the error comes on leaving");
            compare(form.rent.edgeWidth, 2);
            verify(form.rent.input.Accessible.description.includes("Bitte eine Zahl"), "and is spoken with the field");
            form.rent.focusInput();
            keyClick(Qt.Key_End);
            keyClick(Qt.Key_Backspace);
            compare(form.rent.shownError, "", "the error goes as soon as it is mended");
            type("x");
            compare(form.rent.shownError, "", "and does not come back while typing");
        }
        function test_untouchedFieldsDoNotComplain(): void {
            form.rent.text = "falsch";
            form.rent.focusInput();
            keyClick(Qt.Key_Tab);
            compare(form.rent.shownError, "", "nobody typed here");
            form.rent.reveal();
            verify(form.rent.shownError !== "", "saving reveals it");
            form.rent.reset();
            compare(form.rent.shownError, "");
        }
        function test_editedAndCommitted(): void {
            watch(form.rent, "edited");
            form.rent.focusInput();
            type("12");
            compare(spy.count, 2);
            watch(form.rent, "committed");
            keyClick(Qt.Key_Return);
            compare(spy.count, 1);
            compare(spy.signalArguments[0][0], "12");
            keyClick(Qt.Key_Tab);
            compare(spy.count, 1, "leaving without a further change commits nothing");
        }
        function test_selectsAllOnTab(): void {
            form.street.text = "Ringstraße 1";
            form.rent.focusInput();
            keyClick(Qt.Key_Tab);
            compare(form.street.input.selectedText, "Ringstraße 1");
        }
        function test_warningDoesNotBlock(): void {
            form.street.focusInput();
            keyClick(Qt.Key_A, Qt.ControlModifier);
            form.street.text = "Ringstraße 19";
            keyClick(Qt.Key_Tab);
            compare(form.street.shownWarning, "Gibt es schon.");
            compare(form.street.shownError, "");
        }
        function test_segmentsByKeyboard(): void {
            watch(form.access, "chosen");
            form.access.focusInput();
            keyClick(Qt.Key_Left);
            compare(form.access.value, "no");
            keyClick(Qt.Key_Left);
            compare(form.access.value, "yes");
            keyClick(Qt.Key_Left);
            compare(form.access.value, "yes", "stops at the end");
            keyClick(Qt.Key_End);
            compare(form.access.value, "unknown");
            compare(spy.count, 3);
            keyClick(Qt.Key_Tab);
            verify(form.pets.activeFocus, "one stop for Tab");
        }
        function test_segmentsByMouse(): void {
            mouseClick(form.access, 20, form.access.height - 10);
            compare(form.access.value, "yes");
        }
        function test_checkBySpace(): void {
            form.pets.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            verify(form.pets.checked);
        }
        function test_comboByKeyboard(): void {
            watch(form.heating, "activated");
            form.heating.focusInput();
            keyClick(Qt.Key_Space);
            tryVerify(() => form.heating.input.popup.opened);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            compare(form.heating.currentIndex, 1);
            compare(spy.count, 1);
            tryVerify(() => !form.heating.input.popup.visible);
            verify(form.heating.input.activeFocus, "the keyboard comes back");
            keyClick(Qt.Key_W);
            compare(form.heating.displayText, "Wärmepumpe", "letters jump");
        }
        function test_calendar(): void {
            watch(form.day, "committed");
            form.day.focusInput();
            keyClick(Qt.Key_F4);
            wait(50);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_PageDown);
            keyClick(Qt.Key_Return);
            compare(form.day.text, "09.01.2027");
            compare(spy.count, 1);
            tryVerify(() => form.day.input.activeFocus);
        }
        function test_calendarEndOfMonth(): void {
            const picker = createTemporaryQmlObject("import Bleibe; DayPicker {}", root);
            picker.current = new Date(2027, 0, 31);
            picker.move(0, 1);
            compare(Qt.formatDate(picker.current, "dd.MM.yyyy"), "28.02.2027", "no 31st of February");
        }
        function test_calendarEscape(): void {
            form.day.focusInput();
            keyClick(Qt.Key_Down, Qt.AltModifier);
            wait(50);
            keyClick(Qt.Key_Escape);
            compare(form.day.text, "01.12.2026");
        }
        function test_noteGrowsAndTabLeaves(): void {
            const before = form.note.height;
            form.note.focusInput();
            for (let line = 0; line < 6; ++line)
                keyClick(Qt.Key_Return);
            tryVerify(() => form.note.height > before);
            keyClick(Qt.Key_Tab);
            verify(form.search.input.activeFocus);
            compare(form.note.text.includes("\t"), false);
        }
        function test_searchEscapeEmpties(): void {
            watch(form.search, "edited");
            form.search.focusInput();
            type("ab");
            keyClick(Qt.Key_Escape);
            compare(form.search.text, "");
            compare(spy.count, 3, "two letters and the emptying");
        }
    }
}
