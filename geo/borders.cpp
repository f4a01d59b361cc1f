// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/borders.h"
#include <bit>

namespace {
struct Edge {
    Utm from;
    Utm to;
    bool operator==(const Edge &) const = default;
};

// The same for both directions, so that neighbours find each other's edge.
Edge sorted(Utm a, Utm b)
{
    const bool inOrder = a.east < b.east || (a.east == b.east && a.north <= b.north);
    return inOrder ? Edge{a, b} : Edge{b, a};
}

quint64 hashOf(const Edge &edge)
{
    quint64 hash = 0;
    for (const double number : {edge.from.east, edge.from.north, edge.to.east, edge.to.north}) {
        hash = (hash ^ std::bit_cast<quint64>(number)) * 0x9e3779b97f4a7c15u;
        hash ^= hash >> 32;
    }
    return hash;
}

// Who stands on the two sides of each edge; open addressing, because all Germany has millions of edges.
class Sides
{
public:
    explicit Sides(size_t edges) : m_slots(std::bit_ceil(2 * edges + 1)) { }

    struct Slot {
        Edge edge;
        int first = -1;
        int second = -1;
        bool isDrawn = false;
    };

    Slot &of(const Edge &edge)
    {
        size_t i = hashOf(edge) & (m_slots.size() - 1);
        while (m_slots[i].first >= 0 && m_slots[i].edge != edge) i = (i + 1) & (m_slots.size() - 1);
        return m_slots[i];
    }
    void add(const Edge &edge, int area)
    {
        Slot &slot = of(edge);
        (slot.first < 0 ? slot.first : slot.second) = area;
        slot.edge = edge;
    }

private:
    std::vector<Slot> m_slots;
};

template<class Visit> void forEachRing(std::span<const MultiPolygon> areas, Visit visit)
{
    for (size_t area = 0; area < areas.size(); ++area)
        for (const Polygon &polygon : areas[area])
            for (const Ring &ring : polygon) visit(int(area), ring);
}

// Adds an edge to the line that ends where it begins, or starts a new line.
void append(PlaceLines &lines, Utm from, Utm to, bool continues)
{
    if (continues) {
        lines.places.push_back(to);
        lines.ends.back() = quint32(lines.places.size());
    } else {
        lines.places.insert(lines.places.end(), {from, to});
        lines.ends.push_back(quint32(lines.places.size()));
    }
}
}

Borders bordersOf(std::span<const MultiPolygon> areas, std::span<const int> groups)
{
    size_t count = 0;
    forEachRing(areas, [&](int, const Ring &ring) { count += ring.size(); });
    Sides sides(count);
    forEachRing(areas, [&](int area, const Ring &ring) {
        for (size_t i = 1; i < ring.size(); ++i)
            if (ring[i - 1] != ring[i]) sides.add(sorted(ring[i - 1], ring[i]), area);
    });
    Borders borders;
    forEachRing(areas, [&](int, const Ring &ring) {
        PlaceLines *previous = nullptr;
        for (size_t i = 1; i < ring.size(); ++i) {
            Sides::Slot &slot = sides.of(sorted(ring[i - 1], ring[i]));
            PlaceLines *lines = nullptr;
            if (slot.first >= 0 && !slot.isDrawn) {
                const bool isInner = slot.second >= 0 && groups[size_t(slot.first)] == groups[size_t(slot.second)];
                lines = isInner ? &borders.inner : &borders.outer;
                append(*lines, ring[i - 1], ring[i], lines == previous);
                slot.isDrawn = true;
            }
            previous = lines;
        }
    });
    return borders;
}
