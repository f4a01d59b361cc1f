// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/walking/reach.h"
#include <algorithm>
#include <bit>
#include <cmath>

namespace {
bool isUsable(const ReachStart &start, const WalkingNetwork &network, float mostMetres)
{
    return start.node < network.nodeCount() && start.metres >= 0 && start.metres <= mostMetres && std::isfinite(start.metres);
}

/**
 * Nodes to be looked at, in buckets of some metres each; the buckets are used again and again in a circle. Within a bucket the order does
 * not matter: a node that is reached on a shorter way meanwhile is looked at once more. On paths that is three times as fast as a heap
 * (tests/bench/README.md).
 */
class Buckets
{
public:
    struct Entry {
        quint32 node;
        float metres;
    };

    /** All that waits lies within @p span metres from the first. */
    Buckets(float first, float span)
        : m_perMetre(1 / std::max(widthM, span / mostBuckets)),
          m_turn(turnOf(first)),
          m_mask(std::bit_ceil(static_cast<size_t>(span * m_perMetre) + 3) - 1),
          m_buckets(m_mask + 1)
    {
    }
    void add(quint32 node, float metres)
    {
        m_buckets[turnOf(metres) & m_mask].push_back({node, metres});
        ++m_waiting;
    }
    /** Calls @p look with all that waits, the near before the far by buckets; it may add more. */
    template<class Look> void run(const Look &look)
    {
        for (; m_waiting > 0; ++m_turn) {
            std::vector<Entry> &bucket = m_buckets[m_turn & m_mask];
            size_t next = 0;
            while (next < bucket.size()) look(Entry(bucket[next++]));
            m_waiting -= bucket.size();
            bucket.clear();
        }
    }

private:
    static constexpr float widthM = 8, mostBuckets = 1 << 20;
    size_t turnOf(float metres) const { return static_cast<size_t>(metres * m_perMetre); }

    float m_perMetre;
    size_t m_turn;
    size_t m_mask;
    size_t m_waiting = 0;
    std::vector<std::vector<Entry>> m_buckets;
};

template<bool withWays> void search(const WalkingNetwork &network, std::span<const ReachStart> starts, float mostMetres, Reach &reach)
{
    float first = noLimitM, last = 0;
    for (const ReachStart &start : starts) {
        if (!isUsable(start, network, mostMetres)) continue;
        first = std::min(first, start.metres);
        last = std::max(last, start.metres);
    }
    if (first == noLimitM) return;
    Buckets waiting(first, std::max(network.longestArc(), last - first));
    for (quint32 i = 0; i < starts.size(); ++i) {
        const auto [node, metres] = starts[i];
        if (!isUsable(starts[i], network, mostMetres) || metres >= reach.metres[node]) continue;
        reach.metres[node] = metres;
        reach.start[node] = i;
        waiting.add(node, metres);
    }
    waiting.run([&](Buckets::Entry entry) {
        if (entry.metres > reach.metres[entry.node]) return;
        const quint32 start = reach.start[entry.node];
        for (const WalkingArc &arc : network.arcs(entry.node)) {
            const float metres = entry.metres + arc.metres;
            if (metres >= reach.metres[arc.to] || metres > mostMetres) continue;
            reach.metres[arc.to] = metres;
            reach.start[arc.to] = start;
            if constexpr (withWays) reach.previous[arc.to] = entry.node;
            waiting.add(arc.to, metres);
        }
    });
}
}

Reach reachFrom(const WalkingNetwork &network, std::span<const ReachStart> starts, float mostMetres, bool withWays)
{
    const size_t nodes = network.nodeCount();
    Reach reach{.metres = std::vector<float>(nodes, noLimitM), .start = std::vector<quint32>(nodes, noNode)};
    if (withWays) reach.previous.assign(nodes, noNode);
    withWays ? search<true>(network, starts, mostMetres, reach) : search<false>(network, starts, mostMetres, reach);
    return reach;
}

std::vector<quint32> wayBack(const Reach &reach, quint32 node)
{
    std::vector<quint32> way;
    if (node >= reach.previous.size() || reach.start[node] == noNode) return way;
    for (; node != noNode; node = reach.previous[node]) way.push_back(node);
    return way;
}

std::span<const NearbySearch::Found> NearbySearch::from(ReachStart start, float mostMetres)
{
    // Only what the search before touched has to be forgotten.
    for (const Found &found : m_found) m_metres[found.node] = noLimitM;
    m_metres.resize(m_network.nodeCount(), noLimitM);
    m_found.clear();
    if (!isUsable(start, m_network, mostMetres)) return {};
    const auto isFarther = [](const Found &a, const Found &b) { return a.metres > b.metres; };
    const auto wait = [&](quint32 node, float metres) {
        m_metres[node] = metres;
        m_waiting.push_back({node, metres});
        std::ranges::push_heap(m_waiting, isFarther);
    };
    wait(start.node, start.metres);
    while (!m_waiting.empty()) {
        std::ranges::pop_heap(m_waiting, isFarther);
        const Found next = m_waiting.back();
        m_waiting.pop_back();
        if (next.metres > m_metres[next.node]) continue;
        m_found.push_back(next);
        for (const WalkingArc &arc : m_network.arcs(next.node))
            if (const float metres = next.metres + arc.metres; metres <= mostMetres && metres < m_metres[arc.to]) wait(arc.to, metres);
    }
    return m_found;
}
