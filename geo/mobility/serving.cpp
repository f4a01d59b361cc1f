// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/mobility/judge.h"
#include <algorithm>
#include <map>

namespace {
/** By the straight line every station is asked by every spot near it. */
void serveByAirLine(const GapInput &input, const std::vector<StationReach> &reaches, const GapProfile &profile, const FootSpots &spots,
    std::vector<Served> &served)
{
    std::vector<size_t> order(spots.places.size());
    for (size_t i = 0; i < order.size(); ++i) order[i] = i;
    const auto east = [&](size_t spot) { return spots.places[spot].east; };
    std::ranges::sort(order, {}, east);
    for (size_t station = 0; station < reaches.size(); ++station) {
        const double most = reaches[station].most();
        const Utm at = input.stations[station].at;
        if (most <= 0) continue;
        auto spot = std::ranges::lower_bound(order, at.east - most, {}, east);
        for (; spot != order.end() && east(*spot) <= at.east + most; ++spot)
            if (const double metres = metresBetween(at, spots.places[*spot]); metres <= most)
                consider(served[*spot], int(station), reaches[station], float(metres), profile);
    }
}

/** On paths one search per category serves all stations of it: the nearest of a category is its best. */
void serveByPaths(const GapInput &input, const std::vector<StationReach> &reaches, const GapProfile &profile, const WalkingGround &ground,
    const FootSpots &spots, std::vector<Served> &served)
{
    std::map<std::pair<int, int>, std::vector<int>> alike;
    for (size_t station = 0; station < reaches.size(); ++station)
        if (reaches[station].most() > 0) alike[{reaches[station].category, reaches[station].ruleM}].push_back(int(station));
    for (const auto &[key, stations] : alike) {
        std::vector<Utm> places;
        places.reserve(stations.size());
        for (const int station : stations) places.push_back(input.stations[size_t(station)].at);
        const StationReach &reach = reaches[size_t(stations.front())];
        const auto near = nearestOnFoot(ground, footSpots(ground, std::move(places)), spots, float(reach.most()));
        for (size_t spot = 0; spot < near.size(); ++spot)
            if (near[spot].goal >= 0) consider(served[spot], stations[size_t(near[spot].goal)], reach, near[spot].metres, profile);
    }
}
}

std::vector<Served> servedSpots(const GapInput &input, const std::vector<StationService> &services, const GapProfile &profile,
    const WalkingGround &ground, const FootSpots &spots)
{
    std::vector<StationReach> reaches;
    reaches.reserve(services.size());
    for (const StationService &service : services) reaches.push_back(stationReach(service, profile));
    std::vector<Served> served(spots.places.size());
    if (profile.distance == DistanceBasis::Paths)
        serveByPaths(input, reaches, profile, ground, spots, served);
    else
        serveByAirLine(input, reaches, profile, spots, served);
    return served;
}
