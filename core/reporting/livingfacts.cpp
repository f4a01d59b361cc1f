// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/reporting/livingfacts.h"
#include "core/mobility/servicequality.h"
#include "core/mobility/spotreach.h"
#include "core/places/busarea.h"
#include "core/places/hours.h"
#include "core/places/places.h"
#include "core/register/municipality.h"
#include "core/reporting/sheetfacts.h"
#include "core/walking/onfoot.h"
#include "core/walking/walkingstore.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/** How many of some kinds are worth a line, and how far away at most. */
struct Wanted {
    QSet<PlaceKind> kinds = {};
    qsizetype most = 1;
    double farthest = anyDistance;
    static constexpr double anyDistance = 30000;
};
const QList<Wanted> &wanted()
{
    constexpr double walk = 3000, ride = 8000;
    using enum PlaceTerms::PlaceKind;
    static const QList<Wanted> all{{{Stop}, 2, ride}, {{Station}}, {{RideBench}, 2, walk}, {{Supermarket}}, {{VillageShop}, 1, ride},
        {{Bakery}, 1, ride}, {{MobileTrader}, 1, walk}, {{FoodBank}}, {{Doctor}}, {{Paediatrician}}, {{Pharmacy}},
        {{Kindergarten}, 2, ride}, {{PrimarySchool, School}}, {{SecondarySchool}}, {{Hotspot}, 2, walk}, {{Administration}}, {{JobCentre}},
        {{Counselling}}, {{LanguageCourse}}, {{DrivingSchool}}};
    return all;
}

/** Where the ways start. */
struct Start {
    QString ags = {};
    qint64 municipalityId = 0;
    std::optional<Utm> at = {};
};

Result<> nameTown(Sql &sql, Start &start, LivingFacts &facts)
{
    return sql
        .query(u"select m.id, m.name, coalesce(a.name, ''), m.source, m.stand from municipality m "
               "left join municipal_association a on a.key=m.association_key where m.ags=?"_s,
            {start.ags})
        .and_then([&](QSqlQuery rows) -> Result<> {
            if (!rows.next()) return fail(Error::Kind::NotFound, u"paper.noTown"_s, {start.ags});
            start.municipalityId = rows.value(0).toLongLong();
            facts.town = rows.value(1).toString();
            facts.association = rows.value(2).toString();
            const QString credit = creditOf(rows.value(3).toString(), QDate::fromString(rows.value(4).toString(), Qt::ISODate));
            if (!credit.isEmpty()) facts.credits += credit;
            return {};
        });
}

Result<Start> startOf(Sql &sql, const QString &numberOrKey, QDate today, bool withAddress, LivingFacts &facts)
{
    Start start{.ags = numberOrKey};
    if (numberOrKey.startsWith("LR-"_L1)) {
        const auto flat = loadSheetFacts(sql, numberOrKey, today, 0);
        if (!flat) return std::unexpected(flat.error());
        const Building &building = flat->entry.building;
        if (building.ags.isEmpty()) return fail(Error::Kind::Invalid, u"paper.noPlace"_s, {numberOrKey});
        start.ags = building.ags;
        const bool mayShow = mayShowAddress(flat->entry.vacancy.addressReleased, consentsOf(*flat), today);
        facts.hidesFlat = !mayShow;
        if (mayShow && withAddress) start.at = pointOf(building.geom.bytes);
        if (start.at) facts.number = numberOrKey;
    }
    if (auto named = nameTown(sql, start, facts); !named) return std::unexpected(named.error());
    if (start.at) return start;
    return placeWithKey(sql, start.ags).transform([&](const std::optional<NamedPlace> &town) {
        if (town) start.at = town->centre;
        return start;
    });
}

/** The way from the start to every place that has a point, by the place's id, in one search. */
Result<QHash<qint64, OnFoot>> waysById(Sql &sql, const Start &start, const QList<Place> &places, LivingFacts &facts)
{
    QHash<qint64, OnFoot> ways;
    if (!start.at) return ways;
    const auto ground = walkingGround(sql, WalkingGround().detour);
    if (!ground) return std::unexpected(ground.error());
    const auto source = currentWalkingSource(sql);
    if (!source) return std::unexpected(source.error());
    if (*source) facts.credits += (*source)->credit;
    const std::vector<OnFoot> metres = waysFrom(*ground, *start.at, places);
    for (qsizetype i = 0; i < places.size(); ++i) ways.insert(places[i].id, metres[static_cast<size_t>(i)]);
    return ways;
}

/** The nearest of one line of wanted(); in a municipality without a flat its own places come first. */
QList<LivingPlace> nearestOf(
    const Wanted &line, const QList<Place> &places, const QHash<qint64, OnFoot> &ways, const Start &start, const LivingFacts &facts)
{
    QList<LivingPlace> found;
    for (const Place &place : places) {
        if (!line.kinds.contains(place.kind)) continue;
        const bool isHere = place.ags == start.ags;
        const OnFoot way = ways.value(place.id);
        const auto metres = way.goal >= 0 ? std::optional(static_cast<double>(way.metres)) : std::nullopt;
        if (!isHere && (!metres || *metres > line.farthest)) continue;
        found += LivingPlace{.place = place, .metres = metres, .town = isHere ? QString() : place.ags, .byPath = way.byPath};
    }
    const bool ownFirst = facts.number.isEmpty();
    std::ranges::stable_sort(found, {},
        [&](const LivingPlace &one) { return std::pair(ownFirst && !one.town.isEmpty(), one.metres.value_or(Wanted::anyDistance)); });
    // Two signs of one stop are one stop to whoever waits there.
    QStringList names;
    found.removeIf([&](const LivingPlace &one) {
        if (names.contains(one.place.name) && !one.place.name.isEmpty()) return true;
        names += one.place.name;
        return false;
    });
    return found.first(std::min(line.most, found.size()));
}

Result<> findPlaces(Sql &sql, const Start &start, QDate today, LivingFacts &facts)
{
    QSet<PlaceKind> kinds;
    for (const Wanted &line : wanted()) kinds += line.kinds;
    const auto places = listPlaces(sql, {.kinds = kinds, .validOn = today});
    if (!places) return std::unexpected(places.error());
    const auto ways = waysById(sql, start, *places, facts);
    if (!ways) return std::unexpected(ways.error());
    for (const Wanted &line : wanted()) facts.places += nearestOf(line, *places, *ways, start, facts);
    auto names = sql.query(u"select ags, name from municipality"_s);
    if (!names) return std::unexpected(names.error());
    QHash<QString, QString> towns;
    while (names->next()) towns.insert(names->value(0).toString(), names->value(1).toString());
    for (LivingPlace &one : facts.places) one.town = towns.value(one.town);
    return {};
}

Result<> findDepartures(Sql &sql, LivingFacts &facts)
{
    bool isKnown = false;
    for (LivingPlace &one : facts.places) {
        const bool isStop = one.place.kind == PlaceKind::Stop || one.place.kind == PlaceKind::Station;
        if (!isStop || one.place.originKey.isEmpty()) continue;
        auto departures = departuresOf(sql, one.place.originKey, facts.workingDay);
        if (!departures) return std::unexpected(departures.error());
        one.departures = std::move(*departures);
        isKnown = isKnown || !one.departures.isEmpty();
    }
    if (!isKnown) return {};
    return listTimetables(sql).transform([&](const QList<TimetableFeed> &feeds) {
        for (const TimetableFeed &feed : feeds) facts.credits += feed.credit;
    });
}

Result<> findBuses(Sql &sql, const Start &start, QDate today, LivingFacts &facts)
{
    const auto buses = listPlaces(sql, {.kinds = {PlaceKind::CommunityBus}, .validOn = today});
    if (!buses) return std::unexpected(buses.error());
    for (const Place &bus : *buses) {
        const auto towns = townsAlong(sql, bus.geom);
        if (!towns) return std::unexpected(towns.error());
        if (!std::ranges::contains(*towns, start.municipalityId, &AreaTown::id)) continue;
        const auto entry = loadPlace(sql, bus.id);
        if (!entry) return std::unexpected(entry.error());
        facts.buses += *entry;
    }
    return listSchoolHolidays(sql).transform([&](const QList<SchoolHoliday> &holidays) { facts.schoolHolidays = holidays; });
}
}

Result<LivingFacts> loadLivingFacts(Sql &sql, const QString &numberOrKey, QDate today, bool withAddress)
{
    const auto usual = usualDay(sql, DayKind::SchoolDay, today);
    if (!usual) return std::unexpected(usual.error());
    // Whoever moves in rides by the timetable to come, never by one that has ended.
    LivingFacts facts{.workingDay = *usual > today ? *usual : nextWorkingDay(today)};
    const auto start = startOf(sql, numberOrKey, today, withAddress, facts);
    if (!start) return std::unexpected(start.error());
    return findPlaces(sql, *start, today, facts)
        .and_then([&] { return findDepartures(sql, facts); })
        .and_then([&] { return findBuses(sql, *start, today, facts); })
        .transform([&] {
            for (const LivingPlace &one : facts.places) facts.credits += one.place.credit;
            for (const PlaceEntry &bus : facts.buses) facts.credits += bus.place.credit;
            facts.credits.removeAll(QString());
            facts.credits.removeDuplicates();
            return facts;
        });
}
