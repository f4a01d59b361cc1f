// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import QtTest
import Bleibe
import BleibeTest

/** Where would it help most, beside a map: asked, marked, chosen, taken into a scenario; by keyboard and by pointer. */
Item {
    id: root

    width: 1300
    height: 1100

    Workspace {
        id: workspace
    }
    Folder {
        id: folder
    }
    GapDesk {
        id: desk

        workspace: workspace
    }
    MunicipalityAreas {
        id: towns

        workspace: workspace
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    MapPane {
        id: pane

        width: 860
        height: parent.height
        areas: towns
    }
    ScrollPane {
        x: 860
        width: 440
        height: parent.height

        SitePanel {
            id: panel

            property var said: []

            Layout.fillWidth: true
            workspace: workspace
            desk: desk
            map: pane
            onDone: text => said = said.concat([text])
        }
    }
    ScenarioDesk {
        id: scenarios

        desk: desk
    }
    SignalSpy {
        id: failures

        target: workspace
        signalName: "failed"
    }

    TestCase {
        id: test

        readonly property SiteSearch search: panel.search

        name: "Sites"
        when: windowShown

        function initTestCase(): void {
            workspace.createFile(folder.url("beispiel.sqlite"), true);
            tryVerify(() => workspace.isOpen, 60000);
            workspace.actorName = "Paula Prüfer";
            tryVerify(() => desk.isReady && !desk.isLoading, 60000);
            tryVerify(() => towns.count > 0, 60000);
            pane.fitAll();
        }
        function init(): void {
            desk.scenarioId = 0;
            tryVerify(() => !desk.isLoading && !desk.isStale, 60000);
            search.clear();
            search.kind = "RideBench";
            search.among = "Stops";
            search.people = "All";
            search.setCount("3");
            panel.said = [];
            panel.forceActiveFocus(Qt.TabFocusReason);
        }
        function cleanup(): void {
            compare(failures.count, 0, failures.count > 0 ? failures.signalArguments[0][0] : "");
            failures.clear();
        }
        function find(): void {
            mouseClick(panel.startButton);
            tryVerify(() => !search.isRunning && (search.sites.length > 0 || search.error !== ""), 60000);
        }
        function focusName(): string {
            return root.Window.window.activeFocusItem?.Accessible.name ?? "";
        }
        function tabTo(name: string): void {
            for (let step = 0; step < 40 && !focusName().startsWith(name); ++step)
                keyClick(Qt.Key_Tab);
            verify(focusName().startsWith(name), name + ", not " + focusName());
        }

        function test_found(): void {
            find();
            compare(search.error, "");
            compare(search.sites.length, 3);
            const [first, second] = search.sites;
            verify(first.gain !== "" && first.name !== "");
            verify(first.share > 0 && second.share > first.share && second.before === first.share);
            verify(search.summary.includes("3 Standorte"));
            verify(search.bound !== "");
            verify(!search.isStale);
            for (let rank = 1; rank <= 3; ++rank) {
                verify(findChild(panel, "siteRow-" + rank) !== null);
                const mark = findChild(pane.surface, "site-" + rank);
                verify(mark !== null && mark.visible);
            }
        }
        function test_markAndRowAreOne(): void {
            find();
            tryVerify(() => {
                mouseClick(findChild(panel, "siteRow-2"));
                return panel.current === 2;
            });
            verify(findChild(pane.surface, "site-2").isCurrent);
            // Near enough that no other mark lies over it.
            pane.showView(search.sites[2].lon, search.sites[2].lat, 16);
            // The marks follow the map with the next picture; a click beside one does nothing.
            tryVerify(() => {
                mouseClick(findChild(pane.surface, "site-3"));
                return panel.current === 3;
            });
            verify(findChild(panel, "siteRow-3").current);
        }
        function test_onlyWithTheKeyboard(): void {
            tabTo("Standorte suchen");
            keyClick(Qt.Key_Space);
            tryVerify(() => search.sites.length === 3, 60000);
            tabTo("Platz 2");
            keyClick(Qt.Key_Return);
            compare(panel.current, 2);
            tabTo("In ein neues Szenario übernehmen");
            keyClick(Qt.Key_Space);
            tryVerify(() => desk.scenarioId > 0, 20000);
            tryVerify(() => panel.said.length === 1);
            verify(panel.said[0].startsWith("3 Maßnahmen stehen jetzt in"), panel.said[0]);
            compare(search.sites.length, 0);
            tryVerify(() => scenarios.measures.count === 3, 20000);
            // What was planned counts as there: asked again, the same places help nobody any more.
            tryVerify(() => !desk.isLoading && !desk.isStale, 60000);
            tabTo("Standorte suchen");
            keyClick(Qt.Key_Space);
            tryVerify(() => search.sites.length === 3, 60000);
            workspace.undo();
            tryVerify(() => scenarios.measures.count === 0, 20000);
        }
        function test_anotherQuestionMakesItStale(): void {
            find();
            search.among = "Squares";
            verify(search.isStale);
            verify(!panel.takeButton.enabled);
            compare(panel.startButton.text, "Neu suchen");
            find();
            verify(!search.isStale && panel.takeButton.enabled);
        }
        function test_countThatIsNone_data(): list<var> {
            return [
                {
                    "tag": "nothing",
                    "typed": "0"
                },
                {
                    "tag": "too many",
                    "typed": "51"
                },
                {
                    "tag": "a word",
                    "typed": "viele"
                }
            ];
        }
        function test_countThatIsNone(data: var): void {
            search.setCount(data.typed);
            verify(search.countError.includes("1 bis 50"), search.countError);
            compare(panel.countField.text, data.typed);
            verify(!panel.startButton.enabled);
            search.setCount("4");
            compare(search.countError, "");
            verify(panel.startButton.enabled);
        }
        function test_benchesAreForGapsHotspotsForAll(): void {
            search.kind = "Hotspot";
            compare(search.people, "All");
            search.kind = "RideBench";
            compare(search.people, "InGaps");
            find();
            verify(search.summary.startsWith("In Lücken"), search.summary);
        }
        function test_cancelled(): void {
            search.among = "Nodes";
            search.setCount("20");
            search.start();
            verify(search.isRunning);
            search.cancel();
            tryVerify(() => !search.isRunning, 60000);
            compare(search.error, "");
        }
    }
}
