// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Bleibe
import BleibeTest

/** Own profiles in their dialog, and the week of a stop, over a sample register. */
Item {
    id: root

    width: 1000
    height: 1300

    Workspace {
        id: theWorkspace
    }
    Folder {
        id: folder
    }
    Pictures {
        id: pictures
    }
    HandoverSample {
        id: sample

        workspace: theWorkspace
    }
    ProfileList {
        id: list

        workspace: theWorkspace
    }
    ProfileDialog {
        id: dialog

        workspace: theWorkspace
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.bg
    }
    Card {
        id: card

        x: 20
        y: 20
        width: 400
        title: "Haltestelle"

        WeekService {
            id: week

            workspace: theWorkspace
        }
    }
    SignalSpy {
        id: saved

        target: dialog
        signalName: "saved"
    }
    SignalSpy {
        id: said

        target: dialog
        signalName: "done"
    }
    SignalSpy {
        id: failed

        target: theWorkspace
        signalName: "failed"
    }

    TestCase {
        name: "Profiles"
        when: windowShown

        readonly property ProfileForm form: dialog.form

        function initTestCase(): void {
            theWorkspace.actorName = "Tina Test";
            theWorkspace.createFile(folder.url("profile.sqlite"), true);
            tryVerify(() => theWorkspace.isOpen, 60000);
            tryCompare(list, "count", 4);
        }
        function cleanup(): void {
            compare(failed.count, 0, failed.count > 0 ? failed.signalArguments[0][0] : "");
            dialog.close();
            tryVerify(() => !dialog.visible);
            saved.clear();
            said.clear();
        }
        function edit(key: string): void {
            dialog.edit(key);
            tryVerify(() => dialog.opened);
        }
        function picture(name: string): void {
            const path = pictures.path(name);
            if (path === "")
                return;
            for (const mode of ["light", "dark", "contrast"]) {
                Theme.mode = mode;
                wait(50);
                grabImage(root.Window.contentItem).save(path.replace(".png", "-" + mode + ".png"));
            }
            Theme.mode = "light";
        }
        function field(name: string): ProfileField {
            return dialog.fields.find(one => one.field === name) ?? dialog.ways.fieldNamed(name);
        }
        function type(name: string, text: string): void {
            field(name).focusInput();
            keySequence(StandardKey.SelectAll);
            keyClick(Qt.Key_Delete);
            for (const letter of text)
                keyClick(letter);
        }
        function keep(name: string): string {
            type("name", name);
            keyClick(Qt.Key_Return);
            tryCompare(saved, "count", 1);
            const key = saved.signalArguments[0][0];
            tryVerify(() => list.isOwn(key));
            return key;
        }

        function test_builtInOnesBecomeCopies(): void {
            compare(list.options.map(one => one.value), ["compact_60", "standard_120", "extended_210", "bbsr"]);
            edit("extended_210");
            verify(form.isNew);
            compare(form.texts.name, "ländlich, Takt bis 210 min, eigenes");
            compare(dialog.nameField.input.activeFocus, true);
            compare([form.intervalCount, form.ringCount, form.categoryCount], [7, 5, 8]);
            compare(form.errors, {});
            picture("profile");
            const key = keep("Nahverkehrsplan 2027");
            compare(key, "nahverkehrsplan_2027");
            compare(list.nameOf(key), "Nahverkehrsplan 2027");
            compare(list.count, 5);
            compare(theWorkspace.undoText, "Profil „Nahverkehrsplan 2027“ anlegen");
            theWorkspace.undo();
            tryCompare(list, "count", 4);
        }
        function test_cellsByKeyboard(): void {
            edit("standard_120");
            const cell = dialog.classes.cellAt(1, 0);
            cell.forceActiveFocus(Qt.TabFocusReason);
            compare(cell.selectedText, "A");
            keyClick(Qt.Key_Down);
            verify(dialog.classes.cellAt(2, 0).activeFocus);
            keyClick(Qt.Key_Tab);
            verify(dialog.classes.cellAt(2, 1).activeFocus);
            keyClick(Qt.Key_C);
            compare(form.letters[5].toUpperCase(), "C");
            verify(dialog.classes.cellAt(2, 1).activeFocus, "the cell keeps the keyboard while it is typed");
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Up);
            verify(dialog.classes.cellAt(0, 1).activeFocus);
            const bound = dialog.intervals.cellAt(0, 0);
            bound.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_7);
            compare(form.bounds[0], "7");
        }
        function test_everyFieldSaysWhatIsWrong_data(): var {
            return ["name", "fromMin", "untilMin", "detour", "shopM", "doctorM", "benchM", "busStopM", "departures", "busM", "railM"].map(name => ({
                        "tag": name
                    }));
        }
        function test_everyFieldSaysWhatIsWrong(row: var): void {
            edit("bbsr");
            type(row.tag, row.tag === "name" ? "" : "x");
            verify(form.errors[row.tag] !== undefined, row.tag);
            form.save();
            tryVerify(() => field(row.tag).input.activeFocus);
            compare(saved.count, 0);
            verify(field(row.tag).shownError !== "");
        }
        function test_cellsSayWhatIsWrong_data(): var {
            return [
                {
                    "tag": "intervals.1",
                    "table": "bounds",
                    "at": 1,
                    "text": "5"
                },
                {
                    "tag": "categories.4",
                    "table": "categories",
                    "at": 4,
                    "text": "9"
                },
                {
                    "tag": "ringsM.2",
                    "table": "rings",
                    "at": 2,
                    "text": "400"
                },
                {
                    "tag": "classes.6",
                    "table": "letters",
                    "at": 6,
                    "text": "H"
                }
            ];
        }
        function test_cellsSayWhatIsWrong(row: var): void {
            edit("standard_120");
            form.commitCell(row.table, row.at, row.text);
            verify(form.errors[row.tag] !== undefined);
            verify(form.errors[row.tag.split(".")[0]] !== undefined, "once below the table");
            form.save();
            tryVerify(() => root.Window.activeFocusItem?.Accessible.description === form.errors[row.tag]);
            if (row.table === "letters")
                picture("profile-wrong");
        }
        function test_rowsComeAndGo(): void {
            edit("standard_120");
            form.add("ring");
            compare([form.ringCount, form.letters.length], [5, 35]);
            compare(form.rings[4], "1250");
            compare(form.letters.slice(0, 5), ["A", "A", "B", "C", "–"]);
            form.add("category");
            form.add("interval");
            compare([form.categoryCount, form.intervalCount], [8, 7]);
            compare(form.errors, {});
            form.drop("ring");
            form.drop("category");
            form.drop("interval");
            compare(form.letters.slice(0, 4), ["A", "A", "B", "C"]);
        }
        function test_classesOrStops(): void {
            edit("bbsr");
            compare([form.hasClasses, form.hasStopRule], [false, true]);
            form.hasStopRule = false;
            verify(form.errors.stopRule !== undefined, "it measures by nothing");
            form.hasClasses = true;
            compare(form.errors, {});
            compare(form.categoryCount, 8);
        }
        function test_files(): void {
            edit("extended_210");
            type("shopM", "700");
            const file = folder.url("kreis.json");
            form.exportFile(file);
            tryCompare(said, "count", 1);
            compare(JSON.parse(folder.read(file)).shopM, 700);
            dialog.close();
            edit("bbsr");
            form.importFile(file);
            tryCompare(form, "hasClasses", true);
            compare(form.texts.shopM, "700");
            form.importFile(folder.text("fremd.json", "{\"stops\": []}"));
            tryVerify(() => form.message !== "");
            verify(form.message.startsWith("In fremd.json ist kein Profil"), form.message);
            form.importFile(folder.url("fehlt.json"));
            tryVerify(() => form.message.includes("fehlt.json"));
        }
        function test_ownOnesChangeAndGo(): void {
            edit("standard_120");
            const key = keep("Streng");
            saved.clear();
            edit(key);
            verify(!form.isNew);
            verify(!form.edited);
            type("doctorM", "500");
            keyClick(Qt.Key_Return);
            tryCompare(saved, "count", 1);
            edit(key);
            compare(form.texts.doctorM, "500");
            form.remove();
            tryVerify(() => !list.isOwn(key));
            tryCompare(theWorkspace, "undoText", "Profil „Streng“ löschen");
            theWorkspace.undo();
            tryVerify(() => list.isOwn(key));
            edit(key);
            form.remove();
            tryVerify(() => !list.isOwn(key));
        }

        function test_week(): void {
            sample.ask("select station_key from timetable_departures group by station_key order by count(*), station_key limit 1 offset 40");
            tryVerify(() => sample.answer !== "");
            week.stationKey = sample.answer;
            tryVerify(() => week.reader.loaded);
            const days = week.reader.days;
            compare(days.length, 7);
            compare(days.filter(day => day.isDay).length, 1);
            verify(days[1].count > days[6].count, "fewer on a Sunday");
            compare(week.reader.most, Math.max(...days.map(day => day.count)));
            verify(week.reader.spoken.includes("Dienstag " + days[1].count), week.reader.spoken);
            compare(week.reader.facts.length, 3);
            picture("week");
            week.stationKey = "gibt:es:nicht";
            verify(!week.reader.loaded, "never the figures of another stop");
            tryVerify(() => week.reader.loaded);
            verify(week.reader.isEmpty);
            picture("week-empty");
            week.profileKey = "gibt_es_nicht";
            tryVerify(() => week.reader.error !== "");
            week.profileKey = "";
            tryCompare(week.reader, "error", "");
        }
    }
}
