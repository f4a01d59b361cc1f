// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/sample.h"
#include "core/handover/handoverlist.h"
#include "core/handover/signatures.h"
#include "core/handover/sponsors.h"
#include "core/handover/visits.h"
#include "core/limits/limits.h"
#include "core/limits/rentlimits.h"
#include "core/places/places.h"
#include "core/register/desk.h"
#include "core/register/entries.h"
#include "core/register/landlordlist.h"
#include "core/register/landlords.h"
#include "core/register/municipality.h"
#include "core/register/words.h"
#include "core/walking/onfoot.h"
#include "core/walking/walkingstore.h"
#include "import/gdal.h"
#include "tests/testregister.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
const QDate today(2026, 11, 20);

Result<SampleCounts> fill(TestRegister &store)
{
    return makeSample(*store, testActor, QFINDTESTDATA("../../assets/sample/municipalities.geojson"), today, {});
}

Result<QList<VacancyEntry>> entriesOf(Sql &sql)
{
    auto vacancies = sql.find<Vacancy>(u"vacancy"_s, u"order by id"_s);
    if (!vacancies) return std::unexpected(vacancies.error());
    QList<VacancyEntry> entries;
    for (const Vacancy &vacancy : *vacancies) {
        auto entry = loadEntry(sql, vacancy.id);
        if (!entry) return std::unexpected(entry.error());
        entries += *entry;
    }
    return entries;
}
}

/** The invented district: complete, plausible, plainly fictional, and the same every time. */
class SampleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        hardenGdal();
        VERIFY_DONE(fill(m_store));
        const auto entries = m_store.read(entriesOf);
        VERIFY_DONE(entries);
        m_entries = *entries;
    }

    void limitsAreMarkedAsInvented()
    {
        const auto limits = m_store.read(listRentLimits);
        VERIFY_DONE(limits);
        QCOMPARE(limits->size(), 5);
        QVERIFY(checkLimits(*limits).isEmpty());
        for (const RentLimit &line : *limits) QCOMPARE(line.status, LimitStatus::Sample);
    }

    void howMuchThereIs()
    {
        const auto counts = m_store.read([](Sql &sql) { return sql.value(u"select count(*) from municipality"_s); });
        QCOMPARE(counts->toInt(), 51);
        QCOMPARE(m_entries.size(), 150);
        QCOMPARE(m_store.read([](Sql &sql) { return findLandlords(sql, {}, today); })->size(), 60);
        QSet<VacancyStatus> seen;
        for (const VacancyEntry &entry : m_entries) seen += entry.vacancy.status;
        QCOMPARE(seen.size(), QMetaEnum::fromType<VacancyStatus>().keyCount());
    }

    void itIsTheSameEverywhere_data() { engineRows(); }
    void itIsTheSameEverywhere()
    {
        QFETCH(bool, onServer);
        TestRegister other(onServer);
        const auto counts = fill(other);
        VERIFY_DONE(counts);
        const auto entries = other.read(entriesOf);
        VERIFY_DONE(entries);
        QCOMPARE(entries->size(), m_entries.size());
        for (qsizetype i = 0; i < m_entries.size(); ++i) {
            const VacancyEntry &a = m_entries[i], &b = entries->at(i);
            QVERIFY2(a.building == b.building && a.dwelling == b.dwelling, qPrintable(a.vacancy.number));
            QVERIFY2(a.vacancy == b.vacancy, qPrintable(a.vacancy.number + u' ' + b.vacancy.number));
        }
        QCOMPARE(other.read([](Sql &sql) { return sql.value(u"select count(*) from contact"_s); })->toInt(), counts->contacts);
    }

    void itGrowsWithTheTowns()
    {
        const auto towns = m_store.read(listMunicipalities);
        VERIFY_DONE(towns);
        QHash<QString, int> found;
        for (const VacancyEntry &entry : m_entries) ++found[entry.building.ags];
        int people = 0;
        for (const Municipality &town : *towns)
            if (town.districtKey == u"07335"_s) people += town.population.value_or(0);
        for (const Municipality &town : *towns) {
            const double fair = town.districtKey == u"07335"_s ? 150.0 * town.population.value_or(0) / people : 0;
            QVERIFY2(std::abs(found.value(town.ags) - fair) <= 2, qPrintable(town.name));
        }
    }

    void everyPlaceLiesInItsTown()
    {
        for (const VacancyEntry &entry : m_entries) {
            const auto place = pointOf(entry.building.geom.bytes);
            QVERIFY(place);
            const auto town = m_store.read([&](Sql &sql) { return municipalityAt(sql, *place); });
            QVERIFY2(*town && (*town)->ags == entry.building.ags, qPrintable(entry.vacancy.number));
            QCOMPARE(entry.building.municipalityId, std::optional((*town)->municipalityId));
        }
    }

    /** Most flats stand near an invented path, and from nearly all of them one walks to a stop. */
    void pathsJoinTheDistrict()
    {
        const auto network = m_store.read(loadWalkingNetwork);
        VERIFY_DONE(network);
        QVERIFY((*network)->nodeCount() > 10'000);
        // The land is one part, but for scraps.
        QVERIFY((*network)->partSizes().front() > 0.97 * (*network)->nodeCount());
        const auto stops = m_store.read([](Sql &sql) { return listPlaces(sql, {.kinds = {PlaceKind::Stop, PlaceKind::Station}}); });
        std::vector<Utm> goals, flats;
        for (const Place &stop : *stops) goals.push_back(pointOf(stop.geom.bytes).value_or(Utm()));
        for (const VacancyEntry &entry : m_entries) flats.push_back(pointOf(entry.building.geom.bytes).value_or(Utm()));
        const WalkingGround ground{.network = *network};
        const FootSpots from = footSpots(ground, flats), to = footSpots(ground, goals);
        const auto isFar = [](const Footing &footing) { return footing.node == noNode; };
        QCOMPARE(std::ranges::count_if(to.footings, isFar), 0);
        QVERIFY(20 * std::ranges::count_if(from.footings, isFar) < std::ssize(flats));
        const auto ways = nearestOnFoot(ground, to, from);
        QVERIFY(20 * std::ranges::count_if(ways, [](const OnFoot &way) { return !way.byPath; }) < std::ssize(flats));
    }

    void nothingIsWrong()
    {
        int warnings = 0;
        for (const VacancyEntry &entry : m_entries) {
            const auto context = m_store.read([&](Sql &sql) { return loadCheckContext(sql, entry, today); });
            VERIFY_DONE(context);
            QVERIFY(!context->landlords.isEmpty());
            const bool isDraft = entry.vacancy.status == VacancyStatus::Draft;
            const bool wasOffered
                = groupOf(entry.vacancy.status) != StatusGroup::ToCheck && groupOf(entry.vacancy.status) != StatusGroup::Ended;
            QList<Finding> found = checkEntry(entry, *context);
            if (!isDraft) found += missingFields(entry, wasOffered ? Need::Available : Need::Recorded);
            for (const Finding &finding : found) {
                const QString words = entry.vacancy.number + u": "_s + sentence(finding);
                QVERIFY2(finding.level == Finding::Level::Warning, qPrintable(words));
                QVERIFY2(finding.id != u"LV-13"_s && finding.id != u"LV-02"_s, qPrintable(words));
                ++warnings;
            }
        }
        QVERIFY2(warnings < 15, qPrintable(QString::number(warnings)));
    }

    void everyLifeFollowsTheRules()
    {
        for (const VacancyEntry &entry : m_entries) {
            const auto steps = m_store.read([&](Sql &sql) { return transitionsOf(sql, entry.vacancy.id); });
            VERIFY_DONE(steps);
            VacancyStatus status = VacancyStatus::Draft;
            QDateTime at;
            for (const StatusTransition &step : *steps) {
                QCOMPARE(step.fromStatus, status);
                QVERIFY2(isStep(status, step.toStatus), qPrintable(entry.vacancy.number));
                QVERIFY2(!at.isValid() || step.at.date() >= at.date(), qPrintable(entry.vacancy.number));
                QVERIFY(step.at.toLocalTime().date() <= today);
                status = step.toStatus;
                at = step.at;
            }
            QCOMPARE(entry.vacancy.status, status);
            QCOMPARE(entry.vacancy.endedOn.isValid(), !isOpen(status));
            QVERIFY2(isOpen(status) || entry.vacancy.lastConfirmedOn <= entry.vacancy.endedOn, qPrintable(entry.vacancy.number));
        }
    }

    void aDwellingBecomesEmptyAgain()
    {
        QSet<qint64> dwellings, twice;
        for (const VacancyEntry &entry : m_entries) (dwellings.contains(entry.dwelling.id) ? twice : dwellings) += entry.dwelling.id;
        QCOMPARE(twice.size(), 2);
    }

    void someIsStaleSomeIsDue()
    {
        int open = 0, stale = 0;
        for (const VacancyEntry &entry : m_entries)
            if (entry.vacancy.status == VacancyStatus::Available) {
                ++open;
                stale += isStale(freshAsOf(entry.vacancy), today) ? 1 : 0;
            }
        QVERIFY2(stale >= 2 && stale * 3 < open, qPrintable(QString::number(stale)));
        const auto tasks = m_store.read([](Sql &sql) { return findTasks(sql, {}); });
        QVERIFY(std::ranges::any_of(*tasks, [](const Task &task) { return isOverdue(task, today); }));
        QVERIFY(std::ranges::any_of(*tasks, [](const Task &task) { return isDue(task, today) && !isOverdue(task, today); }));
        QVERIFY(std::ranges::any_of(*tasks, [](const Task &task) { return !isDue(task, today); }));
    }

    void handoversStandInEveryState()
    {
        const auto handovers = m_store.read([](Sql &sql) { return findHandovers(sql, {}, {}, today); });
        QSet<HandoverStatus> statuses;
        QSet<HandoverKind> kinds;
        int openPoints = 0, lateVisits = 0, doneVisits = 0;
        for (const HandoverRow &row : *handovers) {
            statuses += row.status;
            kinds += row.kind;
            openPoints += row.openPoints;
        }
        QCOMPARE(statuses.size(), QMetaEnum::fromType<HandoverStatus>().keyCount());
        QVERIFY(kinds.contains(HandoverKind::MoveOut) && kinds.contains(HandoverKind::Instruction));
        QVERIFY(openPoints >= 3);
        VERIFY_DONE(m_store.read([](Sql &sql) { return checkPapers(sql); }));
        const auto visits = m_store.read([](Sql &sql) { return findVisits(sql, {}, today); });
        for (const VisitRow &row : *visits) {
            lateVisits += row.visit.state == VisitState::Planned && row.daysLate > 0 ? 1 : 0;
            doneVisits += row.visit.state == VisitState::Done ? 1 : 0;
        }
        QVERIFY(lateVisits >= 1 && doneVisits >= 3);
        const auto sponsors = m_store.read([](Sql &sql) { return findSponsors(sql, {}, today); });
        QVERIFY(std::ranges::any_of(*sponsors, [](const SponsorRow &row) { return row.load > 0; }));
        QVERIFY(std::ranges::any_of(*sponsors, [](const SponsorRow &row) { return row.load == 0; }));
    }

    void everybodyIsInvented()
    {
        const auto landlords = m_store.read([](Sql &sql) { return sql.find<Landlord>(u"landlord"_s); });
        static const QRegularExpression film(u"^(069 90009|030 23125) \\d{3}$"_s); // Bundesnetzagentur, Mitteilung 148/2021
        QSet<QString> names;
        QHash<CallState, int> calls;
        for (const Landlord &landlord : *landlords) {
            QVERIFY2(film.match(landlord.phone).hasMatch(), qPrintable(landlord.phone));
            QVERIFY2(landlord.mobile.isEmpty() || film.match(landlord.mobile).hasMatch(), qPrintable(landlord.mobile));
            QVERIFY2(landlord.email.isEmpty() || landlord.email.endsWith(".example"_L1), qPrintable(landlord.email));
            QVERIFY2(!names.contains(displayName(landlord)), qPrintable(displayName(landlord)));
            names += displayName(landlord);
            const auto consents = m_store.read([&](Sql &sql) { return consentsOf(sql, landlord.id); });
            ++calls[callState(landlord, *consents, today)];
        }
        QCOMPARE(calls.size(), 4);
        QVERIFY(calls[CallState::Allowed] > 40);
    }

    void anEmptyRegisterHasNoTowns()
    {
        TestRegister empty(false);
        const auto refused = empty.write([](Sql &sql) { return addSample(sql, today); });
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, u"sample.towns"_s);
    }

private:
    TestRegister m_store{false};
    QList<VacancyEntry> m_entries;
};

QTEST_GUILESS_MAIN(SampleTest)
#include "sampletest.moc"
