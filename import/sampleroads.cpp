// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/sampleroads.h"
#include <cmath>
#include <limits>
#include <numbers>
#include <ranges>

namespace {
constexpr quint64 roadSeed = 7335'1;

Utm between(Utm a, Utm b, double part)
{
    return {std::lerp(a.east, b.east, part), std::lerp(a.north, b.north, part)};
}

/**
 * Two towns are neighbours where no third lies in the circle between them (Gabriel graph), nor so near to the way that people would go
 * through it.
 */
bool areNeighbours(const QList<SampleTown> &towns, qsizetype a, qsizetype b)
{
    constexpr double detour = 1.15;
    const double apart = metresBetween(towns[a].centre, towns[b].centre);
    for (qsizetype other = 0; other < towns.size(); ++other) {
        if (other == a || other == b) continue;
        const double first = metresBetween(towns[a].centre, towns[other].centre);
        const double second = metresBetween(towns[other].centre, towns[b].centre);
        if (first * first + second * second < apart * apart) return false;
        if (std::max(first, second) < apart && first + second < detour * apart) return false;
    }
    return true;
}

/** Cuts the corners off, twice. */
Line smoothed(Line line)
{
    constexpr double cut = 0.25;
    for (int i = 0; i < 2; ++i) {
        Line next{line.front()};
        for (size_t j = 1; j < line.size(); ++j) {
            if (j > 1) next.push_back(between(line[j - 1], line[j], cut));
            if (j + 1 < line.size()) next.push_back(between(line[j - 1], line[j], 1 - cut));
        }
        next.push_back(line.back());
        line = std::move(next);
    }
    return line;
}

/** The place of the road between two neighbours in the list; -1 where there is none. */
qsizetype roadBetween(const QList<SampleRoad> &roads, int a, int b)
{
    const auto found = std::ranges::find_if(
        roads, [&](const SampleRoad &road) { return (road.from == a && road.to == b) || (road.from == b && road.to == a); });
    return found == roads.end() ? -1 : found - roads.begin();
}
}

Utm beside(Utm a, Utm b, double part, double metres)
{
    const double apart = std::max(1.0, metresBetween(a, b));
    const Utm middle = between(a, b, part);
    return {middle.east - (b.north - a.north) / apart * metres, middle.north + (b.east - a.east) / apart * metres};
}

Line bentLine(Utm a, Utm b, double share, Dice &dice)
{
    constexpr int halvings = 3;
    constexpr double calmer = 0.8;
    Line line{a, b};
    for (int i = 0; i < halvings; ++i) {
        Line next{line.front()};
        for (size_t j = 1; j < line.size(); ++j) {
            const double bend = share * dice.between(-1000, 1000) / 1000;
            next.push_back(beside(line[j - 1], line[j], 0.5, bend * metresBetween(line[j - 1], line[j])));
            next.push_back(line[j]);
        }
        line = std::move(next);
        share *= calmer;
    }
    return smoothed(std::move(line));
}

Ring bentRing(Utm centre, double metres, Dice &dice)
{
    using std::numbers::pi;
    constexpr double metresPerCorner = 14;
    constexpr int fewest = 16, most = 56;
    const int corners = std::clamp(int(metres / metresPerCorner), fewest, most);
    const std::array waves{2, 3, 5};
    constexpr std::array heights{0.11, 0.09, 0.05};
    std::array<double, 3> turns = {};
    for (double &turn : turns) turn = 2 * pi * dice.below(360) / 360;
    Ring ring;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * pi * i / corners;
        double far = 1;
        for (size_t wave = 0; wave < waves.size(); ++wave) far += heights[wave] * std::sin(waves[wave] * angle + turns[wave]);
        ring.push_back({centre.east + metres * far * std::cos(angle), centre.north + metres * far * std::sin(angle)});
    }
    ring.push_back(ring.front());
    return ring;
}

QList<int> waysTo(int goal, const QList<SampleTown> &towns, const QList<SampleRoad> &roads, double power)
{
    QList<double> far(towns.size(), std::numeric_limits<double>::infinity());
    QList<int> towards(towns.size(), -1);
    QList<bool> isDone(towns.size(), false);
    far[goal] = 0;
    while (true) {
        int nearest = -1;
        for (int town = 0; town < towns.size(); ++town)
            if (!isDone[town] && std::isfinite(far[town]) && (nearest < 0 || far[town] < far[nearest])) nearest = town;
        if (nearest < 0) return towards;
        isDone[nearest] = true;
        for (const SampleRoad &road : roads) {
            if (road.from != nearest && road.to != nearest) continue;
            const int other = road.from == nearest ? road.to : road.from;
            const double length = far[nearest] + std::pow(metresBetween(towns[nearest].centre, towns[other].centre), power);
            if (length >= far[other]) continue;
            far[other] = length;
            towards[other] = nearest;
        }
    }
}

QList<int> wayFrom(int town, const QList<int> &towards)
{
    QList<int> way;
    for (; town >= 0; town = towards[town]) way += town;
    return way;
}

Line lineBetween(int from, int to, const QList<SampleTown> &towns, const QList<SampleRoad> &roads)
{
    Line line{towns[from].centre};
    const QList<int> way = wayFrom(from, waysTo(to, towns, roads));
    for (qsizetype i = 1; i < way.size(); ++i) {
        const SampleRoad &road = roads[roadBetween(roads, way[i - 1], way[i])];
        Line part = road.line;
        if (road.to == way[i - 1]) std::ranges::reverse(part);
        line.insert(line.end(), part.begin() + 1, part.end());
    }
    if (way.last() != to) line.push_back(towns[to].centre);
    return line;
}

SampleRoads sampleRoads(const QList<SampleTown> &towns)
{
    constexpr double bend = 0.13;
    Dice dice(roadSeed);
    SampleRoads all;
    int largest = 0;
    for (int a = 0; a < towns.size(); ++a) {
        if (towns[a].population > towns[largest].population) largest = a;
        for (int b = a + 1; b < towns.size(); ++b)
            if (areNeighbours(towns, a, b))
                all.roads += {.from = a, .to = b, .line = bentLine(towns[a].centre, towns[b].centre, bend, dice)};
    }
    all.towards = waysTo(largest, towns, all.roads);
    for (int home = 0; home < towns.size(); ++home) {
        const QList<int> way = wayFrom(home, all.towards);
        for (qsizetype i = 1; i < way.size(); ++i) all.roads[roadBetween(all.roads, way[i - 1], way[i])].people += towns[home].population;
    }
    return all;
}

SampleRailway sampleRailway(const QList<SampleTown> &towns)
{
    // Far from straight is dear, but a large town nearly on the way is worth it.
    constexpr double fromCentre = 0.3, bend = 0.07, power = 1.25;
    constexpr int manyPeople = 6000, somePeople = 2000;
    int west = -1, east = -1, largest = -1;
    QList<SampleRoad> tracks;
    for (int town = 0; town < towns.size(); ++town) {
        for (int other = 0; other < town && towns[town].population >= somePeople; ++other)
            if (towns[other].population >= somePeople) tracks += {.from = other, .to = town};
        if (towns[town].population < manyPeople) continue;
        if (west < 0 || towns[town].centre.east < towns[west].centre.east) west = town;
        if (east < 0 || towns[town].centre.east > towns[east].centre.east) east = town;
        if (largest < 0 || towns[town].population > towns[largest].population) largest = town;
    }
    if (west < 0) return {};
    const QList<int> towards = waysTo(largest, towns, tracks, power), back = wayFrom(east, towards);
    SampleRailway railway{.towns = wayFrom(west, towards)};
    for (const int town : back | std::views::reverse)
        if (!railway.towns.contains(town)) railway.towns += town;
    Dice dice(roadSeed + 1);
    Line corners;
    for (const int town : std::as_const(railway.towns)) {
        const Utm centre = towns[town].centre;
        const Utm place = beside(centre, {centre.east + 1, centre.north}, 0, -fromCentre * sampleReach(towns[town]));
        if (!corners.empty())
            corners.push_back(
                beside(corners.back(), place, 0.5, bend * dice.between(-1000, 1000) / 1000 * metresBetween(corners.back(), place)));
        corners.push_back(place);
    }
    railway.line = smoothed(corners);
    // A train takes no sharp turn in a town, so that the line passes a little beside where it was meant to.
    for (size_t i = 0; i < corners.size(); i += 2)
        railway.stations += std::ranges::min(railway.line, {}, [&](Utm at) { return metresBetween(at, corners[i]); });
    return railway;
}
