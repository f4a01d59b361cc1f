// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/place.h"
#include <limits>
#include <memory>
#include <span>
#include <vector>

/** A path that can be walked both ways. Metres are weighted: steps and ferries count for more than their length. */
struct WalkingEdge {
    quint32 a = 0;
    quint32 b = 0;
    float metres = 0;
    bool operator==(const WalkingEdge &) const = default;
};

/** An edge as seen from one of its ends. */
struct WalkingArc {
    quint32 to = 0;
    float metres = 0;
};

inline constexpr quint32 noNode = std::numeric_limits<quint32>::max();

/** Where a place stands beside the network: the node it is walked to, and how far that is. */
struct Footing {
    /** noNode where no path is near enough. */
    quint32 node = noNode;
    float metres = 0;
    bool operator==(const Footing &) const = default;
};

/** Farther from every path than this, a place does not stand on the network. */
inline constexpr double farFromPathM = 300;
/** An edge is at least a centimetre long, so that nodes in one place stay joined. No ferry is longer than a hundred kilometres. */
inline constexpr double shortestEdgeM = 0.01;
inline constexpr double longestEdgeM = 100'000;

/**
 * All paths of an area that may be walked, as one graph that never changes once made. Nodes lie in the order of a curve through the area,
 * so that what is near on the ground is near in memory. Parts that no path joins stay apart.
 */
class WalkingNetwork
{
public:
    WalkingNetwork() = default;
    /**
     * Edges that name no node, have no length, or join a node with itself are left out, nodes whose place is no place too. Places and
     * metres are kept in whole centimetres. The nodes get new numbers.
     */
    WalkingNetwork(std::vector<Utm> places, std::span<const WalkingEdge> edges);

    bool isEmpty() const { return m_places.empty(); }
    quint32 nodeCount() const { return static_cast<quint32>(m_places.size()); }
    size_t edgeCount() const { return m_arcs.size() / 2; }
    Utm place(quint32 node) const { return m_places[node]; }
    std::span<const WalkingArc> arcs(quint32 node) const { return {m_arcs.data() + m_begins[node], m_arcs.data() + m_begins[node + 1]}; }
    /** Which part the node belongs to; 0 is the largest. */
    quint32 partOf(quint32 node) const { return m_parts[node]; }
    /** How many nodes each part has, the largest first. */
    std::span<const quint32> partSizes() const { return m_partSizes; }
    /** The longest edge; 0 where there is none. */
    float longestArc() const { return m_longestArc; }

    /** The nearest node that is not on a scrap of a few nodes; none farther than farFromPathM. */
    Footing footing(Utm place) const;

    /** Places and edges in few bytes, and back; an empty network where the bytes are damaged. */
    QByteArray packed() const;
    static WalkingNetwork unpacked(const QByteArray &bytes);

private:
    void arrange(std::vector<Utm> places, std::span<const WalkingEdge> edges);
    void findParts();
    bool isScrap(quint32 part) const;
    void indexPlaces();

    std::vector<Utm> m_places;
    std::vector<quint32> m_begins;
    std::vector<WalkingArc> m_arcs;
    float m_longestArc = 0;
    std::vector<quint32> m_parts;
    std::vector<quint32> m_partSizes;
    /** Nodes by the square they lie in, for finding the nearest. */
    UtmBox m_box;
    double m_side = 0;
    int m_columns = 0;
    int m_rows = 0;
    std::vector<quint32> m_squareBegins;
    std::vector<quint32> m_squareNodes;
};
