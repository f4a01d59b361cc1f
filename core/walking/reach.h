// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/walking/walkingnetwork.h"

/** Somewhere to walk from, with the metres already behind. */
struct ReachStart {
    quint32 node = noNode;
    float metres = 0;
};

/** How far every node is from the nearest of several starts. */
struct Reach {
    /** Infinite where no start reaches it. */
    std::vector<float> metres = {};
    /** Position among the starts; noNode where none reaches it. */
    std::vector<quint32> start = {};
    /** The node before on the way from the start; noNode at a start. Empty where nobody asked for ways. */
    std::vector<quint32> previous = {};
};

inline constexpr float noLimitM = std::numeric_limits<float>::infinity();

/** One search from all starts at once (Dijkstra); starts without a node are passed over. Nothing beyond @p mostMetres. */
Reach reachFrom(const WalkingNetwork &network, std::span<const ReachStart> starts, float mostMetres = noLimitM, bool withWays = false);
/** The nodes from @p node back to its start, both among them; needs ways. */
std::vector<quint32> wayBack(const Reach &reach, quint32 node);

/** Nodes near one start, with their metres, the nearest first; for many small searches over the same network. */
class NearbySearch
{
public:
    struct Found {
        quint32 node = noNode;
        float metres = 0;
    };
    explicit NearbySearch(const WalkingNetwork &network) : m_network(network) { }
    /** Valid until the next search. */
    std::span<const Found> from(ReachStart start, float mostMetres);

private:
    const WalkingNetwork &m_network;
    std::vector<float> m_metres;
    std::vector<Found> m_found;
    std::vector<Found> m_waiting;
};
