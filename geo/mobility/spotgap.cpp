// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/mobility/spotgap.h"
#include "core/places/busrules.h"
#include "core/places/places.h"
#include "geo/mobility/gapplaces.h"
#include "geo/mobility/judge.h"

using namespace Qt::StringLiterals;

namespace {
/** The farthest from which any station could serve. */
double mostServedM(const GapProfile &profile)
{
    const int byRule = profile.stopRule ? std::max(profile.stopRule->busM, profile.stopRule->railM) : 0;
    return profile.hasClasses() && !profile.ringsM.isEmpty() ? std::max(profile.ringsM.last(), byRule) : byRule;
}

/** How a profile measures the way to a station. */
float metresTo(Utm station, float most, const SpotQuestion &question, const WalkingGround &ground)
{
    if (question.profile.distance == DistanceBasis::AirLine) return static_cast<float>(metresBetween(station, question.at));
    return nearestOnFoot(ground, footSpots(ground, {station}), footSpots(ground, {question.at}), most).front().metres;
}

/** Takes all stations around into account, as findGaps() does. */
Result<Served> servedAt(Sql &sql, const SpotQuestion &question, const WalkingGround &ground, QStringList &names)
{
    // A station may lie in the middle of stops of which some are farther away.
    constexpr double marginM = 1000;
    const auto [east, north] = question.at;
    const double most = mostServedM(question.profile) + marginM;
    const auto stops = listPlaces(sql,
        {.kinds = {PlaceKind::Stop, PlaceKind::Station},
            .validOn = question.day,
            .box = UtmBox{east - most, north - most, east + most, north + most}});
    if (!stops) return std::unexpected(stops.error());
    StopPlaces places;
    QSet<QString> keys;
    for (const Place &stop : *stops)
        if (const auto at = pointOf(stop.geom.bytes)) {
            places.take(stop, *at);
            keys.insert(stationKeyOf(stop));
        }
    keys.remove(QString());
    keys.removeIf([&](const QString &key) {
        const auto station = places.stationAt(key);
        return !station || metresBetween(station->at, question.at) > mostServedM(question.profile);
    });
    Served served;
    if (keys.isEmpty()) return served;
    const auto counts
        = countDepartures(sql, question.day, question.profile.fromMin, question.profile.untilMin, QStringList(keys.begin(), keys.end()));
    if (!counts) return std::unexpected(counts.error());
    for (const StationDepartures &one : *counts) {
        const StopPlaces::Known station = *places.stationAt(one.stationKey);
        const StationReach reach = stationReach(serviceOf(one, question.profile), question.profile);
        names += station.name;
        consider(served, int(names.size()) - 1, reach, metresTo(station.at, float(reach.most()), question, ground), question.profile);
    }
    return served;
}

/** Where stops of community buses lie, by their uid. */
Result<QHash<QString, Utm>> busStops(Sql &sql, const QHash<qint64, PlaceEntry> &buses)
{
    QSet<QString> uids;
    for (const PlaceEntry &bus : buses)
        for (const CommunityBusStop &stop : bus.stops) uids.insert(stop.placeUid);
    uids.remove(QString());
    QHash<QString, Utm> places;
    if (uids.isEmpty()) return places;
    const QString marks = QStringList(uids.size(), u"?"_s).join(u',');
    const auto stops = sql.find<Place>(u"place"_s, u"where uid in (%1)"_s.arg(marks), QVariantList(uids.begin(), uids.end()));
    if (!stops) return std::unexpected(stops.error());
    for (const Place &stop : *stops)
        if (const auto at = pointOf(stop.geom.bytes)) places[stop.uid] = *at;
    return places;
}

/** Keeps the community buses that serve the spot. */
Result<> findBuses(Sql &sql, const SpotQuestion &question, SpotCard &card)
{
    const auto places = listPlaces(sql, {.kinds = {PlaceKind::CommunityBus}, .validOn = question.day});
    if (!places) return std::unexpected(places.error());
    if (places->isEmpty()) return {};
    QList<qint64> ids;
    ids.reserve(places->size());
    for (const Place &place : *places) ids += place.id;
    const auto entries = loadPlaces(sql, ids);
    if (!entries) return std::unexpected(entries.error());
    const auto holidays = listSchoolHolidays(sql);
    if (!holidays) return std::unexpected(holidays.error());
    const auto stops = busStops(sql, *entries);
    if (!stops) return std::unexpected(stops.error());
    card.schoolHolidays = *holidays;
    for (const qint64 id : ids) {
        const PlaceEntry entry = entries->value(id);
        // Hours take long to read, so they are read of those alone that come here; one that rests this week is worth a word, too.
        if (!isServedBy(busGround(entry, *stops), question.at, -1, question.profile)) continue;
        card.gap.hasCommunityBus |= isServedBy(busOf(entry, question.day, *holidays, *stops), question.at, -1, question.profile);
        card.buses += entry;
    }
    for (const PlaceEntry &bus : card.buses)
        if (!bus.place.credit.isEmpty() && !card.facts.credits.contains(bus.place.credit)) card.facts.credits += bus.place.credit;
    return {};
}

float metresTo(const SpotFacts &facts, ReachKind kind)
{
    const SpotPlace *place = facts.nearest(kind);
    return place ? static_cast<float>(place->metres) : noLimitM;
}
}

Result<SpotCard> loadSpotCard(Sql &sql, const SpotQuestion &question)
{
    SpotCard card{.profile = question.profile};
    auto facts = loadSpotFacts(sql, question);
    if (!facts) return std::unexpected(facts.error());
    card.facts = std::move(*facts);
    if (auto found = findBuses(sql, question, card); !found) return std::unexpected(found.error());
    QStringList stations;
    const auto served = servedAt(sql, question, card.facts.ground, stations);
    if (!served) return std::unexpected(served.error());
    using enum ReachKind;
    const NearMetres near{.shop = metresTo(card.facts, Shop),
        .doctor = metresTo(card.facts, Doctor),
        .bench = metresTo(card.facts, RideBench),
        .hotspot = metresTo(card.facts, Hotspot)};
    card.gap = judge(*served, near, card.gap.hasCommunityBus, question.profile);
    card.station = stations.value(served->station);
    return card;
}

NextRide nextRide(const PlaceEntry &bus, const QList<SchoolHoliday> &schoolHolidays, const QDateTime &now)
{
    constexpr int weeks = 3, daysAWeek = 7;
    for (int i = 0; i < weeks * daysAWeek; ++i) {
        const QDate day = now.date().addDays(i);
        const BusDay one = busOn(bus, day, schoolHolidays);
        if (one.runs == Tri::No || one.spans.isEmpty() || one.spans.last().until <= now) continue;
        const Booking booking = bookingFor(bus, one.spans.first().from);
        if (booking.closes.isValid() && booking.closes <= now) continue;
        return {.day = day, .runs = busWords(one, day), .booking = bookingWords(bus, booking, now)};
    }
    return {};
}
