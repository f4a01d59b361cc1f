// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/placement/households.h"
#include "core/placement/ranking.h"
#include "core/placement/reservations.h"
#include "core/register/entries.h"
#include "core/register/municipality.h"
#include "import/sample.h"
#include "tests/testregister.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>
#include <random>

using namespace Qt::StringLiterals;

namespace {
const QDate today(2026, 11, 20);

double percentile(std::vector<double> values, double part)
{
    std::ranges::sort(values);
    return values[static_cast<size_t>(static_cast<double>(values.size() - 1) * part)];
}

struct Town {
    qint64 id;
    QString ags;
    Utm centre;
};
Result<QList<Town>> townsOf(Sql &sql)
{
    return sql.query(u"select id, ags, ST_AsBinary(ST_PointOnSurface(geom)) from municipality where district_key='07335' order by ags"_s)
        .transform([](QSqlQuery rows) {
            QList<Town> towns;
            while (rows.next())
                towns.append({rows.value(0).toLongLong(), rows.value(1).toString(), pointOf(rows.value(2).toByteArray()).value_or(Utm())});
            return towns;
        });
}

/** Invented flats, all available, scattered within 2 km of the towns' middles; the same every time. */
Result<> addFlats(Sql &sql, int count)
{
    const auto towns = townsOf(sql);
    if (!towns) return std::unexpected(towns.error());
    std::mt19937 dice(7335);
    const auto between = [&](int least, int most) { return least + static_cast<int>(dice() % static_cast<unsigned>(most - least + 1)); };
    return sql.insertMany(u"building"_s, [&]() -> Result<> {
        for (int i = 0; i < count; ++i) {
            const Town &town = (*towns)[between(0, static_cast<int>(towns->size()) - 1)];
            const Utm place{town.centre.east + between(-2000, 2000), town.centre.north + between(-2000, 2000)};
            Building building{
                .municipalityId = town.id, .ags = town.ags, .street = u"Musterstraße"_s, .city = u"Musterort"_s, .geom = toWkb(place)};
            const auto buildingId = sql.insert(u"building"_s, rowOf(building));
            if (!buildingId) return std::unexpected(buildingId.error());
            const int halfRooms = between(2, 10);
            Dwelling dwelling{.buildingId = *buildingId, .floor = between(0, 3), .livingAreaDm2 = 1300 * halfRooms, .halfRooms = halfRooms};
            const auto dwellingId = sql.insert(u"dwelling"_s, rowOf(dwelling));
            if (!dwellingId) return std::unexpected(dwellingId.error());
            Vacancy vacancy{.dwellingId = *dwellingId, .number = u"LR-2030-%1"_s.arg(i), .status = VacancyStatus::Available};
            vacancy.availability = Availability::OnDate;
            vacancy.availableFrom = today.addDays(between(-60, 120));
            vacancy.netCold = Cents{7800 * halfRooms};
            vacancy.coldOperatingCosts = Cents{2200 * halfRooms};
            vacancy.maxPersons = between(1, 8);
            if (auto added = sql.insert(u"vacancy"_s, rowOf(vacancy)); !added) return std::unexpected(added.error());
        }
        return {};
    });
}

Result<QList<qint64>> addHouseholds(Sql &sql, int count)
{
    QList<qint64> ids;
    for (int i = 0; i < count; ++i) {
        Household household{.circle = LegalCircle::Sgb2, .persons = 1 + i % 6, .neededFrom = today.addDays(i % 90)};
        household.residenceRule = i % 3 == 0 ? ResidenceRule::Areas : ResidenceRule::District;
        if (i % 3 == 0) household.residenceAreas = u"073355011"_s;
        household.children6To17 = i % 3;
        household.wishedAreas = u"07335022;07335035"_s;
        const auto kept = saveHousehold(sql, {household, {}}, today);
        if (!kept) return std::unexpected(kept.error());
        ids += kept->household.id;
    }
    return ids;
}

/** One household after the other against all flats: verdicts, score and order of every flat. */
QJsonObject ranked(TestRegister &reg, const QList<qint64> &households)
{
    std::vector<double> times;
    QElapsedTimer timer;
    for (const qint64 id : households) {
        timer.restart();
        const auto ranking = reg.read([&](Sql &sql) { return rankFlats(sql, id, today); });
        if (!ranking) return {{u"error"_s, ranking.error().detail}};
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return {{u"p50_ms"_s, percentile(times, 0.5)}, {u"p95_ms"_s, percentile(times, 0.95)}};
}

/** All households against all flats, the flats read once. */
QJsonObject crossed(TestRegister &reg, const QList<qint64> &households)
{
    QElapsedTimer timer;
    timer.start();
    qint64 offered = 0, judged = 0;
    const auto done = reg.read([&](Sql &sql) -> Result<> {
        auto context = loadFitContext(sql, today);
        if (!context) return std::unexpected(context.error());
        QList<HouseholdEntry> entries;
        for (const qint64 id : households)
            if (auto entry = loadHousehold(sql, id)) entries += *entry;
        return eachFlat(sql, {}, context->near, [&](const Flat &flat) -> Result<> {
            for (const HouseholdEntry &entry : std::as_const(entries)) {
                ++judged;
                offered += fitOf(entry, flat, *context).excludedBy ? 0 : 1;
            }
            return {};
        });
    });
    if (!done) return {{u"error"_s, done.error().detail}};
    return {{u"seconds"_s, static_cast<double>(timer.elapsed()) / 1e3}, {u"judged"_s, judged}, {u"offered"_s, offered}};
}

/** So many clients want one flat at once; exactly one may get it, each time. */
QJsonObject raced(TestRegister &reg, int clients, int rounds)
{
    std::vector<std::unique_ptr<Database>> others;
    for (int i = 0; i < clients; ++i)
        if (auto other = reg.another()) others.push_back(std::move(other));
    const auto flat = reg.read([](Sql &sql) { return sql.value(u"select min(id) from vacancy where status='available'"_s); });
    int wrong = 0, refused = 0;
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; round < rounds; ++round) {
        QList<QFuture<Result<Reservation>>> tries;
        for (size_t i = 0; i < others.size(); ++i)
            tries += others[i]->write({u"c%1"_s.arg(i), u"Clerk %1"_s.arg(i), {}}, [&, i](Sql &sql) {
                return reserve(sql, flat->toLongLong(), {u"F-%1"_s.arg(i), {}, QDate::currentDate()}, QDate::currentDate());
            });
        int holders = 0;
        for (auto &one : tries) {
            const auto outcome = wait(one);
            holders += outcome ? 1 : 0;
            refused += outcome || outcome.error().reason == "reservation.taken"_L1 ? 0 : 1;
        }
        wrong += holders == 1 ? 0 : 1;
        const auto freed = reg.write([&](Sql &sql) {
            return sql.load<Vacancy>(u"vacancy"_s, flat->toLongLong()).and_then([&](const Vacancy &vacancy) {
                return changeStatus(sql, vacancy.id, vacancy.version, VacancyStatus::Available, {}, QDate::currentDate());
            });
        });
        if (!freed) ++wrong;
    }
    return {{u"clients"_s, static_cast<int>(others.size())}, {u"rounds"_s, rounds}, {u"rounds_without_exactly_one_holder"_s, wrong},
        {u"refused_otherwise"_s, refused}, {u"seconds"_s, static_cast<double>(timer.elapsed()) / 1e3}};
}
}

/** matchbench one|many|race: a household against 100,000 flats, 1,000 households against 10,000 flats, 50 clients and one flat. */
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QString what = QCoreApplication::arguments().value(1);
    QJsonObject result;
    for (const bool onServer : {false, true}) {
        if (onServer && testPostgres().isEmpty()) continue;
        TestRegister reg(onServer);
        if (!reg) return 1;
        if (const auto made = makeSample(*reg, testActor, sampleMunicipalities, today, {}); !made) return 1;
        const int flats = what == "one"_L1 ? 100'000 : what == "many"_L1 ? 10'000 : 0;
        if (const auto added = reg.write([&](Sql &sql) { return addFlats(sql, flats); }); !added) {
            std::fprintf(stderr, "%s %s\n", qPrintable(added.error().reason), qPrintable(added.error().detail));
            return 1;
        }
        const auto households = reg.write([&](Sql &sql) {
            return addHouseholds(sql, what == "one"_L1 ? 20 : what == "many"_L1 ? 1000 : 1);
        });
        if (!households) return 1;
        const QString engine = onServer ? u"postgis"_s : u"spatialite"_s;
        constexpr int clients = 50, rounds = 1000;
        result[engine] = what == "one"_L1 ? ranked(reg, *households)
            : what == "many"_L1           ? crossed(reg, *households)
                                          : raced(reg, clients, rounds);
    }
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
