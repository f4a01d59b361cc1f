// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Bleibe
import BleibeTest

/** A talk with landlords over the whole window, by keys: planned, invited, held, promised, minuted, followed to a tenancy. */
TestCase {
    id: test

    property var window: null
    readonly property var page: window?.page ?? null
    readonly property var view: page?.view ?? null
    readonly property var said: window?.frame.toast ?? null
    readonly property string title: "Abend zur Probe"

    name: "Outreach"
    when: windowShown

    Workspace {
        id: theWorkspace
    }
    Machine {
        id: theMachine
    }
    Folder {
        id: folder
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

    function initTestCase(): void {
        theMachine.motion = false;
        window = program.createObject(null);
        theWorkspace.createFile(folder.url("beispiel.sqlite"), true);
        tryVerify(() => theWorkspace.isOpen, 60000);
        theWorkspace.actorName = "Paula Prüfer";
        window.navigation.go("sessions", undefined);
        tryVerify(() => page.title === "Infogespräche" && page.sessions?.count > 0, 10000);
        window.requestActivate();
        tryVerify(() => window.active);
    }
    function cleanupTestCase(): void {
        window.destroy();
    }
    function cleanup(): void {
        compare(failures.count, 0, failures.count > 0 ? failures.signalArguments[0][0] + " " + failures.signalArguments[0][1] : "");
        failures.clear();
    }
    function focusName(): string {
        return window.activeFocusItem?.Accessible.name ?? "";
    }
    /** Tab until the keyboard stands there. */
    function tabTo(name: string): void {
        for (let step = 0; step < 80 && !focusName().startsWith(name); ++step)
            keyClick(Qt.Key_Tab);
        verify(focusName().startsWith(name), name + ", not " + focusName());
    }
    function type(text: string): void {
        for (const letter of text)
            keyClick(letter);
    }
    function commit(): void {
        keyClick(Qt.Key_Return, Qt.ControlModifier);
    }
    function picture(name: string): void {
        const path = pictures.path(name);
        if (path === "")
            return;
        wait(400); // what moves has come to rest
        grabImage(window.contentItem).save(path);
    }
    function figure(label: string): int {
        return Number(view.detail.figures.find(one => one.label.startsWith(label))?.value ?? -1);
    }
    function settled(): void {
        wait(0);
        tryVerify(() => view !== null && !view.busy);
        wait(0);
    }
    /** A day before today, far enough that the sample's flats were entered since. */
    function longAgo(): string {
        const day = new Date();
        day.setDate(day.getDate() - 85);
        return Qt.formatDate(day, "dd.MM.yyyy");
    }

    function plan(): void {
        keyClick(Qt.Key_N, Qt.ControlModifier);
        tryVerify(() => page.editing && focusName() === "Titel");
        type(title);
        tabTo("Beginn");
        keyClick(Qt.Key_A, Qt.ControlModifier);
        type(longAgo() + " 18:30");
        tabTo("Veranstaltungsort");
        type("Rathaus");
        tabTo("T05");
        keyClick(Qt.Key_Space);
        keyClick(Qt.Key_S, Qt.ControlModifier);
        tryVerify(() => !page.editing && page.detail.isLoaded && page.detail.title === title);
        wait(0);
        tryVerify(() => !page.sessions.loading && page.sessions.rowOfId(page.detail.sessionId) >= 0);
        wait(0);
        compare(page.table.currentRow, page.sessions.rowOfId(page.detail.sessionId));
        page.table.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => view !== null && view.detail.isLoaded && view.detail.title === title);
        settled();
    }
    /** Everybody who may be, in one step; the others stand there with the reason. */
    function invite(): void {
        view.forceActiveFocus(Qt.TabFocusReason);
        tabTo("Einladen");
        keyClick(Qt.Key_Space);
        tryVerify(() => view.inviting.visible && !view.inviting.invitees.loading);
        tabTo("Auch ohne offenen Leerstand");
        keyClick(Qt.Key_Space);
        wait(50); // the list is asked for soon
        tryVerify(() => !view.inviting.invitees.loading && view.inviting.invitees.allowedCount > 20 && view.inviting.invitees.refusedCount > 0);
        const all = view.inviting.invitees.tickedCount;
        commit();
        tryVerify(() => !view.inviting.visible && view.participants.total === all, 20000);
        tryVerify(() => view.detail.unsentCount === all);
        view.detail.noteSent();
        tryVerify(() => view.detail.unsentCount === 0 && view.detail.status === "eingeladen");
        settled();
        picture("gespraech-1-eingeladen");
    }
    /** The list is answered from top to bottom: K comes, the space bar says who was there. */
    function hold(): void {
        view.table.forceActiveFocus(Qt.TabFocusReason);
        view.table.select(0);
        const all = view.participants.total;
        for (let row = 0; row < all; ++row) {
            const id = view.participants.idAt(row);
            keyClick(Qt.Key_K);
            keyClick(Qt.Key_Space);
            tryVerify(() => Tables.text(view.participants, view.participants.rowOfId(id), 7) !== "–", 5000, "row " + row);
            keyClick(Qt.Key_Down);
        }
        tryVerify(() => figure("kommen") === all);
        view.detail.hold();
        tryVerify(() => view.detail.status === "durchgeführt");
        settled();
    }
    function promise(): void {
        view.table.select(0);
        tryVerify(() => view.participationId > 0);
        view.side.forceActiveFocus(Qt.TabFocusReason);
        tabTo("Zusage");
        keyClick(Qt.Key_Space);
        tryVerify(() => focusName().startsWith("Vereinbart ist"));
        tabTo("Wohnungen");
        type("2");
        commit();
        tryVerify(() => view.detail.promises.length === 1);
        verify(view.detail.promises[0].text.startsWith("2 Wohnungen anbieten"));
        picture("gespraech-2-zugesagt");
    }
    function minute(): void {
        view.show("minutes");
        tryVerify(() => view.minutes.itemCount > 0);
        view.minutes.answerItem(0, "result", "Vorgestellt, drei fragen nach dem Antrag.");
        commit();
        tryVerify(() => !view.minutes.dirty && view.minutes.items[0].result !== "");
        view.minutes.release();
        tryVerify(() => view.minutes.released);
        settled();
        picture("gespraech-3-protokoll");
    }
    /** Every line of the result, of each participant from this one on. */
    function lines(first: int): var {
        return view.detail.threads.reduce((all, thread) => all.concat(Array.from(thread.lines).slice(first)), []);
    }
    /** The numbers of the flats that came since, of those who were there. */
    function won(): var {
        return lines(1).map(line => line[0].text.split(" ")[0]);
    }
    /** One of the flats that were won is held for the household that waits, and let to it. */
    function place(numbers: var): string {
        window.navigation.go("households", undefined);
        tryVerify(() => page.title === "Haushalte" && page.households?.count > 0, 10000);
        tryVerify(() => !page.households.loading);
        page.table.select(page.households.rowOfId(1));
        tryVerify(() => page.detail.isLoaded);
        page.side.pane.forceActiveFocus(Qt.TabFocusReason);
        tabTo("Wohnung finden");
        keyClick(Qt.Key_Space);
        tryVerify(() => window.navigation.page === "ranking" && page.ranking.ready && !page.ranking.loading, 10000);
        const flats = Array.from({
            "length": page.ranking.offered
        }, (one, row) => page.ranking.flatAt(row).number);
        const row = flats.findIndex(one => numbers.includes(one));
        verify(row >= 0, "none of the flats that were won suits: " + numbers);
        page.select(page.ranking.idAt(row));
        tryVerify(() => page.openId === page.ranking.idAt(row));
        page.list.currentIndex = row;
        page.list.forceActiveFocus(Qt.TabFocusReason);
        tabTo("Reservieren");
        keyClick(Qt.Key_Space);
        tryVerify(() => page.placing.active);
        tryVerify(() => focusName().startsWith("Reserviert bis"));
        commit();
        tryVerify(() => said.visible && said.text.includes("reserviert"));
        tryVerify(() => page.ranking.ready && !page.ranking.loading);
        page.goBack();
        tryVerify(() => window.navigation.page === "households" && stands("reserviert bis"));
        const form = page.side.pane.placing;
        propose(flats[row], form);
        press(flats[row] + ": Vermieten");
        tryVerify(() => form.active && focusName().startsWith("Mietbeginn"));
        type("heute");
        commit();
        tryVerify(() => !form.active && !page.detail.isLooking);
        return flats[row];
    }
    /** This sentence stands with the household's first flat. */
    function stands(words: string): bool {
        return page.detail.placings.length > 0 && page.detail.placings[0].lines.some(line => line.includes(words));
    }
    function press(name: string): void {
        page.side.pane.forceActiveFocus(Qt.TabFocusReason);
        tabTo(name);
        keyClick(Qt.Key_Space);
    }
    function propose(flat: string, form: var): void {
        press(flat + ": Vorschlagen");
        tryVerify(() => form.active && focusName().startsWith("Haushalt hat zugestimmt am"));
        type("heute");
        commit();
        tryVerify(() => !form.active && stands("vorgeschlagen am"));
        press(flat + ": Antwort eintragen");
        tryVerify(() => form.active);
        form.answer("outcome", "Accepted");
        commit();
        tryVerify(() => !form.active && stands("angenommen"));
    }

    function test_fromThePlanToTheTenancy(): void {
        plan();
        const id = view.sessionId;
        invite();
        hold();
        promise();
        minute();
        view.show("result");
        tryVerify(() => won().length > 3);
        const before = view.detail.figures;
        const flat = place(won());
        window.navigation.go("sessions", {
            "sessionId": id,
            "view": true
        });
        tryVerify(() => view !== null && view.detail.isLoaded && view.sessionId === id);
        settled();
        view.show("result");
        const line = lines(0).find(steps => steps[0].text.startsWith(flat));
        compare(line.length, 3, "the flat, the household, the tenancy");
        verify(line[1].text.startsWith("G-") && line[1].text.endsWith("angenommen"), line[1].text);
        verify(line[2].text.startsWith("vermietet ab"), line[2].text);
        picture("gespraech-4-ergebnis");
    }
    /** Several vacancies, as marked in table or on the map: their landlords are asked to a talk that is planned. */
    function test_landlordsOfChosenVacanciesAreInvited(): void {
        window.navigation.go("register", undefined);
        tryVerify(() => window.navigation.page === "register" && page.vacancies?.count > 0, 10000);
        tryVerify(() => !page.vacancies.loading);
        page.table.select(0);
        page.table.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Down, Qt.ShiftModifier);
        keyClick(Qt.Key_Down, Qt.ShiftModifier);
        tryVerify(() => page.table.selectedRows.length === 3);
        tabTo("Vermieter einladen");
        keyClick(Qt.Key_Space);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryVerify(() => window.navigation.page === "sessions" && view !== null && view.inviting.visible, 10000);
        tryVerify(() => !view.inviting.invitees.loading);
        compare(view.inviting.invitees.vacancies.length, 3);
        verify(view.inviting.invitees.allowedCount + view.inviting.invitees.refusedCount <= 6, "only theirs");
        view.inviting.close();
    }
}
