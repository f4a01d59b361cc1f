// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/walking/onfoot.h"
#include <algorithm>
#include <cmath>

namespace {
Footing footingOf(const FootSpots &spots, size_t at)
{
    return at < spots.footings.size() ? spots.footings[at] : Footing();
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

FootGoals::FootGoals(const WalkingGround &ground, FootSpots goals, float mostMetres)
    : m_ground(ground), m_goals(std::move(goals)), m_mostMetres(mostMetres)
{
    const size_t count = m_goals.places.size();
    std::vector<ReachStart> starts;
    starts.reserve(count);
    m_all.reserve(count);
    for (size_t at = 0; at < count; ++at) {
        const auto goal = static_cast<int>(at);
        const Footing footing = footingOf(m_goals, at);
        starts.push_back({footing.node, footing.metres});
        m_all.push_back(goal);
        if (isOnNetwork(footing))
            m_byNode.emplace_back(footing.node, goal);
        else
            m_offPaths.push_back(goal);
    }
    std::ranges::sort(m_byNode);
    const auto east = [this](int goal) { return m_goals.places[static_cast<size_t>(goal)].east; };
    std::ranges::stable_sort(m_all, {}, east);
    std::ranges::stable_sort(m_offPaths, {}, east);
    if (m_ground.hasNetwork()) m_reach = reachFrom(*m_ground.network, starts, mostMetres);
}

void FootGoals::improveStraight(OnFoot &best, Utm from, const std::vector<int> &goals) const
{
    const auto place = [this](int goal) { return m_goals.places[static_cast<size_t>(goal)]; };
    const auto look = [&](int goal) {
        const auto metres = static_cast<float>(metresBetween(from, place(goal)) * m_ground.detour);
        if (metres < best.metres || (metres == best.metres && !best.byPath && goal < best.goal)) best = {metres, goal, false};
    };
    // What lies farther east or west than the best way is long cannot be nearer.
    const auto eastward = [&](int goal) { return (place(goal).east - from.east) * m_ground.detour; };
    const auto middle = std::ranges::lower_bound(goals, 0.0, {}, eastward);
    for (auto one = middle; one != goals.end() && eastward(*one) <= best.metres; ++one) look(*one);
    for (auto one = middle; one != goals.begin() && -eastward(*std::prev(one)) <= best.metres; --one) look(*std::prev(one));
}

OnFoot FootGoals::nearest(Utm from, Footing footing) const
{
    OnFoot best;
    if (isOnNetwork(footing)) {
        if (const quint32 goal = m_reach.start[footing.node]; goal != noNode)
            best = {m_reach.metres[footing.node] + footing.metres, static_cast<int>(goal), true};
        for (const auto &[node, goal] : std::ranges::equal_range(m_byNode, footing.node, {}, &std::pair<quint32, int>::first)) {
            const auto metres = static_cast<float>(metresBetween(from, m_goals.places[static_cast<size_t>(goal)]) * m_ground.detour);
            if (metres < best.metres) best = {metres, goal, true};
        }
        improveStraight(best, from, m_offPaths);
    } else {
        improveStraight(best, from, m_all);
    }
    return best.metres <= m_mostMetres ? best : OnFoot();
}

std::vector<OnFoot> nearestOnFoot(const WalkingGround &ground, const FootSpots &goals, const FootSpots &from, float mostMetres)
{
    const FootGoals all(ground, goals, mostMetres);
    std::vector<OnFoot> nearest;
    nearest.reserve(from.places.size());
    for (size_t at = 0; at < from.places.size(); ++at) nearest.push_back(all.nearest(from.places[at], footingOf(from, at)));
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
