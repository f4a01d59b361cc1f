// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/mobility/dragspots.h"
#include <algorithm>
#include <numeric>

DragSpots::DragSpots(const WalkingGround &ground, const FootSpots &spots) : m_ground(ground), m_spots(spots), m_straightLine(spots.places)
{
    const size_t nodes = ground.hasNetwork() ? ground.network->nodeCount() : 0, count = spots.places.size();
    m_begins.assign(nodes + 1, 0);
    m_walked.assign(count, noLimitM);
    m_straight.assign(count, noLimitM);
    if (nodes == 0) return;
    m_search.emplace(*ground.network);
    for (const Footing &footing : spots.footings)
        if (isOnPaths(footing)) ++m_begins[footing.node + 1];
    std::partial_sum(m_begins.begin(), m_begins.end(), m_begins.begin());
    m_standing.resize(m_begins.back());
    std::vector<quint32> next(m_begins.begin(), std::prev(m_begins.end()));
    for (quint32 spot = 0; spot < count; ++spot)
        if (const Footing &footing = spots.footings[spot]; isOnPaths(footing)) m_standing[next[footing.node]++] = spot;
}

void DragSpots::reach(quint32 spot, float &slot, float metres)
{
    if (metres >= slot) return;
    if (m_walked[spot] == noLimitM && m_straight[spot] == noLimitM) m_reached.push_back(spot);
    slot = metres;
}

void DragSpots::walk(Utm place, Footing footing, float most)
{
    const bool isPlaceOnPaths = isOnPaths(footing);
    // Wherever one of both stands on no path, the straight line with its detour counts; on the same node one need not walk to it and back.
    // A metre more than the limit, so that rounding leaves nobody out.
    m_straightLine.within(place, most / std::min(1.0, m_ground.detour) + 1, [&](quint32 spot, double metres) {
        const Footing &own = m_spots.footings[spot];
        const auto walked = static_cast<float>(metres * m_ground.detour);
        if ((!isPlaceOnPaths || !isOnPaths(own) || own.node == footing.node) && walked <= most) reach(spot, m_walked[spot], walked);
    });
    if (!isPlaceOnPaths) return;
    for (const auto &[node, metres] : m_search->from({footing.node, footing.metres}, most))
        for (quint32 i = m_begins[node]; i < m_begins[node + 1]; ++i)
            if (const float walked = metres + m_spots.footings[m_standing[i]].metres; walked <= most)
                reach(m_standing[i], m_walked[m_standing[i]], walked);
}

void DragSpots::eachAround(Utm place, Footing footing, float mostWalked, float mostStraight, const Look &look)
{
    if (mostWalked > 0) walk(place, footing, mostWalked);
    if (mostStraight > 0)
        m_straightLine.within(
            place, mostStraight, [&](quint32 spot, double metres) { reach(spot, m_straight[spot], static_cast<float>(metres)); });
    for (const quint32 spot : m_reached) {
        look(spot, m_walked[spot], m_straight[spot]);
        m_walked[spot] = m_straight[spot] = noLimitM;
    }
    m_reached.clear();
}
