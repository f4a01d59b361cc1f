// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtCore
import QtQuick
import QtTest
import Bleibe

/** Timetables and hotspots through the import page. */
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

    TestCase {
        name: "Feeds"
        when: windowShown

        property ImportPage page: null
        readonly property FeedImport feeds: page?.feedIntake ?? null

        function initTestCase(): void {
            const folder = StandardPaths.writableLocation(StandardPaths.TempLocation);
            theWorkspace.createFile(folder + "/bleibe-feeds-" + Date.now() + ".sqlite", false);
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
            page.subject = "Vacancies";
            feeds.drop();
        }
        function cleanup(): void {
            compare(failures.count, 0);
        }
        function count(label: string): int {
            return feeds.counts.find(figure => figure.label === label).count;
        }

        function test_hotspotsAreKeptAsOneStep(): void {
            page.arrive(Qt.resolvedUrl("../data/freifunk/meshviewer.json"));
            tryCompare(feeds, "state", "staged", 20000);
            compare(page.subject, "Feeds");
            compare(feeds.kindText, "Hotspots (Freifunk)");
            compare(count("neu"), 2);
            verify(feeds.facts.some(fact => fact === "Knoten ohne Ort, nicht übernommen: 1."), feeds.facts);
            feeds.keep(false, false);
            tryCompare(feeds, "state", "kept", 20000);
            verify(page.said[0].includes("2 neu"), page.said[0]);
            page.arrive(Qt.resolvedUrl("../data/freifunk/meshviewer.json"));
            tryCompare(feeds, "state", "staged", 20000);
            compare(count("unverändert"), 2);
            verify(!feeds.hasWork, "a second run changes nothing");
            theWorkspace.undo();
            tryVerify(() => !theWorkspace.canUndo);
        }
        function test_aTimetableSaysWhatItHolds(): void {
            page.subject = "Feeds";
            page.arrive(Qt.resolvedUrl("../data/gtfs/buergerbus"));
            tryCompare(feeds, "state", "staged", 20000);
            compare(feeds.kindText, "Haltestellen und Fahrplan (GTFS)");
            compare(count("neu"), 7);
            verify(feeds.facts.some(fact => fact.startsWith("In der Datei: 6 Haltestellen, 3 Linien")), feeds.facts);
        }
        function test_openStreetMapIsOneStep(): void {
            page.arrive(Qt.resolvedUrl("../data/osm/ort.osm"));
            tryCompare(feeds, "state", "staged", 20000);
            compare(page.subject, "Feeds");
            compare(feeds.kindText, "Karte, Wege, Orte und Adressen (OpenStreetMap)");
            compare(count("neu"), 12);
            verify(feeds.facts.includes("Auf jeder Karte steht: © OpenStreetMap-Mitwirkende"), feeds.facts);
            verify(feeds.facts.includes("Wege für Fußgänger, sie ersetzen frühere: 0,3 km, 9 Knoten."), feeds.facts);
            verify(feeds.facts.includes("Adressen: 3 Häuser neu, 0 verschoben, 0 entfallen, 0 unverändert."), feeds.facts);
            verify(feeds.facts.includes("Mitglieder von Relationen, die nicht in der Datei stehen, übergangen: 3."), feeds.facts);
            feeds.keep(false, false);
            tryCompare(feeds, "state", "kept", 20000);
            tryCompare(theWorkspace, "undoText", "OpenStreetMap einlesen (ort.osm)");
            page.arrive(Qt.resolvedUrl("../data/osm/ort.osm"));
            tryCompare(feeds, "state", "staged", 20000);
            verify(!feeds.hasWork, "a second run changes nothing");
            verify(feeds.facts.some(fact => fact.startsWith("Hintergrundkarte wie im Register")), feeds.facts);
            verify(feeds.facts.some(fact => fact.startsWith("Wege für Fußgänger wie im Register")), feeds.facts);
            theWorkspace.undo();
            tryVerify(() => !theWorkspace.canUndo);
        }
        function test_addressesAreRecognisedByTheirColumns(): void {
            verify(!feeds.takes(Qt.resolvedUrl("../data/tables/leerstand-dorf.csv")));
            page.arrive(Qt.resolvedUrl("../data/haeuser.csv"));
            tryCompare(feeds, "state", "staged", 20000);
            compare(feeds.kindText, "Hauskoordinaten");
            compare(count("Häuser neu"), 3);
            feeds.keep(false, false);
            tryCompare(feeds, "state", "kept", 20000);
            tryCompare(theWorkspace, "undoText", "Adressen einlesen (haeuser.csv)");
            theWorkspace.undo();
            tryVerify(() => !theWorkspace.canUndo);
        }
        function test_schoolHolidaysAreShownBefore(): void {
            verify(feeds.takes(Qt.resolvedUrl("../data/ferien/schulferien.csv")));
            page.arrive(Qt.resolvedUrl("../data/ferien/musterland.ics"));
            tryCompare(feeds, "state", "staged", 20000);
            compare(page.subject, "Feeds");
            compare(feeds.kindText, "Schulferien");
            compare(count("neu"), 3);
            verify(feeds.facts.includes("Neu: Weihnachtsferien, 23.12.2026 bis 08.01.2027"), feeds.facts);
            feeds.keep(false, false);
            tryCompare(feeds, "state", "kept", 20000);
            tryCompare(theWorkspace, "undoText", "Schulferien aus musterland.ics einlesen");
            page.arrive(Qt.resolvedUrl("../data/ferien/musterland.ics"));
            tryCompare(feeds, "state", "staged", 20000);
            verify(!feeds.hasWork, "a second run changes nothing");
            theWorkspace.undo();
            tryVerify(() => !theWorkspace.canUndo);
        }
        function test_rentLimitsAreShownBefore(): void {
            verify(feeds.takes(Qt.resolvedUrl("../data/limits/muster.csv")));
            page.arrive(Qt.resolvedUrl("../data/limits/muster.csv"));
            tryCompare(feeds, "state", "staged", 20000);
            compare(page.subject, "Feeds");
            compare(feeds.kindText, "Mietgrenzen");
            compare(count("neu"), 5);
            verify(feeds.facts.some(fact => fact.startsWith("3 Personen: bis 700,00")), feeds.facts);
            feeds.keep(false, false);
            tryCompare(feeds, "state", "kept", 20000);
            tryCompare(theWorkspace, "undoText", "Mietgrenzen aus muster.csv einlesen");
            page.arrive(Qt.resolvedUrl("../data/limits/muster-2027.csv"));
            tryCompare(feeds, "state", "staged", 20000);
            verify(feeds.facts.includes("Die bisherige Tabelle endet am 31.12.2026."), feeds.facts);
            page.arrive(Qt.resolvedUrl("../data/limits/muster.csv"));
            tryCompare(feeds, "state", "staged", 20000);
            verify(!feeds.hasWork, "a second run changes nothing");
            theWorkspace.undo();
            tryVerify(() => !theWorkspace.canUndo);
        }
        function test_heatingLimitsAreShownBefore(): void {
            const file = Qt.resolvedUrl("../data/limits/heizspiegel.csv");
            verify(feeds.takes(file));
            page.arrive(file);
            tryCompare(feeds, "state", "staged", 20000);
            compare(feeds.kindText, "Richtwerte für Heizkosten");
            compare(count("neu"), 3);
            verify(feeds.facts.some(fact => fact.startsWith("Heizspiegel 2026, Gas, über 100 bis 250 m²: bis 26,10")), feeds.facts);
            feeds.keep(false, false);
            tryCompare(feeds, "state", "kept", 20000);
            verify(theWorkspace.undoText.includes("heizspiegel.csv"), theWorkspace.undoText);
            page.arrive(file);
            tryCompare(feeds, "state", "staged", 20000);
            verify(!feeds.hasWork, "a second run changes nothing");
            theWorkspace.undo();
            tryVerify(() => !theWorkspace.canUndo);
        }
        function test_anotherFileIsRefused(): void {
            page.subject = "Feeds";
            page.arrive(Qt.resolvedUrl("../data/vier-gemeinden.geojson"));
            tryCompare(feeds, "state", "failed", 20000);
            verify(feeds.error.startsWith("In vier-gemeinden.geojson ist weder ein Fahrplan"), feeds.error);
        }
    }
}
