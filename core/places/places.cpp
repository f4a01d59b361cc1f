// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/places/places.h"
#include "core/base/text.h"
#include "core/register/entries.h"
#include "core/register/words.h"
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
const QString placeTable = u"place"_s;
const QString busTable = u"community_bus"_s;
const QString stopTable = u"community_bus_stop"_s;

QString marks(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u',');
}

bool hasWords(const Place &place, const QStringList &words)
{
    const QString all
        = folded(QStringList{place.name, place.operatorName, place.address, place.directions, place.ssid, word(place.kind)}.join(u' '));
    return std::ranges::all_of(words, [&](const QString &word) { return all.contains(word); });
}

Result<QString> agsAround(Sql &sql, const Place &place)
{
    const auto point = pointOf(place.geom.bytes);
    if (!point) return QString();
    return municipalityAt(sql, *point).transform([](const auto &found) { return found ? found->ags : QString(); });
}

/** Rows that are not wanted any more go, new ones come, the others are changed where they differ. */
Result<> saveStops(Sql &sql, qint64 busId, QList<CommunityBusStop> &stops)
{
    const auto before = sql.find<CommunityBusStop>(stopTable, u"where bus_id=? order by sort_order, id"_s, {busId});
    if (!before) return std::unexpected(before.error());
    for (const CommunityBusStop &old : *before) {
        if (std::ranges::contains(stops, old.id, &CommunityBusStop::id)) continue;
        if (auto removed = sql.remove(stopTable, old.id, old.version); !removed) return removed;
    }
    for (int i = 0; i < stops.size(); ++i) {
        CommunityBusStop &stop = stops[i];
        stop.busId = busId;
        stop.sortOrder = i;
        auto kept = stop.id == 0 ? sql.add(stopTable, stop) : sql.save(stopTable, stop);
        if (!kept) return std::unexpected(kept.error());
        stop = *kept;
    }
    return {};
}

Result<> saveBus(Sql &sql, PlaceEntry &entry)
{
    const auto before = sql.find<CommunityBus>(busTable, u"where place_id=?"_s, {entry.place.id});
    if (!before) return std::unexpected(before.error());
    if (!entry.bus) {
        if (before->isEmpty()) return {};
        entry.stops.clear();
        if (auto gone = saveStops(sql, before->first().id, entry.stops); !gone) return gone;
        return sql.remove(busTable, before->first().id, before->first().version);
    }
    entry.bus->placeId = entry.place.id;
    auto kept = entry.bus->id == 0 ? sql.add(busTable, *entry.bus) : sql.save(busTable, *entry.bus);
    if (!kept) return std::unexpected(kept.error());
    entry.bus = *kept;
    return saveStops(sql, kept->id, entry.stops);
}
}

Result<QList<Place>> listPlaces(Sql &sql, const PlaceFilter &filter)
{
    QStringList where;
    QVariantList values;
    if (!filter.kinds.isEmpty()) {
        where += u"kind in (%1)"_s.arg(marks(filter.kinds.size()));
        for (const PlaceKind kind : filter.kinds) values += toStored(QVariant::fromValue(kind));
    }
    if (filter.validOn.isValid()) {
        where += u"(valid_from is null or valid_from<=?) and (valid_until is null or valid_until>=?)"_s;
        const QString day = filter.validOn.toString(Qt::ISODate);
        values += {day, day};
    }
    if (filter.box) {
        where += sql.inBox(placeTable);
        values += Sql::boxValues(*filter.box);
    }
    const QString condition = where.isEmpty() ? QString() : u"where "_s + where.join(u" and "_s);
    return sql.find<Place>(placeTable, condition + u" order by kind, name, id"_s, values).transform([&](QList<Place> places) {
        const QStringList words = folded(filter.text).split(u' ', Qt::SkipEmptyParts);
        if (!words.isEmpty()) places.removeIf([&](const Place &place) { return !hasWords(place, words); });
        return places;
    });
}

Result<QHash<qint64, PlaceEntry>> loadPlaces(Sql &sql, const QList<qint64> &ids)
{
    QHash<qint64, PlaceEntry> entries;
    constexpr qsizetype idsAtOnce = 500;
    for (qsizetype start = 0; start < ids.size(); start += idsAtOnce) {
        QVariantList part;
        for (const qint64 id : ids.sliced(start, std::min(idsAtOnce, ids.size() - start))) part += id;
        const QString among = marks(part.size());
        const auto places = sql.find<Place>(placeTable, u"where id in (%1)"_s.arg(among), part);
        if (!places) return std::unexpected(places.error());
        for (const Place &place : *places) entries[place.id].place = place;
        const auto buses = sql.find<CommunityBus>(busTable, u"where place_id in (%1)"_s.arg(among), part);
        if (!buses) return std::unexpected(buses.error());
        for (const CommunityBus &bus : *buses) {
            const auto stops = sql.find<CommunityBusStop>(stopTable, u"where bus_id=? order by sort_order, id"_s, {bus.id});
            if (!stops) return std::unexpected(stops.error());
            entries[bus.placeId].bus = bus;
            entries[bus.placeId].stops = *stops;
        }
    }
    return entries;
}

Result<PlaceEntry> loadPlace(Sql &sql, qint64 id)
{
    return loadPlaces(sql, {id}).and_then([&](const QHash<qint64, PlaceEntry> &entries) -> Result<PlaceEntry> {
        if (entries.isEmpty()) return fail(Error::Kind::NotFound, {}, {}, placeTable);
        return *entries.cbegin();
    });
}

Result<PlaceEntry> savePlace(Sql &sql, PlaceEntry entry, QDate today)
{
    const auto context = placeContext(sql, entry, today);
    if (!context) return std::unexpected(context.error());
    for (const Finding &finding : checkPlaceEntry(entry, *context))
        if (finding.level == Finding::Level::Error)
            return std::unexpected(Error{Error::Kind::Invalid, finding.reason, finding.arguments, {}, finding.field});
    return keepPlace(sql, std::move(entry));
}

Result<PlaceEntry> keepPlace(Sql &sql, PlaceEntry entry)
{
    const auto ags = agsAround(sql, entry.place);
    if (!ags) return std::unexpected(ags.error());
    entry.place.ags = *ags;
    if (entry.place.kind == PlaceKind::CommunityBus && !entry.bus) entry.bus = CommunityBus();
    if (entry.place.kind != PlaceKind::CommunityBus) entry.bus.reset();
    sql.describe(entry.place.id == 0 ? u"place.added"_s : u"place.changed"_s, displayName(entry.place));
    auto kept = entry.place.id == 0 ? sql.add(placeTable, entry.place) : sql.save(placeTable, entry.place);
    if (!kept) return std::unexpected(kept.error());
    entry.place = *kept;
    if (auto saved = saveBus(sql, entry); !saved) return std::unexpected(saved.error());
    return entry;
}

Result<> pairBench(Sql &sql, const Place &bench)
{
    if (bench.kind != PlaceKind::RideBench || bench.returnBenchUid.isEmpty()) return {};
    return sql.updateAll(placeTable, u"uid=? and kind='ride_bench' and return_bench_uid='' and id<>?"_s, {bench.returnBenchUid, bench.id},
        {{u"return_bench_uid"_s, bench.uid}});
}

Result<> removePlace(Sql &sql, qint64 id, int version)
{
    auto entry = loadPlace(sql, id);
    if (!entry) return std::unexpected(entry.error());
    sql.describe(u"place.removed"_s, displayName(entry->place));
    entry->bus.reset();
    if (auto gone = saveBus(sql, *entry); !gone) return gone;
    // A bench that loses its partner says so again.
    if (auto freed = sql.updateAll(placeTable, u"return_bench_uid=?"_s, {entry->place.uid}, {{u"return_bench_uid"_s, u""_s}}); !freed)
        return freed;
    return sql.remove(placeTable, id, version);
}

Result<> confirmPlace(Sql &sql, qint64 id, QDate day, const QString &by)
{
    auto place = sql.load<Place>(placeTable, id);
    if (!place) return std::unexpected(place.error());
    sql.describe(u"place.confirmed"_s, displayName(*place));
    place->lastCheckedOn = day;
    place->lastCheckedBy = by;
    return sql.save(placeTable, *place).transform([](const Place &) { });
}

Result<QList<NearPlace>> placesNear(Sql &sql, const Place &place, double metres)
{
    const auto here = pointOf(place.geom.bytes);
    if (!here) return QList<NearPlace>();
    const UtmBox around{here->east - metres, here->north - metres, here->east + metres, here->north + metres};
    return listPlaces(sql, {.kinds = {place.kind}, .box = around}).transform([&](const QList<Place> &others) {
        QList<NearPlace> near;
        for (const Place &other : others) {
            const auto there = pointOf(other.geom.bytes);
            if (!there || (place.id != 0 && other.id == place.id)) continue;
            const double distance = metresBetween(*here, *there);
            if (distance <= metres) near += {other.id, other.uid, displayName(other), distance};
        }
        std::ranges::stable_sort(near, {}, &NearPlace::metres);
        return near;
    });
}

Result<PlaceContext> placeContext(Sql &sql, const PlaceEntry &entry, QDate today)
{
    PlaceContext context{.today = today};
    const auto near = placesNear(sql, entry.place, duplicateMetres);
    if (!near) return std::unexpected(near.error());
    context.near = *near;
    if (entry.place.returnBenchUid.isEmpty()) return context;
    return sql.value(u"select count(*) from place where uid=? and kind='ride_bench'"_s, {entry.place.returnBenchUid})
        .transform([&](const QVariant &count) {
            context.hasReturnBench = count.toInt() > 0;
            return context;
        });
}

QString displayName(const Place &place)
{
    if (place.name.isEmpty()) return word(place.kind);
    const bool saysKind = folded(place.name).contains(folded(word(place.kind)));
    return saysKind ? place.name : word(place.kind) + u' ' + place.name;
}
