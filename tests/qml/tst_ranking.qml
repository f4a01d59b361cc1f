// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtCore
import QtQuick
import QtTest
import Bleibe
import BleibeTest

/** The suggestions for a household over a sample register of its own: read, compared, weighed, and the other way round from a vacancy. */
Item {
    id: root

    width: 1400
    height: 900

    Workspace {
        id: theWorkspace
    }
    Machine {
        id: theMachine
    }
    PlacementSample {
        id: sample

        workspace: theWorkspace
    }
    Pictures {
        id: pictures
    }
    SignalSpy {
        id: failures

        target: theWorkspace
        signalName: "failed"
    }
    Component {
        id: fixture

        RankingPage {
            property var gone: []
            property var said: []

            anchors.fill: parent
            workspace: theWorkspace
            machine: theMachine
            onGoRequested: (page, target) => gone = gone.concat([[page, target]])
            onDone: text => said = said.concat([text])
        }
    }
    Component {
        id: cardFixture

        WaitingCard {
            property var asked: []

            width: 360
            workspace: theWorkspace
            onHouseholdRequested: id => asked = asked.concat([id])
        }
    }

    TestCase {
        name: "Ranking"
        when: windowShown

        property RankingPage page: null
        readonly property var ranking: page?.ranking ?? null
        readonly property var list: page?.list ?? null
        /** Many flats fit this one. */
        property real single: 0

        function initTestCase(): void {
            const folder = StandardPaths.writableLocation(StandardPaths.TempLocation);
            theWorkspace.createFile(folder + "/bleibe-ranking-" + Date.now() + ".sqlite", true);
            tryVerify(() => theWorkspace.isOpen, 60000);
            theWorkspace.actorName = "Paula Prüfer";
            page = fixture.createObject(root) as RankingPage;
            single = add({
                "circle": "Sgb2",
                "persons": 1,
                "residenceRule": "None",
                "access": "None"
            });
        }
        function cleanupTestCase(): void {
            page.destroy();
            wait(0);
            theWorkspace.close();
        }
        function init(): void {
            root.width = 1400;
            page.gone = [];
            page.said = [];
            show(single);
            list.explained = false;
            page.compared = [];
            page.tooMany = false;
            ranking.exclusion = -1;
            page.select(ranking.idAt(0));
            list.currentIndex = 0;
            list.forceActiveFocus();
        }
        function cleanup(): void {
            compare(failures.count, 0, failures.count > 0 ? failures.signalArguments[0][0] + " " + failures.signalArguments[0][1] : "");
            failures.clear();
        }
        function add(facts: var): real {
            sample.add(facts);
            tryVerify(() => sample.household !== 0);
            verify(sample.household > 0);
            return sample.household;
        }
        function show(id: real): void {
            page.arrive({
                "householdId": id
            });
            settled();
        }
        function settled(): void {
            wait(0);
            tryVerify(() => !ranking.loading && (ranking.ready || ranking.householdId === 0), 10000);
            wait(0);
        }
        function takeBack(): void {
            let news = false;
            const heard = () => news = true;
            theWorkspace.historyChanged.connect(heard);
            theWorkspace.undo();
            tryVerify(() => news);
            theWorkspace.historyChanged.disconnect(heard);
            settled();
        }
        function focusName(): string {
            return page.Window.activeFocusItem?.Accessible.name ?? "";
        }
        function picture(name: string): void {
            const path = pictures.path(name);
            if (path !== "")
                grabImage(root).save(path);
        }
        function ids(count: int): var {
            return Array.from({
                "length": count
            }, (one, row) => ranking.idAt(row));
        }
        function pixelOf(vacancyId: real, places: var): point {
            const place = places.find(one => one.vacancyId === vacancyId);
            return page.map.markLayer.pixelOf(place.lon, place.lat);
        }

        function test_theBestStandsOpenWithItsReasons(): void {
            verify(page.title.includes(ranking.household.number));
            verify(ranking.offered > 5);
            compare(ranking.offered + ranking.excludedCount, ranking.judged);
            compare(ranking.exclusions.reduce((sum, one) => sum + one.count, 0), ranking.excludedCount);
            compare(page.chosenId, ranking.idAt(0));
            verify(list.currentItem.unfolded);
            const scores = ids(ranking.count).map((id, row) => ranking.flatAt(row).score);
            compare(scores, scores.slice().sort((a, b) => b - a), "best first");
            const flat = ranking.flatAt(0);
            compare(flat.rules[0].label, "Miete");
            verify(flat.rules.length > 8 && flat.rules.every(rule => rule.text !== "" && rule.judgement !== ""));
            verify(flat.chips.length > 2 && flat.chips.length <= 6);
            const sum = flat.parts.filter(part => part.counts).reduce((all, part) => all + parseFloat(part.points.replace(",", ".")), 0);
            fuzzyCompare(sum, flat.score, 0.9);
            verify(ranking.notice.startsWith("Vorprüfung"));
            compare(ranking.household.tag, "MUSTERWERTE – nicht amtlich");
            compare(ranking.household.facts.find(fact => fact.label === "Zusicherung").tone, "warn");
        }
        function test_keysWalkUnfoldAndReachTheButtons(): void {
            keyClick(Qt.Key_Down);
            compare(list.currentIndex, 1);
            verify(!list.currentItem.unfolded);
            keyClick(Qt.Key_Return);
            compare(page.chosenId, ranking.idAt(1));
            verify(list.currentItem.unfolded);
            keyClick(Qt.Key_Tab);
            tryVerify(() => focusName().endsWith(" vergleichen"));
            keyClick(Qt.Key_Tab);
            tryVerify(() => focusName() === "Zuklappen");
            for (let stops = 0; stops < 3 && focusName() !== "Vermieter anrufen"; ++stops) {
                const before = focusName();
                keyClick(Qt.Key_Tab);
                tryVerify(() => focusName() !== before);
            }
            compare(focusName(), "Vermieter anrufen");
            keyClick(Qt.Key_Space);
            compare(page.gone, [["register",
                    {
                        "vacancyId": ranking.idAt(1)
                    }
                ]]);
            keyClick(Qt.Key_Up);
            compare(list.currentIndex, 0);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Return);
            compare(page.chosenId, 0, "a second time folds it");
        }
        function test_theScoreIsExplainedAndWeighedAnew(): void {
            const before = ranking.flatAt(0).score;
            list.explained = true;
            wait(0);
            page.weights.ask();
            tryVerify(() => page.weights.opened);
            const fields = page.weights.fields;
            compare(fields.count, 8);
            compare(fields.itemAt(0).label, "Wunschort");
            verify(page.weights.form.sum > 0);
            compare(fields.itemAt(0).text, page.weights.form.texts[0]);
            page.weights.form.commit(1, "900");
            verify(page.weights.form.errors[1] !== "");
            page.weights.form.save();
            verify(page.weights.opened, "nothing is kept with an error");
            for (let at = 0; at < 8; ++at)
                page.weights.form.commit(at, "0");
            verify(page.weights.form.error !== "");
            fields.itemAt(3).focusInput();
            keyClick(Qt.Key_A, Qt.ControlModifier);
            keyClick("7");
            keyClick(Qt.Key_Return);
            tryVerify(() => !page.weights.opened);
            compare(page.said.length, 1);
            const counting = () => ranking.flatAt(0).parts?.filter(part => part.counts) ?? [];
            tryVerify(() => counting().length === 1 && counting()[0].label === "Haltestelle");
            settled();
            verify(theWorkspace.undoText !== "");
            takeBack();
            tryVerify(() => ranking.flatAt(0).score === before);
        }
        function test_mapAndListsAgree(): void {
            tryVerify(() => page.map.areas.count > 0 && !page.map.areas.pending, 20000);
            wait(50);
            const second = ranking.idAt(1);
            let at = pixelOf(second, ranking.rankedPlaces);
            mouseClick(page.map.surface, at.x, at.y);
            const hit = page.chosenId;
            verify(ranking.rowOfId(hit) >= 0, "a circle was met");
            tryCompare(list, "currentIndex", ranking.rowOfId(hit));
            const other = ranking.excludedPlaces[3];
            page.excluded.list.currentIndex = -1;
            page.select(other.vacancyId);
            compare(page.excluded.list.currentIndex, ranking.excluded.rowOfId(other.vacancyId));
            compare(page.openId, hit);
            verify(list.currentItem.unfolded, "the card stays open meanwhile");
            page.excluded.list.forceActiveFocus();
            keyClick(Qt.Key_Down);
            compare(page.chosenId, ranking.excluded.data(ranking.excluded.index(4, 0), Qt.UserRole).vacancyId);
            keyClick(Qt.Key_Return);
            compare(page.gone[0][0], "register");
        }
        function test_whyNotIsCountedAndFilteredByRule(): void {
            const first = ranking.exclusions[0];
            ranking.exclusion = first.rule;
            tryVerify(() => ranking.excluded.rowCount() === Math.min(100, first.count));
            compare(ranking.excludedTotal, first.count);
            ranking.exclusion = -1;
            tryVerify(() => ranking.excluded.rowCount() === Math.min(100, ranking.excludedCount));
        }
        function test_upToFourStandSideBySide(): void {
            for (let row = 0; row < 5; ++row) {
                list.currentIndex = row;
                keyClick(Qt.Key_Space);
            }
            compare(page.compared, ids(4));
            verify(page.tooMany, "the fifth is refused, with a reason");
            verify(page.compareBar.visible);
            page.compareBar.button.forceActiveFocus();
            keyClick(Qt.Key_Space);
            tryVerify(() => page.compare.opened);
            compare(page.compare.flats.length, 4);
            compare(page.compare.rules[0].label, "Miete");
            verify(page.compare.rules.every(row => row.cells.length === 4));
            verify(page.compare.rules.some(row => row.cells.some(cell => cell.best)));
            verify(page.compare.rules.every(row => !row.cells.every(cell => cell.best)), "where all are alike nobody is best");
            picture("ranking-compared");
            keyClick(Qt.Key_Escape);
            tryVerify(() => !page.compare.opened);
            compare(page.compared.length, 4);
            page.pick(ranking.idAt(0), false);
            compare(page.tooMany, false);
            compare(page.compared.length, 3);
        }
        function test_nothingFitsSaysWhy(): void {
            show(add({
                "circle": "Sgb2",
                "persons": 2,
                "residenceRule": "OtherLand"
            }));
            compare(ranking.offered, 0);
            compare(page.chosenId, 0);
            verify(ranking.hint.includes("Wohnsitzauflage"), ranking.hint);
            picture("ranking-none");
        }
        function test_withoutLimitsCostsAreNotJudged(): void {
            compare(ranking.limitGap, "");
            sample.removeLimits();
            tryVerify(() => ranking.limitGap === "none", 10000);
            settled();
            verify(ranking.offered > 0, "what nobody knows excludes nothing");
            compare(ranking.flatAt(0).rules[0].judgement, "unknown");
            verify(page.banners.visible && page.banners.lacksLimits);
            picture("ranking-nolimits");
            takeBack();
            tryVerify(() => ranking.limitGap === "");
            verify(!page.banners.visible);
        }
        function test_nobodyChosen(): void {
            ranking.householdId = 0;
            settled();
            compare(ranking.count, 0);
            picture("ranking-nobody");
            show(single);
            verify(ranking.count > 0);
        }
        function test_goesBackAndChangesTheHousehold(): void {
            page.goBack();
            page.editHousehold();
            compare(page.gone, [["households",
                    {
                        "householdId": single
                    }
                ], ["households",
                    {
                        "householdId": single,
                        "edit": true
                    }
                ]]);
        }
        function test_newsAreReadOnceThePageIsSeen(): void {
            const before = ranking.judged;
            page.visible = false;
            const other = add({
                "circle": "Sgb12",
                "persons": 1,
                "residenceRule": "None"
            });
            wait(50);
            verify(!ranking.loading);
            page.visible = true;
            settled();
            compare(ranking.judged, before);
            verify(other > 0);
        }
        function test_narrowShowsOneAtATime(): void {
            root.width = 950;
            wait(0);
            verify(list.visible && !page.map.visible && !page.excluded.visible);
            picture("ranking-narrow");
            page.pane = "map";
            verify(page.map.visible && !list.visible);
            page.select(ranking.idAt(2));
            compare(page.pane, "list", "who is chosen on the map is shown");
            page.pane = "why";
            verify(page.excluded.visible && !page.map.visible);
        }
        function test_waitingHouseholdsOfAVacancy(): void {
            const card = cardFixture.createObject(root, {
                "vacancyId": ranking.idAt(0)
            }) as WaitingCard;
            tryVerify(() => card.waiting.ready, 10000);
            verify(card.waiting.offered > 0 && card.waiting.offered <= card.waiting.searching);
            const rows = card.waiting.rows;
            compare(rows.length, Math.min(50, card.waiting.offered));
            verify(rows.every(row => row.number.startsWith("G-") && row.doubt !== ""));
            compare(rows.map(row => row.score), rows.map(row => row.score).sort((a, b) => b - a));
            card.householdRequested(rows[0].householdId);
            compare(card.asked, [rows[0].householdId]);
            card.vacancyId = 0;
            verify(!card.visible);
            card.destroy();
        }
    }
}
