// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/limits/rentlimits.h"
#include "core/placement/householdlist.h"
#include "core/placement/households.h"
#include "core/placement/placings.h"
#include "core/placement/ranking.h"
#include "core/placement/reservations.h"
#include "core/placement/spots.h"
#include "core/places/places.h"
#include "core/register/desk.h"
#include "core/register/entries.h"
#include "core/storage/changelog.h"
#include "tests/core/madeuptowns.h"
#include "tests/testregister.h"

using namespace Qt::StringLiterals;

namespace {
const QDate today(2026, 11, 20);

Household lookingFor(int persons)
{
    return {.circle = LegalCircle::Sgb2, .persons = persons, .neededFrom = today, .residenceRule = ResidenceRule::None};
}

/** An available flat; @p netCold and 150 € for operating costs. */
Result<VacancyEntry> addFlat(Sql &sql, qint64 netCold, const QString &street, std::optional<Utm> place = {})
{
    VacancyEntry entry;
    entry.building.street = street;
    entry.building.houseNumber = u"1"_s;
    entry.building.city = u"Otterbach"_s;
    if (place) entry.building.geom = toWkb(*place);
    entry.dwelling.halfRooms = 6;
    entry.dwelling.livingAreaDm2 = 8000;
    entry.vacancy.availability = Availability::Immediately;
    entry.vacancy.netCold = Cents{netCold};
    entry.vacancy.coldOperatingCosts = Cents{15000};
    return addEntry(sql, entry, today).and_then([&](VacancyEntry kept) {
        return keepStatus(sql, kept.vacancy, {.toStatus = VacancyStatus::Available}).transform([&](const Vacancy &vacancy) {
            kept.vacancy = vacancy;
            return kept;
        });
    });
}

Result<HouseholdEntry> keep(Sql &sql, const Household &household)
{
    return saveHousehold(sql, {household, {}}, today);
}

Result<QList<Task>> openTasks(Sql &sql, const QString &uid)
{
    return findTasks(sql, {.subjectUid = uid});
}

QStringList rulesOf(const Result<QList<Task>> &tasks)
{
    QStringList rules;
    for (const Task &task : *tasks) rules += task.rule;
    rules.sort();
    return rules;
}
}

/** Households, what they may be offered, and who holds a flat, on both engines. */
class PlacementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void aHouseholdIsKeptWithItsDestinations_data() { engineRows(); }
    void aHouseholdIsKeptWithItsDestinations()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        HouseholdEntry entry{
            lookingFor(4), {{.kind = DestinationKind::School, .name = u"Grundschule"_s, .geom = toWkb({400000, 5480000})}}};
        entry.household.wishedAreas = u"07335034;073355010"_s;
        entry.household.pets = Tri::Yes;
        entry.household.residenceUntil = QDate(2027, 5, 31);
        const auto kept = store.write([&](Sql &sql) { return saveHousehold(sql, entry, today); });
        VERIFY_DONE(kept);
        QCOMPARE(kept->household.number, u"G-2026-00001"_s);
        QCOMPARE(kept->destinations.size(), 1);
        const auto found = store.read(
            [](Sql &sql) { return findHousehold(sql, u"G-2026-00001"_s).and_then([&](qint64 id) { return loadHousehold(sql, id); }); });
        VERIFY_DONE(found);
        QCOMPARE(*found, *kept);

        HouseholdEntry changed = *kept;
        changed.household.persons = 5;
        changed.destinations.clear();
        const auto saved = store.write([&](Sql &sql) { return saveHousehold(sql, changed, today); });
        VERIFY_DONE(saved);
        QVERIFY(saved->destinations.isEmpty());
        const auto stale = store.write([&](Sql &sql) { return saveHousehold(sql, *kept, today); });
        QCOMPARE(stale.error().kind, Error::Kind::Conflict);
        VERIFY_DONE(store.write([&](Sql &sql) { return removeHousehold(sql, saved->household.id, saved->household.version); }));
        QCOMPARE(store.read([](Sql &sql) { return findHousehold(sql, u"G-2026-00001"_s); }).error().reason, u"household.gone"_s);
    }

    void datesBecomeTasks_data() { engineRows(); }
    void datesBecomeTasks()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        Household household = lookingFor(2);
        household.residenceRule = ResidenceRule::District;
        household.residenceUntil = QDate(2027, 1, 31);
        household.benefitSpans = u"03/2026–"_s;
        auto kept = store.write([&](Sql &sql) { return keep(sql, household); });
        VERIFY_DONE(kept);
        const QString uid = kept->household.uid;
        const auto tasks = [&] { return store.read([&](Sql &sql) { return openTasks(sql, uid); }); };
        QCOMPARE(rulesOf(tasks()), (QStringList{u"household.karenz"_s, u"household.residence"_s}));

        // A moved date moves its task, a date that is gone cancels it.
        kept->household.residenceUntil = QDate(2027, 3, 31);
        kept->household.benefitSpans.clear();
        kept = store.write([&](Sql &sql) { return saveHousehold(sql, *kept, today); });
        VERIFY_DONE(kept);
        const auto after = tasks();
        QCOMPARE(rulesOf(after), (QStringList{u"household.residence"_s}));
        QCOMPARE(after->front().dueOn, QDate(2027, 3, 31).addDays(-28));
    }

    void anotherPayerMakesTasks_data() { engineRows(); }
    void anotherPayerMakesTasks()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        Household household = lookingFor(2);
        household.circle = LegalCircle::AsylblgBasic;
        auto kept = store.write([&](Sql &sql) { return keep(sql, household); });
        VERIFY_DONE(kept);
        kept->household.circle = LegalCircle::Sgb2; // §1(3) AsylbLG: recognised
        kept = store.write([&](Sql &sql) { return saveHousehold(sql, *kept, today); });
        VERIFY_DONE(kept);
        const auto tasks = store.read([&](Sql &sql) { return openTasks(sql, kept->household.uid); });
        QCOMPARE(tasks->size(), payerTasks().size());
        QCOMPARE(tasks->front().dueOn, today);
        kept = store.write([&](Sql &sql) { return saveHousehold(sql, *kept, today); });
        QCOMPARE(store.read([&](Sql &sql) { return openTasks(sql, kept->household.uid); })->size(), payerTasks().size());
    }

    void flatsAreRankedWithReasons_data() { engineRows(); }
    void flatsAreRankedWithReasons()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto filled = store.write([](Sql &sql) -> Result<qint64> {
            const RentLimit line{.comparisonArea = u"Raum"_s,
                .validFrom = QDate(2026, 1, 1),
                .persons = 1,
                .areaDm2 = 5000,
                .grossColdMax = {70000},
                .furtherPerson = Cents{0},
                .furtherPersonAreaDm2 = 0,
                .status = LimitStatus::Sample};
            if (auto taken = takeRentLimits(sql, {.added = {line}}, u"test"_s); !taken) return std::unexpected(taken.error());
            for (const auto &[rent, street] : {std::pair(60000, u"Dear"_s), std::pair(40000, u"Cheap"_s), std::pair(200000, u"Far"_s)})
                if (auto added = addFlat(sql, rent, street); !added) return std::unexpected(added.error());
            return keep(sql, lookingFor(3)).transform([](const HouseholdEntry &entry) { return entry.household.id; });
        });
        VERIFY_DONE(filled);
        const auto ranking = store.read([&](Sql &sql) { return rankFlats(sql, *filled, today); });
        VERIFY_DONE(ranking);
        QCOMPARE(ranking->flats.size(), size_t(3));
        QCOMPARE(ranking->offered, 2);
        const auto streetAt = [&](size_t at) {
            return store.read([&](Sql &sql) { return loadFlat(sql, ranking->flats[at].vacancyId, ranking->context); })
                ->entry.building.street;
        };
        QCOMPARE(streetAt(0), u"Cheap"_s);
        QCOMPARE(streetAt(1), u"Dear"_s);
        QCOMPARE(ranking->flats[2].fit.excludedBy, MatchRule::Rent);
        const auto back = store.read([&](Sql &sql) { return rankHouseholds(sql, ranking->flats[0].vacancyId, today); });
        VERIFY_DONE(back);
        QCOMPARE(back->offered, 1);
        QCOMPARE(back->households[0].fit, ranking->flats[0].fit);
        const auto cancelled = store.read(
            [&](Sql &sql) { return rankFlats(sql, *filled, today, Progress([](int, const QString &) {}, [] { return true; })); });
        QCOMPARE(cancelled.error().kind, Error::Kind::Cancelled);
    }

    void aDrawnAreaIsGeometry_data() { engineRows(); }
    void aDrawnAreaIsGeometry()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto filled = store.write([](Sql &sql) -> Result<qint64> {
            for (const auto &[east, street] : {std::pair(400010.0, u"Inside"_s), std::pair(402000.0, u"Outside"_s)})
                if (auto added = addFlat(sql, 40000, street, Utm{east, 5480010}); !added) return std::unexpected(added.error());
            Household household = lookingFor(3);
            household.residenceRule = ResidenceRule::Areas;
            household.geom = square(400000, 5480000);
            return keep(sql, household).transform([](const HouseholdEntry &entry) { return entry.household.id; });
        });
        VERIFY_DONE(filled);
        const auto ranking = store.read([&](Sql &sql) { return rankFlats(sql, *filled, today); });
        VERIFY_DONE(ranking);
        QCOMPARE(ranking->offered, 1);
        QCOMPARE(ranking->flats[1].fit.excludedBy, MatchRule::Residence);
    }

    void anAreaThatCrossesItselfIsNotKept_data() { engineRows(); }
    void anAreaThatCrossesItselfIsNotKept()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto polygon = [](const QList<Utm> &corners) {
            QByteArray bytes(QByteArray::fromHex("01030000000100000005000000"));
            for (const Utm &at : corners) bytes += toWkb(at).bytes.sliced(5);
            return Wkb{bytes};
        };
        HouseholdEntry entry{lookingFor(3), {}};
        entry.household.residenceRule = ResidenceRule::Areas;
        entry.household.geom = polygon({{400000, 5480000}, {400100, 5480000}, {400000, 5480100}, {400100, 5480100}, {400000, 5480000}});
        const auto crossing = store.write([&](Sql &sql) { return saveHousehold(sql, entry, today); });
        QCOMPARE(crossing.error().reason, u"sketch.crossing"_s);
        const Wkb sound = polygon({{400000, 5480000}, {400100, 5480000}, {400100, 5480100}, {400000, 5480100}, {400000, 5480000}});
        entry.household.geom = sound;
        entry.destinations = QList<Destination>(mostDestinations + 1, Destination{.name = u"Kurs"_s});
        const auto many = store.write([&](Sql &sql) { return saveHousehold(sql, entry, today); });
        QCOMPARE(many.error().reason, u"household.destinations"_s);
        entry.destinations.removeLast();
        const auto kept = store.write([&](Sql &sql) { return saveHousehold(sql, entry, today); });
        VERIFY_DONE(kept);
        QCOMPARE(kept->household.geom, multiPolygonOf(sound));
        QCOMPARE(kept->destinations.size(), mostDestinations);
    }

    void wordsMeanASpot_data() { engineRows(); }
    void wordsMeanASpot()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const Utm market{400500, 5480500};
        const auto filled = store.write([&](Sql &sql) -> Result<> {
            for (const auto &[kind, name] :
                {std::pair(PlaceKind::Bakery, u"Backstube am Markt"_s), std::pair(PlaceKind::PrimarySchool, u"Grundschule am Markt"_s)}) {
                const PlaceEntry place{.place = {.kind = kind, .name = name, .address = u"Markt 1"_s, .geom = toWkb(market)}};
                if (auto kept = keepPlace(sql, place); !kept) return std::unexpected(kept.error());
            }
            return addMunicipality(sql, u"07335050"_s, u"Marktweiler"_s, 400000, 5480000).transform([](const Municipality &) { });
        });
        VERIFY_DONE(filled);
        const auto names = [&](const QString &text, DestinationKind kind) {
            const auto spots = store.read([&](Sql &sql) { return findSpots(sql, text, kind, 5); });
            QStringList found;
            for (const Spot &spot : *spots) found += spot.name;
            return found;
        };
        QCOMPARE(names(u"markt"_s, DestinationKind::School).value(0), u"Grundschule am Markt"_s);
        QCOMPARE(names(u"markt"_s, DestinationKind::Work).size(), 3);
        QCOMPARE(names(u"marktw"_s, DestinationKind::Relatives), QStringList{u"Marktweiler"_s});
        QCOMPARE(names(u" "_s, DestinationKind::Work), QStringList());
        QCOMPARE(*store.read([&](Sql &sql) { return townsAround(sql, {toWkb(market), toWkb({500000, 5480500})}); }),
            (QStringList{u"Marktweiler"_s, QString()}));
    }

    void oneHoldsAFlat_data() { engineRows(); }
    void oneHoldsAFlat()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto flat = store.write([](Sql &sql) { return addFlat(sql, 40000, u"Weg"_s); });
        const auto household = store.write([](Sql &sql) { return keep(sql, lookingFor(2)); });
        VERIFY_DONE(flat);
        VERIFY_DONE(household);
        const ReservationWish wish{household->household.number, u"Besichtigung am Montag"_s, today.addDays(14)};
        const auto held = store.write([&](Sql &sql) { return reserve(sql, flat->vacancy.id, wish, today); });
        VERIFY_DONE(held);
        QCOMPARE(held->householdId, std::optional(household->household.id));
        QCOMPARE(held->holderName, testActor.name);
        const auto refused = wait(
            store->write(otherActor, [&](Sql &sql) { return reserve(sql, flat->vacancy.id, {u"F-12"_s, {}, today.addDays(3)}, today); }));
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QCOMPARE(refused.error().arguments,
            (QStringList{testActor.name == held->holderName ? flat->vacancy.number : QString(), testActor.name, household->household.number,
                u"04.12.2026"_s}));
        QCOMPARE(store.write([&](Sql &sql) { return removeHousehold(sql, household->household.id, household->household.version); })
                     .error()
                     .reason,
            u"household.holds"_s);
        const auto rows = store.read([](Sql &sql) { return findHouseholds(sql, {}, today); });
        QCOMPARE(rows->front().reserved, flat->vacancy.number);
        const auto placings = store.read([&](Sql &sql) { return placingsOf(sql, household->household.id); });
        VERIFY_DONE(placings);
        QCOMPARE(placings->size(), 1);
        QCOMPARE(placings->front().reservation, std::optional(*held));
        QCOMPARE(placings->front().status, VacancyStatus::Reserved);
        QCOMPARE(store.read([](Sql &sql) { return findHouseholds(sql, {.withoutFlat = true}, today); })->size(), 0);

        // A reminder comes up before the end; a longer reservation moves it.
        const auto tasks = store.read([&](Sql &sql) { return openTasks(sql, flat->vacancy.uid); });
        QCOMPARE(tasks->size(), 1);
        QCOMPARE(tasks->front().dueOn, today.addDays(11));
        const auto longer
            = store.write([&](Sql &sql) { return extendReservation(sql, held->id, held->version, today.addDays(20), today); });
        VERIFY_DONE(longer);
        QCOMPARE(store.read([&](Sql &sql) { return openTasks(sql, flat->vacancy.uid); })->front().dueOn, today.addDays(17));
    }

    void anEndedReservationReturnsTheFlat_data() { engineRows(); }
    void anEndedReservationReturnsTheFlat()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const QDate later = QDate::currentDate().addDays(20);
        const auto flat = store.write([](Sql &sql) { return addFlat(sql, 40000, u"Weg"_s); });
        const auto other = store.write([](Sql &sql) { return addFlat(sql, 40000, u"Gasse"_s); });
        const auto now = QDate::currentDate();
        for (const auto &one : {flat, other})
            VERIFY_DONE(store.write([&](Sql &sql) { return reserve(sql, one->vacancy.id, {u"F-1"_s, {}, now.addDays(5)}, now); }));
        const auto again = wait(
            store->write(otherActor, [&](Sql &sql) { return reserve(sql, flat->vacancy.id, {u"F-2"_s, {}, later.addDays(5)}, later); }));
        VERIFY_DONE(again);
        QCOMPARE(again->holderName, otherActor.name);
        QCOMPARE(store.read([&](Sql &sql) { return transitionsOf(sql, flat->vacancy.id); })->size(), 4);
        const auto returned = store.write([&](Sql &sql) { return returnExpired(sql, later); });
        VERIFY_DONE(returned);
        QCOMPARE(*returned, 1);
        QCOMPARE(store.read([&](Sql &sql) { return loadEntry(sql, other->vacancy.id); })->vacancy.status, VacancyStatus::Available);
        QVERIFY(!*store.read([&](Sql &sql) { return openReservation(sql, other->vacancy.id); }));
    }

    void theDatabaseItselfLetsOneHold_data() { engineRows(); }
    void theDatabaseItselfLetsOneHold()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto flat = store.write([](Sql &sql) { return addFlat(sql, 40000, u"Weg"_s); });
        VERIFY_DONE(flat);
        const auto add = [&](Sql &sql) {
            return sql.add(u"reservation"_s,
                Reservation{.vacancyId = flat->vacancy.id, .caseReference = u"F"_s, .reservedOn = today, .reservedUntil = today});
        };
        VERIFY_DONE(store.write(add));
        QCOMPARE(store.write(add).error().reason, u"constraint"_s);
    }

    void manyAtOnceOneHolds_data() { engineRows(); }
    void manyAtOnceOneHolds()
    {
        QFETCH(bool, onServer);
        constexpr int clients = 8, rounds = 5;
        TestRegister store(onServer);
        std::vector<std::unique_ptr<Database>> others;
        for (int i = 0; i < clients; ++i) others.push_back(store.another());
        for (int round = 0; round < rounds; ++round) {
            const auto flat = store.write([&](Sql &sql) { return addFlat(sql, 40000, u"Weg %1"_s.arg(round)); });
            VERIFY_DONE(flat);
            QList<QFuture<Result<Reservation>>> tries;
            for (int i = 0; i < clients; ++i)
                tries += others[i]->write({u"clerk%1"_s.arg(i), u"Clerk %1"_s.arg(i), {}},
                    [&, i](Sql &sql) { return reserve(sql, flat->vacancy.id, {u"F-%1"_s.arg(i), {}, today.addDays(5)}, today); });
            int holders = 0;
            for (auto &one : tries) {
                const auto outcome = wait(one);
                if (outcome)
                    ++holders;
                else
                    QCOMPARE(outcome.error().reason, u"reservation.taken"_s);
            }
            QCOMPARE(holders, 1);
        }
    }

    void weightsAreKept_data() { engineRows(); }
    void weightsAreKept()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        QCOMPARE(*store.read(loadWeights), FitWeights());
        const FitWeights weights{.wishedPlace = 0, .rooms = 50};
        VERIFY_DONE(store.write([&](Sql &sql) { return saveWeights(sql, weights); }));
        QCOMPARE(*store.read(loadWeights), weights);
        QCOMPARE(store.write([](Sql &sql) { return saveWeights(sql, {.stop = 101}); }).error().reason, u"weights.range"_s);
        QCOMPARE(store.write([](Sql &sql) { return saveWeights(sql, {0, 0, 0, 0, 0, 0, 0, 0}); }).error().reason, u"weights.none"_s);
    }

    void whatIsWrongWithAHousehold_data()
    {
        QTest::addColumn<Household>("household");
        QTest::addColumn<QStringList>("reasons");
        Household missing = lookingFor(1), few = lookingFor(2), parts = lookingFor(3), spans = lookingFor(1), area = lookingFor(1),
                  text = lookingFor(1);
        missing.persons.reset();
        few.children6To17 = 3;
        parts.benefitPersons = u"zwei"_s;
        spans.benefitSpans = u"seit März"_s;
        area.residenceRule = ResidenceRule::Areas;
        text.note = u"Rückruf 0631 555 1234"_s;
        QTest::newRow("sound") << lookingFor(3) << QStringList();
        QTest::newRow("no persons") << missing << QStringList{u"household.personsMissing"_s};
        QTest::newRow("more children than persons") << few << QStringList{u"household.persons"_s};
        QTest::newRow("no benefit households") << parts << QStringList{u"household.benefitPersons"_s};
        QTest::newRow("no months") << spans << QStringList{u"household.benefitSpans"_s};
        QTest::newRow("a rule without its area") << area << QStringList{u"household.areas"_s};
        QTest::newRow("LV-14: phone number in a note") << text << QStringList{u"privacy.phone"_s};
    }
    void whatIsWrongWithAHousehold()
    {
        QFETCH(Household, household);
        QStringList reasons;
        for (const Finding &finding : checkHousehold(household)) reasons += finding.reason;
        QTEST(reasons, "reasons");
    }
};

QTEST_GUILESS_MAIN(PlacementTest)
#include "placementtest.moc"
