// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Bleibe
import BleibeTest

/** Gaps on their way out of the window: kept under a name, listed, compared, deleted and brought back, written into files. */
TestCase {
    id: test

    name: "GapExport"
    when: windowShown
    width: 900
    height: 700
    visible: true

    Workspace {
        id: theWorkspace
    }
    Folder {
        id: folder
    }
    SignalSpy {
        id: failures

        target: theWorkspace
        signalName: "failed"
    }
    GapExport {
        id: out

        workspace: theWorkspace
        question: ({
                "profile": "standard_120"
            })
    }
    SignalSpy {
        id: told

        target: out
        signalName: "done"
    }
    SignalSpy {
        id: written

        target: out.outlet
        signalName: "written"
    }

    function initTestCase(): void {
        theWorkspace.createFile(folder.url("beispiel.sqlite"), true);
        tryVerify(() => theWorkspace.isOpen, 60000);
    }
    function cleanup(): void {
        out.files.close();
        out.name.close();
        out.results.close();
        compare(failures.count, 0);
    }

    function test_1_emptyList(): void {
        out.showResults();
        tryVerify(() => out.results.opened && out.results.list.isReady);
        compare(out.results.list.count, 0);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !out.results.opened);
    }
    function test_2_keepsByKeyboard(): void {
        told.clear();
        out.keep();
        tryVerify(() => out.name.opened);
        keyClick(Qt.Key_Return);
        verify(out.name.opened); // a name is missing
        for (const letter of "Plan")
            keyClick(letter);
        keyClick(Qt.Key_Return);
        tryVerify(() => !out.name.opened);
        tryCompare(told, "count", 1, 60000);
        verify(/^Ergebnis LA-\d{4}-00001 · Plan behalten\.$/.test(told.signalArguments[0][0]), told.signalArguments[0][0]);
        verify(theWorkspace.undoText.includes("LA-"), theWorkspace.undoText);
    }
    function test_3_comparesWithToday(): void {
        out.showResults();
        tryVerify(() => out.results.opened && out.results.list.count === 1);
        const list = out.results.list;
        const stateOf = () => list.data(list.index(0, 0), Qt.UserRole + 6);
        compare(stateOf(), "nicht verglichen");
        list.check();
        verify(list.checking);
        tryVerify(() => !list.checking, 60000);
        compare(stateOf(), "unverändert");
    }
    function test_4_deletesAndBringsBack(): void {
        const list = out.results.list;
        list.remove(0);
        tryCompare(list, "count", 0, 10000);
        theWorkspace.undo();
        tryCompare(list, "count", 1, 10000);
    }
    function test_5_writesTables(): void {
        written.clear();
        out.exportFile();
        tryVerify(() => out.files.opened);
        verify(!out.files.isSheet);
        compare(out.files.format.value, "gpkg");
        out.files.write(folder.url("luecken.gpkg"));
        verify(out.busy);
        tryCompare(written, "count", 1, 60000);
        tryVerify(() => !out.busy);
        verify(folder.read(folder.url("luecken.gpkg")).startsWith("SQLite format"));
    }
    function test_6_writesTheSheet(): void {
        written.clear();
        out.printSheet();
        tryVerify(() => out.files.opened);
        verify(out.files.isSheet);
        out.files.format.chosen("html");
        out.files.write(folder.url("luecken.html"));
        tryCompare(written, "count", 1, 60000);
        verify(folder.read(folder.url("luecken.html")).includes("Einwohner auf 10 gerundet."));
    }
}
