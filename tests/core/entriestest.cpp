// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/entries.h"
#include "core/register/consents.h"
#include "core/register/desk.h"
#include "core/register/landlordroles.h"
#include "core/register/landlords.h"
#include "core/register/settings.h"
#include "core/storage/changelog.h"
#include "tests/core/madeuptowns.h"
#include "tests/core/rulefacts.h"
#include "tests/testregister.h"

using namespace Qt::StringLiterals;

namespace {
const QDate today = ruleDay;

Result<VacancyEntry> addComplete(Sql &sql)
{
    return addEntry(sql, completeEntry(), today);
}

/** Landlord with consent and a talk, so that every guard up to "available" is content. */
Result<Landlord> addWilling(Sql &sql, const VacancyEntry &entry)
{
    auto landlord = addLandlord(sql, Landlord{.lastName = u"Muster"_s, .phone = u"069 90009 123"_s});
    if (!landlord) return landlord;
    auto role = keepRole(sql, {.dwellingId = entry.dwelling.id, .landlordId = landlord->id});
    auto consent = keepConsent(sql, {.landlordId = landlord->id, .purpose = ConsentPurpose::ContactOnDemand, .givenOn = today.addDays(-3)});
    auto talk = addContact(sql, {.landlordId = landlord->id, .channel = Channel::Phone, .outcome = ContactOutcome::Reached}, today);
    if (!role || !consent || !talk) return fail(Error::Kind::Storage, u"landlord with role, consent or talk"_s);
    return landlord;
}
}

/** Episodes with dwelling and building in the register, on both engines. */
class EntriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreNeverGivenTwice_data() { engineRows(); }
    void numbersAreNeverGivenTwice()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto first = store.write(addComplete);
        VERIFY_DONE(first);
        QCOMPARE(first->vacancy.number, u"LR-2026-00001"_s);
        QCOMPARE(first->vacancy.status, VacancyStatus::Draft);
        QCOMPARE(first->vacancy.office, testActor.office);
        VERIFY_DONE(store.write(
            [](Sql &sql) { return recentSteps(sql, 1).and_then([&](const QList<Step> &steps) { return undoStep(sql, steps[0].id); }); }));
        QCOMPARE(store.read([](Sql &sql) { return findVacancy(sql, u"LR-2026-00001"_s); }).error().kind, Error::Kind::NotFound);
        QCOMPARE(store.write(addComplete)->vacancy.number, u"LR-2026-00002"_s);
        QCOMPARE(
            store.write([](Sql &sql) { return addEntry(sql, completeEntry(), QDate(2027, 1, 1)); })->vacancy.number, u"LR-2027-00001"_s);
    }

    void anEntryComesBackAndChanges_data() { engineRows(); }
    void anEntryComesBackAndChanges()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto added = store.write(addComplete);
        VERIFY_DONE(added);
        const qint64 id = added->vacancy.id;
        auto loaded = store.read([id](Sql &sql) { return loadEntry(sql, id); });
        VERIFY_DONE(loaded);
        QVERIFY(*loaded == *added);
        loaded->vacancy.netCold = Cents{50000};
        loaded->vacancy.status = VacancyStatus::Closed; // not this way
        loaded->dwelling.halfRooms = 7;
        const auto saved = store.write([&](Sql &sql) { return saveEntry(sql, *loaded); });
        VERIFY_DONE(saved);
        QCOMPARE(saved->vacancy.status, VacancyStatus::Draft);
        QCOMPARE(saved->building.version, 1);
        QCOMPARE(saved->vacancy.version, 2);
        const auto sum = store.read([id](Sql &sql) { return sql.value(u"select gross_cold from vacancy where id=?"_s, {id}); });
        QCOMPARE(sum->toLongLong(), 65000);
        const auto stale = store.write([&](Sql &sql) { return saveEntry(sql, *added); });
        QVERIFY(!stale);
        QCOMPARE(stale.error().kind, Error::Kind::Conflict);
        QCOMPARE(stale.error().arguments.value(0), testActor.name);
    }

    void unknownSplitMeansUnknownSum_data() { engineRows(); }
    void unknownSplitMeansUnknownSum()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        VacancyEntry entry = completeEntry();
        entry.vacancy.heatingCosts = {};
        entry.vacancy.heatingInOperatingCosts = Tri::Yes;
        VERIFY_DONE(store.write([&](Sql &sql) { return addEntry(sql, entry, today); }));
        const auto sums = store.read([](Sql &sql) -> Result<QVariantList> {
            return sql.query(u"select gross_cold, gross_warm from vacancy"_s).transform([](QSqlQuery rows) {
                rows.next();
                return QVariantList{rows.value(0), rows.value(1)};
            });
        });
        QVERIFY(sums->at(0).isNull());
        QCOMPARE(sums->at(1).toLongLong(), 63000);
    }

    void aDwellingHasOneOpenEpisode_data() { engineRows(); }
    void aDwellingHasOneOpenEpisode()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto first = store.write(addComplete);
        VERIFY_DONE(first);
        VacancyEntry again = *first;
        again.vacancy = completeEntry().vacancy;
        const auto refused = store.write([&](Sql &sql) { return addEntry(sql, again, today); });
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, u"vacancy.open"_s);
        QCOMPARE(refused.error().arguments, QStringList{u"LR-2026-00001"_s});
        const auto drop = [&](Sql &sql) {
            return changeStatus(sql, first->vacancy.id, first->vacancy.version, VacancyStatus::Dropped, {.reason = u"verkauft"_s}, today);
        };
        VERIFY_DONE(store.write(drop));
        const auto second = store.write([&](Sql &sql) { return addEntry(sql, again, today); });
        VERIFY_DONE(second);
        QCOMPARE(second->dwelling.id, first->dwelling.id);
        const auto episodes = store.read([&](Sql &sql) { return episodesOf(sql, first->dwelling.id); });
        QCOMPARE(episodes->size(), 2);
        QCOMPARE(episodes->first().number, second->vacancy.number);
    }

    void theLifeCycleIsGuardedAndLogged_data() { engineRows(); }
    void theLifeCycleIsGuardedAndLogged()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto entry = store.write(addComplete);
        VERIFY_DONE(entry);
        int version = entry->vacancy.version;
        const auto become = [&](VacancyStatus to, const StatusChange &change = {}) {
            const auto moved = store.write([&](Sql &sql) { return changeStatus(sql, entry->vacancy.id, version, to, change, today); });
            if (moved) version = moved->version;
            return moved;
        };
        VERIFY_DONE(become(VacancyStatus::Recorded));
        QCOMPARE(become(VacancyStatus::Verified).error().detail, u"status.contact"_s);
        VERIFY_DONE(store.write([&](Sql &sql) { return addWilling(sql, *entry); }));
        VERIFY_DONE(become(VacancyStatus::Verified));
        VERIFY_DONE(become(VacancyStatus::Available));
        QCOMPARE(become(VacancyStatus::Reserved).error().field, u"caseReference"_s);
        VERIFY_DONE(become(VacancyStatus::Reserved, {.caseReference = u" SGB2-1 "_s, .until = today.addDays(14)}));
        QCOMPARE(become(VacancyStatus::Closed).error().detail, u"status.step"_s);
        const auto let = become(VacancyStatus::Let, {.effectiveOn = today.addDays(20), .letTo = LetTo::NoBenefit});
        VERIFY_DONE(let);
        QCOMPARE(let->endedOn, today.addDays(20));
        const auto log = store.read([&](Sql &sql) { return transitionsOf(sql, entry->vacancy.id); });
        QCOMPARE(log->size(), 5);
        QCOMPARE(log->at(3).caseReference, u"SGB2-1"_s);
        QCOMPARE(log->at(4).fromStatus, VacancyStatus::Reserved);
        QCOMPARE(log->at(4).letTo, LetTo::NoBenefit);
        QCOMPARE(log->at(4).actorName, testActor.name);
        QCOMPARE(let->statusSince, log->at(4).at);
    }

    void withdrawnConsentBarsTheOffer_data() { engineRows(); }
    void withdrawnConsentBarsTheOffer()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto entry = store.write(addComplete);
        const auto landlord = store.write([&](Sql &sql) { return addWilling(sql, *entry); });
        VERIFY_DONE(landlord);
        const auto facts = [&] { return store.read([&](Sql &sql) { return loadFacts(sql, entry->vacancy.id, {}, today); }); };
        QVERIFY(facts()->basisDocumented && facts()->landlordContacted);
        VERIFY_DONE(store.write([&](Sql &sql) { return withdrawConsent(sql, landlord->id, ConsentPurpose::ContactOnDemand, today); }));
        QVERIFY(!facts()->basisDocumented);
    }

    void restingComesUpAgain_data() { engineRows(); }
    void restingComesUpAgain()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto entry = store.write(addComplete);
        const auto rest = [&](Sql &sql) {
            Vacancy recorded = entry->vacancy;
            return keepStatus(sql, recorded, {.toStatus = VacancyStatus::Recorded}).and_then([&](const Vacancy &vacancy) {
                const StatusChange change{.reason = u"Vermieterin überlegt noch"_s, .until = today.addDays(60)};
                return changeStatus(sql, vacancy.id, vacancy.version, VacancyStatus::Dormant, change, today);
            });
        };
        VERIFY_DONE(store.write(rest));
        const auto tasks = store.read([&](Sql &sql) { return findTasks(sql, {.subjectUid = entry->vacancy.uid}); });
        QCOMPARE(tasks->size(), 1);
        QCOMPARE(tasks->first().dueOn, today.addDays(60));
        QCOMPARE(tasks->first().subjectLabel, entry->vacancy.number);
        QCOMPARE(tasks->first().assigneeOffice, testActor.office);
    }

    void confirmingRefreshes_data() { engineRows(); }
    void confirmingRefreshes()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto entry = store.write(addComplete);
        const auto confirmed
            = store.write([&](Sql &sql) { return confirmVacancy(sql, entry->vacancy.id, entry->vacancy.version, Channel::Phone, today); });
        VERIFY_DONE(confirmed);
        QCOMPARE(confirmed->lastConfirmedOn, today);
        QCOMPARE(confirmed->lastConfirmedBy, testActor.name);
        QCOMPARE(confirmed->lastConfirmedChannel, Channel::Phone);
    }

    void thePlaceDecidesOnTheMunicipality_data() { engineRows(); }
    void thePlaceDecidesOnTheMunicipality()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        QCOMPARE(store.read([](Sql &sql) { return placeFacts(sql, completeEntry().building); })->insideDistrict, Tri::Unknown);
        VERIFY_DONE(store.write([](Sql &sql) {
            return addMunicipality(sql, u"07335035"_s, u"Otterberg"_s, 410500, 5482500).and_then([&](const Municipality &) {
                return addMunicipality(sql, u"07312000"_s, u"Kaiserslautern"_s, 411500, 5482500);
            });
        }));
        VacancyEntry entry = completeEntry();
        entry.building.ags.clear();
        const auto added = store.write([&](Sql &sql) { return addEntry(sql, entry, today); });
        VERIFY_DONE(added);
        QCOMPARE(added->building.ags, u"07335035"_s);
        const auto at = [&](double east) { return store.read([east](Sql &sql) { return municipalityAt(sql, {east, 5483000}); }); };
        QCOMPARE(at(411000)->value().municipalityId, added->building.municipalityId);
        QCOMPARE(at(411500)->value().ags, u"07312000"_s); // on the border
        QCOMPARE(at(412000)->value().name, u"Kaiserslautern"_s);
        VERIFY_DONE(at(413000));
        QVERIFY(!*at(413000));
        VERIFY_DONE(store.write([](Sql &sql) { return storeSetting(sql, u"district.key"_s, u"07335"_s); }));
        const auto facts = [&](double east) {
            return *store.read([east](Sql &sql) { return placeFacts(sql, Building{.geom = toWkb({east, 5483000})}); });
        };
        QCOMPARE(facts(411000).insideDistrict, Tri::Yes);
        QCOMPARE(facts(412000).insideDistrict, Tri::No);
        QCOMPARE(facts(412000).agsAtPoint, u"07312000"_s);
        QCOMPARE(facts(413000).insideDistrict, Tri::No);
        const auto moved
            = store.write([&](Sql &sql) { return moveBuilding(sql, added->vacancy.id, added->building.version, {411400, 5483100}); });
        VERIFY_DONE(moved);
        QCOMPARE(moved->building.positionOrigin, PositionOrigin::Manual);
        QCOMPARE(pointOf(store.read([&](Sql &sql) { return loadEntry(sql, added->vacancy.id); })->building.geom.bytes),
            std::optional(Utm{411400, 5483100}));
    }

    void duplicatesAreFound_data() { engineRows(); }
    void municipalitiesByName_data() { engineRows(); }
    void municipalitiesByName()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        VERIFY_DONE(store.write([](Sql &sql) -> Result<> {
            const auto add = [&](const QString &ags, const QString &name, const QString &code, double east) {
                return addMunicipality(sql, ags, name, east, 5482500).and_then([&](Municipality made) {
                    made.postalCode = code;
                    return sql.save(u"municipality"_s, made);
                });
            };
            const auto town = add(u"07335035"_s, u"Otterberg, Stadt"_s, u"67697"_s, 410000);
            const auto like = add(u"07335034"_s, u"Otterbach"_s, u"67731"_s, 412000);
            const auto own = add(u"07335205"_s, u"Linden"_s, u"66851"_s, 414000);
            const auto far = add(u"06531010"_s, u"Linden"_s, u"35440"_s, 416000);
            if (!town || !like || !own || !far) return fail(Error::Kind::Storage, u"municipalities"_s);
            return setOwnDistrict(sql, u"07335"_s);
        }));
        const auto found = [&](const QString &name, const QString &code = {}) {
            const auto place = store.read([&](Sql &sql) { return placeNamed(sql, name, code); });
            return place->value_or(NamedPlace()).ags;
        };
        QCOMPARE(found(u"otterberg"_s), u"07335035"_s);
        QCOMPARE(found(u"Otterberg, Stadt"_s), u"07335035"_s);
        QCOMPARE(found(u"Oterberg"_s), u"07335035"_s);
        QCOMPARE(found(u"Linden"_s), u"07335205"_s);
        QCOMPARE(found(u"Linden"_s, u"35440"_s), u"06531010"_s);
        QCOMPARE(found(u"Otter"_s), QString());
        QCOMPARE(found(u"Nirgendwo"_s), QString());
        QCOMPARE(found({}), QString());
        const auto place = store.read([](Sql &sql) { return placeNamed(sql, u"Otterberg"_s); });
        QVERIFY(place->value().centre);
        QCOMPARE(place->value().postalCode, u"67697"_s);
        const auto around = store.read([&](Sql &sql) { return municipalityAt(sql, *place->value().centre); });
        QCOMPARE(around->value().ags, u"07335035"_s);
    }

    void duplicatesAreFound()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        VERIFY_DONE(store.write(addComplete));
        const auto found = [&](const VacancyEntry &entry) {
            return store.read([&](Sql &sql) { return findDuplicates(sql, entry); }).value_or(QList<DuplicateCandidate>()).size();
        };
        VacancyEntry same = completeEntry();
        same.building.street = u"Ringstr."_s;
        same.building.geom = {};
        QCOMPARE(found(same), 1);
        same.dwelling.flatNumber = u"2"_s;
        QCOMPARE(found(same), 0);
        VacancyEntry near = completeEntry();
        near.building.street = u"Am Ring"_s;
        near.building.geom = toWkb({411000, 5483015});
        QCOMPARE(found(near), 1);
        near.building.geom = toWkb({411000, 5483015.5});
        QCOMPARE(found(near), 0);
        const auto kept = store.read([](Sql &sql) { return loadEntry(sql, *findVacancy(sql, u"LR-2026-00001"_s)); });
        QCOMPARE(found(*kept), 0);
    }

    void checksKnowTheRegister_data() { engineRows(); }
    void checksKnowTheRegister()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        VERIFY_DONE(
            store.write([](Sql &sql) { return saveSettings(sql, {.highestNetPerM2 = {600}, .ceilingGrossColdPerM2 = Cents{800}}); }));
        VERIFY_DONE(store.write(addComplete));
        const auto context = store.read([](Sql &sql) { return loadCheckContext(sql, completeEntry(), today); });
        VERIFY_DONE(context);
        QStringList ids;
        for (const Finding &finding : checkEntry(completeEntry(), *context)) ids += finding.id;
        QCOMPARE(ids, (QStringList{u"LV-11"_s, u"LV-12"_s, u"LV-13"_s}));
    }

    void removingTakesAllAndComesBack_data() { engineRows(); }
    void removingTakesAllAndComesBack()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto entry = store.write(addComplete);
        const auto fill = [&](Sql &sql) -> Result<Vacancy> {
            if (auto landlord = addWilling(sql, *entry); !landlord) return std::unexpected(landlord.error());
            if (auto talk = addContact(sql, {.vacancyId = entry->vacancy.id, .summary = u"Rückruf"_s, .followUpOn = today}, today); !talk)
                return std::unexpected(talk.error());
            return keepStatus(sql, entry->vacancy, {.toStatus = VacancyStatus::Recorded});
        };
        const auto vacancy = store.write(fill);
        VERIFY_DONE(vacancy);
        VERIFY_DONE(store.write([&](Sql &sql) { return removeEntry(sql, vacancy->id, vacancy->version); }));
        const auto count = [&](const QString &table) {
            return store.read([&](Sql &sql) { return sql.value(u"select count(*) from "_s + table); })->toInt();
        };
        for (const auto &table : {u"vacancy"_s, u"dwelling"_s, u"building"_s, u"status_transition"_s, u"task"_s, u"landlord_role"_s})
            QCOMPARE(count(table), 0);
        QCOMPARE(count(u"contact where vacancy_id is null"_s), 2);
        QCOMPARE(count(u"landlord"_s), 1);
        VERIFY_DONE(store.write(
            [](Sql &sql) { return recentSteps(sql, 1).and_then([&](const QList<Step> &steps) { return undoStep(sql, steps[0].id); }); }));
        QCOMPARE(store.read([&](Sql &sql) { return loadEntry(sql, vacancy->id); })->vacancy.status, VacancyStatus::Recorded);
        QCOMPARE(count(u"contact where vacancy_id is not null"_s), 1);
    }

    void settingsAreKept_data() { engineRows(); }
    void settingsAreKept()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        QVERIFY(*store.read(loadSettings) == RegisterSettings());
        const RegisterSettings wanted{
            .officeName = u"Kreisverwaltung"_s, .staleDays = 60, .lowestNetPerM2 = {250}, .ceilingGrossColdPerM2 = Cents{812}};
        VERIFY_DONE(store.write([&](Sql &sql) { return saveSettings(sql, wanted); }));
        QVERIFY(*store.read(loadSettings) == wanted);
        VERIFY_DONE(store.write([&](Sql &sql) { return saveSettings(sql, RegisterSettings()); }));
        QVERIFY(*store.read(loadSettings) == RegisterSettings());
    }
};

QTEST_GUILESS_MAIN(EntriesTest)
#include "entriestest.moc"
