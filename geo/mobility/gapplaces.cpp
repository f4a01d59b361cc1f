// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/mobility/gapplaces.h"
#include "core/places/busrules.h"
#include "core/places/places.h"
#include "geo/shape.h"
#include "geo/wkb.h"

void StopPlaces::take(const Place &stop, Utm at)
{
    const Known known{stop.id, stop.uid, displayName(stop), at};
    if (!stop.originKey.isEmpty()) m_byKey[stop.originKey] = known;
    if (!stop.stationKey.isEmpty()) m_ofStation[stop.stationKey] += known;
}

std::optional<StopPlaces::Known> StopPlaces::stationAt(const QString &key) const
{
    const auto known = m_byKey.constFind(key);
    if (known != m_byKey.constEnd()) return *known;
    const QList<Known> stops = m_ofStation.value(key);
    if (stops.isEmpty()) return {};
    Known middle = stops.first();
    middle.at = {};
    for (const Known &stop : stops) {
        middle.at.east += stop.at.east / double(stops.size());
        middle.at.north += stop.at.north / double(stops.size());
    }
    return middle;
}

GapBus busGround(const PlaceEntry &entry, const QHash<QString, Utm> &places)
{
    GapBus bus{.id = entry.place.id, .uid = entry.place.uid, .name = displayName(entry.place)};
    bus.area = readPolygons(entry.place.geom.bytes).value_or(MultiPolygon());
    for (const CommunityBusStop &stop : entry.stops)
        if (const auto at = places.constFind(stop.placeUid); at != places.constEnd()) bus.stops.push_back(*at);
    if (bus.stops.empty())
        for (const Line &line : readLines(entry.place.geom.bytes).value_or(std::vector<Line>()))
            bus.stops.insert(bus.stops.end(), line.begin(), line.end());
    return bus;
}

GapBus busOf(const PlaceEntry &entry, QDate day, const QList<SchoolHoliday> &holidays, const QHash<QString, Utm> &places)
{
    constexpr int daysAWeek = 7;
    GapBus bus = busGround(entry, places);
    const auto runs = [&](QDate on) { return busOn(entry, on, holidays).runs != Tri::No; };
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    bus.runsOnDay = runs(day);
    bus.runsInWeek = false;
    for (int i = 0; i < daysAWeek && !bus.runsInWeek; ++i) bus.runsInWeek = runs(monday.addDays(i));
    return bus;
}
