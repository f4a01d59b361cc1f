// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/places/hours.h"
#include "geo/mobility/gapinput.h"
#include "geo/wkb.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int daysAWeek = 7;

/** The plain GTFS type of each group, in the order of TransitGroup. */
int routeTypeOf(TransitGroup group)
{
    switch (group) {
    case TransitGroup::Rail: return 2;
    case TransitGroup::Tram: return 0;
    case TransitGroup::Bus: break;
    }
    return 3;
}

bool isStop(PlaceKind kind)
{
    return kind == PlaceKind::Stop || kind == PlaceKind::Station;
}

StationDepartures countsOf(const ScenarioMeasure &measure)
{
    return {.stationKey = measure.uid,
        .stops = measure.poles.value_or(1),
        .byRouteType = {{routeTypeOf(measure.transitGroup), measure.departures.value_or(0)}}};
}

/** What a measure says of a Bürgerbus, beside what it was: a wider area, other hours. */
void changeBus(GapBus &bus, const ScenarioMeasure &measure, const GapInput &input)
{
    const MultiPolygon area = readPolygons(measure.geom.bytes).value_or(MultiPolygon());
    bus.area.insert(bus.area.end(), area.begin(), area.end());
    const QStringList towns = measure.towns.split(u',', Qt::SkipEmptyParts);
    for (size_t i = 0; i < input.towns.size(); ++i)
        if (towns.contains(input.towns[i].ags)) bus.towns.push_back(int(i));
    if (measure.openingHours.isEmpty()) return;
    const auto runs = [&](QDate day) { return !openOn(measure.openingHours, day).isEmpty(); };
    const QDate monday = input.day.addDays(1 - input.day.dayOfWeek());
    bus.runsOnDay = runs(input.day);
    bus.runsInWeek = false;
    for (int i = 0; i < daysAWeek; ++i) bus.runsInWeek |= runs(monday.addDays(i));
}

void add(GapInput &input, const ScenarioMeasure &measure)
{
    if (measure.kind == PlaceKind::CommunityBus) {
        input.buses.push_back({.uid = measure.uid, .name = measure.name});
        changeBus(input.buses.back(), measure, input);
        return;
    }
    const auto at = pointOf(measure.geom.bytes);
    if (!at) return;
    const PlaceKind kind = isStop(measure.kind) ? PlaceKind::Stop : measure.kind;
    input.places.push_back({.uid = measure.uid, .kind = kind, .name = displayName(measure), .at = *at});
    if (isStop(kind))
        input.stations.push_back(
            {.uid = measure.uid, .key = measure.uid, .name = displayName(measure), .at = *at, .counts = countsOf(measure)});
}

void move(GapInput &input, const ScenarioMeasure &measure)
{
    const auto at = pointOf(measure.geom.bytes);
    if (!at) return;
    for (GapPlace &place : input.places)
        if (place.uid == measure.placeUid) place.at = *at;
    for (GapStation &station : input.stations)
        if (station.uid == measure.placeUid) station.at = *at;
}

void remove(GapInput &input, const QString &uid)
{
    std::erase_if(input.places, [&](const GapPlace &place) { return place.uid == uid; });
    std::erase_if(input.stations, [&](const GapStation &station) { return station.uid == uid; });
    std::erase_if(input.buses, [&](const GapBus &bus) { return bus.uid == uid; });
}

void change(GapInput &input, const ScenarioMeasure &measure)
{
    for (GapBus &bus : input.buses)
        if (bus.uid == measure.placeUid) changeBus(bus, measure, input);
    for (GapStation &station : input.stations)
        if (station.uid == measure.placeUid && measure.departures) {
            const QString key = station.counts.stationKey;
            station.counts = countsOf(measure);
            station.counts.stationKey = key;
        }
}
}

GapInput withMeasures(const GapInput &input, const QList<ScenarioMeasure> &measures)
{
    GapInput changed = input;
    for (const ScenarioMeasure &measure : measures) {
        if (!measure.active) continue;
        switch (measure.action) {
        case MeasureAction::Add: add(changed, measure); break;
        case MeasureAction::Move: move(changed, measure); break;
        case MeasureAction::Remove: remove(changed, measure.placeUid); break;
        case MeasureAction::Change: change(changed, measure); break;
        }
    }
    return changed;
}
