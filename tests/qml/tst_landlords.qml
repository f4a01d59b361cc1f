// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtCore
import QtQuick
import QtTest
import Bleibe

/** The landlords over a sample register of its own: found, entered, what they agreed to, and what they are to a dwelling. */
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
    SignalSpy {
        id: failures

        target: theWorkspace
        signalName: "failed"
    }
    Component {
        id: fixture

        LandlordPage {
            property var said: []
            property var gone: []

            anchors.fill: parent
            workspace: theWorkspace
            machine: theMachine
            onDone: text => said = said.concat([text])
            onGoRequested: (page, target) => gone = [page, target]
        }
    }
    Component {
        id: vacancyFixture

        VacancyPane {
            id: pane

            property real asked: 0

            width: 400
            height: 800
            workspace: theWorkspace
            detail: VacancyDetail {
                workspace: theWorkspace
            }
            onLandlordRequested: id => asked = id
        }
    }

    TestCase {
        name: "Landlords"
        when: windowShown

        property LandlordPage page: null
        readonly property var detail: page?.detail ?? null
        readonly property var form: page?.side.form.form ?? null

        function initTestCase(): void {
            const folder = StandardPaths.writableLocation(StandardPaths.TempLocation);
            theWorkspace.createFile(folder + "/bleibe-landlords-" + Date.now() + ".sqlite", true);
            tryVerify(() => theWorkspace.isOpen, 60000);
            theWorkspace.actorName = "Paula Prüfer";
            page = fixture.createObject(root) as LandlordPage;
            tryVerify(() => page.landlords.count > 0 && !page.landlords.loading, 20000);
        }
        function cleanupTestCase(): void {
            page.destroy();
            wait(0);
            theWorkspace.close();
        }
        function init(): void {
            page.said = [];
            page.filters.reset();
            settled();
        }
        function cleanup(): void {
            form.revert();
            page.side.form.close();
            page.side.pane.consent.cancel();
            compare(failures.count, 0, failures.count > 0 ? failures.signalArguments[0][0] + " " + failures.signalArguments[0][1] : "");
            failures.clear();
        }
        function settled(): void {
            wait(0);
            tryVerify(() => !page.landlords.loading);
            wait(0);
        }
        function type(text: string): void {
            for (const letter of text)
                keyClick(letter);
        }
        function column(at: int): var {
            return Array.from({
                "length": page.landlords.count
            }, (one, row) => Tables.text(page.landlords, row, at));
        }
        /** Selects the first landlord with this text in a column. */
        function selectWith(at: int, text: string): void {
            const row = column(at).indexOf(text);
            verify(row >= 0, text);
            page.table.select(row);
            tryVerify(() => detail.isLoaded && detail.landlordId === page.landlords.idAt(row));
        }
        function takeBack(count: int): void {
            for (let step = 0; step < count; ++step) {
                const before = theWorkspace.undoText;
                theWorkspace.undo();
                tryVerify(() => theWorkspace.undoText !== before);
            }
            settled();
        }
        function consent(purpose: string): var {
            return detail.consents.find(one => one.purpose === purpose);
        }
        function focusName(): string {
            return page.Window.activeFocusItem?.Accessible.name ?? "";
        }

        function test_searchForgivesAndFiltersAdd(): void {
            const all = page.landlords.total;
            compare(page.landlords.count, all);
            page.filters.focusSearch();
            type("heinzelman");
            tryVerify(() => page.landlords.count === 1);
            compare(Tables.text(page.landlords, 0, 0), "Hausverwaltung Heinzelmann");
            page.filters.reset();
            page.landlords.kinds = ["Cooperative", "Church"];
            settled();
            compare(new Set(column(1)).size, 2);
            page.landlords.openOnly = true;
            settled();
            verify(column(4).every(open => Number(open) > 0));
            page.landlords.resetFilter();
            page.landlords.contact = "noConsent";
            settled();
            compare(Array.from(new Set(column(6))).sort(), ["ohne Einwilligung", "widerrufen"]);
            page.landlords.contact = "blocked";
            settled();
            compare(Array.from(new Set(column(6))), ["gesperrt"]);
            page.landlords.text = "gibt es nicht";
            tryVerify(() => page.landlords.count === 0 && !page.landlords.loading);
            page.filters.reset();
            settled();
            compare(page.landlords.count, all);
        }
        function test_sortedByVacanciesAndBack(): void {
            page.landlords.sort(4, Qt.DescendingOrder);
            settled();
            const open = column(4).map(text => Number(text) || 0);
            compare(open, open.slice().sort((a, b) => b - a));
            verify(open[0] > 0);
            page.landlords.sort(0, Qt.AscendingOrder);
            settled();
            compare(Tables.text(page.landlords, 0, 0), "Ährenfeld, Adelheid");
        }
        function test_enteredByKeysChangedAndDeleted(): void {
            const before = page.landlords.total;
            page.create();
            tryVerify(() => page.editing && page.side.form.visible);
            tryVerify(() => focusName().startsWith("Art des Vermieters"));
            form.save();
            tryVerify(() => form.firstError() !== null, 1000, "nobody without a name");
            tryVerify(() => focusName().startsWith("Nachname"));
            type("Pruefstein");
            keyClick(Qt.Key_Tab);
            tryVerify(() => focusName().startsWith("Vorname"));
            type("Petra");
            keyClick(Qt.Key_Tab);
            tryVerify(() => focusName().startsWith("Firma"));
            keyClick(Qt.Key_Tab);
            tryVerify(() => focusName().startsWith("Telefon"));
            type("030 23125 999");
            keyClick(Qt.Key_S, Qt.ControlModifier);
            tryVerify(() => !page.editing);
            tryVerify(() => detail.isLoaded && detail.name === "Pruefstein, Petra");
            settled();
            compare(page.landlords.total, before + 1);
            compare(page.table.currentRow, page.landlords.rowOfId(detail.landlordId));
            compare(detail.ways[0].url, "", "no consent, no call");
            page.edit();
            tryVerify(() => form.landlordId === detail.landlordId && !form.busy);
            form.field("landlord.reachability").commit("abends");
            form.save();
            tryVerify(() => !page.editing);
            tryVerify(() => detail.facts.some(fact => fact.text === "abends"));
            detail.remove();
            tryVerify(() => page.said.some(text => text.includes("gelöscht")));
            settled();
            compare(page.landlords.total, before);
            takeBack(1);
            compare(page.landlords.total, before + 1);
            takeBack(2);
            compare(page.landlords.total, before);
        }
        function test_theKindDecidesWhatIsAsked(): void {
            page.create();
            form.field("landlord.kind").choose("HousingCompany");
            compare(form.field("landlord.lastName").shown, false);
            compare(form.field("landlord.contactPerson").shown, true);
            form.field("landlord.kind").choose("Private");
            compare(form.field("landlord.company").shown, false);
            compare(form.field("landlord.lastName").shown, true);
            compare(form.field("landlord.contactBlockedOn").shown, false);
            form.field("landlord.contactBlocked").choose("yes");
            compare(form.field("landlord.contactBlockedOn").shown, true);
            verify(form.field("landlord.contactBlockedOn").text !== "", "since today");
            verify(form.field("landlord.contactBlockedReason").warning !== "");
            form.field("landlord.note").commit("Handy 0171 3920012");
            verify(form.field("landlord.note").warning !== "", "LV-14");
        }
        function test_twinsAreToldNotBarred(): void {
            page.create();
            form.field("landlord.lastName").commit("ährenfeld");
            form.field("landlord.firstName").commit("Adelheid");
            tryVerify(() => form.alike.length === 1);
            compare(form.alike[0].name, "Ährenfeld, Adelheid");
            form.field("landlord.lastName").commit("Anders");
            tryVerify(() => form.alike.length === 0);
            const number = page.landlords.idAt(0) && Tables.text(page.landlords, 0, 3);
            form.field("landlord.mobile").commit(number.replace(/^0/, "+49 "));
            tryVerify(() => form.alike.length > 0);
            compare(form.errorCount, 0);
        }
        function test_unsavedWorkIsAskedFor(): void {
            selectWith(6, "erlaubt");
            const id = page.selectedId;
            page.edit();
            tryVerify(() => form.landlordId === id && !form.busy);
            form.field("landlord.language").commit("Polnisch");
            page.select(page.landlords.idAt(page.landlords.count - 1));
            compare(page.selectedId, id);
            verify(page.editing);
            keyClick(Qt.Key_Escape);
            tryVerify(() => page.editing && form.dirty);
        }
        function test_consentIsGivenWithdrawnAndTakenBack(): void {
            selectWith(6, "erlaubt");
            const entry = page.side.pane.consent;
            verify(detail.mayCall);
            verify(detail.ways[0].url.startsWith("tel:0"));
            entry.begin(detail.landlordId, "ContactOnDemand", true);
            tryVerify(() => focusName().startsWith("Widerrufen am"));
            keyClick(Qt.Key_A, Qt.ControlModifier);
            type("1.1.2099");
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            tryVerify(() => entry.errors.day !== undefined, 1000, "not in the future");
            entry.answer("day", "heute");
            entry.commit();
            tryVerify(() => !detail.mayCall);
            verify(consent("ContactOnDemand").text.startsWith("widerrufen am"));
            compare(detail.ways[0].url, "");
            settled();
            compare(Tables.text(page.landlords, page.landlords.rowOfId(detail.landlordId), 6), "widerrufen");
            entry.begin(detail.landlordId, "ContactOnDemand", false);
            entry.answer("form", "OralDocumented");
            entry.commit();
            tryVerify(() => detail.mayCall);
            verify(consent("ContactOnDemand").text.endsWith("mündlich, dokumentiert"));
            takeBack(1);
            tryVerify(() => !detail.mayCall);
            takeBack(1);
            tryVerify(() => detail.mayCall);
        }
        function test_withdrawnStorageLeadsToDeletion(): void {
            selectWith(6, "erlaubt");
            compare(detail.deletion, "");
            const entry = page.side.pane.consent;
            entry.begin(detail.landlordId, "StoreInRegister", true);
            verify(entry.consequence.includes("eigener Schritt"));
            entry.commit();
            tryVerify(() => detail.deletion !== "");
            takeBack(1);
            tryVerify(() => detail.deletion === "");
        }
        function test_whoHasADwellingStays(): void {
            selectWith(0, "Hausverwaltung Heinzelmann");
            verify(detail.dwellings.length > 0);
            detail.remove();
            tryCompare(failures, "count", 1);
            verify(failures.signalArguments[0][0].includes("hat noch eine Rolle an Wohnungen"));
            failures.clear();
            verify(detail.isLoaded);
        }
        function test_representation(): void {
            selectWith(0, "Hausverwaltung Heinzelmann");
            compare(detail.representation.length, 1);
            const principal = detail.representation[0].id;
            page.reveal(principal);
            tryVerify(() => detail.isLoaded && detail.landlordId === principal);
            verify(detail.representation[0].text.includes("Vollmacht vom"));
        }
        function test_theFirstToCallChangesAndARoleIsAddedAndEnds(): void {
            selectWith(0, "Hausverwaltung Heinzelmann");
            const dwelling = detail.dwellings.find(one => one.vacancyId > 0 && !one.ended && !one.text.includes("zuerst"));
            const pane = vacancyFixture.createObject(root) as VacancyPane;
            pane.detail.vacancyId = dwelling.vacancyId;
            const roles = pane.roles;
            tryVerify(() => roles.landlords.length >= 2);
            const first = roles.landlords[0];
            verify(first.callFirst);
            const manager = roles.landlords.find(one => one.name === "Hausverwaltung Heinzelmann");
            roles.callFirst(manager.id);
            tryVerify(() => roles.landlords[0].id === manager.id);
            compare(roles.landlords.filter(one => one.callFirst).length, 1);
            tryVerify(() => pane.detail.landlord.name === "Hausverwaltung Heinzelmann");
            roles.beginAdding();
            roles.choice.create("Zusatz, Zoe");
            roles.choice.setRole("Broker");
            roles.commitAdding();
            tryVerify(() => roles.landlords.some(one => one.name === "Zusatz, Zoe" && one.role === "Makler" && !one.callFirst));
            const added = roles.landlords.find(one => one.name === "Zusatz, Zoe");
            const former = roles.former.length;
            roles.beginEnd(added.id);
            roles.setEndDay("1.1.2020");
            roles.commitEnd();
            tryCompare(failures, "count", 1, 5000, "it did not begin yet");
            failures.clear();
            roles.beginEnd(first.id);
            roles.setEndDay("gestern");
            roles.commitEnd();
            tryVerify(() => roles.former.length === former + 1 || failures.count > 0);
            const ended = failures.count === 0;
            failures.clear();
            pane.landlordRequested(added.landlordId);
            compare(pane.asked, added.landlordId);
            roles.setRole(added.id, "Manager");
            tryVerify(() => roles.landlords.some(one => one.id === added.id && one.role === "Verwalter"));
            roles.remove(added.id);
            tryVerify(() => !roles.landlords.some(one => one.id === added.id));
            takeBack(ended ? 5 : 4);
            tryVerify(() => roles.landlords[0].id === first.id);
            pane.destroy();
        }
    }
}
