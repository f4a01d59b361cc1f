// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Bleibe
import BleibeTest

/** What the window shows to each role, over a server that really refuses the rest: no page asks for what it may not have. */
TestCase {
    id: test

    property var window: null
    property var areas: []

    name: "Roles"
    when: windowShown

    Workspace {
        id: theWorkspace
    }
    Machine {
        id: theMachine
    }
    RoleServer {
        id: server
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
        id: program

        Main {
            workspace: theWorkspace
            machine: theMachine
        }
    }
    VacancyDetail {
        id: detail

        workspace: theWorkspace
    }

    function initTestCase(): void {
        if (!server.isThere())
            return;
        theMachine.motion = false;
        theWorkspace.actorName = "Tina Test";
        compare(server.make(), "");
        areas = server.areas();
        verify(areas.length > 1);
        window = program.createObject(null);
    }
    function cleanupTestCase(): void {
        if (!window)
            return;
        theWorkspace.close();
        window.destroy();
        wait(50);
    }
    function become(role: string, area: string): void {
        theWorkspace.close();
        tryVerify(() => !theWorkspace.isOpen);
        failures.clear();
        const address = server.addressAs(role, "Amt der Probe", area);
        verify(address !== "");
        theWorkspace.openServer(address);
        tryVerify(() => theWorkspace.isOpen, 30000);
        verify(theWorkspace.roleText !== "");
    }
    /** Every page that is there, without a word of refusal. */
    function visitAll(): void {
        for (const name of pageNames()) {
            window.navigation.go(name, undefined);
            tryVerify(() => window.page !== null && !window.page.busy, 20000, name);
            wait(150);
            compare(failures.count, 0, name + ": " + JSON.stringify(failures.signalArguments));
        }
    }
    function pageNames(): var {
        return window.frame.railPages.map(page => page.name);
    }
    function commandTexts(): var {
        return window.dialogs.palette.commands.map(command => Labels.plain(command.text));
    }
    function picture(name: string): void {
        const path = pictures.path(name);
        if (path === "")
            return;
        wait(800);
        grabImage(window.contentItem).save(path);
    }

    function test_pages_data(): var {
        return [
            {
                "tag": "caseworker",
                "role": "Caseworker",
                "pages": ["desk", "register", "households", "landlords", "sessions", "handovers", "places", "mobility", "reports", "import", "trust", "settings"],
                "home": "desk",
                "has": "Aufgabe anlegen …",
                "lacks": "Sicherung anlegen …"
            },
            {
                "tag": "lead",
                "role": "Lead",
                "pages": ["desk", "register", "households", "landlords", "sessions", "handovers", "places", "mobility", "reports", "import", "trust", "settings"],
                "home": "desk",
                "has": "Importieren …",
                "lacks": "Übergaben mitnehmen …"
            },
            {
                "tag": "planning",
                "role": "Planning",
                "pages": ["places", "mobility", "reports", "import", "trust", "settings"],
                "home": "counts",
                "has": "Importieren …",
                "lacks": "Leerstand erfassen …"
            },
            {
                "tag": "volunteer",
                "role": "Volunteer",
                "pages": ["handovers", "places", "mobility", "trust", "settings"],
                "home": "handovers",
                "has": "Fenster sperren",
                "lacks": "Übergabe planen …"
            },
            {
                "tag": "jobcenter",
                "role": "Jobcenter",
                "pages": ["register", "places", "mobility", "trust", "settings"],
                "home": "register",
                "has": "Liste exportieren …",
                "lacks": "Leerstand erfassen …"
            },
            {
                "tag": "administrator",
                "role": "Administrator",
                "pages": ["places", "mobility", "import", "trust", "settings"],
                "home": "trust",
                "has": "Sicherung anlegen …",
                "lacks": "Leerstand erfassen …"
            },
            {
                "tag": "auditor",
                "role": "Auditor",
                "pages": ["places", "mobility", "trust", "settings"],
                "home": "trust",
                "has": "Einstellungen",
                "lacks": "Importieren …"
            }
        ];
    }
    function test_pages(row: var): void {
        if (!window)
            skip("no PostgreSQL runs");
        become(row.role, areas[0].key);
        // One begins where one's work is, and never sees another page before.
        compare(window.navigation.page, row.home);
        compare(pageNames().filter(name => name !== "counts"), row.pages);
        tryVerify(() => window.page !== null);
        verify(commandTexts().includes(row.has), commandTexts().join(" | "));
        verify(!commandTexts().includes(row.lacks), commandTexts().join(" | "));
        picture("role-" + row.tag);
        visitAll();
    }
    function test_otherAreas(): void {
        if (!window)
            skip("no PostgreSQL runs");
        become("Caseworker", areas[0].key);
        detail.vacancyId = areas[0].vacancyId;
        tryVerify(() => detail.isLoaded);
        verify(detail.mayWrite);
        detail.vacancyId = areas[1].vacancyId;
        tryVerify(() => detail.isLoaded);
        verify(!detail.mayWrite);
        verify(detail.contactElsewhere.startsWith("VG "), detail.contactElsewhere);
        compare(detail.landlord.name, undefined);
        detail.vacancyId = 0;
    }
    function test_keysOfWhatIsNotThere(): void {
        if (!window)
            skip("no PostgreSQL runs");
        become("Jobcenter", "");
        window.navigation.go("register", undefined);
        tryVerify(() => window.page?.title === "Leerstände");
        wait(300);
        window.requestActivate();
        tryVerify(() => window.active);
        const create = window.page.commands.find(command => Labels.plain(command.text) === "Leerstand erfassen …");
        compare(create.shortcut, "");
    }
    function test_jobcenterOpensWhatIsOffered(): void {
        if (!window)
            skip("no PostgreSQL runs");
        become("Jobcenter", "");
        const offered = server.offeredVacancy();
        verify(offered > 0);
        detail.vacancyId = offered;
        tryVerify(() => detail.isLoaded);
        verify(!detail.mayWrite);
        compare(detail.landlord.name, undefined);
        compare(failures.count, 0, JSON.stringify(failures.signalArguments));
        detail.vacancyId = 0;
    }
    function test_whoIsKnownIsNotAsked(): void {
        if (!window)
            skip("no PostgreSQL runs");
        theWorkspace.actorName = "";
        become("Lead", "");
        wait(300);
        verify(!window.dialogs.actor.opened);
        compare(window.frame.header.actor, theWorkspace.actorLabel);
        window.frame.header.actorRequested();
        tryCompare(window.navigation, "page", "settings");
        verify(!window.dialogs.actor.opened);
        theWorkspace.actorName = "Tina Test";
    }
    function test_planningFindsGaps(): void {
        if (!window)
            skip("no PostgreSQL runs");
        become("Planning", "");
        window.navigation.go("mobility", undefined);
        tryVerify(() => window.navigation.page === "mobility" && window.page?.desk !== undefined, 20000);
        tryVerify(() => window.page.desk.isReady || window.page.desk.missing !== "" || window.page.desk.error !== "", 60000);
        compare(window.page.desk.error, "");
        if (window.page.desk.isReady)
            verify(window.page.desk.notes.some(note => note.includes("diese Rolle")), JSON.stringify(window.page.desk.notes));
    }
    function test_searchFindsOnlyWhatMayBeRead(): void {
        if (!window)
            skip("no PostgreSQL runs");
        become("Volunteer", "");
        const palette = window.dialogs.palette;
        window.dialogs.open("search");
        tryVerify(() => palette.opened);
        palette.type("otterb");
        tryVerify(() => !palette.records.pending, 10000);
        wait(200);
        verify(!palette.hits.some(hit => ["register", "landlords", "households", "sessions"].includes(hit.page)), JSON.stringify(palette.hits.map(hit => hit.page)));
        palette.close();
    }
}
