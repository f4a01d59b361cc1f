// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/visits.h"
#include "core/handover/sponsors.h"
#include "core/placement/households.h"
#include "core/register/desk.h"
#include "core/register/entries.h"
#include "core/storage/changelog.h"
#include "tests/core/madeuptowns.h"
#include "tests/testregister.h"
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;

namespace {
const QDate today(2026, 11, 20);
const QDate movedIn(2026, 11, 2);

QDateTime at(QDate day, int hour = 0)
{
    return QDateTime(day, QTime(hour, 0)).toUTC();
}

Result<Household> addHousehold(Sql &sql, LegalCircle circle = LegalCircle::AsylblgBasic)
{
    return saveHousehold(sql, {{.circle = circle, .persons = 3, .interpreterLanguage = u"Arabisch"_s}, {}}, today)
        .transform([](const HouseholdEntry &entry) { return entry.household; });
}

Result<qint64> addDwelling(Sql &sql, const QString &street, Utm place = {400500, 5480500})
{
    VacancyEntry entry;
    entry.building.street = street;
    entry.building.houseNumber = u"27"_s;
    entry.building.city = u"Otterbach"_s;
    entry.building.ags = u"07335034"_s;
    entry.building.geom = toWkb(place);
    entry.dwelling.floor = 0;
    return addEntry(sql, entry, today).transform([](const VacancyEntry &kept) { return kept.dwelling.id; });
}

/** A household with a flat and an open plan. */
struct Begun {
    Household household = {};
    qint64 dwellingId = 0;
    VisitPlan plan = {};
};
Result<Begun> begin(Sql &sql, QDate moved = movedIn, const QString &street = u"Lauterstraße"_s)
{
    Begun begun;
    return addHousehold(sql)
        .and_then([&](const Household &household) {
            begun.household = household;
            return addDwelling(sql, street);
        })
        .and_then([&](qint64 dwellingId) {
            begun.dwellingId = dwellingId;
            return beginVisits(sql, {.householdId = begun.household.id, .movedInOn = moved, .consentOn = moved}, dwellingId, moved);
        })
        .transform([&](const VisitPlan &plan) {
            begun.plan = plan;
            return begun;
        });
}

Result<QList<Visit>> visitsOf(Sql &sql, qint64 planId)
{
    return sql.find<Visit>(u"visit"_s, u"where plan_id=? order by begins_at, id"_s, {planId});
}

Visit finished(Visit visit, VisitAccess access)
{
    visit.voluntaryExplained = true;
    visit.access = access;
    visit.visitors = Visitor::Staff;
    return visit;
}

/** Metres of a way, as the crow flies. */
double routeLength(const QList<Utm> &places, const QList<qsizetype> &order, std::optional<Utm> from = {})
{
    double length = 0;
    for (qsizetype at = 0; at < order.size(); ++at) {
        if (at > 0)
            length += metresBetween(places[order[at - 1]], places[order[at]]);
        else if (from)
            length += metresBetween(*from, places[order[at]]);
    }
    return length;
}

double brute(const QList<Utm> &places, std::optional<Utm> from)
{
    QList<qsizetype> order(places.size());
    std::iota(order.begin(), order.end(), 0);
    double best = std::numeric_limits<double>::infinity();
    do {
        if (from || order.first() == 0) best = std::min(best, routeLength(places, order, from));
    } while (std::ranges::next_permutation(order).found);
    return best;
}

double nearest(const QList<Utm> &places)
{
    QList<qsizetype> left(places.size());
    std::iota(left.begin(), left.end(), 0);
    QList<qsizetype> order{left.takeFirst()};
    while (!left.isEmpty()) {
        const auto next
            = std::ranges::min_element(left, {}, [&](qsizetype one) { return metresBetween(places[order.last()], places[one]); });
        order += *next;
        left.erase(next);
    }
    return routeLength(places, order);
}

QList<Utm> scattered(qsizetype count, unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> metres(0, 20000);
    QList<Utm> places;
    places.reserve(count);
    for (qsizetype i = 0; i < count; ++i) places += Utm{metres(random), metres(random)};
    return places;
}
}

/** Voluntary visits: when they are, who may go, what becomes of them, on both engines. */
class VisitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void daysFollowMovingIn_data()
    {
        QTest::addColumn<QDate>("moved");
        QTest::addColumn<QStringList>("days");
        const auto row = [](const char *name, QDate moved, const QStringList &days) { QTest::newRow(name) << moved << days; };
        row("domain §4.7: 1 week, 4 weeks, 3 months, half-yearly, until 12 months", QDate(2026, 3, 2),
            {u"2026-03-09"_s, u"2026-03-30"_s, u"2026-06-02"_s, u"2026-09-02"_s, u"2027-03-02"_s});
        row("month end: 30 November has no 30 February", QDate(2026, 11, 30),
            {u"2026-12-07"_s, u"2026-12-28"_s, u"2027-02-28"_s, u"2027-05-30"_s, u"2027-11-30"_s});
        row("month end: 31 August ends three months later on 30 November", QDate(2026, 8, 31),
            {u"2026-09-07"_s, u"2026-09-28"_s, u"2026-11-30"_s, u"2027-02-28"_s, u"2027-08-31"_s});
        row("leap year: 29 February has its year on 28 February", QDate(2028, 2, 29),
            {u"2028-03-07"_s, u"2028-03-28"_s, u"2028-05-29"_s, u"2028-08-29"_s, u"2029-02-28"_s});
        row("leap year: three months after 30 November 2027", QDate(2027, 11, 30),
            {u"2027-12-07"_s, u"2027-12-28"_s, u"2028-02-29"_s, u"2028-05-30"_s, u"2028-11-30"_s});
        row("nobody knows when", QDate(), {});
    }
    void daysFollowMovingIn()
    {
        QFETCH(QDate, moved);
        QStringList found;
        for (const PlannedVisit &one : visitDays(moved)) found += one.day.toString(Qt::ISODate);
        QTEST(found, "days");
        if (!found.isEmpty()) QCOMPARE(visitDays(moved).constFirst().occasion, VisitOccasion::FirstWeek);
    }

    void announcementsCountWorkingDays_data()
    {
        QTest::addColumn<QDate>("announced");
        QTest::addColumn<QDate>("earliest");
        QTest::newRow("§21 SGB X, domain §4.7: three working days") << QDate(2026, 11, 16) << QDate(2026, 11, 19);
        QTest::newRow("over a weekend") << QDate(2026, 11, 19) << QDate(2026, 11, 24);
        QTest::newRow("over Christmas") << QDate(2026, 12, 23) << QDate(2026, 12, 29);
        QTest::newRow("announced on a Sunday") << QDate(2026, 11, 15) << QDate(2026, 11, 18);
        QTest::newRow("over All Saints on a Sunday and Monday") << QDate(2027, 10, 29) << QDate(2027, 11, 4);
    }
    void announcementsCountWorkingDays()
    {
        QFETCH(QDate, announced);
        QFETCH(QDate, earliest);
        QCOMPARE(earliestVisit(announced), earliest);
        QVERIFY(earliestVisit(lastAnnouncement(earliest)) <= earliest);
        QVERIFY(lastAnnouncement(earliest) >= announced || announced.dayOfWeek() > Qt::Friday);
    }

    void formsWarn_data()
    {
        QTest::addColumn<Visit>("visit");
        QTest::addColumn<QStringList>("reasons");
        const Visit sound{.beginsAt = at(QDate(2026, 11, 25), 10), .announcedOn = QDate(2026, 11, 19)};
        const auto changed = [&](auto change) {
            Visit visit = sound;
            change(visit);
            return visit;
        };
        QTest::newRow("all well") << sound << QStringList();
        QTest::newRow("no day") << changed([](Visit &one) { one.beginsAt = {}; }) << QStringList{u"visit.begins"_s};
        QTest::newRow("domain §4.7: announced") << changed([](Visit &one) { one.announcedOn = {}; }) << QStringList{u"visit.unannounced"_s};
        QTest::newRow("domain §4.7: too late") << changed([](Visit &one) { one.announcedOn = today.addDays(4); })
                                               << QStringList{u"visit.announced"_s};
        QTest::newRow("a holiday") << changed([](Visit &one) { one.beginsAt = at(QDate(2026, 12, 25), 10); })
                                   << QStringList{u"visit.holiday"_s};
        QTest::newRow("a Sunday") << changed([](Visit &one) { one.beginsAt = at(QDate(2026, 11, 29), 10); })
                                  << QStringList{u"visit.weekend"_s};
        QTest::newRow("LV-14: no diary about persons")
            << changed([](Visit &one) { one.note = u"Mieterin ist schwanger"_s; }) << QStringList{u"privacy.health"_s};
    }
    void formsWarn()
    {
        QFETCH(Visit, visit);
        QStringList found;
        for (const Finding &one : checkVisit(visit, today)) {
            found += one.reason;
            QVERIFY(sentence(one) != one.reason);
        }
        QTEST(found, "reasons");
    }

    void onlyWhoAgreedIsVisited_data()
    {
        QTest::addColumn<LegalCircle>("circle");
        QTest::addColumn<QDate>("consentOn");
        QTest::addColumn<QDate>("moved");
        QTest::addColumn<QString>("reason");
        using enum LegalCircle;
        const QDate future = today.addDays(1), longAgo = today.addMonths(-13);
        QTest::newRow("council: AsylbLG §3") << AsylblgBasic << movedIn << movedIn << QString();
        QTest::newRow("council: AsylbLG §2") << AsylblgAnalogous << movedIn << movedIn << QString();
        QTest::newRow("council: SGB II is not meant") << Sgb2 << movedIn << movedIn << u"plan.circle"_s;
        QTest::newRow("council: no benefit is not meant") << NoBenefit << movedIn << movedIn << u"plan.circle"_s;
        QTest::newRow("council: unknown is not meant") << Unknown << movedIn << movedIn << u"plan.circle"_s;
        QTest::newRow("Art. 13 GG: nobody agreed") << AsylblgBasic << QDate() << movedIn << u"plan.consent"_s;
        QTest::newRow("Art. 13 GG: agreed only tomorrow") << AsylblgBasic << future << movedIn << u"plan.consent"_s;
        QTest::newRow("nobody knows when") << AsylblgBasic << movedIn << QDate() << u"plan.movedIn"_s;
        QTest::newRow("domain §4.7: ends after 12 months") << AsylblgBasic << longAgo << longAgo << u"plan.over"_s;
    }
    void onlyWhoAgreedIsVisited()
    {
        QFETCH(LegalCircle, circle);
        QFETCH(QDate, consentOn);
        QFETCH(QDate, moved);
        QFETCH(QString, reason);
        TestRegister store(false);
        const auto begun = store.write([&](Sql &sql) {
            return addHousehold(sql, circle).and_then([&](const Household &household) {
                return addDwelling(sql, u"Lauterstraße"_s).and_then([&](qint64 dwellingId) {
                    return beginVisits(sql, {.householdId = household.id, .movedInOn = moved, .consentOn = consentOn}, dwellingId, today);
                });
            });
        });
        if (reason.isEmpty()) VERIFY_DONE(begun);
        QCOMPARE(begun ? QString() : begun.error().reason, reason);
    }

    void aPlanHoldsItsVisits_data() { engineRows(); }
    void aPlanHoldsItsVisits()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto begun = store.write([](Sql &sql) { return begin(sql, QDate(2026, 11, 29)); });
        VERIFY_DONE(begun);
        auto visits = store.read([&](Sql &sql) { return visitsOf(sql, begun->plan.id); });
        VERIFY_DONE(visits);
        QStringList days;
        for (const Visit &one : *visits) days += dayOf(one).toString(Qt::ISODate);
        // 6 December is a Sunday, 27 December another one, 28 February too: the first working day after.
        QCOMPARE(days, (QStringList{u"2026-12-07"_s, u"2026-12-28"_s, u"2027-03-01"_s, u"2027-05-31"_s, u"2027-11-29"_s}));
        QCOMPARE(visits->constFirst().number, u"BB-2026-00001"_s);
        QCOMPARE(visits->constFirst().language, u"ar"_s);
        QVERIFY(!hasTime(visits->constFirst()));
        const auto twice = store.write([&](Sql &sql) { return beginVisits(sql, begun->plan, begun->dwellingId, QDate(2026, 11, 29)); });
        QCOMPARE(twice.error().reason, u"plan.twice"_s);
        const auto ended = store.write(
            [&](Sql &sql) { return endVisits(sql, begun->plan.id, begun->plan.version, VisitPlanEnd::HouseholdsWish, today); });
        VERIFY_DONE(ended);
        QCOMPARE(ended->endedOn, today);
        visits = store.read([&](Sql &sql) { return visitsOf(sql, begun->plan.id); });
        QVERIFY(std::ranges::all_of(*visits, [](const Visit &one) { return one.state == VisitState::Cancelled; }));
        const auto again = store.write([&](Sql &sql) { return endVisits(sql, ended->id, ended->version, VisitPlanEnd::MovedOut, today); });
        QCOMPARE(again.error().reason, u"plan.ended"_s);
        const auto open = store.write([&](Sql &sql) { return endVisits(sql, ended->id, ended->version, VisitPlanEnd::Open, today); });
        QCOMPARE(open.error().reason, u"plan.outcome"_s);
    }

    void lateBeginnersSkipWhatIsPast()
    {
        TestRegister store(false);
        const auto found = store.write([](Sql &sql) {
            return begin(sql)
                .and_then([&](const Begun &begun) {
                    return endVisits(sql, begun.plan.id, begun.plan.version, VisitPlanEnd::HouseholdsWish, today)
                        .and_then([&](const VisitPlan &) {
                            return beginVisits(sql, {.householdId = begun.household.id, .movedInOn = movedIn, .consentOn = today},
                                begun.dwellingId, today.addMonths(2));
                        });
                })
                .and_then([&](const VisitPlan &plan) { return visitsOf(sql, plan.id); });
        });
        VERIFY_DONE(found);
        QCOMPARE(found->size(), 3);
        QCOMPARE(found->constFirst().occasion, VisitOccasion::Quarter);
    }

    void aChangeOfCircleAsks_data() { engineRows(); }
    void aChangeOfCircleAsks()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto begun = store.write([](Sql &sql) { return begin(sql); });
        VERIFY_DONE(begun);
        const auto change = [&](LegalCircle circle) {
            return store.write([&](Sql &sql) {
                return loadHousehold(sql, begun->household.id).and_then([&](HouseholdEntry entry) {
                    entry.household.circle = circle;
                    return saveHousehold(sql, entry, today);
                });
            });
        };
        const auto asked = [&](bool openOnly) {
            return store.read([&](Sql &sql) { return findTasks(sql, {.subjectUid = begun->household.uid, .openOnly = openOnly}); })
                .transform([](const QList<Task> &tasks) { return std::ranges::count(tasks, u"visits.circle"_s, &Task::rule); })
                .value_or(-1);
        };
        VERIFY_DONE(change(LegalCircle::AsylblgBasic));
        QCOMPARE(asked(true), 0);
        VERIFY_DONE(change(LegalCircle::Sgb2));
        QCOMPARE(asked(true), 1);
        VERIFY_DONE(change(LegalCircle::NoBenefit));
        QCOMPARE(asked(true), 1);
        VERIFY_DONE(
            store.write([&](Sql &sql) { return endVisits(sql, begun->plan.id, begun->plan.version, VisitPlanEnd::StatusChanged, today); }));
        QCOMPARE(asked(true), 0);
        QCOMPARE(asked(false), 1);
        VERIFY_DONE(change(LegalCircle::Sgb2));
        QCOMPARE(asked(true), 0);
    }

    void whatAVisitNeedsToBeDone_data()
    {
        QTest::addColumn<bool>("explained");
        QTest::addColumn<VisitAccess>("access");
        QTest::addColumn<Visitors>("visitors");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("reason");
        using enum VisitAccess;
        const Visitors staff = Visitor::Staff, fsj = Visitor::VoluntaryService;
        QTest::newRow("all said") << true << Granted << staff << today << QString();
        QTest::newRow("LSG RLP L 3 AS 315/14 B ER: voluntary explained") << false << Granted << staff << today << u"visit.voluntary"_s;
        QTest::newRow("LSG RLP: explained even at the door") << false << DoorTalk << staff << today << u"visit.voluntary"_s;
        QTest::newRow("how it went") << true << Open << staff << today << u"visit.access"_s;
        QTest::newRow("domain §4.7: FSJ never alone on the first visit") << true << Granted << fsj << today << u"visit.alone"_s;
        QTest::newRow("domain §4.7: FSJ with the office") << true << Granted << (fsj | Visitor::Staff) << today << QString();
        QTest::newRow("domain §4.7: FSJ with the sponsor") << true << Granted << (fsj | Visitor::Sponsor) << today << QString();
        QTest::newRow("still to come") << true << Granted << staff << today.addDays(1) << u"visit.future"_s;
        QTest::newRow("Art. 13 GG: refused asks for no more") << true << Refused << staff << today << QString();
    }
    void whatAVisitNeedsToBeDone()
    {
        QFETCH(bool, explained);
        QFETCH(VisitAccess, access);
        QFETCH(Visitors, visitors);
        QFETCH(QDate, day);
        QFETCH(QString, reason);
        TestRegister store(false);
        const auto done = store.write([&](Sql &sql) {
            return begin(sql)
                .and_then([&](const Begun &begun) { return visitsOf(sql, begun.plan.id); })
                .and_then([&](const QList<Visit> &visits) {
                    Visit visit = visits.constFirst();
                    visit.voluntaryExplained = explained;
                    visit.access = access;
                    visit.visitors = visitors;
                    visit.beginsAt = at(day, 10);
                    return finishVisit(sql, visit, today);
                });
        });
        if (reason.isEmpty()) VERIFY_DONE(done);
        QCOMPARE(done ? QString() : done.error().reason, reason);
    }

    void findingsBecomeTasks_data() { engineRows(); }
    void findingsBecomeTasks()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto begun = store.write([](Sql &sql) { return begin(sql); });
        VERIFY_DONE(begun);
        const auto visits = store.read([&](Sql &sql) { return visitsOf(sql, begun->plan.id); });
        VERIFY_DONE(visits);
        Visit visit = finished(visits->constFirst(), VisitAccess::Granted);
        visit.damp = Tri::Yes;
        visit.defects = u"Fenster im Bad schließt nicht"_s;
        visit.toRefresh = InstructionTopics(InstructionTopic::Heating) | InstructionTopic::Waste;
        const auto done = store.write([&](Sql &sql) { return finishVisit(sql, visit, today); });
        VERIFY_DONE(done);
        const auto tasks = store.read([](Sql &sql) { return findTasks(sql, {}); });
        QCOMPARE(tasks->size(), 1);
        QCOMPARE(tasks->constFirst().subjectKind, SubjectKind::Dwelling);
        QCOMPARE(tasks->constFirst().subjectLabel, u"Lauterstraße 27, EG"_s);
        QCOMPARE(tasks->constFirst().title, u"Mangel beheben lassen: Feuchte oder Schimmel, Fenster im Bad schließt nicht"_s);
        // A correction moves the task, it does not add another one.
        Visit corrected = *done;
        corrected.defects.clear();
        VERIFY_DONE(store.write([&](Sql &sql) { return finishVisit(sql, corrected, today); }));
        QCOMPARE(store.read([](Sql &sql) { return findTasks(sql, {}); })->size(), 1);
        const auto next = store.read([&](Sql &sql) { return loadVisit(sql, visits->at(1).id); });
        QCOMPARE(next->toRefresh, visit.toRefresh);
        QCOMPARE(next->state, VisitState::Planned);
    }

    void topicsWithoutANextVisitBecomeATask()
    {
        TestRegister store(false);
        const auto tasks = store.write([](Sql &sql) {
            return addHousehold(sql)
                .and_then([&](const Household &household) {
                    return addDwelling(sql, u"Lauterstraße"_s).and_then([&](qint64 dwellingId) {
                        return saveVisit(sql, {.householdId = household.id, .dwellingId = dwellingId, .beginsAt = at(today, 10)}, today);
                    });
                })
                .and_then([&](Visit visit) {
                    visit = finished(visit, VisitAccess::Granted);
                    visit.toRefresh = InstructionTopic::Waste;
                    return finishVisit(sql, visit, today);
                })
                .and_then([&](const Visit &) { return findTasks(sql, {}); });
        });
        VERIFY_DONE(tasks);
        QCOMPARE(tasks->size(), 1);
        QCOMPARE(tasks->constFirst().subjectKind, SubjectKind::Household);
        QVERIFY(tasks->constFirst().title.startsWith(u"Themen auffrischen: "_s));
    }

    void theLastVisitEndsThePlan_data() { engineRows(); }
    void theLastVisitEndsThePlan()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto begun = store.write([](Sql &sql) { return begin(sql); });
        VERIFY_DONE(begun);
        const auto visits = store.read([&](Sql &sql) { return visitsOf(sql, begun->plan.id); });
        const QDate year = movedIn.addMonths(12);
        for (const Visit &one : *visits) {
            const auto open = store.read([&](Sql &sql) { return openPlanOf(sql, begun->household.id); });
            QVERIFY(open->has_value());
            VERIFY_DONE(store.write([&](Sql &sql) {
                return loadVisit(sql, one.id).and_then([&](const Visit &kept) {
                    return finishVisit(sql, finished(kept, VisitAccess::Granted), dayOf(one));
                });
            }));
        }
        const auto plan = store.read([&](Sql &sql) { return sql.load<VisitPlan>(u"visit_plan"_s, begun->plan.id); });
        QCOMPARE(plan->outcome, VisitPlanEnd::TwelveMonths);
        QCOMPARE(plan->endedOn, dayOf(visits->constLast()));
        QVERIFY(plan->endedOn >= year);
    }

    /** Art. 13 GG, domain §4.7: nothing tells a refused visit from one that went well, but the visit itself. */
    void aRefusalLeavesNoTrace_data() { engineRows(); }
    void aRefusalLeavesNoTrace()
    {
        QFETCH(bool, onServer);
        const auto traces = [&](VisitAccess access) {
            TestRegister store(onServer);
            const auto begun = store.write([](Sql &sql) { return begin(sql); });
            const auto done = store.write([&](Sql &sql) {
                return visitsOf(sql, begun->plan.id).and_then([&](const QList<Visit> &visits) {
                    Visit visit = finished(visits.constFirst(), access);
                    if (access == VisitAccess::Refused) {
                        visit.note = u"wollte nicht"_s;
                        visit.defects = u"Tür klemmt"_s;
                        visit.toRefresh = InstructionTopic::Waste;
                        visit.wishes = SupportWish::Doctor;
                    }
                    return finishVisit(sql, visit, today);
                });
            });
            const auto rows = store.read([](Sql &sql) { return findVisits(sql, {}, today); });
            QStringList seen;
            for (VisitRow row : rows.value_or(QList<VisitRow>())) {
                row.visit.uid.clear();
                seen += u"%1 %2 %3 %4 %5 %6"_s.arg(row.visit.number)
                            .arg(int(row.visit.state))
                            .arg(int(row.visit.access))
                            .arg(row.visit.toRefresh.toInt())
                            .arg(row.visit.note + row.visit.defects)
                            .arg(row.visit.version);
                seen += row.householdNumber + row.address + row.sponsor + QString::number(row.daysLate);
            }
            const auto tasks = store.read([](Sql &sql) { return findTasks(sql, {.openOnly = false}); });
            for (const Task &task : tasks.value_or(QList<Task>())) seen += task.title;
            const auto steps = store.read([](Sql &sql) { return recentSteps(sql, 20); });
            for (const Step &step : steps.value_or(QList<Step>())) seen += step.verb + step.subject;
            if (access == VisitAccess::Refused && done)
                seen += done->note + done->defects + QString::number(done->toRefresh.toInt() + done->wishes.toInt());
            else
                seen += u"0"_s;
            return seen;
        };
        const QStringList granted = traces(VisitAccess::Granted);
        QVERIFY(granted.size() > 10);
        QCOMPARE(traces(VisitAccess::Refused), granted);
        QCOMPARE(traces(VisitAccess::NobodyMet), granted);
    }

    void plannedVisitsCanBeChanged_data() { engineRows(); }
    void plannedVisitsCanBeChanged()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto begun = store.write([](Sql &sql) { return begin(sql); });
        VERIFY_DONE(begun);
        Visit visit = store.read([&](Sql &sql) { return visitsOf(sql, begun->plan.id); })->constFirst();
        visit.beginsAt = at(today.addDays(6), 14);
        visit.announcedOn = today;
        visit.state = VisitState::Done;
        const auto kept = store.write([&](Sql &sql) { return saveVisit(sql, visit, today); });
        VERIFY_DONE(kept);
        QCOMPARE(kept->state, VisitState::Planned);
        QVERIFY(hasTime(*kept));
        QCOMPARE(store.write([&](Sql &sql) { return saveVisit(sql, visit, today); }).error().kind, Error::Kind::Conflict);
        VERIFY_DONE(store.write([&](Sql &sql) { return cancelVisit(sql, kept->id, kept->version); }));
        QCOMPARE(store.write([&](Sql &sql) { return cancelVisit(sql, kept->id, kept->version); }).error().reason, u"visit.over"_s);
        QCOMPARE(store.write([&](Sql &sql) { return saveVisit(sql, *kept, today); }).error().reason, u"visit.over"_s);
        const auto late = finished(*kept, VisitAccess::Granted);
        QCOMPARE(store.write([&](Sql &sql) { return finishVisit(sql, late, today.addDays(9)); }).error().reason, u"visit.over"_s);
        Visit nowhen = *kept;
        nowhen.beginsAt = {};
        QCOMPARE(store.write([&](Sql &sql) { return saveVisit(sql, nowhen, today); }).error().reason, u"visit.begins"_s);
    }

    void theListIsFiltered_data() { engineRows(); }
    void theListIsFiltered()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        VERIFY_DONE(store.write([](Sql &sql) { return addMunicipality(sql, u"07335034"_s, u"Otterbach"_s, 400000, 5480000); }));
        const auto first = store.write([](Sql &sql) { return begin(sql); });
        VERIFY_DONE(first);
        const auto second = store.write([](Sql &sql) { return begin(sql, today, u"Hauptstraße"_s); });
        VERIFY_DONE(second);
        const auto found = [&](const VisitFilter &filter) {
            return store.read([&](Sql &sql) { return findVisits(sql, filter, today); }).value_or(QList<VisitRow>());
        };
        QCOMPARE(found({}).size(), 10);
        const QList<VisitRow> due = found({.states = {VisitState::Planned}, .until = today});
        QCOMPARE(due.size(), 1);
        QCOMPARE(due.constFirst().daysLate, 11);
        QCOMPARE(due.constFirst().address, u"Lauterstraße 27, EG"_s);
        QCOMPARE(due.constFirst().municipality, u"Otterbach"_s);
        QCOMPARE(due.constFirst().householdNumber, first->household.number);
        QVERIFY(due.constFirst().place.has_value());
        QCOMPARE(due.constFirst().place->east, 400500.0);
        QCOMPARE(found({.householdId = second->household.id}).size(), 5);
        QCOMPARE(found({.text = u"hauptstr"_s}).size(), 5);
        QCOMPARE(found({.area = u"07335034"_s}).size(), 10);
        QCOMPARE(found({.area = u"07335099"_s}).size(), 0);
        QVERIFY(std::ranges::is_sorted(found({}), {}, [](const VisitRow &row) { return row.visit.beginsAt; }));
        VERIFY_DONE(store.write([&](Sql &sql) {
            return loadHousehold(sql, second->household.id).and_then([&](const HouseholdEntry &entry) {
                return removeHousehold(sql, entry.household.id, entry.household.version);
            });
        }));
        QCOMPARE(found({}).size(), 5);
    }

    void routesAreShort_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 2, 3, 5, 7, 8}) QTest::addRow("%d places", count) << count;
    }
    void routesAreShort()
    {
        QFETCH(int, count);
        for (unsigned seed = 1; seed <= (count == 8 ? 3 : 8); ++seed) {
            const QList<Utm> places = scattered(count, seed);
            const QList<qsizetype> order = routeOrder(places);
            QList<qsizetype> all = order;
            std::ranges::sort(all);
            QList<qsizetype> expected(count);
            std::iota(expected.begin(), expected.end(), 0);
            QCOMPARE(all, expected);
            if (count == 0) continue;
            QCOMPARE(order.first(), 0);
            QVERIFY(routeLength(places, order) <= brute(places, {}) + 0.001);
            const Utm office{1000, 19000};
            QVERIFY(routeLength(places, routeOrder(places, office), office) <= brute(places, office) + 0.001);
        }
    }

    void longDaysAreNoLongerThanNearestFirst()
    {
        for (unsigned seed = 1; seed <= 20; ++seed) {
            const QList<Utm> places = scattered(12 + seed, seed);
            const QList<qsizetype> order = routeOrder(places);
            QCOMPARE(QSet<qsizetype>(order.begin(), order.end()).size(), places.size());
            QVERIFY(routeLength(places, order) <= nearest(places) + 0.001);
        }
    }

    void placesOnOneSpotEnd()
    {
        const QList<Utm> same(30, Utm{400000, 5480000});
        QCOMPARE(routeOrder(same).size(), 30);
        QCOMPARE(routeLength(same, routeOrder(same)), 0.0);
    }
};

QTEST_GUILESS_MAIN(VisitsTest)
#include "visitstest.moc"
