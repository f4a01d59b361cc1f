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
