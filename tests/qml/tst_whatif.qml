// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import QtTest
import Bleibe
import BleibeTest

/** What if, beside a map: a measure planned, placed, dragged, taken back, its scenario copied and compared; by keyboard and by pointer. */
Item {
    id: root

    width: 1300
    height: 900

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

        WhatIfPanel {
            id: panel

            Layout.fillWidth: true
            width: 400
            workspace: workspace
            desk: desk
            map: pane
        }
    }
    SignalSpy {
        id: failures

        target: workspace
        signalName: "failed"
    }

    TestCase {
        id: test

        readonly property var scenarios: panel.scenarios
        readonly property var measures: panel.scenarios.measures

        name: "WhatIf"
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
            tryVerify(() => scenarios.scenarioId === 0 && measures.count === 0, 10000);
            settled();
        }
        function cleanup(): void {
            panel.closeForm();
            panel.naming.close();
            panel.comparing.close();
            compare(failures.count, 0, failures.count > 0 ? failures.signalArguments[0][0] + " " + failures.signalArguments[0][1] : "");
            failures.clear();
        }
        function settled(): void {
            wait(0);
            tryVerify(() => !desk.isLoading && !desk.isStale && !scenarios.isCounting && !panel.drag.counting, 60000);
            wait(0);
        }
        function type(text: string): void {
            for (const letter of text)
                keyClick(letter);
        }
        function focusName(): string {
            return root.Window.window.activeFocusItem?.Accessible.name ?? "";
        }
        function tabTo(name: string): void {
            for (let step = 0; step < 40 && !focusName().startsWith(name); ++step)
                keyClick(Qt.Key_Tab);
            verify(focusName().startsWith(name), name + ", not " + focusName());
        }
        function markOf(number: int): Item {
            return findChild(panel.planned, "planned-" + number);
        }
        /** A new bench in a village, with the keyboard alone; true where it helps there. */
        function planBench(village: string): bool {
            panel.bar.chooser.focusInput();
            keyClick(Qt.Key_Backtab);
            compare(focusName(), "Maßnahme planen");
            keyClick(Qt.Key_Space);
            tryVerify(() => panel.form.open);
            compare(panel.form.kind, "RideBench");
            tabTo("Wo");
            type(village);
            keyClick(Qt.Key_Return);
            tryVerify(() => panel.form.hasPoint, 10000);
            compare(panel.form.where, village);
            tryVerify(() => panel.drag.active && !panel.drag.counting, 20000);
            compare(panel.drag.effect.words, panel.drag.effect.figure === "–" ? "ohne Wirkung" : "Stufe bleibt");
            return panel.drag.effect.figure.startsWith("hilft ");
        }
        /** The first village in which a bench helps somebody in a gap. */
        function planHelpingBench(): string {
            for (const village of ["Gerhardsbrunn", "Langwieden", "Lambsborn", "Heiligenmoschel", "Schneckenhausen", "Waldleiningen", "Oberarnbach"]) {
                if (planBench(village))
                    return village;
                panel.closeForm();
            }
            return "";
        }

        function test_byKeyboardAlone(): void {
            const before = Array.from(scenarios.partsBefore);
            verify(planHelpingBench() !== "");
            const figure = panel.drag.effect.figure;
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            tryVerify(() => !panel.form.open && measures.count === 1, 10000);
            verify(scenarios.scenarioId > 0, "the first measure begins a scenario");
            settled();
            compare(measures.at(0).figure, figure);
            compare(measures.at(0).effect, "Stufe bleibt");
            compare(Array.from(scenarios.partsAfter), before, "a bench changes no level");
            compare(Array.from(scenarios.partsBefore), before);

            // Moved on the map with the arrows, kept with Enter, taken back with undo.
            const lon = measures.at(0).lon;
            const mark = markOf(1);
            mark.forceActiveFocus(Qt.TabFocusReason);
            for (let i = 0; i < 4; ++i)
                keyClick(Qt.Key_Right, Qt.ShiftModifier);
            tryVerify(() => panel.drag.active, 20000);
            compare(measures.at(0).lon, lon, "nothing is kept while it moves");
            keyClick(Qt.Key_Return);
            tryVerify(() => measures.at(0).lon > lon, 10000);
            settled();
            workspace.undo();
            tryVerify(() => Math.abs(measures.at(0).lon - lon) < 1e-6, 10000);
            settled();

            // Esc leaves it where it was.
            mark.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Escape);
            verify(!mark.isMoving);
            tryVerify(() => !panel.drag.active, 10000);
            settled();

            // A copy of the scenario, and both side by side.
            const first = scenarios.scenarioId;
            panel.naming.ask("copy");
            tryVerify(() => panel.naming.opened);
            keyClick(Qt.Key_Return);
            tryVerify(() => scenarios.scenarioId > 0 && scenarios.scenarioId !== first && measures.count === 1, 10000);
            settled();
            keyClick(Qt.Key_Tab);
            panel.comparing.compare();
            panel.comparing.comparison.chosen = [first, scenarios.scenarioId];
            tryVerify(() => panel.comparing.comparison.columns.length === 3 && !panel.comparing.comparison.counting, 30000);
            tryVerify(() => panel.comparing.comparison.rows[0].cells[1].text === panel.comparing.comparison.rows[0].cells[0].text, 30000);
            const rows = panel.comparing.comparison.rows;
            compare(rows[0].cells.length, 3);
            compare(rows[0].cells[1].text, rows[0].cells[2].text);
            const nearBench = rows.find(row => row.label.includes("Mitfahrerbank"));
            verify(nearBench.cells[1].text !== "0");
            panel.comparing.comparison.write(folder.url("vergleich.csv"));
            tryVerify(() => workspace.jobs.count === 0, 10000);
        }

        function test_dragByPointer(): void {
            verify(planHelpingBench() !== "");
            panel.form.save();
            tryVerify(() => measures.count === 1, 10000);
            settled();
            const mark = markOf(1);
            const lat = measures.at(0).lat;
            const from = mark.mapToItem(root, mark.width / 2, mark.height / 2);
            mousePress(root, from.x, from.y);
            for (let i = 1; i <= 12; ++i)
                mouseMove(root, from.x + i, from.y - 6 * i, 5);
            tryVerify(() => panel.drag.active, 20000);
            verify(mark.telling !== "");
            compare(measures.at(0).lat, lat);
            mouseRelease(root, from.x + 12, from.y - 72);
            tryVerify(() => measures.at(0).lat > lat, 10000);
            settled();
            verify(!panel.drag.active);
        }

        function test_aClickOnTheMapPlaces(): void {
            panel.add();
            panel.editor.placing = true;
            verify(pane.placing);
            mouseClick(pane.surface, 430, 450);
            tryVerify(() => panel.form.hasPoint);
            verify(!pane.placing);
            panel.form.kind = "Stop";
            panel.form.departures = "viele";
            panel.form.save();
            tryVerify(() => panel.form.errors.departures !== undefined, 10000);
            panel.form.departures = "60";
            tryVerify(() => panel.drag.active && !panel.drag.counting, 20000);
            panel.form.save();
            tryVerify(() => measures.count === 1, 10000);
            settled();
            verify(measures.at(0).words.includes("60 Abfahrten"));
        }

        function test_whatIsMissingIsSaid(): void {
            panel.add();
            panel.form.save();
            tryVerify(() => (panel.form.errors.geom ?? "").includes("wo"), 10000);
            panel.form.action = "Remove";
            panel.form.save();
            tryVerify(() => panel.form.errors.placeUid !== undefined, 10000);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !panel.form.open);
        }

        function test_switchedOffItDoesNothing(): void {
            panel.add();
            panel.form.kind = "CommunityBus";
            panel.form.action = "Add";
            panel.form.towns = panel.form.allTowns.slice(0, 12).map(town => town.value);
            panel.form.hours = "Di, Do 8:30–13:30";
            panel.form.save();
            tryVerify(() => measures.count === 1, 10000);
            settled();
            verify(panel.planned.visible && measures.at(0).hasPoint);
            const with_ = Array.from(scenarios.partsAfter);
            scenarios.switchMeasure(measures.at(0).id, false);
            tryVerify(() => !measures.at(0).active, 10000);
            settled();
            compare(Array.from(scenarios.partsAfter), Array.from(scenarios.partsBefore));
            compare(measures.at(0).effect, "zählt nicht mit");
            verify(with_[0] <= scenarios.partsAfter[0]);
            // Del on its row takes it away, undo brings it back.
            findChild(panel, "measure-1").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Delete);
            tryVerify(() => measures.count === 0, 10000);
            settled();
            workspace.undo();
            tryVerify(() => measures.count === 1, 10000);
        }

        function test_aNameIsAskedFor(): void {
            panel.naming.ask("new");
            tryVerify(() => panel.naming.opened);
            keyClick(Qt.Key_A, Qt.ControlModifier);
            keyClick(Qt.Key_Delete);
            keyClick(Qt.Key_Return);
            verify(panel.naming.opened);
            verify(panel.naming.field.shownError !== "");
            type("Lauter Versuche");
            keyClick(Qt.Key_Return);
            tryVerify(() => scenarios.name === "Lauter Versuche", 10000);
            scenarios.remove();
            tryVerify(() => scenarios.scenarioId === 0 && desk.scenarioId === 0, 10000);
            workspace.undo();
            tryVerify(() => scenarios.scenarios.some(one => one.text === "Lauter Versuche"), 10000);
        }
    }
}
