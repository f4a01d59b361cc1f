// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Controls.Fusion
import QtTest
import Bleibe

/** The frame around pages, with two made-up pages. */
Item {
    id: root

    width: 1200
    height: 760

    Workspace {
        id: theWorkspace
    }
    Machine {
        id: theMachine
    }
    Component {
        id: fixture

        Item {
            property alias navigation: navigation
            property alias commands: commands
            property alias frame: frame
            property alias palette_: palette
            property string dialog
            property bool stays: false
            property var arrived: null

            anchors.fill: parent

            Navigation {
                id: navigation

                home: "register"
            }
            Commands {
                id: commands

                workspace: theWorkspace
                machine: theMachine
                navigation: navigation
                onDialogRequested: name => parent.dialog = name
            }
            WorkFrame {
                id: frame

                anchors.fill: parent
                focus: true
                workspace: theWorkspace
                machine: theMachine
                commands: commands
                navigation: navigation
                pages: [
                    {
                        "name": "register",
                        "title": "Register",
                        "icon": "house",
                        "part": firstPage
                    },
                    {
                        "name": "people",
                        "title": "Haushalte",
                        "icon": "people",
                        "part": secondPage
                    },
                    {
                        "name": "settings",
                        "title": "Einstellungen",
                        "icon": "sliders",
                        "low": true,
                        "part": secondPage
                    }
                ]
            }
            CommandPalette {
                id: palette

                commands: commands.all
                pages: frame.pages
                onPageChosen: (name, target) => navigation.go(name, target)
            }
            Component {
                id: firstPage

                AppPage {
                    id: page

                    workspace: theWorkspace
                    machine: theMachine
                    title: "Leerstände"
                    statusText: "37 Leerstände"
                    panes: [above, below]
                    commands: [
                        Command {
                            id: fresh

                            menu: "map"
                            text: "&Ganzer Landkreis"
                            shortcut: "Ctrl+J"
                            words: "einpassen"
                            onTriggered: page.done("Eingepasst.")
                        }
                    ]

                    function mayLeave(next: var): void {
                        if (!frame.parent.stays)
                            next();
                    }
                    function arrive(target: var): void {
                        frame.parent.arrived = target;
                    }

                    Column {
                        FocusScope {
                            id: above

                            width: 200
                            height: 40

                            PushButton {
                                objectName: "above"
                                text: "Oben"
                            }
                        }
                        FocusScope {
                            id: below

                            width: 200
                            height: 40

                            PushButton {
                                objectName: "below"
                                text: "Unten"
                            }
                        }
                    }
                }
            }
            Component {
                id: secondPage

                AppPage {
                    workspace: theWorkspace
                    machine: theMachine
                    title: "Anderes"
                }
            }
        }
    }

    TestCase {
        id: test

        property var made

        name: "Frame"
        when: windowShown

        function init(): void {
            made = createTemporaryObject(fixture, root);
            waitForRendering(made);
            made.frame.forceActiveFocus(Qt.TabFocusReason);
        }
        function focused(): Item {
            return made.Window.window.activeFocusItem;
        }

        function test_f6WalksThePanes(): void {
            keyClick(Qt.Key_F6);
            const seen = [];
            for (let step = 0; step < 3; ++step) {
                seen.push(focused().objectName || String(focused()).split("_")[0]);
                keyClick(Qt.Key_F6);
            }
            const text = seen.join(" ");
            verify(text.includes("above") && text.includes("below") && text.includes("RailEntry"), "rail and both panes: " + text);
            const here = focused();
            keyClick(Qt.Key_F6, Qt.ShiftModifier);
            verify(focused() !== here);
            keyClick(Qt.Key_F6);
            compare(focused(), here, "back and forth");
        }
        function test_historyGoesBackAndForth(): void {
            made.navigation.go("people", undefined);
            made.navigation.go("settings", undefined);
            keyClick(Qt.Key_Left, Qt.AltModifier);
            compare(made.navigation.page, "people");
            keyClick(Qt.Key_Left, Qt.AltModifier);
            compare(made.navigation.page, "register");
            compare(made.navigation.canBack, false);
            keyClick(Qt.Key_Right, Qt.AltModifier);
            compare(made.navigation.page, "people");
            made.navigation.go("register", "LR-1");
            compare(made.arrived, "LR-1", "the page hears what was meant");
            compare(made.navigation.canForward, false, "a new way forgets the old one");
        }
        function test_pageMayStay(): void {
            made.stays = true;
            made.navigation.go("people", undefined);
            compare(made.navigation.page, "register", "unsaved work keeps the page");
            made.stays = false;
            made.navigation.go("people", undefined);
            compare(made.navigation.page, "people");
        }
        function test_pagesByNumber(): void {
            keyClick(Qt.Key_2, Qt.ControlModifier);
            compare(made.navigation.page, "people");
            keyClick(Qt.Key_1, Qt.ControlModifier);
            compare(made.navigation.page, "register");
        }
        function test_railByKeyboard(): void {
            keyClick(Qt.Key_F6);
            while (!String(focused()).startsWith("RailEntry"))
                keyClick(Qt.Key_F6);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            compare(made.navigation.page, "people");
        }
        function test_pageCommandsJoinTheMenus(): void {
            const texts = made.commands.all.map(command => command.text);
            verify(texts.includes("&Ganzer Landkreis"));
            made.navigation.go("people", undefined);
            verify(!made.commands.all.map(command => command.text).includes("&Ganzer Landkreis"), "and leave with the page");
        }
        function test_doneIsSaidInAToast(): void {
            keyClick(Qt.Key_J, Qt.ControlModifier);
            verify(made.frame.toast.visible);
            compare(made.frame.toast.text, "Eingepasst.");
        }
        function test_paletteFindsAndRuns(): void {
            keyClick(Qt.Key_K, Qt.ControlModifier);
            compare(made.dialog, "search");
            made.palette_.open();
            tryVerify(() => made.palette_.opened);
            for (const letter of "landkris")
                keyClick(letter);
            compare(made.palette_.hits[0].title, "Ganzer Landkreis", "a letter may be missing");
            keyClick(Qt.Key_Return);
            verify(made.frame.toast.visible, "Enter runs it");
            made.palette_.open();
            tryVerify(() => made.palette_.opened);
            for (const letter of "haush")
                keyClick(letter);
            keyClick(Qt.Key_Return);
            compare(made.navigation.page, "people", "pages are found as well");
        }
        function test_menusByMnemonic(): void {
            keyClick(Qt.Key_K, Qt.AltModifier);
            tryVerify(() => root.Window.window.Overlay.overlay.visible, 1000, "Alt+K opens Karte");
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            tryVerify(() => made.frame.toast.visible, 1000, "its first entry runs");
        }
        function test_statusComesFromThePage(): void {
            compare(made.frame.page.statusText, "37 Leerstände");
        }
    }
}
