// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/walking/onfoot.h"
#include <algorithm>
#include <cmath>
#include <numeric>

namespace {
/** Some of the goals, to be asked for the nearest one in a straight line. */
class StraightGoals
{
public:
    template<class Keep> StraightGoals(const FootSpots &goals, double detour, const Keep &keep) : m_goals(goals), m_detour(detour)
    {
        for (int goal = 0; goal < static_cast<int>(goals.places.size()); ++goal)
            if (keep(goal)) m_order.push_back(goal);
        std::ranges::stable_sort(m_order, {}, [this](int goal) { return east(goal); });
    }
    /** Makes @p best the nearest one where that is nearer. */
    void improve(OnFoot &best, Utm from) const
    {
        const auto look = [&](int goal) {
            const auto metres = static_cast<float>(metresBetween(from, place(goal)) * m_detour);
            if (metres < best.metres || (metres == best.metres && goal < best.goal)) best = {metres, goal, false};
        };
        // What lies farther east or west than the best way is long cannot be nearer.
        const auto middle = std::ranges::lower_bound(m_order, from.east, {}, [this](int goal) { return east(goal); });
        for (auto one = middle; one != m_order.end() && (east(*one) - from.east) * m_detour <= best.metres; ++one) look(*one);
        for (auto one = middle; one != m_order.begin() && (from.east - east(*std::prev(one))) * m_detour <= best.metres; --one)
            look(*std::prev(one));
    }

private:
    Utm place(int goal) const { return m_goals.places[static_cast<size_t>(goal)]; }
    double east(int goal) const { return place(goal).east; }

    const FootSpots &m_goals;
    double m_detour;
    std::vector<int> m_order;
};

Footing footingOf(const FootSpots &spots, size_t at)
{
    return at < spots.footings.size() ? spots.footings[at] : Footing();
}

/** Goals by the node they stand on, for places that stand on the same one: they need not walk to it and back. */
class Neighbours
{
public:
    explicit Neighbours(const FootSpots &goals)
    {
        for (size_t goal = 0; goal < goals.places.size(); ++goal)
            if (const quint32 node = footingOf(goals, goal).node; node != noNode) m_goals.emplace_back(node, static_cast<int>(goal));
        std::ranges::sort(m_goals);
    }
    auto on(quint32 node) const { return std::ranges::equal_range(m_goals, node, {}, &std::pair<quint32, int>::first); }

private:
    std::vector<std::pair<quint32, int>> m_goals;
};

/** The reach of all goals that stand on the network. */
Reach reachOf(const WalkingGround &ground, const FootSpots &goals, float mostMetres)
{
    std::vector<ReachStart> starts;
    starts.reserve(goals.places.size());
    for (size_t goal = 0; goal < goals.places.size(); ++goal) {
        const Footing footing = footingOf(goals, goal);
        starts.push_back({footing.node, footing.metres});
    }
    return reachFrom(*ground.network, starts, mostMetres);
}

bool isOnNetwork(const WalkingGround &ground, Footing footing)
{
    return ground.hasNetwork() && footing.node < ground.network->nodeCount();
}
}

FootSpots footSpots(const WalkingGround &ground, std::vector<Utm> places)
{
    FootSpots spots{.places = std::move(places)};
    spots.footings.resize(spots.places.size());
    if (ground.hasNetwork())
        std::ranges::transform(spots.places, spots.footings.begin(), [&](Utm place) { return ground.network->footing(place); });
    return spots;
}

std::vector<OnFoot> nearestOnFoot(const WalkingGround &ground, const FootSpots &goals, const FootSpots &from, float mostMetres)
{
    std::vector<OnFoot> nearest(from.places.size());
    const Reach reach = ground.hasNetwork() ? reachOf(ground, goals, mostMetres) : Reach();
    const Neighbours neighbours(goals);
    const StraightGoals all(goals, ground.detour, [](int) { return true; });
    const StraightGoals offPaths(
        goals, ground.detour, [&](int goal) { return !isOnNetwork(ground, footingOf(goals, static_cast<size_t>(goal))); });
    for (size_t i = 0; i < nearest.size(); ++i) {
        OnFoot &best = nearest[i];
        const Footing footing = footingOf(from, i);
        if (isOnNetwork(ground, footing)) {
            if (const quint32 goal = reach.start[footing.node]; goal != noNode)
                best = {reach.metres[footing.node] + footing.metres, static_cast<int>(goal), true};
            for (const auto &[node, goal] : neighbours.on(footing.node)) {
                const auto metres
                    = static_cast<float>(metresBetween(from.places[i], goals.places[static_cast<size_t>(goal)]) * ground.detour);
                if (metres < best.metres) best = {metres, goal, true};
            }
            offPaths.improve(best, from.places[i]);
        } else {
            all.improve(best, from.places[i]);
        }
        if (best.metres > mostMetres) best = {};
    }
    return nearest;
}

FootWay wayOnFoot(const WalkingGround &ground, Utm from, Utm to)
{
    const FootSpots start = footSpots(ground, {from}), goal = footSpots(ground, {to});
    const OnFoot nearest = nearestOnFoot(ground, goal, start).front();
    if (nearest.goal < 0) return {};
    FootWay way{.metres = nearest.metres, .byPath = nearest.byPath, .line = {from}};
    if (nearest.byPath && start.footings[0].node != goal.footings[0].node) {
        const ReachStart begin{goal.footings[0].node, goal.footings[0].metres};
        const Reach reach = reachFrom(*ground.network, std::span(&begin, 1), nearest.metres, true);
        for (const quint32 node : wayBack(reach, start.footings[0].node)) way.line.push_back(ground.network->place(node));
    }
    way.line.push_back(to);
    return way;
}

int minutesOnFoot(double metres)
{
    // A sum of many edges is off by less than this.
    constexpr double noise = 1e-4;
    const double minutes = std::ceil(metres / metresPerMinute - noise);
    return minutes < std::numeric_limits<int>::max() ? std::max(0, static_cast<int>(minutes)) : std::numeric_limits<int>::max();
}
