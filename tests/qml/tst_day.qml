// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtCore
import QtQuick
import QtTest
import Bleibe
import BleibeTest

/** A clerk's day in the whole window, by keyboard alone: find a flat, call, log the talk, confirm twenty. */
Item {
    width: 100
    height: 100

    Workspace {
        id: theWorkspace
    }
    Machine {
        id: theMachine
    }
    Pictures {
        id: pictures
    }
    SettingsForm {
        id: settings

        workspace: theWorkspace
    }
    Main {
        id: window

        workspace: theWorkspace
        machine: theMachine
        width: 1440
        height: 900

        TestCase {
            id: test

            readonly property DeskPage desk: window.page as DeskPage
            readonly property RegisterPage register: window.page as RegisterPage
            readonly property string spoken: window.activeFocusItem?.Accessible.name ?? ""

            function type(text: string): void {
                for (const letter of text)
                    keyClick(letter);
            }
            function picture(name: string): void {
                const path = pictures.path(name);
                if (path === "")
                    return;
                wait(400); // what moves has come to rest
                grabImage(window.contentItem).save(path);
            }
            function quiet(): void {
                tryVerify(() => !window.page.busy, 20000);
            }

            name: "Day"
            when: windowShown

            function initTestCase(): void {
                const folder = StandardPaths.writableLocation(StandardPaths.TempLocation);
                theWorkspace.createFile(folder + "/bleibe-day-" + Date.now() + ".sqlite", true);
                tryVerify(() => theWorkspace.isOpen, 60000);
                theWorkspace.actorName = "Paula Prüfer";
                tryVerify(() => settings.entries().find(one => one.label === "Frist für Bestätigungen").text === "90");
                settings.entries().find(one => one.label === "Frist für Bestätigungen").commit("30"); // the sample is fresher than a real register
                settings.save();
                tryVerify(() => !settings.dirty && !settings.busy);
                window.requestActivate();
                tryVerify(() => test.desk !== null && test.desk.day.count > 0, 20000);
                quiet();
            }
            function test_1_theMorningShowsWhatIsDue(): void {
                verify(desk.day.dueCount > 0);
                compare(window.title.startsWith("Heute"), true, window.title);
                picture("1-heute");
            }
            function test_2_aFlatIsFoundWithATypingError(): void {
                keyClick(Qt.Key_K, Qt.ControlModifier);
                tryVerify(() => window.dialogs.palette.opened);
                type("Sternschnupenweg 36"); // an n is missing
                tryVerify(() => window.dialogs.palette.hits.some(hit => (hit.title ?? "").startsWith("Sternschnuppenweg 36")));
                picture("2-suche");
                keyClick(Qt.Key_Return);
                tryVerify(() => test.register !== null && register.selectedId > 0, 20000);
                tryVerify(() => register.side.pane.detail.isLoaded);
                quiet();
                verify(register.side.pane.callCard.isCallable);
                picture("3-gefunden");
            }
            function test_3_theCallIsLogged(): void {
                const talk = register.side.pane.talk;
                keyClick(Qt.Key_G, Qt.ControlModifier);
                tryVerify(() => talk.active);
                tryVerify(() => spoken.startsWith("Ergebnis"), 2000, spoken);
                while (talk.answers.outcome !== "Promised") {
                    const before = talk.answers.outcome;
                    keyClick(Qt.Key_Down);
                    verify(talk.answers.outcome !== before, "no result called promise");
                }
                keyClick(Qt.Key_Tab);
                tryVerify(() => spoken.startsWith("Inhalt"), 2000, spoken);
                type("Nimmt die Familie, Schluessel am Montag");
                keyClick(Qt.Key_Tab);
                tryVerify(() => spoken.startsWith("Zusage"), 2000, spoken);
                type("Besichtigung Montag 10 Uhr");
                picture("4-gespraech");
                keyClick(Qt.Key_Return, Qt.ControlModifier);
                tryVerify(() => !talk.active);
                quiet();
                picture("5-eingetragen");
            }
            function test_4_twentyAreConfirmed(): void {
                keyClick(Qt.Key_1, Qt.ControlModifier);
                tryVerify(() => test.desk !== null);
                desk.day.list = "Confirm";
                wait(0); // until then the tasks are listed
                quiet();
                tryVerify(() => desk.day.count >= 20);
                const before = desk.day.count;
                desk.table.forceActiveFocus(Qt.TabFocusReason);
                picture("6-bestaetigen");
                let done = 0;
                for (let line = 0; done < 20 && line < before; ++line) {
                    tryVerify(() => desk.current.vacancyId === desk.side.detail.vacancyId && desk.side.detail.isLoaded && !desk.side.pane.talk.busy);
                    if (!desk.side.pane.callCard.isCallable) {
                        keyClick(Qt.Key_Down);
                        continue;
                    }
                    keyClick("b");
                    ++done;
                    tryVerify(() => desk.day.count === before - done, 5000, "line " + line);
                    quiet();
                    if (done === 10)
                        picture("7-zehn-bestaetigt");
                }
                compare(done, 20);
                picture("8-zwanzig-bestaetigt");
                keyClick(Qt.Key_Z, Qt.ControlModifier);
                tryVerify(() => desk.day.count === before - 19, 5000, "the last one is taken back");
            }
        }
    }
}
