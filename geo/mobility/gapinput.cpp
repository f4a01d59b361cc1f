// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/mobility/gapinput.h"
#include "core/access/account.h"
#include "core/access/reach.h"
#include "core/base/text.h"
#include "core/mobility/servicequality.h"
#include "core/places/hours.h"
#include "core/places/places.h"
#include "core/places/placesource.h"
#include "core/register/municipality.h"
#include "core/register/settings.h"
#include "core/walking/walkingstore.h"
#include "geo/mobility/gapcells.h"
#include "geo/mobility/gapplaces.h"
#include "geo/shape.h"
#include "geo/wkb.h"
#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr double millimetres = 1000;

QString dayWords(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

void note(GapInput &input, const QString &reason, const QStringList &arguments)
{
    input.notes += Error{Error::Kind::Format, reason, arguments, {}, {}};
}

Result<TownFinder> loadTowns(Sql &sql, const QString &ownDistrict, GapInput &input)
{
    const auto associations = listAssociations(sql);
    if (!associations) return std::unexpected(associations.error());
    QHash<QString, QString> names;
    for (const MunicipalAssociation &one : *associations) names[one.key] = one.name;
    std::vector<TownFinder::Border> borders;
    const auto taken = eachMunicipality(sql, [&](const Municipality &town) {
        auto area = readPolygons(town.geom.bytes).value_or(MultiPolygon());
        const UtmBox box = area.empty() ? UtmBox() : boxOf(area);
        borders.push_back({box, std::move(area)});
        const bool standsAlone = names.value(town.associationKey).isEmpty();
        input.towns.push_back({.id = town.id,
            .ags = town.ags,
            .name = town.name,
            .associationKey = standsAlone ? town.ags : town.associationKey,
            .associationName = standsAlone ? town.name : names.value(town.associationKey),
            .population = town.population,
            .isOwn = ownDistrict.isEmpty() || town.districtKey == ownDistrict});
    });
    if (!taken) return std::unexpected(taken.error());
    if (input.towns.empty()) return fail(Error::Kind::NotFound, u"gaps.noTowns"_s);
    return TownFinder(std::move(borders));
}

/** Homes of a query that gives id, municipality, east and north in millimetres. */
Result<std::vector<GapHome>> homesOf(Sql &sql, const QString &select, const QVariantList &values, const QHash<qint64, int> &towns)
{
    auto rows = sql.query(select.arg(sql.engine().eastMm.arg(u"b.geom"_s), sql.engine().northMm.arg(u"b.geom"_s)), values);
    if (!rows) return std::unexpected(rows.error());
    std::vector<GapHome> homes;
    while (rows->next())
        homes.push_back({.id = rows->value(0).toLongLong(),
            .at = {rows->value(2).toDouble() / millimetres, rows->value(3).toDouble() / millimetres},
            .town = towns.value(rows->value(1).toLongLong(), -1)});
    return homes;
}

Result<> loadFlats(Sql &sql, const QHash<qint64, int> &towns, GapInput &input)
{
    return homesOf(sql,
        u"select v.id, b.municipality_id, %1, %2 from vacancy v join dwelling d on d.id=v.dwelling_id join building b on "
        u"b.id=d.building_id "
        "where v.status in ('available', 'reserved', 'proposed', 'commitment_pending') and b.geom is not null order by v.id"_s,
        {}, towns)
        .transform([&](std::vector<GapHome> &&flats) { input.flats = std::move(flats); });
}

Result<> loadHouseholds(Sql &sql, const QHash<qint64, int> &towns, GapInput &input)
{
    const QString day = input.day.toString(Qt::ISODate);
    return homesOf(sql,
        u"select t.household_id, b.municipality_id, %1, %2 from tenancy t join vacancy v on v.id=t.vacancy_id "
        "join dwelling d on d.id=v.dwelling_id join building b on b.id=d.building_id where t.household_id is not null "
        "and (t.begins_on is null or t.begins_on<=?) and (t.ends_on is null or t.ends_on>=?) and b.geom is not null "
        "order by t.household_id, t.id"_s,
        {day, day}, towns)
        .transform([&](std::vector<GapHome> &&households) { input.households = std::move(households); });
}

Result<> loadHomes(Sql &sql, GapInput &input)
{
    QHash<qint64, int> towns;
    for (size_t i = 0; i < input.towns.size(); ++i) towns[input.towns[i].id] = int(i);
    const auto standing = loadStanding(sql);
    if (!standing) return std::unexpected(standing.error());
    const bool withFlats = mayList(*standing, Right::Objects), withHouseholds = mayList(*standing, Right::Households);
    if (!withFlats || !withHouseholds) note(input, u"note.gaps.homes"_s, {});
    if (withFlats)
        if (auto done = loadFlats(sql, towns, input); !done) return done;
    return withHouseholds ? loadHouseholds(sql, towns, input) : Result<>();
}

Result<> loadStations(Sql &sql, const StopPlaces &places, const GapQuestion &question, GapInput &input)
{
    const auto counts = countDepartures(sql, input.day, question.profile.fromMin, question.profile.untilMin);
    if (!counts) return std::unexpected(counts.error());
    for (const StationDepartures &station : *counts)
        if (const auto at = places.stationAt(station.stationKey))
            input.stations.push_back(
                {.id = at->id, .uid = at->uid, .key = station.stationKey, .name = at->name, .at = at->at, .counts = station});
    const auto feeds = listTimetables(sql);
    if (!feeds) return std::unexpected(feeds.error());
    if (feeds->isEmpty()) note(input, u"note.gaps.noTimetable"_s, {});
    for (const TimetableFeed &feed : *feeds) {
        const QString name = feed.publisher.isEmpty() ? feed.key : feed.publisher;
        input.sources += u"%1 (%2 – %3)"_s.arg(name, dayWords(feed.validFrom), dayWords(feed.validUntil));
        if (!feed.credit.isEmpty()) input.credits += feed.credit;
        if (input.day < feed.validFrom || input.day > feed.validUntil)
            note(input, u"note.gaps.expired"_s, {name, dayWords(input.day), dayWords(feed.validFrom), dayWords(feed.validUntil)});
    }
    if (!feeds->isEmpty() && counts->isEmpty()) note(input, u"note.gaps.noDepartures"_s, {dayWords(input.day)});
    return {};
}

Result<> loadBuses(Sql &sql, const QList<qint64> &ids, const QHash<QString, Utm> &places, GapInput &input)
{
    const auto holidays = listSchoolHolidays(sql);
    if (!holidays) return std::unexpected(holidays.error());
    const auto entries = loadPlaces(sql, ids);
    if (!entries) return std::unexpected(entries.error());
    for (const qint64 id : ids) input.buses.push_back(busOf(entries->value(id), input.day, *holidays, places));
    return {};
}

Result<> loadPlacesOf(Sql &sql, const GapQuestion &question, GapInput &input)
{
    const auto places = listPlaces(sql, {.validOn = input.day});
    if (!places) return std::unexpected(places.error());
    StopPlaces stops;
    QHash<QString, Utm> byUid;
    QList<qint64> buses;
    std::vector<GapPlace> stopPlaces;
    for (const Place &place : *places) {
        if (place.kind == PlaceKind::CommunityBus) buses += place.id;
        const auto at = pointOf(place.geom.bytes);
        if (!at) continue;
        byUid[place.uid] = *at;
        const GapPlace kept{.id = place.id, .uid = place.uid, .kind = place.kind, .name = displayName(place), .at = *at};
        const bool isStop = place.kind == PlaceKind::Stop || place.kind == PlaceKind::Station;
        (isStop ? stopPlaces : input.places).push_back(kept);
        if (isStop) stops.take(place, *at);
    }
    if (auto loaded = loadStations(sql, stops, question, input); !loaded) return loaded;
    // Where nothing runs at all, a stop is at least a place.
    if (input.stations.empty()) input.places.insert(input.places.end(), stopPlaces.begin(), stopPlaces.end());
    for (const GapStation &station : input.stations)
        input.places.push_back({.id = station.id, .uid = station.uid, .kind = PlaceKind::Stop, .name = station.name, .at = station.at});
    return loadBuses(sql, buses, byUid, input);
}

Result<> loadSources(Sql &sql, GapInput &input)
{
    const auto sources = listPlaceSources(sql);
    if (!sources) return std::unexpected(sources.error());
    for (const PlaceSource &source : *sources) {
        const QString name = source.name.isEmpty() ? source.key : source.name;
        input.sources += source.stand.isValid() ? u"%1 (%2)"_s.arg(name, dayWords(source.stand)) : name;
        if (!source.credit.isEmpty()) input.credits += source.credit;
    }
    input.sources.removeDuplicates();
    input.credits.removeDuplicates();
    return {};
}

Result<QString> loadPaths(Sql &sql, double detour, GapInput &input)
{
    const auto source = currentWalkingSource(sql);
    if (!source) return std::unexpected(source.error());
    auto network = loadWalkingNetwork(sql);
    if (!network) return std::unexpected(network.error());
    input.network = std::move(*network);
    if (!*source || !input.network || input.network->isEmpty()) {
        note(input, u"note.gaps.noPaths"_s, {QLocale().toString(detour, 'f', 1)});
        return QString();
    }
    const WalkingSource &paths = **source;
    input.sources += paths.stand.isValid() ? u"%1 (%2)"_s.arg(paths.name, dayWords(paths.stand)) : paths.name;
    if (!paths.credit.isEmpty()) input.credits += paths.credit;
    return paths.sha256;
}

/** Stops of one name so near each other that they are one for people, but not for the method. */
void noteDuplicates(GapInput &input)
{
    constexpr double nearM = 50;
    QHash<QString, QList<const GapStation *>> byName;
    for (const GapStation &station : input.stations) byName[folded(station.name)] += &station;
    qsizetype found = 0;
    QString first;
    for (const GapStation &station : input.stations) {
        const auto &same = byName[folded(station.name)];
        const bool isTwice = std::ranges::any_of(
            same, [&](const GapStation *other) { return other->key != station.key && metresBetween(other->at, station.at) < nearM; });
        if (!isTwice) continue;
        if (found++ == 0) first = station.name;
    }
    if (found > 0) note(input, u"note.gaps.duplicates"_s, {QString::number(found), first});
}

/** Places of the district that no path leads to. */
void noteFarPlaces(const TownFinder &finder, GapInput &input)
{
    if (!input.network || input.network->isEmpty()) return;
    qsizetype found = 0;
    QString first;
    for (const GapPlace &place : input.places) {
        if (finder.townAt(place.at) < 0 || input.network->footing(place.at).node != noNode) continue;
        if (found++ == 0) first = place.name;
    }
    if (found > 0) note(input, u"note.gaps.far"_s, {QString::number(found), first});
}

QDataStream &operator<<(QDataStream &out, Utm at)
{
    return out << at.east << at.north;
}

QString hashOf(const GapInput &input, const QString &network)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << input.day << input.fromMin << input.untilMin << int(input.origin) << input.smallNumber << network;
    for (const GapTown &town : input.towns) out << town.ags << town.associationKey << town.isOwn;
    for (const GapCell &cell : input.cells) out << cell.east << cell.north << cell.sizeM << cell.inhabitants << cell.town;
    for (const auto *homes : {&input.flats, &input.households})
        for (const GapHome &home : *homes) out << home.id << home.at << home.town;
    for (const GapPlace &place : input.places) out << place.uid << int(place.kind) << place.at;
    for (const GapStation &station : input.stations) out << station.key << station.at << station.counts.stops << station.counts.byRouteType;
    for (const GapBus &bus : input.buses) {
        out << bus.uid << bus.runsInWeek << bus.runsOnDay;
        for (const Utm stop : bus.stops) out << stop;
        for (const Polygon &polygon : bus.area)
            for (const Ring &ring : polygon)
                for (const Utm corner : ring) out << corner;
    }
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}
}

Result<GapInput> loadGapInput(Sql &sql, const GapQuestion &question, const Progress &progress)
{
    constexpr int townsDone = 20, cellsDone = 50, placesDone = 80;
    const auto settings = loadSettings(sql);
    if (!settings) return std::unexpected(settings.error());
    const auto day = question.day.isValid() ? Result<QDate>(question.day) : usualDay(sql, DayKind::SchoolDay, question.today);
    if (!day) return std::unexpected(day.error());
    GapInput input{.day = day->isValid() ? *day : nextWorkingDay(question.today),
        .fromMin = question.profile.fromMin,
        .untilMin = question.profile.untilMin,
        .smallNumber = settings->smallNumber};
    const auto isGoingOn = [&](int percent) -> Result<> {
        if (!progress.step(percent)) return fail(Error::Kind::Cancelled, u"cancelled"_s);
        return {};
    };
    QString network;
    return loadTowns(sql, settings->districtKey, input).and_then([&](const TownFinder &finder) {
        return isGoingOn(townsDone)
            .and_then([&] { return loadCells(sql, finder, input); })
            .and_then([&] { return isGoingOn(cellsDone); })
            .and_then([&] { return loadHomes(sql, input); })
            .and_then([&] { return loadPlacesOf(sql, question, input); })
            .and_then([&] { return isGoingOn(placesDone); })
            .and_then([&] { return loadPaths(sql, question.profile.detour, input); })
            .and_then([&](const QString &sha256) {
                network = sha256;
                return loadSources(sql, input);
            })
            .transform([&] {
                noteDuplicates(input);
                noteFarPlaces(finder, input);
                input.hash = hashOf(input, network);
                return input;
            });
    });
}
