// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Bleibe
import BleibeTest

/** What can be reached from a vacancy, on its card in the register, with the way on the map. */
Item {
    id: root

    width: 1400
    height: 1500

    Workspace {
        id: workspace
    }
    Machine {
        id: machine
    }
    Folder {
        id: folder
    }
    SignalSpy {
        id: failures

        target: workspace
        signalName: "failed"
    }
    RegisterPage {
        id: page

        anchors.fill: parent
        workspace: workspace
        machine: machine
    }

    TestCase {
        id: test

        readonly property MobilityCard card: page.side.pane.mobility
        readonly property ReachReader reader: card.reader

        name: "MobilityCard"
        when: windowShown

        function initTestCase(): void {
            workspace.createFile(folder.url("beispiel.sqlite"), true);
            tryVerify(() => workspace.isOpen, 60000);
            tryVerify(() => page.selectedId > 0, 60000);
            tryVerify(() => reader.isLoaded, 20000);
        }
        function cleanup(): void {
            reader.choose(-1);
            compare(failures.count, 0, failures.count > 0 ? failures.signalArguments[0][0] : "");
            failures.clear();
        }
        function focusName(): string {
            return root.Window.window.activeFocusItem?.Accessible.name ?? "";
        }

        function test_saysWhatIsNear(): void {
            verify(card.visible && reader.hasPlace);
            const kinds = reader.rows.map(row => row.kind);
            for (const kind of ["Haltestelle", "Mitfahrerbank", "Laden", "Kita"])
                verify(kinds.includes(kind), kind);
            for (const row of reader.rows)
                verify(row.name !== "" && row.minutes.endsWith("min") && row.text !== "", row.name);
            verify(reader.level !== "" && reader.quality !== "" && reader.ground !== "");
        }
        function test_wayOnTheMap(): void {
            const link = findChild(card, "reach-0");
            verify(link !== null);
            link.forceActiveFocus(Qt.TabFocusReason);
            verify(focusName().startsWith("Haltestelle"), focusName());
            keyClick(Qt.Key_Return);
            tryVerify(() => reader.way.length > 1, 20000);
            compare(reader.chosen, 0);
            const [first, last] = [reader.way[0], reader.way[reader.way.length - 1]];
            compare(last.lon, reader.rows[0].lon);
            compare(last.lat, reader.rows[0].lat);
            verify(first.lon !== last.lon);
            // All of it is in sight.
            const at = page.map.placeLayer.pixelOf(last.lon, last.lat);
            verify(at.x > 0 && at.y > 0 && at.x < page.map.width && at.y < page.map.height);
            keyClick(Qt.Key_Return);
            tryCompare(reader, "chosen", -1);
            compare(reader.way.length, 0);
        }
        function test_anotherFlatForgetsTheWay(): void {
            reader.choose(1);
            tryVerify(() => reader.way.length > 1, 20000);
            const before = page.selectedId;
            page.select(page.table.vacancies.idAt(3));
            verify(page.selectedId !== before);
            compare(reader.way.length, 0);
            tryVerify(() => reader.isLoaded, 20000);
            compare(reader.chosen, -1);
        }
        function test_weekOfTheStop(): void {
            const link = findChild(card, "reachWeek");
            verify(link.visible);
            link.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            verify(card.weekShown);
            compare(link.text, "Abfahrten der Woche ausblenden");
            keyClick(Qt.Key_Return);
            verify(!card.weekShown);
        }
        function test_busSaysWhenAndHow(): void {
            for (let row = 0; row < 40 && reader.buses.length === 0; ++row) {
                const id = page.table.vacancies.idAt(row);
                if (id <= 0)
                    break;
                page.select(id);
                tryVerify(() => reader.isLoaded && reader.vacancyId === id, 20000);
            }
            verify(reader.buses.length > 0);
            verify(reader.buses[0].name !== "" && reader.buses[0].runs !== "");
        }
    }
}
