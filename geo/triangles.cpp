// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/triangles.h"
#include <array>
#include <cmath>
#include <optional>

namespace {
constexpr quint32 none = ~0u;

// A place in the circle of corners that still has to be cut; holes are joined to it by a bridge walked both ways.
struct Link {
    Mercator at;
    quint32 corner = 0;
    quint32 before = 0;
    quint32 after = 0;
    bool isReflex = false;
    bool isCut = false;
};

// Twice the area of the triangle, positive where a, b, c turn from the x axis towards the y axis.
double turn(Mercator a, Mercator b, Mercator c)
{
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

bool isInTriangle(Mercator a, Mercator b, Mercator c, Mercator place)
{
    return turn(a, b, place) >= 0 && turn(b, c, place) >= 0 && turn(c, a, place) >= 0;
}

// Finds the reflex corners near a triangle without looking at all of them.
class ReflexGrid
{
public:
    ReflexGrid(const std::vector<Link> &links, quint32 start)
    {
        quint32 count = 0;
        quint32 i = start;
        do {
            m_box.add(links[i].at);
            ++count;
            i = links[i].after;
        } while (i != start);
        m_side = std::clamp(int(std::sqrt(count / 4.)), 1, 512);
        m_scaleX = m_side / std::max(m_box.right - m_box.left, 1e-300);
        m_scaleY = m_side / std::max(m_box.bottom - m_box.top, 1e-300);
        m_first.assign(size_t(m_side) * m_side, none);
        m_next.assign(links.size(), none);
        do {
            if (links[i].isReflex) {
                quint32 &first = m_first[cell(column(links[i].at.x), row(links[i].at.y))];
                m_next[i] = first;
                first = i;
            }
            i = links[i].after;
        } while (i != start);
    }

    // True where test(link) is for any reflex corner in the cells the box touches.
    template<class Test> bool any(const MercatorBox &box, Test test) const
    {
        for (int y = row(box.top); y <= row(box.bottom); ++y)
            for (int x = column(box.left); x <= column(box.right); ++x)
                for (quint32 i = m_first[cell(x, y)]; i != none; i = m_next[i])
                    if (test(i)) return true;
        return false;
    }

private:
    int column(double x) const { return std::clamp(int((x - m_box.left) * m_scaleX), 0, m_side - 1); }
    int row(double y) const { return std::clamp(int((y - m_box.top) * m_scaleY), 0, m_side - 1); }
    size_t cell(int x, int y) const { return size_t(y) * m_side + x; }

    MercatorBox m_box;
    int m_side = 1;
    double m_scaleX = 1;
    double m_scaleY = 1;
    std::vector<quint32> m_first;
    std::vector<quint32> m_next;
};

class EarCutter
{
public:
    EarCutter(std::span<const Mercator> corners, std::span<const quint32> ringEnds)
    {
        m_links.reserve(corners.size() + 2 * ringEnds.size());
        std::vector<quint32> holes;
        quint32 outer = none;
        quint32 begin = 0;
        for (size_t ring = 0; ring < ringEnds.size(); begin = ringEnds[ring++]) {
            const quint32 start = addRing(corners, begin, ringEnds[ring], ring == 0);
            if (ring == 0)
                outer = start;
            else if (start != none)
                holes.push_back(rightmost(start));
        }
        if (outer == none) return;
        std::ranges::sort(holes, std::greater{}, [&](quint32 hole) { return m_links[hole].at.x; });
        for (const quint32 hole : holes) joinHole(outer, hole);
        cut(outer);
    }

    std::vector<quint32> triangles() && { return std::move(m_triangles); }

private:
    // Outer rings are linked with positive area, holes with negative; repeated corners are left out.
    quint32 addRing(std::span<const Mercator> corners, quint32 begin, quint32 end, bool isOuter)
    {
        double area = 0;
        for (quint32 i = begin; i < end; ++i) area += turn(corners[begin], corners[i], corners[i + 1 < end ? i + 1 : begin]);
        const auto first = quint32(m_links.size());
        const bool asIs = (area > 0) == isOuter;
        for (quint32 n = 0; begin + n < end; ++n) {
            const quint32 i = asIs ? begin + n : end - 1 - n;
            if (m_links.size() > first && m_links.back().at == corners[i]) continue;
            m_links.push_back({corners[i], i});
        }
        while (m_links.size() > first + 1 && m_links.back().at == m_links[first].at) m_links.pop_back();
        const auto count = quint32(m_links.size()) - first;
        if (count < 3 || area == 0) {
            m_links.resize(first);
            return none;
        }
        for (quint32 i = 0; i < count; ++i) {
            m_links[first + i].before = first + (i + count - 1) % count;
            m_links[first + i].after = first + (i + 1) % count;
        }
        return first;
    }

    quint32 rightmost(quint32 start) const
    {
        quint32 best = start;
        for (quint32 i = m_links[start].after; i != start; i = m_links[i].after)
            if (m_links[i].at.x > m_links[best].at.x) best = i;
        return best;
    }

    // True where the corner, seen from link i, lies on the inner side of the ring.
    bool opensTowards(quint32 i, Mercator place) const
    {
        const Mercator at = m_links[i].at;
        const Mercator before = m_links[m_links[i].before].at;
        const Mercator after = m_links[m_links[i].after].at;
        if (turn(before, at, after) >= 0) return turn(at, after, place) >= 0 && turn(before, at, place) >= 0;
        return turn(at, after, place) >= 0 || turn(before, at, place) >= 0;
    }

    // The corner of the circle that can be joined to the hole's rightmost corner: looking right, the end of the first edge
    // hit, or a corner that stands in the way to it.
    quint32 bridgeTo(quint32 outer, Mercator eye) const
    {
        double hitX = HUGE_VAL;
        quint32 best = none;
        quint32 i = outer;
        do {
            const Mercator a = m_links[i].at;
            const Mercator b = m_links[m_links[i].after].at;
            if (a.y <= eye.y && b.y >= eye.y && a.y != b.y) {
                const double x = a.x + (eye.y - a.y) * (b.x - a.x) / (b.y - a.y);
                if (x >= eye.x && x < hitX) {
                    hitX = x;
                    best = a.x > b.x ? i : m_links[i].after;
                }
            }
            i = m_links[i].after;
        } while (i != outer);
        return best == none ? none : nearerCorner(outer, eye, {hitX, eye.y}, best);
    }

    quint32 nearerCorner(quint32 outer, Mercator eye, Mercator hit, quint32 best) const
    {
        const Mercator end = m_links[best].at;
        double bestSlope = HUGE_VAL;
        quint32 i = outer;
        do {
            const Mercator at = m_links[i].at;
            const bool isBetween = end.y < eye.y ? isInTriangle(eye, end, hit, at) : isInTriangle(eye, hit, end, at);
            if (at.x >= eye.x && (isBetween || at == end) && opensTowards(i, eye)) {
                const double slope = at.x > eye.x ? std::abs(at.y - eye.y) / (at.x - eye.x) : HUGE_VAL;
                if (slope < bestSlope || (slope == bestSlope && at.x < m_links[best].at.x)) {
                    bestSlope = slope;
                    best = i;
                }
            }
            i = m_links[i].after;
        } while (i != outer);
        return best;
    }

    void joinHole(quint32 outer, quint32 hole)
    {
        const quint32 shore = bridgeTo(outer, m_links[hole].at);
        if (shore == none) return;
        const auto shoreTwin = quint32(m_links.size());
        const quint32 holeTwin = shoreTwin + 1;
        m_links.push_back(m_links[shore]);
        m_links.push_back(m_links[hole]);
        m_links[m_links[shore].after].before = shoreTwin;
        m_links[m_links[hole].before].after = holeTwin;
        m_links[shore].after = hole;
        m_links[hole].before = shore;
        m_links[holeTwin].after = shoreTwin;
        m_links[shoreTwin].before = holeTwin;
    }

    double turnAt(quint32 i) const { return turn(m_links[m_links[i].before].at, m_links[i].at, m_links[m_links[i].after].at); }

    bool isEar(quint32 i, const ReflexGrid &grid) const
    {
        const Mercator a = m_links[m_links[i].before].at;
        const Mercator b = m_links[i].at;
        const Mercator c = m_links[m_links[i].after].at;
        MercatorBox box;
        for (const Mercator &corner : {a, b, c}) box.add(corner);
        return !grid.any(box, [&](quint32 other) {
            const Link &link = m_links[other];
            return link.isReflex && !link.isCut && link.at != a && link.at != b && link.at != c && isInTriangle(a, b, c, link.at);
        });
    }

    void take(quint32 i, bool withTriangle)
    {
        const quint32 before = m_links[i].before;
        const quint32 after = m_links[i].after;
        if (withTriangle)
            for (const quint32 link : {before, i, after}) m_triangles.push_back(m_links[link].corner);
        m_links[before].after = after;
        m_links[after].before = before;
        m_links[i].isCut = true;
        for (const quint32 link : {before, after}) m_links[link].isReflex = m_links[link].isReflex && turnAt(link) <= 0;
    }

    void cut(quint32 start)
    {
        quint32 left = 0;
        quint32 i = start;
        do {
            m_links[i].isReflex = turnAt(i) <= 0;
            ++left;
            i = m_links[i].after;
        } while (i != start);
        const ReflexGrid grid(m_links, start);
        m_triangles.reserve(3 * size_t(left));
        for (quint32 failures = 0; left > 2;) {
            const double area = turnAt(i);
            // After a whole round without an ear the rings cross somewhere: cut what is convex, drop what is not, and go on.
            const bool isDesperate = failures > left;
            if (area == 0 || (area > 0 && (isDesperate || isEar(i, grid))) || failures > 2 * left) {
                take(i, area > 0);
                --left;
                failures = 0;
                i = m_links[m_links[i].after].after;
                while (m_links[i].isCut) i = m_links[i].after;
            } else {
                ++failures;
                i = m_links[i].after;
            }
        }
    }

    std::vector<Link> m_links;
    std::vector<quint32> m_triangles;
};
}

std::vector<quint32> triangulate(std::span<const Mercator> corners, std::span<const quint32> ringEnds)
{
    return EarCutter(corners, ringEnds).triangles();
}
