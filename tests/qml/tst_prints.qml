// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtCore
import QtQuick
import QtTest
import Bleibe
import BleibeTest

/** Papers from the window: the list as the table shows it, the sheets of the chosen vacancy, saved or opened. */
Item {
    id: root

    width: 1400
    height: 860

    Workspace {
        id: theWorkspace
    }
    Machine {
        id: theMachine
    }
    Folder {
        id: folder
    }
    Desktop {
        id: desktop
    }
    SignalSpy {
        id: failures

        target: theWorkspace
        signalName: "failed"
    }
    SignalSpy {
        id: notices

        target: theWorkspace
        signalName: "notice"
    }
    SignalSpy {
        id: reloads

        signalName: "reloaded"
    }
    Component {
        id: fixture

        RegisterPage {
            anchors.fill: parent
            workspace: theWorkspace
            machine: theMachine
        }
    }
    Component {
        id: dayFixture

        DeskPage {
            anchors.fill: parent
            workspace: theWorkspace
            machine: theMachine
        }
    }

    TestCase {
        name: "Prints"
        when: windowShown

        property RegisterPage page: null
        readonly property PrintDialog printing: page?.printing ?? null
        property int files: 0

        function initTestCase(): void {
            const place = StandardPaths.writableLocation(StandardPaths.TempLocation);
            theWorkspace.createFile(place + "/bleibe-prints-" + Date.now() + ".sqlite", true);
            tryVerify(() => theWorkspace.isOpen, 60000);
            theWorkspace.actorName = "Paula Prüfer";
            page = fixture.createObject(root) as RegisterPage;
            tryVerify(() => page.vacancies.count > 0 && !page.vacancies.loading, 20000);
            tryVerify(() => printing.number !== "");
        }
        function cleanupTestCase(): void {
            page.destroy();
            wait(0);
            theWorkspace.close();
        }
        function init(): void {
            notices.clear();
        }
        function cleanup(): void {
            printing.close();
            page.filters.reset();
            tryVerify(() => !page.vacancies.loading);
            compare(failures.count, 0, failures.count > 0 ? failures.signalArguments[0][0] + " " + failures.signalArguments[0][1] : "");
            failures.clear();
        }
        function command(text: string): Command {
            return Array.from(page.commands).find(one => Labels.plain(one.text) === text);
        }
        /** Asks for a paper as HTML and gives its text. */
        function printed(dialog: PrintDialog, paper: string, address: bool): string {
            dialog.ask(paper);
            tryVerify(() => dialog.opened);
            compare(dialog.chosen, paper);
            dialog.format.value = "html";
            dialog.address.checked = address;
            const file = folder.url("papier-" + ++files + ".html");
            dialog.send(file);
            tryVerify(() => folder.read(file) !== "", 20000);
            return folder.read(file);
        }
        function selectWith(allowed: bool): void {
            for (let row = 0; row < page.vacancies.count; ++row) {
                page.select(page.vacancies.idAt(row));
                tryVerify(() => page.side.detail.isLoaded);
                if (page.side.detail.mayShowAddress === allowed)
                    return;
            }
            fail("none");
        }

        function test_01_theListAsItIsShown(): void {
            const all = page.vacancies.count;
            page.filters.toggleStatus("available");
            tryVerify(() => page.vacancies.count < all && !page.vacancies.loading);
            wait(0);
            const html = printed(printing, "list", false);
            verify(html.includes("Status: verfügbar"));
            verify(html.includes("<h1>Leerstände"));
            verify(html.includes(">Bestätigt<"));
            verify(!html.includes(">Nummer<")); // the table has no room for it, so it is not shown
            compare((html.match(/<tr>/g) ?? []).length, page.vacancies.count + 1);
            const address = Tables.text(page.vacancies, 0, 1);
            verify(html.includes(address), address);
            verify(html.includes(" · PP<"));
            verify(html.includes("GeoBasis-DE"));
            verify(html.includes("Nur für den Dienstgebrauch"));
            tryCompare(notices, "count", 1);
            verify(notices.signalArguments[0][0].startsWith("Gespeichert: "));
        }
        function test_02_rowsThatWereNeverLookedAt(): void {
            tryVerify(() => page.vacancies.count > 120); // more than the table reads at once
            const html = printed(printing, "list", false);
            compare((html.match(/<tr>/g) ?? []).length, page.vacancies.count + 1);
            verify(!html.includes(">…<"));
        }
        function test_03_offerWithAndWithoutAddress(): void {
            selectWith(true);
            const street = page.side.detail.title.split(",")[0];
            verify(printed(printing, "offer", true).includes(street));
            verify(!printed(printing, "offer", false).includes(street));
        }
        function test_04_anAddressThatMayNotBeShown(): void {
            selectWith(false);
            printing.ask("offer");
            tryVerify(() => printing.opened);
            verify(!printing.address.enabled);
            verify(!printing.address.checked);
            printing.close();
            verify(!printed(printing, "offer", false).includes(page.side.detail.title.split(",")[0]));
        }
        function test_05_byShortcutAndOpened(): void {
            desktop.opened = [];
            compare(command("Drucken …").shortcut, "Ctrl+P");
            command("Objektblatt …").trigger();
            tryVerify(() => printing.opened);
            compare(printing.chosen, "object");
            printing.format.value = "html";
            compare(printing.suggestedName(), "Objektblatt " + printing.number + ".html");
            printing.format.value = "pdf";
            printing.send("");
            tryVerify(() => theWorkspace.jobs.count === 1); // the window goes on meanwhile
            tryVerify(() => desktop.opened.length === 1, 60000);
            verify(decodeURI(desktop.opened[0].toString()).endsWith("/Objektblatt " + printing.number + ".pdf"));
            verify(folder.read(desktop.opened[0]).startsWith("%PDF-1"));
        }
        function test_06_cancelled(): void {
            desktop.opened = [];
            printing.ask("free");
            printing.format.value = "pdf";
            printing.send("");
            tryVerify(() => theWorkspace.jobs.count === 1);
            theWorkspace.jobs.cancel(0);
            tryVerify(() => theWorkspace.jobs.count === 0, 5000);
            compare(desktop.opened.length, 0);
        }
        function test_07_freeDwellings(): void {
            verify(printed(printing, "free", false).includes("Für 2 Personen"));
        }
        function test_07_papersOfAPlacement(): void {
            let row = -1;
            do {
                page.select(page.vacancies.idAt(++row));
                tryVerify(() => page.side.detail.isLoaded);
            } while (row < page.vacancies.count - 1 && page.side.detail.mark !== "placing")
            verify(values().includes("payer"));
            verify(printed(printing, "checklist", false).includes("Wohnsitzauflage, Zustimmung zum Zuzug"));
            verify(printed(printing, "payer", false).includes("Prüfung der Kosten"));
            verify(printed(printing, "certificate", false).includes("Unterschrift des Vermieters"));
            verify(printed(printing, "living", false).includes("<h1>Leben in "));
            for (row = 0; page.side.detail.mark !== "available"; ++row) {
                page.select(page.vacancies.idAt(row));
                tryVerify(() => page.side.detail.isLoaded);
            }
            verify(values().includes("certificate") && values().includes("living"));
            verify(!values().includes("payer") && !values().includes("checklist"));
        }
        function values(): list<string> {
            return printing.papers.map(one => one.value);
        }
        function test_08_theDay(): void {
            const desk = dayFixture.createObject(root) as DeskPage;
            tryVerify(() => !desk.day.loading && desk.day.count > 0, 20000);
            reloads.target = desk.day;
            reloads.clear();
            desk.day.list = "Confirm";
            tryVerify(() => reloads.count > 0 && desk.day.count > 0);
            wait(0);
            const html = printed(desk.printing, "list", false);
            compare((html.match(/<tr>/g) ?? []).length, desk.day.count + 1);
            desk.destroy();
            wait(0);
        }
        function test_09_theMap_data(): var {
            return [
                {
                    tag: "PDF",
                    text: "Karte als PDF",
                    ending: "pdf"
                },
                {
                    tag: "PNG",
                    text: "Karte als Bild",
                    ending: "png"
                }
            ];
        }
        function test_09_theMap(data: var): void {
            const before = desktop.opened.length;
            command(data.text).trigger();
            tryVerify(() => desktop.opened.length === before + 1, 30000);
            verify(String(desktop.opened[before]).endsWith("." + data.ending));
        }
        function test_10_theMapByItsMenu(): void {
            const before = desktop.opened.length;
            const button = findChild(page, "layers");
            mouseClick(button);
            const entry = findChild(page, "tool1");
            tryVerify(() => entry.visible);
            mouseClick(entry);
            tryVerify(() => desktop.opened.length === before + 1, 30000);
        }
        function test_11_withoutAVacancyThereAreNoSheets(): void {
            page.editing = false;
            page.selectedId = 0;
            tryCompare(printing, "number", "");
            verify(!command("Objektblatt …").enabled);
            compare(printing.papers.map(paper => paper.value), ["list", "free"]);
        }
    }
}
