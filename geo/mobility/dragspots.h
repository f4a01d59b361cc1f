// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/walking/onfoot.h"
#include "geo/mobility/nearspots.h"
#include <functional>

/** Spots that are asked again and again which of them lie around a place that moves. Spots and ground must outlive it. */
class DragSpots
{
public:
    DragSpots(const WalkingGround &ground, const FootSpots &spots);

    /** Metres on foot, as nearestOnFoot() would say with the place as the only goal, and by the straight line; infinite beyond the limits.
     */
    using Look = std::function<void(quint32 spot, float walked, float straight)>;
    /** Calls @p look once with every spot within @p mostWalked on foot or @p mostStraight by the straight line of the place. */
    void eachAround(Utm place, Footing footing, float mostWalked, float mostStraight, const Look &look);

private:
    void walk(Utm place, Footing footing, float most);
    bool isOnPaths(Footing footing) const { return footing.node < m_begins.size() - 1; }
    void reach(quint32 spot, float &slot, float metres);

    const WalkingGround &m_ground;
    const FootSpots &m_spots;
    /** Spots by the node they stand on. */
    std::vector<quint32> m_begins;
    std::vector<quint32> m_standing;
    NearSpots m_straightLine;
    std::optional<NearbySearch> m_search;
    /** Of the question that is being answered. */
    std::vector<float> m_walked;
    std::vector<float> m_straight;
    std::vector<quint32> m_reached;
};
