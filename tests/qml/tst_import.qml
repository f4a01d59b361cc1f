// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtCore
import QtQuick
import QtTest
import Bleibe

/** A spreadsheet with dirt through the import page. */
Item {
    id: root

    width: 1280
    height: 800

    Workspace {
        id: theWorkspace
    }
    Machine {
        id: theMachine
    }
    SignalSpy {
        id: failures

        target: theWorkspace
        signalName: "failed"
    }
    Component {
        id: fixture

        ImportPage {
            property var said: []

            anchors.fill: parent
            workspace: theWorkspace
            machine: theMachine
            onDone: text => said = said.concat([text])
        }
    }

    MapPane {
        id: pane

        anchors.fill: parent
        visible: false
        background: MapBackground {
            workspace: theWorkspace
            kind: "own"
        }
    }
    TestCase {
        name: "Import"
        when: windowShown

        property ImportPage page: null
        readonly property TableIntake intake: page?.intake ?? null

        function initTestCase(): void {
            const folder = StandardPaths.writableLocation(StandardPaths.TempLocation);
            theWorkspace.createFile(folder + "/bleibe-import-" + Date.now() + ".sqlite", false);
            tryVerify(() => theWorkspace.isOpen, 20000);
            theWorkspace.actorName = "Paula Prüfer";
            page = fixture.createObject(root) as ImportPage;
        }
        function cleanupTestCase(): void {
            page.destroy();
            wait(0);
            theWorkspace.close();
        }
        function init(): void {
            page.said = [];
            intake.drop();
        }
        function cleanup(): void {
            compare(failures.count, 0);
        }
        function read(): void {
            page.arrive(Qt.resolvedUrl("../data/tables/leerstand-dorf.csv"));
            tryCompare(intake, "phase", "staged", 20000);
        }
        function count(label: string): int {
            return intake.counts.find(figure => figure.label === label).count;
        }
        function columnOf(head: string): int {
            return Array.from(intake.columns).findIndex(column => column.head === head);
        }
        function textAt(row: int, column: int): string {
            return intake.rows.data(intake.rows.index(row, column), Qt.DisplayRole);
        }

        function test_everyRowSaysWhy(): void {
            read();
            compare(page.subject, "Vacancies");
            compare(count("abgelehnt"), 3);
            compare(intake.rows.rowCount(), 6);
            intake.rows.troubledOnly = true;
            compare(intake.rows.rowCount(), 4);
            compare(textAt(0, 1), "abgelehnt");
            verify(textAt(0, 4).includes("„31.02.2027“ ist kein Datum"), textAt(0, 4));
            verify(intake.rows.details(0).startsWith("Zeile 6: abgelehnt"));
            intake.rows.troubledOnly = false;
        }
        function test_aColumnIsTakenForSomethingElse(): void {
            read();
            const rent = columnOf("Kaltmiete in €");
            compare(intake.columns[rent].target, "vacancy.netCold");
            compare(intake.columns[columnOf("Hund erlaubt")].target, "");
            intake.map(rent, "vacancy.flatRate");
            tryCompare(intake, "phase", "staged", 20000);
            compare(intake.columns[rent].target, "vacancy.flatRate");
            intake.map(columnOf("Hund erlaubt"), "vacancy.pets");
            tryCompare(intake, "phase", "staged", 20000);
            compare(intake.columns[columnOf("Hund erlaubt")].target, "vacancy.pets");
            compare(intake.columns[rent].target, "vacancy.flatRate", "the first choice stays");
        }
        function test_keptAsOneStep(): void {
            read();
            const added = count("neu");
            verify(added > 0);
            intake.keep(false);
            tryCompare(intake, "phase", "kept", 20000);
            compare(page.said.length, 1);
            verify(page.said[0].includes(added + " neu"), page.said[0]);
            read();
            compare(count("neu"), 0, "a second run changes nothing");
            compare(count("geändert"), 0);
            verify(theWorkspace.canUndo);
            theWorkspace.undo();
            tryVerify(() => !theWorkspace.canUndo);
            read();
            compare(count("neu"), added, "one step takes all of it back");
        }
        function test_whatCannotBeReadMayStandInTheNote(): void {
            read();
            const refused = count("abgelehnt");
            intake.restToNote = true;
            tryCompare(intake, "phase", "staged", 20000);
            verify(count("abgelehnt") < refused);
        }
        function test_offersOfAProvider(): void {
            page.subject = "Landlords";
            page.arrive(Qt.resolvedUrl("../data/openimmo/voll.xml"));
            tryCompare(intake, "phase", "staged", 20000);
            compare(page.subject, "Vacancies");
            compare(intake.transfer, "OpenImmo 1.2.7 · Wohnbau Muster GmbH · vollständige Liste (VOLL)");
            compare(intake.columns.length, 0);
            compare(count("neu"), 2);
            compare(count("abgelehnt"), 2);
            compare(textAt(2, 4), "Das Objekt wird nicht zur Miete angeboten.");
            intake.keep(false);
            tryCompare(intake, "phase", "kept", 20000);
            page.arrive(Qt.resolvedUrl("../data/openimmo/teil.xml"));
            tryCompare(intake, "phase", "staged", 20000);
            compare(count("entfällt"), 1);
            verify(intake.hasGone);
            intake.keep(false);
            tryCompare(intake, "phase", "kept", 20000);
            verify(page.said[1].endsWith("1 beendet"), page.said[1]);
            page.arrive(Qt.resolvedUrl("../data/openimmo/feedback.xml"));
            tryCompare(intake, "phase", "failed", 20000);
            verify(intake.error.includes("openimmo_feedback"), intake.error);
        }
        function test_aMapIsReadShownAndTakenBack(): void {
            const map = page.feedIntake;
            page.arrive(Qt.resolvedUrl("../data/osm/dorf.osm.bz2"));
            compare(page.subject, "Feeds");
            tryCompare(map, "state", "staged", 20000);
            compare(map.kindText, "Karte, Wege, Orte und Adressen (OpenStreetMap)");
            verify(map.facts[0].includes("01.10.2026"), map.facts[0]);
            verify(map.facts[2].endsWith("Gebäude 3, Ortsnamen 1."), map.facts[2]);
            verify(!pane.tileLayer.available);
            map.keep(false, false);
            tryCompare(map, "state", "kept", 20000);
            verify(page.said[0].includes("dorf.osm.bz2"), page.said[0]);
            tryVerify(() => pane.tileLayer.available);
            compare(pane.tileLayer.attribution, "© OpenStreetMap-Mitwirkende");
            pane.visible = true;
            pane.showView(7.8014, 49.4501, 16);
            tryVerify(() => pane.tileLayer.visibleCount > 3 && pane.tileLayer.pending === 0, 10000);
            const picture = grabImage(pane);
            const shades = {};
            for (let x = 100; x < 1100; x += 3)
                for (let y = 300; y < 500; y += 20)
                    shades[picture.pixel(x, y)] = true;
            verify(Object.keys(shades).length >= 3, "ground, street and houses: " + Object.keys(shades));
            tryCompare(theWorkspace, "undoText", "OpenStreetMap einlesen (dorf.osm.bz2)");
            theWorkspace.undo();
            tryVerify(() => !pane.tileLayer.available);
            pane.visible = false;
            page.subject = "Vacancies";
        }
        function test_whatIsNoMapIsRefused(): void {
            const map = page.feedIntake;
            page.subject = "Feeds";
            page.arrive("file:///nirgends/fehlt.osm.pbf");
            tryCompare(map, "state", "failed", 20000);
            verify(map.error.startsWith("fehlt.osm.pbf gibt es nicht"), map.error);
            page.subject = "Vacancies";
        }
        function test_aFileThatIsNoTableIsRefused(): void {
            page.arrive("file:///nirgends/liste.xlsx");
            tryCompare(intake, "phase", "failed", 20000);
            verify(intake.error.endsWith("."), intake.error);
        }
    }
}
