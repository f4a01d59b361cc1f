// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/walking/reach.h"

/** On what ways on foot are measured. */
struct WalkingGround {
    /** Null or empty where none was imported. */
    std::shared_ptr<const WalkingNetwork> network = {};
    /** Ways are so much longer than the straight line where no path is known (domain §5.5: 1.2 to 1.3). */
    double detour = 1.3;
    bool hasNetwork() const { return network && !network->isEmpty(); }
};

/** Places with where they stand on the network; without a network no footing is known. */
struct FootSpots {
    std::vector<Utm> places = {};
    std::vector<Footing> footings = {};
};
FootSpots footSpots(const WalkingGround &ground, std::vector<Utm> places);

/** The nearest of several goals on foot. */
struct OnFoot {
    /** Infinite where none can be reached. */
    float metres = std::numeric_limits<float>::infinity();
    /** Position among the goals; -1 where there is none. */
    int goal = -1;
    /** False where it is the straight line times the detour. */
    bool byPath = false;
    bool operator==(const OnFoot &) const = default;
};

/**
 * Goals to which one search leads from everywhere, to be asked often. A place far from every path is measured by the straight line times
 * the detour, as all are where there is no network; places on parts that no path joins do not reach each other.
 */
class FootGoals
{
public:
    /** What is beyond @p mostMetres stays infinite. */
    FootGoals(const WalkingGround &ground, FootSpots goals, float mostMetres = noLimitM);
    /** @p footing is that of @p from on the same ground. */
    OnFoot nearest(Utm from, Footing footing) const;
    bool isEmpty() const { return m_goals.places.empty(); }

private:
    bool isOnNetwork(Footing footing) const { return m_ground.hasNetwork() && footing.node < m_ground.network->nodeCount(); }
    void improveStraight(OnFoot &best, Utm from, const std::vector<int> &goals) const;

    WalkingGround m_ground;
    FootSpots m_goals;
    float m_mostMetres;
    Reach m_reach;
    /** By the node they stand on, for places that stand on the same one: they need not walk to it and back. */
    std::vector<std::pair<quint32, int>> m_byNode;
    /** From west to east: all of them, and those far from every path. */
    std::vector<int> m_all;
    std::vector<int> m_offPaths;
};

/**
 * For each of @p from the nearest of @p goals, in one search; as FootGoals.
 */
std::vector<OnFoot> nearestOnFoot(const WalkingGround &ground, const FootSpots &goals, const FootSpots &from, float mostMetres = noLimitM);

/** The way on the map between two places, straight where no path leads. */
struct FootWay {
    float metres = std::numeric_limits<float>::infinity();
    bool byPath = false;
    std::vector<Utm> line = {};
};
FootWay wayOnFoot(const WalkingGround &ground, Utm from, Utm to);

/** Usual for planning: 4.8 km/h. */
inline constexpr double metresPerMinute = 80;
/** Whole minutes, rounded up: less could seem near enough. */
int minutesOnFoot(double metres);
