// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Bleibe
import BleibeTest

/** Agreements over the whole window, by keys: promised, made to hold, refused without the request, taken back, and the reminder of the day. */
TestCase {
    id: test

    property var window: null
    readonly property var page: window?.page ?? null
    readonly property var said: window?.frame.toast ?? null
    readonly property var list: page?.side?.pane.agreements ?? null
    readonly property var form: list?.dialog.form ?? null

    name: "Agreements"
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
        window.requestActivate();
        tryVerify(() => window.active);
    }
    function cleanupTestCase(): void {
        window.destroy();
    }
    /** A landlord of flats with whom nothing is agreed yet. */
    function init(): void {
        window.navigation.go("landlords", undefined);
        tryVerify(() => page.title === "Vermieter" && page.landlords?.count > 0, 10000);
        for (let row = 0; row < page.landlords.count; ++row) {
            page.table.select(row);
            const id = page.landlords.idAt(row);
            tryVerify(() => page.detail.isLoaded && page.detail.landlordId === id);
            wait(50); // the agreements follow
            if (page.detail.dwellings.length > 0 && list.desk.rows.length === 0)
                return;
        }
        fail("everybody has agreed to something");
    }
    function cleanup(): void {
        compare(failures.count, 0, failures.count > 0 ? failures.signalArguments[0][0] + " " + failures.signalArguments[0][1] : "");
        failures.clear();
    }
    function picture(name: string): void {
        const path = pictures.path(name);
        if (path === "")
            return;
        wait(400); // what moves has come to rest
        grabImage(window.contentItem).save(path);
    }
    function focusName(): string {
        return window.activeFocusItem?.Accessible.name ?? "";
    }
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
    function takeBack(count: int): void {
        for (let step = 0; step < count; ++step) {
            const before = theWorkspace.undoText;
            theWorkspace.undo();
            tryVerify(() => theWorkspace.undoText !== before);
        }
    }
    /** Opens the form and chooses a kind, by its place in the list. */
    function beginAs(place: int): void {
        page.side.pane.forceActiveFocus(Qt.TabFocusReason);
        tabTo("Vereinbarung eintragen");
        keyClick(Qt.Key_Space);
        tryVerify(() => list.dialog.opened);
        tryVerify(() => focusName().startsWith("Vereinbart ist"));
        for (let step = 0; step < place; ++step)
            keyClick(Qt.Key_Down);
    }
    function choose(steps: int): void {
        for (let step = 0; step < Math.abs(steps); ++step)
            keyClick(steps > 0 ? Qt.Key_Down : Qt.Key_Up);
    }

    function test_aReductionIsPromisedAndHolds(): void {
        beginAs(3);
        compare(form.field("agreement.kind").value, "RentReduction");
        verify(form.law.includes("§ 557 BGB"));
        verify(!form.field("agreement.flats").shown && form.field("agreement.amount").shown);
        tabTo("Wohnung");
        choose(1);
        verify(form.dwellingId > 0);
        tabTo("Einzulösen bis");
        type("31.12.2099");
        tabTo("Betrag");
        type("40");
        tabTo("Gilt ab");
        type("01.01.2098");
        tabTo("Gilt bis");
        type("31.12.2099");
        keyClick(Qt.Key_Tab);
        tryVerify(() => form.effect.includes("Ab 01.01.2100 wieder mit der vollen Miete"), 5000, "read anew after the last answer");
        picture("agreement-reduction");
        commit();
        tryVerify(() => !list.dialog.opened && list.desk.rows.length === 1);
        verify(list.desk.rows[0].words.replace(/\u00a0/g, " ").startsWith("Miete senken um 40,00 € bis 31.12.2099"));
        verify(list.desk.rows[0].details.startsWith("zugesagt"));

        picture("agreement-listed");
        // Signed: it holds from now on.
        page.side.pane.forceActiveFocus(Qt.TabFocusReason);
        tabTo("Miete senken");
        keyClick(Qt.Key_Space);
        tryVerify(() => list.dialog.opened && focusName().startsWith("Vereinbart ist"));
        tabTo("Stand");
        choose(1);
        compare(form.field("agreement.state").value, "Active");
        commit();
        tryVerify(() => list.desk.rows.length === 1 && list.desk.rows[0].details.startsWith("gilt"));
        takeBack(1);
        tryVerify(() => list.desk.rows[0].details.startsWith("zugesagt"));
        takeBack(1);
        tryVerify(() => list.desk.rows.length === 0);
    }
    function test_noDirectPaymentWithoutRequest(): void {
        beginAs(5);
        compare(form.field("agreement.kind").value, "DirectPayment");
        compare(form.field("agreement.state").value, "Asked", "nobody promises a direct payment");
        verify(form.law.includes("§ 42 Abs. 4 SGB II"));
        compare(form.field("agreement.state").options.map(one => one.value), ["Asked", "Requested", "Active", "Ended", "Withdrawn"]);
        tabTo("Stand");
        choose(2);
        compare(form.field("agreement.state").value, "Active");
        tabTo("Träger");
        type("Jobcenter");
        commit();
        verify(list.dialog.opened);
        tryVerify(() => focusName().startsWith("Von der leistungsberechtigten Person beantragt am"));
        picture("agreement-refused");
        type("heute");
        commit();
        tryVerify(() => !list.dialog.opened && list.desk.rows.length === 1);
        compare(list.desk.rows[0].words, "Direktzahlung durch Jobcenter");
        keyClick(Qt.Key_Escape);
        page.side.pane.forceActiveFocus(Qt.TabFocusReason);
        tabTo("Direktzahlung durch Jobcenter löschen");
        keyClick(Qt.Key_Space);
        tryVerify(() => list.desk.rows.length === 0);
        takeBack(1);
        tryVerify(() => list.desk.rows.length === 1);
        takeBack(1);
        tryVerify(() => list.desk.rows.length === 0);
    }
    function test_theDayRemindsOfThePromise(): void {
        const landlordId = page.detail.landlordId, landlord = page.detail.name;
        beginAs(0);
        tabTo("Einzulösen bis");
        type("heute");
        tabTo("Wohnungen");
        type("2");
        commit();
        tryVerify(() => list.desk.rows.length === 1);
        compare(list.desk.rows[0].words, "2 Wohnungen anbieten");
        window.navigation.go("desk", undefined);
        tryVerify(() => page.title === "Heute" && page.day?.count > 0 && !page.day.loading, 10000);
        const rows = Array.from({
            "length": page.day.count
        }, (one, row) => page.day.at(row));
        const row = rows.findIndex(one => one.title === "Zusage einlösen: 2 Wohnungen anbieten");
        verify(row >= 0, rows.map(one => one.title).join("\n"));
        compare(rows[row].landlordId, landlordId);
        compare(rows[row].subject, landlord);
        page.table.select(row);
        tryVerify(() => page.current.taskId === rows[row].taskId);
        page.side.forceActiveFocus(Qt.TabFocusReason);
        tabTo("Zum Vermieter");
        keyClick(Qt.Key_Space);
        tryVerify(() => window.navigation.page === "landlords" && page.detail?.landlordId === landlordId);
        takeBack(1);
    }
    function test_aVacancyKnowsItsAgreements(): void {
        const vacancy = page.detail.dwellings.find(one => one.vacancyId > 0);
        window.navigation.go("register", {
            "vacancyId": vacancy.vacancyId
        });
        tryVerify(() => window.navigation.page === "register" && page.side?.pane.detail.isLoaded && page.side.pane.detail.vacancyId === vacancy.vacancyId, 10000);
        list.addButton.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        tryVerify(() => list.dialog.opened && form.landlordId > 0);
        verify(form.dwellingId > 0, "the flat is chosen already");
        choose(2);
        verify(form.field("agreement.ownerConsent").shown && form.field("agreement.ownerConsent").warning.includes("§ 540 BGB"));
        commit();
        tryVerify(() => list.desk.rows.length === 1);
        compare(list.desk.rows[0].words, "Untervermietung");
        picture("agreement-vacancy");
        takeBack(1);
        tryVerify(() => list.desk.rows.length === 0);
    }
    function test_aTopicSaysSomethingElse(): void {
        window.navigation.go("settings", undefined);
        tryVerify(() => page.topics?.desk.topics.length === 15, 10000);
        const topics = page.topics;
        compare(topics.desk.topics[4].code, "T05");
        topics.rows.itemAt(4).link.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        tryVerify(() => topics.dialog.opened && focusName().startsWith("Titel"));
        keyClick(Qt.Key_A, Qt.ControlModifier);
        keyClick(Qt.Key_Delete);
        commit();
        verify(topics.dialog.opened, "a topic has a title");
        type("Miete direkt");
        commit();
        tryVerify(() => !topics.dialog.opened && topics.desk.topics[4].title === "Miete direkt");
        verify(topics.desk.topics[4].stand.startsWith("Fassung 1 vom ") && topics.desk.topics[4].stand.endsWith("geändert von Paula Prüfer"));
        tryVerify(() => said.text === "Miete direkt ist gespeichert.");
        topics.rows.itemAt(4).link.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        tryVerify(() => topics.dialog.opened && topics.desk.isOwn);
        tabTo("Text von Bleibe");
        keyClick(Qt.Key_Space);
        tryVerify(() => !topics.dialog.opened && topics.desk.topics[4].title === "Direktzahlung");
        takeBack(1);
        tryVerify(() => topics.desk.topics[4].title === "Miete direkt");
        takeBack(1);
        tryVerify(() => topics.desk.topics[4].title === "Direktzahlung");
    }
}
