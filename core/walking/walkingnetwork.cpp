// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/walking/walkingnetwork.h"
#include <algorithm>
#include <cmath>
#include <numeric>

namespace {
/** Squares of the index are at least so wide. */
constexpr double leastSideM = 100;
/** A part with fewer nodes than this, and far fewer than the largest, is a scrap: a path in a yard, a roof, an error of the data. */
constexpr quint32 leastPart = 50;
constexpr quint32 scrapShare = 10;

/** Centimetres are enough on foot, and what is kept in whole ones is the same after packing. */
double toCentimetre(double metres)
{
    constexpr double centimetres = 100;
    return std::round(metres * centimetres) / centimetres;
}

bool isOnEarth(Utm place)
{
    constexpr double farthest = 2e7;
    return std::abs(place.east) < farthest && std::abs(place.north) < farthest;
}

UtmBox boxAround(const std::vector<Utm> &places)
{
    if (places.empty()) return {};
    UtmBox box{places[0].east, places[0].north, places[0].east, places[0].north};
    for (const Utm &place : places) {
        box.west = std::min(box.west, place.east);
        box.east = std::max(box.east, place.east);
        box.south = std::min(box.south, place.north);
        box.north = std::max(box.north, place.north);
    }
    return box;
}

/** How far along a Hilbert curve through a square of 65,536 by 65,536 steps the step lies. */
quint32 alongCurve(quint32 x, quint32 y)
{
    constexpr quint32 side = 1U << 16U;
    quint32 along = 0;
    for (quint32 half = side / 2; half > 0; half /= 2) {
        const quint32 right = (x & half) > 0 ? 1 : 0, upper = (y & half) > 0 ? 1 : 0;
        along += half * half * ((3 * right) ^ upper);
        if (upper == 1) continue;
        if (right == 1) {
            x = side - 1 - x;
            y = side - 1 - y;
        }
        std::swap(x, y);
    }
    return along;
}

/** The positions of all places that lie on earth, in the order of the curve. */
std::vector<quint32> curveOrder(const std::vector<Utm> &places)
{
    std::vector<Utm> onEarth;
    std::ranges::copy_if(places, std::back_inserter(onEarth), isOnEarth);
    const UtmBox box = boxAround(onEarth);
    constexpr double steps = 65'535;
    const double scale = steps / std::max({box.east - box.west, box.north - box.south, 1.0});
    std::vector<std::pair<quint32, quint32>> order;
    order.reserve(onEarth.size());
    for (quint32 i = 0; i < places.size(); ++i) {
        if (!isOnEarth(places[i])) continue;
        const auto x = static_cast<quint32>((places[i].east - box.west) * scale);
        order.emplace_back(alongCurve(x, static_cast<quint32>((places[i].north - box.south) * scale)), i);
    }
    std::ranges::sort(order);
    std::vector<quint32> positions(order.size());
    std::ranges::transform(order, positions.begin(), [](const auto &one) { return one.second; });
    return positions;
}
}

WalkingNetwork::WalkingNetwork(std::vector<Utm> places, std::span<const WalkingEdge> edges)
{
    for (Utm &place : places) place = {toCentimetre(place.east), toCentimetre(place.north)};
    arrange(std::move(places), edges);
    findParts();
    indexPlaces();
}

void WalkingNetwork::arrange(std::vector<Utm> places, std::span<const WalkingEdge> edges)
{
    const std::vector<quint32> order = curveOrder(places);
    std::vector<quint32> nodes(places.size(), noNode);
    m_places.reserve(order.size());
    for (const quint32 position : order) {
        nodes[position] = nodeCount();
        m_places.push_back(places[position]);
    }
    struct Arc {
        quint32 from;
        quint32 to;
        float metres;
        auto operator<=>(const Arc &) const = default;
    };
    std::vector<Arc> arcs;
    arcs.reserve(2 * edges.size());
    for (const WalkingEdge &edge : edges) {
        if (edge.a >= places.size() || edge.b >= places.size() || edge.a == edge.b) continue;
        const quint32 a = nodes[edge.a], b = nodes[edge.b];
        if (a == noNode || b == noNode || !(edge.metres > 0) || edge.metres > longestEdgeM) continue;
        const auto metres = static_cast<float>(std::max(toCentimetre(edge.metres), shortestEdgeM));
        arcs.push_back({a, b, metres});
        arcs.push_back({b, a, metres});
    }
    // Of several between the same nodes the shortest counts.
    std::ranges::sort(arcs);
    const auto same
        = std::ranges::unique(arcs, [](const Arc &one, const Arc &other) { return one.from == other.from && one.to == other.to; });
    arcs.erase(same.begin(), same.end());
    m_begins.assign(m_places.size() + 1, 0);
    m_arcs.reserve(arcs.size());
    for (const Arc &arc : arcs) {
        ++m_begins[arc.from + 1];
        m_arcs.push_back({arc.to, arc.metres});
        m_longestArc = std::max(m_longestArc, arc.metres);
    }
    std::partial_sum(m_begins.begin(), m_begins.end(), m_begins.begin());
}

void WalkingNetwork::findParts()
{
    m_parts.assign(m_places.size(), noNode);
    std::vector<quint32> sizes, open;
    for (quint32 first = 0; first < nodeCount(); ++first) {
        if (m_parts[first] != noNode) continue;
        const auto part = static_cast<quint32>(sizes.size());
        sizes.push_back(0);
        m_parts[first] = part;
        open.assign(1, first);
        while (!open.empty()) {
            const quint32 node = open.back();
            open.pop_back();
            ++sizes[part];
            for (const WalkingArc &arc : arcs(node)) {
                if (m_parts[arc.to] != noNode) continue;
                m_parts[arc.to] = part;
                open.push_back(arc.to);
            }
        }
    }
    std::vector<quint32> bySize(sizes.size()), rank(sizes.size());
    std::iota(bySize.begin(), bySize.end(), 0U);
    std::ranges::stable_sort(bySize, std::greater(), [&](quint32 part) { return sizes[part]; });
    m_partSizes.resize(sizes.size());
    for (quint32 i = 0; i < bySize.size(); ++i) {
        rank[bySize[i]] = i;
        m_partSizes[i] = sizes[bySize[i]];
    }
    for (quint32 &part : m_parts) part = rank[part];
}

bool WalkingNetwork::isScrap(quint32 part) const
{
    const quint32 size = m_partSizes[part];
    return size < leastPart && (size < m_partSizes[0] / scrapShare || (size == 1 && m_partSizes[0] > 1));
}

void WalkingNetwork::indexPlaces()
{
    if (isEmpty()) return;
    m_box = boxAround(m_places);
    const double width = m_box.east - m_box.west, height = m_box.north - m_box.south;
    // A few nodes far from each other need no more squares than many near together.
    m_side = std::max({leastSideM, std::sqrt(width * height / nodeCount()), std::max(width, height) / nodeCount()});
    m_columns = static_cast<int>(width / m_side) + 1;
    m_rows = static_cast<int>(height / m_side) + 1;
    m_squareBegins.assign(static_cast<size_t>(m_columns) * static_cast<size_t>(m_rows) + 1, 0);
    const auto squareOf = [&](quint32 node) {
        const auto column = static_cast<size_t>((m_places[node].east - m_box.west) / m_side);
        return static_cast<size_t>((m_places[node].north - m_box.south) / m_side) * static_cast<size_t>(m_columns) + column;
    };
    for (quint32 node = 0; node < nodeCount(); ++node)
        if (!isScrap(m_parts[node])) ++m_squareBegins[squareOf(node) + 1];
    std::partial_sum(m_squareBegins.begin(), m_squareBegins.end(), m_squareBegins.begin());
    m_squareNodes.resize(m_squareBegins.back());
    std::vector<quint32> next(m_squareBegins.begin(), std::prev(m_squareBegins.end()));
    for (quint32 node = 0; node < nodeCount(); ++node)
        if (!isScrap(m_parts[node])) m_squareNodes[next[squareOf(node)]++] = node;
}

Footing WalkingNetwork::footing(Utm place) const
{
    Footing best{.metres = std::numeric_limits<float>::infinity()};
    if (isEmpty() || !isOnEarth(place)) return {};
    const auto square = [&](double metres) { return static_cast<int>(std::floor(metres / m_side)); };
    const int column = square(place.east - m_box.west), row = square(place.north - m_box.south);
    const auto look = [&](int x, int y) {
        if (x < 0 || y < 0 || x >= m_columns || y >= m_rows) return;
        const auto at = static_cast<size_t>(y) * static_cast<size_t>(m_columns) + static_cast<size_t>(x);
        for (quint32 i = m_squareBegins[at]; i < m_squareBegins[at + 1]; ++i) {
            const auto metres = static_cast<float>(metresBetween(place, m_places[m_squareNodes[i]]));
            if (metres < best.metres) best = {m_squareNodes[i], metres};
        }
    };
    // Ring after ring; what lies in the next one is at least as far as the ring is wide.
    for (int ring = 0; (ring - 1) * m_side <= std::min<double>(best.metres, farFromPathM); ++ring) {
        for (int x = column - ring; x <= column + ring; ++x) {
            look(x, row - ring);
            if (ring > 0) look(x, row + ring);
        }
        for (int y = row - ring + 1; y < row + ring; ++y) {
            look(column - ring, y);
            look(column + ring, y);
        }
    }
    return best.metres <= farFromPathM ? best : Footing();
}
