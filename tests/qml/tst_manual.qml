// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Controls.Fusion
import QtTest
import Bleibe

/** F1 on every page, search, links and the way back, the tour by keys; every picture that the manual names can be taken. */
Item {
    id: root

    width: 1440
    height: 900

    Workspace {
        id: theWorkspace

        onFailed: (sentence, details) => console.warn(sentence, details)
    }
    Machine {
        id: theMachine
    }
    WindowPages {
        id: thePages

        workspace: theWorkspace
        machine: theMachine
    }
    Component {
        id: fixture

        Item {
            readonly property alias navigation: navigation
            readonly property alias commands: commands
            readonly property alias dialogs: dialogs
            readonly property alias frame: frame

            anchors.fill: parent

            Navigation {
                id: navigation

                home: thePages.home
            }
            Commands {
                id: commands

                workspace: theWorkspace
                machine: theMachine
                navigation: navigation
                onDialogRequested: name => dialogs.open(name)
            }
            WindowDialogs {
                id: dialogs

                anchors.fill: parent
                workspace: theWorkspace
                commands: commands
                navigation: navigation
                pages: frame.railPages
                frame: frame
                shares: ShareDialogs {
                    workspace: theWorkspace
                }
            }
            WorkFrame {
                id: frame

                anchors.fill: parent
                focus: true
                workspace: theWorkspace
                machine: theMachine
                commands: commands
                navigation: navigation
                pages: thePages.all
            }
        }
    }

    TestCase {
        id: test

        property var view: null
        readonly property var manual: view?.dialogs.manual ?? null
        readonly property var tour: view?.dialogs.tour ?? null

        name: "Manual"
        when: windowShown

        function initTestCase(): void {
            theMachine.motion = false;
            theWorkspace.createFile("", true);
            tryVerify(() => theWorkspace.isOpen, 30000);
        }
        function init(): void {
            theMachine.setValue("tour/seen", false);
            view = createTemporaryObject(fixture, root);
            waitForRendering(view);
            view.frame.forceActiveFocus();
        }
        function pressF1(): void {
            keyClick(Qt.Key_F1);
            tryCompare(manual, "opened", true);
        }

        function test_every_page_has_a_chapter(): void {
            for (const page of thePages.known)
                verify(manual.book.has(page.name), page.name);
        }
        function test_f1_opens_the_chapter_of_the_page(): void {
            for (const page of thePages.all) {
                view.navigation.go(page.name, undefined);
                tryVerify(() => view.frame.page !== null && view.navigation.page === page.name);
                const before = view.Window.window.activeFocusItem;
                pressF1();
                compare(manual.chapter, page.name);
                tryCompare(manual.page, "activeFocus", true);
                verify(manual.page.Accessible.name !== "");
                keyClick(Qt.Key_Escape);
                tryCompare(manual, "opened", false);
                tryVerify(() => view.Window.window.activeFocusItem === before, 2000, page.name);
            }
        }
        function test_statement_from_the_help_menu(): void {
            compare(view.commands.statement.menu, "help");
            verify(view.commands.all.includes(view.commands.statement), "the palette knows it");
            view.commands.statement.trigger();
            tryCompare(manual, "opened", true);
            compare(manual.chapter, "statement");
            const words = manual.book.blocks("statement").map(block => block.plain).join("\n");
            for (const part of ["EN 301 549 V3.2.1", "Landesamt für Steuern", "Landesbeauftragte", "Name der Stelle"])
                verify(words.includes(part), part);
            keyClick(Qt.Key_Escape);
            tryCompare(manual, "opened", false);
        }
        function test_search_finds_and_opens(): void {
            pressF1();
            keyClick(Qt.Key_F, Qt.ControlModifier);
            tryCompare(manual.search.input, "activeFocus", true);
            for (const letter of "wohnsitzauflgae")
                keyClick(letter);
            verify(manual.hits.length > 0, "a typing error is forgiven");
            compare(manual.contents.count, manual.hits.length);
            keyClick(Qt.Key_Return);
            compare(manual.chapter, manual.hits[0].name);
            tryCompare(manual.page, "activeFocus", true);
            keyClick(Qt.Key_F, Qt.ControlModifier);
            tryCompare(manual.search.input, "activeFocus", true);
            manual.search.text = "qqqqq";
            compare(manual.hits.length, 0);
            keyClick(Qt.Key_Escape);
            compare(manual.search.text, "");
            verify(manual.opened, "Esc empties the search first");
            keyClick(Qt.Key_Escape);
            tryCompare(manual, "opened", false);
        }
        function test_contents_by_keys_and_back(): void {
            pressF1();
            const first = manual.chapter;
            manual.contents.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Home);
            manual.contents.currentIndex = 0;
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            compare(manual.chapter, manual.book.contents[1].name);
            keyClick(Qt.Key_Left, Qt.AltModifier);
            compare(manual.chapter, first);
            compare(manual.trail.length, 0);
        }
        function test_links_by_keys(): void {
            pressF1();
            manual.go("privacy", "");
            const link = findChild(manual.page, "link-trust#austausch");
            verify(link);
            link.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            compare(manual.chapter, "trust");
            tryVerify(() => manual.page.contentY > 0, 2000, "the heading is shown");
        }
        function test_blocks_say_what_they_are(): void {
            pressF1();
            manual.go("keyboard", "");
            const kinds = manual.book.blocks("keyboard").map(block => block.kind);
            verify(kinds.includes("heading") && kinds.includes("table") && kinds.includes("paragraph"));
            compare(manual.book.blocks("keyboard")[0].plain, manual.book.titleOf("keyboard"));
        }
        function test_narrow_shows_one_of_two(): void {
            Theme.textScale = 2;
            pressF1();
            tryCompare(manual, "narrow", true);
            verify(!manual.contents.parent.visible);
            const button = findChild(manual.contentItem, "manualContents");
            mouseClick(button);
            verify(manual.contents.parent.visible);
            manual.contents.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            verify(!manual.contents.parent.visible, "a chosen chapter takes the room");
            Theme.textScale = 1;
        }
        function test_pictures_are_poses(): void {
            const made = {};
            for (const entry of manual.book.contents)
                for (const block of manual.book.blocks(entry.name)) {
                    if (block.kind !== "picture")
                        continue;
                    verify(block.plain.length > 10, block.picture + " has words for who does not see it");
                    const name = block.picture.replace(/\.png$/, "");
                    if (name === "open")
                        continue;
                    const page = thePages.known.find(one => name === one.name || name.startsWith(one.name + "-"));
                    verify(page, entry.name + " names " + block.picture);
                    if (name === page.name)
                        continue;
                    made[page.name] = made[page.name] ?? createTemporaryObject(page.part, root);
                    const pose = name.slice(page.name.length + 1);
                    verify(Array.from(made[page.name].poses).some(one => one.replace("/", "-") === pose), page.name + " has no pose " + pose);
                }
        }
        function test_tour_by_keys(): void {
            view.navigation.go("places", undefined);
            const before = view.Window.window.activeFocusItem;
            view.commands.tour.trigger();
            tryCompare(tour, "opened", true);
            verify(tour.steps.length >= 5 && tour.steps.length <= 7);
            for (let at = 0; at < tour.steps.length - 1; ++at) {
                compare(tour.at, at);
                tryVerify(() => tour.place.width > 0 && tour.place.height > 0, 2000, tour.step.key + " points at something");
                const next = findChild(tour.contentItem, "tourNext");
                tryCompare(next, "activeFocus", true);
                keyClick(Qt.Key_Return);
            }
            compare(tour.at, tour.steps.length - 1);
            keyClick(Qt.Key_Tab);
            findChild(tour.contentItem, "tourBack").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            compare(tour.at, tour.steps.length - 2);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Return);
            tryCompare(tour, "opened", false);
            verify(theMachine.value("tour/seen", false), "that it was seen is remembered");
            verify(before !== null);
        }
        function test_escape_ends_the_tour(): void {
            view.commands.tour.trigger();
            tryCompare(tour, "opened", true);
            keyClick(Qt.Key_Escape);
            tryCompare(tour, "opened", false);
            verify(theMachine.value("tour/seen", false));
        }
        function test_manual_starts_the_tour(): void {
            pressF1();
            mouseClick(findChild(manual.contentItem, "manualTour"));
            tryCompare(manual, "opened", false);
            tryCompare(tour, "opened", true);
            keyClick(Qt.Key_Escape);
            tryCompare(tour, "opened", false);
        }
    }
}
