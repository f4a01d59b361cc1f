// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/osmwalking.h"
#include "geo/projection.h"
#include <algorithm>
#include <cmath>

namespace {
/** No node is farther from the next on its way, so that a house beside a long straight road is walked to the road, not to its end. */
constexpr double farthestM = 50;

bool isInside(const std::optional<UtmBox> &box, Utm at)
{
    if (!std::isfinite(at.east) || !std::isfinite(at.north)) return false;
    return !box || (at.east >= box->west && at.east <= box->east && at.north >= box->south && at.north <= box->north);
}

/** Nodes and edges of a network while it is put together. */
struct Laying {
    std::vector<Utm> places = {};
    std::vector<WalkingEdge> edges = {};
    double metres = 0;

    void lay(quint32 a, quint32 b, WalkingWeight weight)
    {
        const Utm from = places[a], to = places[b];
        const double apart = metresBetween(from, to);
        metres += apart;
        const int pieces = std::max(1, static_cast<int>(std::ceil(apart / farthestM)));
        for (int piece = 1; piece <= pieces; ++piece) {
            const double part = static_cast<double>(piece) / pieces;
            quint32 next = b;
            if (piece < pieces) {
                next = static_cast<quint32>(places.size());
                places.push_back({std::lerp(from.east, to.east, part), std::lerp(from.north, to.north, part)});
            }
            const double length = std::max(shortestEdgeM, apart / pieces * weight.perMetre + (piece == 1 ? weight.metres : 0));
            edges.push_back({a, next, static_cast<float>(length)});
            a = next;
        }
    }
};
}

OsmWalking::OsmWalking(std::optional<UtmBox> box) : m_box(box), m_southWest{-180, -90}, m_northEast{180, 90}
{
    if (!box) return;
    // Lines of the grid bend a little in degrees; this is more than they do.
    constexpr double margin = 0.05;
    m_southWest = {180, 90};
    m_northEast = {-180, -90};
    for (const Utm corner :
        {Utm{box->west, box->south}, Utm{box->west, box->north}, Utm{box->east, box->south}, Utm{box->east, box->north}}) {
        const LonLat place = toLonLat(corner).value_or(LonLat());
        m_southWest = {std::min(m_southWest.lon, place.lon - margin), std::min(m_southWest.lat, place.lat - margin)};
        m_northEast = {std::max(m_northEast.lon, place.lon + margin), std::max(m_northEast.lat, place.lat + margin)};
    }
}

bool OsmWalking::isNear(LonLat place) const
{
    return place.lon >= m_southWest.lon && place.lon <= m_northEast.lon && place.lat >= m_southWest.lat && place.lat <= m_northEast.lat;
}

quint32 OsmWalking::nodeOf(qint64 id, LonLat place)
{
    const auto next = static_cast<quint32>(m_places.size());
    // Both sides come up to a closed gate, but not through it.
    const auto [known, isNew] = m_closed.contains(id) ? std::pair(m_nodes.end(), true) : m_nodes.try_emplace(id, next);
    if (!isNew) return known->second;
    m_places.push_back(place);
    return next;
}

void OsmWalking::relation(const OsmRelation &relation)
{
    if (!relation.tags.is("type", "multipolygon")) return;
    const auto weight = walkingWeightOf(relation.tags);
    if (!weight) return;
    for (const OsmMember &member : relation.members)
        if (member.kind == OsmKind::Way) m_outlines.try_emplace(member.id, *weight);
}

void OsmWalking::node(const OsmNode &node)
{
    if (stopsWalkers(node.tags)) m_closed.insert(node.id);
}

void OsmWalking::way(const OsmWay &way)
{
    auto weight = walkingWeightOf(way.tags);
    if (!weight)
        if (const auto outline = m_outlines.find(way.id); outline != m_outlines.end()) weight = outline->second;
    if (!weight || isFull()) return;
    for (size_t i = 1; i < way.line.size(); ++i) {
        if (!isNear(way.line[i - 1]) || !isNear(way.line[i])) continue;
        const quint32 a = nodeOf(way.nodes[i - 1], way.line[i - 1]), b = nodeOf(way.nodes[i], way.line[i]);
        m_stretches.push_back({a, b, *weight});
        weight->metres = 0;
    }
}

ReadWalking OsmWalking::take()
{
    ReadWalking read;
    if (isFull()) return read;
    Laying laying{.places = toUtm(m_places)};
    std::vector<Utm> places = laying.places;
    std::erase_if(m_stretches, [&](const Stretch &one) { return !isInside(m_box, places[one.a]) || !isInside(m_box, places[one.b]); });
    laying.edges.reserve(2 * m_stretches.size());
    for (const Stretch &one : m_stretches)
        if (one.a != one.b) laying.lay(one.a, one.b, one.weight);
    // Nodes without a way are no part of it.
    std::vector<bool> isUsed(laying.places.size(), false);
    for (const WalkingEdge &edge : laying.edges) isUsed[edge.a] = isUsed[edge.b] = true;
    for (size_t i = 0; i < isUsed.size(); ++i)
        if (!isUsed[i]) laying.places[i] = {std::nan(""), std::nan("")};
    read.metres = laying.metres;
    read.network = WalkingNetwork(std::move(laying.places), laying.edges);
    if (!read.network.isEmpty()) read.packed = read.network.packed();
    return read;
}
