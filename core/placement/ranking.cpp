// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/placement/ranking.h"
#include "core/access/restricted.h"
#include "core/limits/comparisonareas.h"
#include "core/limits/rentlimits.h"
#include "core/placement/households.h"
#include "core/register/municipality.h"
#include "core/register/settings.h"
#include <QMetaProperty>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
const QString weightsName = u"match.weights"_s;
constexpr int highestWeight = 100;

Result<QHash<QString, QString>> loadAreaNames(Sql &sql)
{
    QHash<QString, QString> names;
    for (const QString &select :
        {u"select ags, name from municipality"_s, u"select key, name from municipal_association"_s, u"select key, name from district"_s}) {
        auto rows = sql.query(select);
        if (!rows) return std::unexpected(rows.error());
        while (rows->next()) names.insert(rows->value(0).toString(), rows->value(1).toString());
    }
    return names;
}

/** "rooms=20;stop=10", whatever order. */
FitWeights weightsOf(const QString &stored)
{
    FitWeights weights;
    const QMetaObject &meta = FitWeights::staticMetaObject;
    for (const QString &part : stored.split(u';', Qt::SkipEmptyParts)) {
        const int property = meta.indexOfProperty(part.section(u'=', 0, 0).toLatin1().constData());
        if (property >= 0) meta.property(property).writeOnGadget(&weights, part.section(u'=', 1).toInt());
    }
    return weights;
}
}

Result<FitContext> loadCostContext(Sql &sql, QDate today)
{
    FitContext context{.today = today};
    auto limits = listRentLimits(sql);
    if (!limits) return std::unexpected(limits.error());
    context.limits = *limits;
    auto heating = listHeatingLimits(sql);
    if (!heating) return std::unexpected(heating.error());
    context.heating = *heating;
    const QStringList areas = comparisonAreas(context.limits);
    if (areas.size() == 1) context.comparisonArea = areas.front();
    auto mapped = listComparisonAreas(sql);
    if (!mapped) return std::unexpected(mapped.error());
    for (const ComparisonArea &area : std::as_const(*mapped))
        for (const QString &key : areaKeys(area.areas)) context.comparisonAreas.insert(key, area.name);
    return context;
}

Result<FitContext> loadFitContext(Sql &sql, QDate today)
{
    auto costs = loadCostContext(sql, today);
    if (!costs) return costs;
    FitContext context = std::move(*costs);
    return ownDistrict(sql)
        .and_then([&](const QString &district) {
            context.ownDistrict = district;
            return loadAreaNames(sql);
        })
        .and_then([&](const QHash<QString, QString> &names) {
            context.areaNames = names;
            return NearPlaces::load(sql, today);
        })
        .and_then([&](const NearPlaces &near) {
            context.near = near;
            return loadWeights(sql);
        })
        .transform([&](const FitWeights &weights) {
            context.weights = weights;
            return context;
        });
}

Result<> loadDrawnAreas(Sql &sql, FitContext &context, const QList<HouseholdEntry> &households)
{
    for (const HouseholdEntry &entry : households) {
        if (entry.household.geom.bytes.isEmpty()) continue;
        auto rows = sql.query(
            u"select b.id from household h join building b on ST_Intersects(b.geom, h.geom) where h.id=?"_s, {entry.household.id});
        if (!rows) return std::unexpected(rows.error());
        QSet<qint64> &buildings = context.drawnAreas[entry.household.id];
        while (rows->next()) buildings += rows->value(0).toLongLong();
    }
    return {};
}

Result<Ranking> rankFlats(Sql &sql, qint64 householdId, QDate today, const Progress &progress)
{
    if (auto free = expectUnrestricted(sql, SubjectKind::Household, householdId); !free) return std::unexpected(free.error());
    auto household = loadHousehold(sql, householdId);
    if (!household) return std::unexpected(household.error());
    auto context = loadFitContext(sql, today);
    if (!context) return std::unexpected(context.error());
    if (auto drawn = loadDrawnAreas(sql, *context, {*household}); !drawn) return std::unexpected(drawn.error());
    Ranking ranking{.household = *household};
    const auto judge = [&](const Flat &flat) -> Result<> {
        constexpr size_t everySo = 1000;
        if (ranking.flats.size() % everySo == 0 && !progress.step(-1)) return fail(Error::Kind::Cancelled, u"cancelled"_s);
        ranking.flats.push_back({flat.entry.vacancy.id, fitOf(*household, flat, *context)});
        if (!ranking.flats.back().fit.excludedBy) ++ranking.offered;
        return {};
    };
    return eachFlat(sql, {.withNames = false}, context->near, judge).transform([&] {
        std::ranges::sort(
            ranking.flats, [](const RankedFlat &a, const RankedFlat &b) { return isBetter(a.fit, a.vacancyId, b.fit, b.vacancyId); });
        ranking.context = std::move(*context);
        return std::move(ranking);
    });
}

Result<Flat> loadFlat(Sql &sql, qint64 vacancyId, const FitContext &context)
{
    std::optional<Flat> found;
    const auto take = [&](const Flat &flat) -> Result<> {
        found = flat;
        return {};
    };
    return eachFlat(sql, {.vacancyId = vacancyId, .offeredOnly = false}, context.near, take).and_then([&]() -> Result<Flat> {
        if (!found) return fail(Error::Kind::NotFound, u"vacancy.gone"_s, {QString::number(vacancyId)});
        return *found;
    });
}

Result<HouseholdRanking> rankHouseholds(Sql &sql, qint64 vacancyId, QDate today)
{
    auto context = loadFitContext(sql, today);
    if (!context) return std::unexpected(context.error());
    auto flat = loadFlat(sql, vacancyId, *context);
    if (!flat) return std::unexpected(flat.error());
    // Whoever holds another flat waits no more.
    const QString held = u"select household_id from reservation where outcome='open' and household_id is not null and vacancy_id<>?"_s;
    auto searching = sql.find<Household>(u"household"_s,
        u"where status='searching' and id not in (%1) and %2 order by needed_from, number"_s.arg(
            held, unrestricted(SubjectKind::Household, u"household.id"_s)),
        {vacancyId});
    if (!searching) return std::unexpected(searching.error());
    QList<HouseholdEntry> entries;
    for (const Household &household : *searching) entries += HouseholdEntry{household, {}};
    if (auto drawn = loadDrawnAreas(sql, *context, entries); !drawn) return std::unexpected(drawn.error());
    HouseholdRanking ranking{.flat = *flat};
    for (const HouseholdEntry &entry : std::as_const(entries)) {
        ranking.households.push_back({entry, fitOf(entry, *flat, *context)});
        if (!ranking.households.back().fit.excludedBy) ++ranking.offered;
    }
    std::ranges::stable_sort(
        ranking.households, [](const RankedHousehold &a, const RankedHousehold &b) { return isBetter(a.fit, 0, b.fit, 0); });
    ranking.context = std::move(*context);
    return ranking;
}

Result<FitWeights> loadWeights(Sql &sql)
{
    return settingOf(sql, weightsName).transform(weightsOf);
}

Result<> saveWeights(Sql &sql, const FitWeights &weights)
{
    const QMetaObject &meta = FitWeights::staticMetaObject;
    QStringList stored;
    int sum = 0;
    for (int at = 0; at < meta.propertyCount(); ++at) {
        const int weight = meta.property(at).readOnGadget(&weights).toInt();
        if (weight < 0 || weight > highestWeight) return fail(Error::Kind::Invalid, u"weights.range"_s, {QString::number(weight)});
        sum += weight;
        stored += QLatin1StringView(meta.property(at).name()) + u'=' + QString::number(weight);
    }
    if (sum == 0) return fail(Error::Kind::Invalid, u"weights.none"_s);
    return storeSetting(sql, weightsName, stored.join(u';'));
}
