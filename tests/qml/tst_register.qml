// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtCore
import QtQuick
import QtTest
import Bleibe

/** The register page over a sample register of its own. */
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
    SignalSpy {
        id: notices

        target: theWorkspace
        signalName: "notice"
    }
    ListExport {
        id: exporting

        workspace: theWorkspace
    }
    Component {
        id: second

        Workspace {}
    }
    Component {
        id: secondForm

        VacancyForm {}
    }
    Component {
        id: fixture

        RegisterPage {
            property var said: []

            anchors.fill: parent
            workspace: theWorkspace
            machine: theMachine
            onDone: text => said = said.concat([text])
        }
    }

    TestCase {
        name: "Register"
        when: windowShown

        property RegisterPage page: null
        property url file
        readonly property VacancyDetail detail: page?.side.detail ?? null

        SignalSpy {
            id: reloads

            signalName: "reloaded"
        }

        function initTestCase(): void {
            const folder = StandardPaths.writableLocation(StandardPaths.TempLocation);
            file = folder + "/bleibe-test-" + Date.now() + ".sqlite";
            theWorkspace.createFile(file, true);
            tryVerify(() => theWorkspace.isOpen, 60000);
            page = fixture.createObject(root) as RegisterPage;
            reloads.target = page.vacancies;
            tryVerify(() => page.vacancies.count > 0 && !page.vacancies.loading, 20000);
        }
        function cleanupTestCase(): void {
            page.destroy();
            wait(0);
            theWorkspace.close();
        }
        function cleanup(): void {
            compare(failures.count, 0, failures.count > 0 ? failures.signalArguments[0][0] + " " + failures.signalArguments[0][1] : "");
            failures.clear();
        }

        /** Selects the first vacancy of a group. */
        function selectOne(group: string): void {
            reloads.clear();
            page.vacancies.statusGroups = [];
            page.vacancies.statusGroups = [group];
            tryVerify(() => reloads.count > 0 && !page.vacancies.loading);
            verify(page.vacancies.count > 0);
            page.select(page.vacancies.idAt(0));
            tryCompare(detail, "vacancyId", page.vacancies.idAt(0));
            tryCompare(detail, "mark", group);
        }
        function chooseStatus(text: string): void {
            page.detailOpened = true;
            page.side.pane.offerStatuses();
            const menu = page.side.pane.statusMenu;
            tryVerify(() => menu.opened);
            const texts = Array.from(detail.nextStatuses).map(status => status.text);
            compare(menu.count, texts.length);
            verify(texts.includes(text), texts.join());
            for (let step = 0; step < texts.indexOf(text); ++step)
                keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            tryVerify(() => !menu.opened);
        }
        function isInside(item: Item, around: Item): bool {
            for (let up = item; up; up = up.parent)
                if (up === around)
                    return true;
            return false;
        }
        function typeInto(text: string): void {
            for (const letter of text)
                keyClick(letter);
        }

        function test_filtersStayInOneRowBesideTheForm(): void {
            page.filters.reset();
            page.create(false);
            tryVerify(() => page.editing);
            tryVerify(() => page.filters.width < root.width - page.side.width);
            tryCompare(page.filters, "height", Theme.controlHeight);
            page.side.form.close();
            tryVerify(() => !page.editing);
            tryCompare(page.filters, "height", Theme.controlHeight);
        }
        function test_theSelectedRowIsSeen(): void {
            selectOne("reserved");
            compare(Array.from(page.table.selectedRows), [0]);
            page.select(page.vacancies.idAt(1));
            compare(Array.from(page.table.selectedRows), [1]);
        }
        function test_theMapIsThereWhileAPinIsSet(): void {
            root.width = 800;
            tryVerify(() => !page.wide);
            startNew();
            tryVerify(() => page.side.visible && !page.table.visible);
            page.side.form.form.field("building.street").commit("Prüfweg");
            page.side.form.placing = true;
            tryVerify(() => page.table.visible && !page.side.visible);
            page.side.form.place(7.77, 49.5);
            tryVerify(() => page.side.visible && !page.table.visible);
            verify(page.side.form.hasPlace);
            compare(page.side.form.form.field("building.street").text, "Prüfweg");
            leaveForm();
            root.width = 1400;
            tryVerify(() => page.wide);
        }
        function test_theRentStandsBesideItsLimits(): void {
            selectOne("available");
            let known = 0;
            for (let row = 0; row < 12; ++row) {
                page.select(page.vacancies.idAt(row));
                tryVerify(() => detail.isLoaded && detail.vacancyId === page.vacancies.idAt(row));
                compare(detail.limits.warning, "MUSTERWERTE – nicht amtlich");
                const gross = detail.rent.find(line => line.label === "Bruttokaltmiete")?.cents ?? 0;
                if (gross === 0) {
                    compare(detail.limits.rows.map(one => one.judgement), ["unknown"]);
                    verify(detail.limits.rows[0].text.startsWith("es fehlt: "));
                    continue;
                }
                const judged = [50000, 60000, 70000, 80000, 90000].map(limit => gross <= limit ? "good" : gross <= 1.5 * limit ? "warn" : "bad");
                const found = detail.limits.rows.map(one => one.judgement);
                const rank = ["good", "warn", "bad"];
                // A parking space that must be taken comes on top of what the card calls gross cold.
                verify(found.every((one, at) => rank.indexOf(one) >= rank.indexOf(judged[at])), found + " for " + gross);
                if (found.join() === judged.join())
                    ++known;
            }
            verify(known > 5);
            page.vacancies.statusGroups = [];
            tryVerify(() => !page.vacancies.loading);
            page.select(page.vacancies.idAt(0));
            tryVerify(() => detail.isLoaded);
        }
        function test_statusWithQuestions(): void {
            selectOne("available");
            const before = detail.history.length;
            chooseStatus("reserviert");
            const card = page.side.pane.statusCard;
            tryVerify(() => card.visible);
            compare(Array.from(page.side.pane.step.questions).map(question => question.name), ["caseReference", "until"]);
            tryVerify(() => isInside(page.Window.activeFocusItem, card));
            page.side.pane.step.commit();
            tryVerify(() => page.side.pane.step.errors.caseReference !== undefined);
            compare(detail.status, "verfügbar");
            typeInto("SGB2-0815");
            keyClick(Qt.Key_Tab);
            compare(page.side.pane.step.answers.caseReference, "SGB2-0815");
            page.said = [];
            page.side.pane.step.commit();
            tryCompare(detail, "status", "reserviert");
            tryVerify(() => !card.visible);
            tryVerify(() => page.side.pane.statusButton.activeFocus, 1000, "the keyboard is where it began");
            compare(page.said.length, 1);
            verify(page.said[0].includes("reserviert"));
            compare(detail.history.length, before + 1);
            compare(detail.history[0].status, "reserviert");
            verify(detail.history[0].note.includes("SGB2-0815"));
            verify(detail.history[0].who !== "");
            verify(theWorkspace.canUndo);
            theWorkspace.undo();
            tryCompare(detail, "status", "verfügbar");
            tryVerify(() => detail.history.length === before);
        }
        function test_aWrongDateIsSaid(): void {
            selectOne("available");
            chooseStatus("ruhend");
            const step = page.side.pane.step;
            tryVerify(() => step.active);
            step.answer("reason", "Vermieter im Urlaub");
            step.answer("until", "übermorgens");
            verify(step.errors.until !== undefined);
            step.answer("until", "1.1.2020");
            step.commit();
            tryVerify(() => step.errors.until !== undefined && !step.busy);
            compare(detail.status, "verfügbar");
            keyClick(Qt.Key_Escape);
            verify(!step.active);
        }
        function test_aStepWithoutQuestionsIsDoneAtOnce(): void {
            selectOne("reserved");
            page.said = [];
            chooseStatus("verfügbar");
            tryVerify(() => page.said.length === 1 || page.side.pane.step.obstacles.length > 0);
            compare(page.said.length, 1);
            tryCompare(detail, "status", "verfügbar");
            theWorkspace.undo();
            tryCompare(detail, "status", "reserviert");
        }
        function startNew(): VacancyForm {
            page.filters.reset();
            page.create(false);
            tryVerify(() => page.editing);
            const form = page.side.form.form;
            compare(form.vacancyId, 0);
            return form;
        }
        function fillIn(form: VacancyForm): void {
            form.field("building.street").commit("Prüfweg");
            form.field("building.houseNumber").commit("7");
            form.field("vacancy.source").choose("Landlord");
            form.field("vacancy.evidence").choose("OwnReport");
        }
        function leaveForm(): void {
            page.side.form.form.revert();
            page.side.form.close();
            tryVerify(() => !page.editing);
        }
        function place(name: string): void {
            const form = page.side.form.form;
            form.field("building.city").commit(name);
            tryVerify(() => form.hasPlace && form.municipality === "Otterberg");
        }

        function test_typingTheTownSetsThePin(): void {
            const form = startNew();
            verify(!form.hasPlace);
            place("otterberg");
            compare(form.isPlacedByHand, false);
            compare(form.accuracy, "Ortsmitte");
            verify(form.field("building.postalCode").text !== "");
            verify(form.field("building.ags").text !== "");
            const ags = form.field("building.ags").text;
            const lon = form.lon;
            form.field("building.city").commit("Nirgendwohausen");
            tryVerify(() => form.isTownUnknown);
            verify(!form.hasPlace);
            place("Otterberg");
            compare(form.lon, lon);
            // Moved, it is the person's, and no longer follows what is typed.
            form.setPlace(7.5606, 49.4118);
            compare(form.isPlacedByHand, true);
            tryVerify(() => form.municipality !== "Otterberg");
            verify(form.field("building.ags").text !== ags);
            compare(form.field("building.city").text, form.municipality);
            const moved = form.lon;
            form.field("building.city").commit("Otterberg");
            wait(100);
            compare(form.lon, moved);
            leaveForm();
        }
        function test_newLandlordIsSavedInOneStep(): void {
            const form = startNew();
            fillIn(form);
            place("Otterberg");
            form.landlord.create("");
            form.save();
            verify(form.landlord.nameError !== "");
            compare(page.editing, true);
            form.landlord.rename("Neumuster, Karla");
            form.landlord.setPhone("069 90009 777");
            form.landlord.setRole("Manager");
            const total = page.vacancies.total;
            page.said = [];
            form.save();
            tryVerify(() => !page.editing);
            tryCompare(detail, "hasVacancy", true);
            tryVerify(() => detail.landlord.name === "Neumuster, Karla");
            compare(detail.landlord.phone, "069 90009 777");
            compare(detail.landlord.role, "Verwalter");
            compare(page.said.length, 1);
            tryCompare(page.vacancies, "total", total + 1);
            theWorkspace.undo();
            tryCompare(page.vacancies, "total", total);
            const again = startNew();
            again.landlord.search("Neumuster");
            wait(400);
            compare(again.landlord.matches.length, 0);
            leaveForm();
        }
        function test_aKnownLandlordIsFoundByTyping(): void {
            selectOne("available");
            tryVerify(() => detail.landlord.name !== undefined);
            const number = detail.landlord.phone;
            const form = startNew();
            const card = page.side.form.landlord;
            card.focusInput();
            typeInto(number.replace(/[^0-9]/g, ""));
            keyClick(Qt.Key_Return); // sooner than the answer
            tryCompare(form.landlord, "kind", "known");
            verify(form.landlord.name !== "");
            verify(form.landlord.details.endsWith(number), form.landlord.details);
            compare(form.landlord.kind, "known");
            verify(form.dirty);
            form.landlord.clear();
            compare(form.landlord.kind, "none");
            tryVerify(() => isInside(page.Window.activeFocusItem, card));
            leaveForm();
        }
        function test_theFormShowsTheLandlord(): void {
            selectOne("available");
            tryVerify(() => detail.landlord.name !== undefined);
            page.edit();
            const form = page.side.form.form;
            tryCompare(form.landlord, "name", detail.landlord.name);
            compare(form.landlord.kind, "known");
            verify(!form.dirty);
            leaveForm();
        }
        function test_aCrashLosesNothing(): void {
            const form = startNew();
            fillIn(form);
            place("Otterberg");
            form.field("vacancy.netCold").commit("viel");
            form.landlord.create("Neumuster, Karla");
            wait(1300); // the pause after which a draft is kept
            const other = second.createObject(root) as Workspace;
            other.openFile(file);
            tryVerify(() => other.isOpen, 20000);
            verify(other.drafts.text.startsWith("neuer Leerstand"), other.drafts.text);
            const again = secondForm.createObject(root, {
                "workspace": other
            }) as VacancyForm;
            again.resume();
            compare(other.drafts.text, "", "it is the form's own now");
            for (const name of ["building.street", "building.houseNumber", "building.city", "vacancy.netCold", "vacancy.source"])
                compare(again.field(name).text, form.field(name).text);
            verify(again.field("vacancy.netCold").error !== "");
            compare(again.lon, form.lon);
            compare(again.landlord.name, "Neumuster, Karla");
            compare(again.landlord.kind, "new");
            verify(again.dirty);
            again.revert();
            other.close();
            other.openFile(file);
            tryVerify(() => other.isOpen, 20000);
            compare(other.drafts.text, "", "nothing is left of what was taken back");
            again.destroy();
            other.destroy();
            leaveForm();
        }
        /** Enters the selected vacancy's dwelling a second time. */
        function enterAgain(): VacancyForm {
            const at = detail.title.split(",")[0].match(/^(.*) (\d+)([a-z]?)$/);
            const form = startNew();
            form.field("building.street").commit(at[1]);
            form.field("building.houseNumber").commit(at[2]);
            form.field("building.houseNumberSuffix").commit(at[3]);
            form.setPlace(detail.lon, detail.lat);
            return form;
        }
        function test_theSameDwellingTwiceIsWarnedOf(): void {
            selectOne("available");
            const id = detail.vacancyId;
            const form = enterAgain();
            tryVerify(() => form.twins.some(twin => twin.vacancyId === id), 5000, detail.title);
            verify(form.field("building.street").warning !== "");
            fillInMore(form);
            form.save();
            tryVerify(() => !page.editing);
            tryVerify(() => detail.vacancyId !== id && detail.isLoaded);
            const again = detail.vacancyId;
            page.edit();
            tryVerify(() => form.vacancyId === again && form.twins.some(twin => twin.vacancyId === id));
            const merge = page.side.form.merge;
            merge.begin(again, id);
            tryVerify(() => merge.active);
            verify(merge.fate.includes("entfallen"));
            const disputed = merge.disputed;
            verify(disputed.length > 0);
            merge.choose(disputed[0].name, true);
            merge.commit();
            tryVerify(() => !merge.active);
            tryVerify(() => form.vacancyId === again && !form.busy && form.twins.length === 0);
            compare(form.field(disputed[0].name).text.split(" ")[0], disputed[0].other.split(/[\s\u00a0]/)[0]);
            leaveForm();
            theWorkspace.undo();
            tryVerify(() => !theWorkspace.undoText.startsWith("Zusammenführen"));
            theWorkspace.undo();
        }
        function fillInMore(form: VacancyForm): void {
            form.field("vacancy.source").choose("Landlord");
            form.field("vacancy.evidence").choose("OwnReport");
            form.field("dwelling.livingAreaDm2").commit("33");
            form.field("vacancy.netCold").commit("333");
        }
        function test_aDwellingStandsEmptyAgain(): void {
            selectOne("let");
            const before = detail.number;
            const title = detail.title;
            const total = page.vacancies.total;
            verify(detail.isEnded);
            page.side.pane.againRequested();
            const form = page.side.form.form;
            tryVerify(() => page.editing && form.field("building.street").text !== "");
            compare(form.vacancyId, 0);
            compare(form.landlord.name, detail.landlord.name);
            verify(form.dirty);
            form.field("vacancy.source").choose("Landlord");
            form.field("vacancy.evidence").choose("OwnReport");
            form.save();
            tryVerify(() => !page.editing);
            tryCompare(detail, "title", title);
            tryVerify(() => detail.number !== before);
            compare(detail.episodes.map(one => one.number), [before]);
            page.side.pane.showRequested(detail.episodes[0].vacancyId);
            tryCompare(detail, "number", before);
            tryVerify(() => detail.isEnded);
            tryCompare(page.vacancies, "total", total + 1);
            theWorkspace.undo();
            tryCompare(page.vacancies, "total", total);
        }
        function test_severalAtOnce(): void {
            selectOne("reserved");
            const all = page.vacancies.count;
            verify(all > 2);
            page.table.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Home);
            keyClick(Qt.Key_Down, Qt.ShiftModifier);
            keyClick(Qt.Key_Down, Qt.ShiftModifier);
            tryVerify(() => page.side.many);
            const bulk = page.side.bulk.item as BulkPane;
            compare(bulk.rows, [0, 1, 2]);
            page.said = [];
            bulk.step.beginAll(bulk.ids(), "Dormant");
            tryVerify(() => bulk.step.active);
            bulk.step.answer("reason", "Sommerpause");
            bulk.step.answer("until", "in 30 Tagen");
            verify(bulk.step.errors.until !== undefined);
            const day = new Date();
            day.setDate(day.getDate() + 30);
            bulk.step.answer("until", Qt.formatDate(day, "dd.MM.yyyy"));
            bulk.step.commit();
            tryVerify(() => page.said.length === 1);
            verify(page.said[0].startsWith("3 von 3"), page.said[0]);
            tryCompare(page.vacancies, "count", all - 3);
            theWorkspace.undo();
            tryCompare(page.vacancies, "count", all, 5000, "one step takes it back");
            page.table.clearSelection();
            tryVerify(() => !page.side.many);
        }
        function test_placesSayHowManyTheyHave(): void {
            page.filters.reset();
            selectOne("available");
            const all = () => page.filters.associationOptions.reduce((sum, one) => sum + one.count, 0);
            tryVerify(() => all() === page.vacancies.count, 5000, all() + " of " + page.vacancies.count);
            const one = page.filters.associationOptions.find(option => option.count > 0);
            page.vacancies.associationKeys = [one.value];
            tryCompare(page.vacancies, "count", one.count);
            wait(0);
            verify(all() > one.count, "the others keep theirs");
            page.filters.reset();
        }
        function test_aSearchIsSavedAndUsedAgain(): void {
            page.filters.reset();
            page.filters.toggleStatus("reserved");
            page.vacancies.roomsMin = 2;
            tryVerify(() => !page.vacancies.loading);
            wait(0);
            tryVerify(() => !page.vacancies.loading);
            const ids = page.vacancies.allIds();
            verify(ids.length > 0);
            const text = page.vacancies.filterAsText();
            page.filters.searches.save("Große reservierte", text, false);
            tryVerify(() => page.filters.searchId > 0);
            const id = page.filters.searchId;
            tryVerify(() => page.filters.searches.options.some(option => option.value === id));
            page.filters.reset();
            tryVerify(() => page.vacancies.count > ids.length);
            page.filters.applySearch(id);
            tryCompare(page.vacancies, "count", ids.length);
            compare(page.vacancies.allIds(), ids);
            compare(page.vacancies.filterAsText(), text, "saved again it says the same");
            page.filters.searches.remove(id);
            tryVerify(() => page.filters.searches.options.length === 0);
            page.filters.reset();
            theWorkspace.undo();
            tryVerify(() => page.filters.searches.options.length === 1);
        }
        function test_theListGoesIntoAFile(): void {
            selectOne("reserved");
            const file = StandardPaths.writableLocation(StandardPaths.TempLocation) + "/bleibe-" + Date.now() + ".csv";
            notices.clear();
            exporting.write(file, "vacancies", page.vacancies.allIds(), false);
            tryCompare(notices, "count", 1, 20000);
            verify(notices.signalArguments[0][0].startsWith(page.vacancies.count + " Zeilen exportiert"), notices.signalArguments[0][0]);
        }
        function test_whatIsMissingIsSaidBefore(): void {
            selectOne("unchecked");
            for (let row = 0; row < page.vacancies.count; ++row) {
                page.select(page.vacancies.idAt(row));
                tryVerify(() => detail.vacancyId === page.vacancies.idAt(row) && detail.hasVacancy && detail.history !== null);
                tryCompare(detail, "mark", "unchecked");
                if (detail.status !== "geprüft")
                    continue;
                page.side.pane.step.begin(detail.vacancyId, "Available");
                tryVerify(() => !page.side.pane.step.busy);
                if (page.side.pane.step.obstacles.length === 0) {
                    tryCompare(detail, "status", "verfügbar");
                    theWorkspace.undo();
                    tryCompare(detail, "status", "geprüft");
                    continue;
                }
                verify(page.side.pane.step.active);
                verify(page.side.pane.step.obstacles[0].endsWith("."));
                page.side.pane.step.cancel();
                return;
            }
        }
    }
}
