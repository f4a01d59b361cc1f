// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Bleibe
import BleibeTest

/** The settings page: what the register says for everybody, and the background of the map. */
Item {
    id: root

    width: 1280
    height: 1200

    Workspace {
        id: theWorkspace
    }
    Machine {
        id: theMachine
    }
    Folder {
        id: folder
    }
    MapSample {
        id: sample
    }
    PlacementSample {
        id: limits

        workspace: theWorkspace
    }
    SettingsPage {
        id: page

        anchors.fill: parent
        workspace: theWorkspace
        machine: theMachine
    }
    SignalSpy {
        id: done

        target: page
        signalName: "done"
    }
    SignalSpy {
        id: asked

        target: page
        signalName: "goRequested"
    }
    SignalSpy {
        id: failed

        target: theWorkspace
        signalName: "failed"
    }

    TestCase {
        name: "Settings"
        when: windowShown

        property var settings: page.settings
        property var form: page.settings.form

        function initTestCase(): void {
            theWorkspace.actorName = "Tina Test";
            theWorkspace.createFile(folder.url("leer.sqlite"), false);
            tryVerify(() => theWorkspace.isOpen, 20000);
        }
        function init(): void {
            tryVerify(() => !form.busy && entry("Frist für Bestätigungen").text !== "");
            done.clear();
            failed.clear();
        }
        function entry(label: string): var {
            return form.entries().find(one => one.label === label);
        }
        /** The field of a label, as one finds it by looking. */
        function field(label: string): var {
            const look = item => {
                if (item.label === label && item.focusInput !== undefined)
                    return item;
                for (const child of Array.from(item.children)) {
                    const found = look(child);
                    if (found)
                        return found;
                }
                return null;
            };
            return look(page);
        }
        function type(label: string, text: string): void {
            const at = field(label);
            verify(at, label);
            at.focusInput();
            keySequence(StandardKey.SelectAll);
            for (const letter of text)
                keyClick(letter);
            keyClick(Qt.Key_Tab);
        }
        function save(): void {
            form.save();
            tryVerify(() => !form.busy);
        }

        function test_savedAsOneStepAndUndone(): void {
            type("Frist für Bestätigungen", "60");
            type("Obere Grenze der Nettokaltmiete", "18,5");
            verify(form.dirty);
            save();
            tryCompare(done, "count", 1);
            verify(!form.dirty);
            tryCompare(theWorkspace, "undoText", "Einstellungen des Registers ändern");
            tryCompare(entry("Obere Grenze der Nettokaltmiete"), "text", "18,50");
            theWorkspace.undo();
            tryCompare(entry("Frist für Bestätigungen"), "text", "90");
            tryCompare(entry("Obere Grenze der Nettokaltmiete"), "text", "20,00");
        }
        /** What shows this text or speaks this name. */
        function seen(text: string): var {
            const look = item => {
                if (item.visible && (item.text === text || item.Accessible.name === text))
                    return item;
                for (const child of Array.from(item.children)) {
                    const found = look(child);
                    if (found)
                        return found;
                }
                return null;
            };
            return look(page);
        }
        function addLimits(area: string, enteredBy: string): void {
            const before = limits.done;
            limits.addLimits(area, enteredBy);
            tryCompare(limits, "done", before + 1);
        }
        function test_proposalsAtOnce(): void {
            const label = "Höchstens so viele offene Vorschläge je Haushalt";
            compare(entry(label).text, "3");
            type(label, "21");
            compare(entry(label).error, "„21“ ist keine Anzahl. Eine ganze Zahl von 1 bis 20 eintragen.");
            type(label, "5");
            compare(entry(label).error, "");
            save();
            tryCompare(theWorkspace, "undoText", "Einstellung „" + label + "“ ändern");
            theWorkspace.undo();
            tryCompare(entry(label), "text", "3");
        }
        function test_smallNumber(): void {
            const label = "Kleinste Zahl, die Auswertungen zeigen";
            compare(entry(label).text, "5");
            type(label, "0");
            compare(entry(label).error, "„0“ ist keine Anzahl. Eine ganze Zahl von 1 bis 20 eintragen.");
            type(label, "3");
            compare(entry(label).error, "");
            save();
            tryCompare(theWorkspace, "undoText", "Einstellung „" + label + "“ ändern");
            theWorkspace.undo();
            tryCompare(entry(label), "text", "5");
        }
        function test_limitsAreReleasedBySomebodyElse(): void {
            const tables = page.limits.tables;
            tryVerify(() => tables.loaded && tables.tables.length === 0);
            verify(seen("Noch keine Tabelle. Ohne sie prüft das Register keine Mieten.") !== null);
            addLimits("Kreis", "anna");
            tryVerify(() => tables.tables.length === 1);
            const table = tables.tables[0];
            compare(table.title, "Kreis · alle Rechtskreise");
            compare(table.span, "ab 01.01.2027 · 2 Zeilen");
            compare([table.status, table.waits, table.isOwn], ["amtlich", true, false]);
            compare(tables.areas.length, 0, "one comparison area stands for all");
            const button = seen("Kreis · alle Rechtskreise, ab 01.01.2027 · 2 Zeilen freigeben");
            button.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            tryCompare(done, "count", 1);
            tryVerify(() => tables.tables[0].remark.startsWith("freigegeben von "));
            verify(!tables.tables[0].waits);
            theWorkspace.undo();
            tryVerify(() => tables.tables[0].waits);
            theWorkspace.undo();
            tryVerify(() => tables.tables.length === 0);
        }
        function test_ownLimitsAreNotReleased(): void {
            const tables = page.limits.tables;
            addLimits("Kreis", limits.login());
            tryVerify(() => tables.tables.length === 1);
            verify(tables.tables[0].isOwn);
            compare(tables.tables[0].remark, "Wer Mietgrenzen einträgt, gibt sie nicht selbst frei (Kreis). Eine zweite Person bitten.");
            verify(seen("Freigeben") === null);
            tables.release("Kreis", tables.tables[0].from);
            tryCompare(failed, "count", 1);
            verify(tables.tables[0].waits);
            theWorkspace.undo();
            tryVerify(() => tables.tables.length === 0);
        }
        function test_areasOfComparisonAreas(): void {
            const tables = page.limits.tables;
            const done = limits.done;
            limits.addTowns();
            tryCompare(limits, "done", done + 1);
            addLimits("Nord", "anna");
            addLimits("Süd", "anna");
            tryVerify(() => tables.areas.length === 2);
            compare(tables.areas, ["Nord", "Süd"]);
            const [north, south] = tables.areas.map(name => tables.choiceOf(name));
            const at = field("Nord");
            at.focusInput();
            for (const letter of "otterba")
                keyClick(letter);
            tryVerify(() => north.suggestions.length > 0);
            keyClick(Qt.Key_Return);
            tryVerify(() => theWorkspace.undoText.includes("Nord"));
            tryVerify(() => north.chosen.length === 1);
            compare(north.chosen[0].name, "Otterbach");
            verify(tables.choiceOf("Nord") === north, "the field stays");
            south.search("Otterba");
            south.take(0);
            tryCompare(failed, "count", 1);
            verify(failed.signalArguments[0][0].includes("gehört schon zum Vergleichsraum Nord"), failed.signalArguments[0][0]);
            tryVerify(() => south.chosen.length === 0, 5000, "back to what is stored");
            for (let step = 0; step < 3; ++step) {
                const before = theWorkspace.undoText;
                theWorkspace.undo();
                tryVerify(() => theWorkspace.undoText !== before);
            }
            tryVerify(() => tables.areas.length === 0);
        }
        function test_oneSettingIsNamed(): void {
            type("Name der Stelle", "Kreis Muster");
            save();
            tryCompare(done, "count", 1);
            tryCompare(theWorkspace, "undoText", "Einstellung „Name der Stelle“ ändern");
            theWorkspace.undo();
            tryCompare(entry("Name der Stelle"), "text", "");
        }
        function test_wrongEntriesAreSaidAtTheirFields(): void {
            type("Frist für Reservierungen", "bald");
            compare(field("Frist für Reservierungen").shownError, "„bald“ ist keine Frist. Ganze Tage von 1 bis 730 eintragen.");
            type("Untere Grenze der Nettokaltmiete", "30");
            compare(field("Obere Grenze der Nettokaltmiete").error, "", "first things first");
            save();
            compare(done.count, 0);
            tryVerify(() => field("Frist für Reservierungen").input.activeFocus, 1000, "the keyboard goes to the first error");
            type("Frist für Reservierungen", "21");
            save();
            compare(done.count, 0);
            compare(field("Obere Grenze der Nettokaltmiete").shownError, "Die obere Grenze muss über der unteren liegen.");
            form.revert();
            verify(!form.dirty);
            tryCompare(entry("Frist für Reservierungen"), "text", "14");
        }
        function test_leavingAsks(): void {
            type("Name der Stelle", "Kreis Muster");
            let left = false;
            page.mayLeave(() => left = true);
            verify(!left);
            wait(50);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !left && form.dirty);
            form.revert();
            page.mayLeave(() => left = true);
            verify(left);
        }
        function test_unusableTileFileIsSaidAndNotKept(): void {
            const map = page.mapSettings;
            map.choose(folder.url("gibt es nicht.mbtiles"));
            tryVerify(() => map.tiles.error !== "");
            verify(map.tiles.error.startsWith("Die Kartendatei"), map.tiles.error);
            compare(theMachine.tileFile.toString(), "");
            map.choose("");
        }
        function test_ownMapIsTold(): void {
            const map = page.mapSettings;
            field("Hintergrund").chosen("own");
            compare(theMachine.background, "own");
            verify(!map.ground.hasOwn);
            map.importRequested();
            compare(asked.count, 1);
            compare(asked.signalArguments[0][0], "import");
        }
        function test_onlineMapsAskFirst(): void {
            const online = page.mapSettings.online;
            theMachine.background = "own";
            field("Hintergrund").chosen("online");
            compare(theMachine.background, "own", "nothing is switched on by the question");
            verify(online.question.title.includes("sgx.geodatenzentrum.de"), online.question.title);
            online.question.close();
            compare(theMachine.allowedHost, "");
            online.choose("https://{x}.example.org/{y}/{z}");
            compare(online.question.host, "sgx.geodatenzentrum.de", "what is no address is not asked about");
            field("Hintergrund").chosen("online");
            online.question.confirmed();
            online.question.close();
            compare(theMachine.background, "online");
            compare(theMachine.allowedHost, "sgx.geodatenzentrum.de");
            compare(theMachine.onlineMap, "basemap.gray");
            online.choose("topplus.gray");
            compare(theMachine.onlineMap, "topplus.gray", "the same host is not asked about again");
            theMachine.countRequests("sgx.geodatenzentrum.de", 46);
            theMachine.countRequests("sgx.geodatenzentrum.de", 1);
            compare(theMachine.requests[0].count, 47);
            field("Hintergrund").chosen("none");
            compare(theMachine.allowedHost, "", "switching off takes the permission back");
        }
        function test_tileFileTellsWhatItIs(): void {
            const map = page.mapSettings;
            const file = sample.data("/tiles/kaiserslautern_raster.mbtiles");
            if (file.toString() === "")
                skip("BLEIBE_TEST_DATA is not set");
            map.choose(file);
            tryVerify(() => map.tiles.usable);
            compare(theMachine.tileFile, file);
            verify(map.tiles.name !== "" && map.tiles.attribution !== "" && map.tiles.maxZoom > map.tiles.minZoom);
            map.choose(sample.data("/tiles/kaiserslautern_vector.mbtiles"));
            tryVerify(() => map.tiles.error.includes("Vektorkacheln"));
            compare(theMachine.tileFile, file, "the one before stays");
            compare(theMachine.background, "file");
            field("Hintergrund").chosen("none");
            compare(theMachine.background, "none");
            field("Hintergrund").chosen("file");
            compare(theMachine.background, "file", "the file is remembered");
            theMachine.tileFile = "";
        }
    }
}
