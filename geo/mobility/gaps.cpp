// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/mobility/gaps.h"
#include "geo/mobility/judge.h"
#include <QtConcurrentMap>

namespace {
using enum ReachKind;

/** All spots of one run: cells, then flats, then households, so that each search serves them together. */
struct Spots {
    FootSpots all = {};
    std::vector<int> towns = {};
    size_t cells = 0;
    size_t flats = 0;
};

Spots spotsOf(const GapInput &input, const WalkingGround &ground)
{
    Spots spots{.cells = input.cells.size(), .flats = input.flats.size()};
    std::vector<Utm> places;
    const size_t count = input.cells.size() + input.flats.size() + input.households.size();
    places.reserve(count);
    spots.towns.reserve(count);
    for (const GapCell &cell : input.cells) places.push_back(cell.centre), spots.towns.push_back(cell.town);
    for (const auto *homes : {&input.flats, &input.households})
        for (const GapHome &home : *homes) places.push_back(home.at), spots.towns.push_back(home.town);
    spots.all = footSpots(ground, std::move(places));
    return spots;
}

/** Goals by position in GapInput::places. */
std::vector<OnFoot> nearestOf(
    ReachKind kind, const GapInput &input, const GapProfile &profile, const WalkingGround &ground, const Spots &spots)
{
    const QSet<PlaceKind> wanted = placesFor(kind, profile);
    std::vector<Utm> places;
    std::vector<int> positions;
    for (size_t i = 0; i < input.places.size(); ++i)
        if (wanted.contains(input.places[i].kind)) places.push_back(input.places[i].at), positions.push_back(int(i));
    std::vector<OnFoot> near = nearestOnFoot(ground, footSpots(ground, std::move(places)), spots.all);
    for (OnFoot &one : near)
        if (one.goal >= 0) one.goal = positions[size_t(one.goal)];
    return near;
}

bool hasBusAt(const GapInput &input, Utm at, int town, const GapProfile &profile)
{
    return std::ranges::any_of(input.buses, [&](const GapBus &bus) { return isServedBy(bus, at, town, profile); });
}

template<class T> std::vector<T> part(const std::vector<T> &all, size_t from, size_t count)
{
    return {all.begin() + qsizetype(from), all.begin() + qsizetype(from) + qsizetype(count)};
}

SpotLayer layerOf(const Spots &spots, const SpotReach &reach, const std::vector<SpotGap> &gaps, size_t from, size_t count)
{
    SpotLayer layer{.spots = {part(spots.all.places, from, count), part(spots.all.footings, from, count)}, .gaps = part(gaps, from, count)};
    for (size_t kind = 0; kind < reachKinds; ++kind) layer.reach.near[kind] = part(reach.near[kind], from, count);
    return layer;
}

std::vector<SpotGap> judgeAll(
    const GapInput &input, const GapProfile &profile, const Spots &spots, const SpotReach &reach, const std::vector<Served> &served)
{
    std::vector<SpotGap> gaps(served.size());
    const auto metres = [&](ReachKind kind, size_t spot) { return reach.near[size_t(kind)][spot].metres; };
    for (size_t spot = 0; spot < gaps.size(); ++spot) {
        const NearMetres near{metres(Shop, spot), metres(Doctor, spot), metres(RideBench, spot), metres(Hotspot, spot)};
        gaps[spot] = judge(served[spot], near, hasBusAt(input, spots.all.places[spot], spots.towns[spot], profile), profile);
    }
    return gaps;
}
}

Result<GapAnalysis> findGaps(const GapInput &input, const GapProfile &profile, const Progress &progress)
{
    constexpr int spotsDone = 10, reachDone = 70, servedDone = 90;
    const auto cancelled = [] { return fail(Error::Kind::Cancelled, QStringLiteral("cancelled")); };
    const WalkingGround ground{input.network, profile.detour};
    const Spots spots = spotsOf(input, ground);
    if (!progress.step(spotsDone)) return cancelled();

    SpotReach reach;
    QList<int> kinds(reachKinds);
    for (size_t kind = 0; kind < reachKinds; ++kind) kinds[qsizetype(kind)] = int(kind);
    QtConcurrent::blockingMap(kinds, [&](const int &kind) {
        if (!progress.isCancelled()) reach.near[size_t(kind)] = nearestOf(ReachKind(kind), input, profile, ground, spots);
    });
    if (!progress.step(reachDone)) return cancelled();

    GapAnalysis analysis{.onPaths = ground.hasNetwork()};
    analysis.services.reserve(input.stations.size());
    for (const GapStation &station : input.stations) analysis.services.push_back(serviceOf(station.counts, profile));
    const std::vector<Served> served = servedSpots(input, analysis.services, profile, ground, spots.all);
    if (!progress.step(servedDone)) return cancelled();

    const std::vector<SpotGap> gaps = judgeAll(input, profile, spots, reach, served);
    analysis.cells = layerOf(spots, reach, gaps, 0, spots.cells);
    analysis.flats = layerOf(spots, reach, gaps, spots.cells, spots.flats);
    analysis.households = layerOf(spots, reach, gaps, spots.cells + spots.flats, gaps.size() - spots.cells - spots.flats);
    if (!progress.step(100)) return cancelled();
    return analysis;
}
