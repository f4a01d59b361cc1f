// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/cutting.h"
#include <QLineF>
#include <array>
#include <cmath>

namespace {
using Points = std::vector<QPointF>;

double squaredDistance(QPointF point, QPointF from, QPointF to)
{
    const QPointF along = to - from;
    const double length = QPointF::dotProduct(along, along);
    const double part = length > 0 ? std::clamp(QPointF::dotProduct(point - from, along) / length, 0., 1.) : 0;
    const QPointF off = point - (from + part * along);
    return QPointF::dotProduct(off, off);
}

/** The stretch of a segment inside a box as two numbers from 0 to 1; nothing where it misses (Liang and Barsky). */
bool stretchInside(QPointF from, QPointF to, const QRectF &box, double &enter, double &leave)
{
    const QPointF step = to - from;
    const std::array slopes{-step.x(), step.x(), -step.y(), step.y()};
    const std::array rooms{from.x() - box.left(), box.right() - from.x(), from.y() - box.top(), box.bottom() - from.y()};
    enter = 0;
    leave = 1;
    for (size_t i = 0; i < slopes.size(); ++i) {
        if (slopes[i] == 0) {
            if (rooms[i] < 0) return false;
            continue;
        }
        const double at = rooms[i] / slopes[i];
        (slopes[i] < 0 ? enter : leave) = slopes[i] < 0 ? std::max(enter, at) : std::min(leave, at);
        if (enter > leave) return false;
    }
    return true;
}

/** One edge of the box: what lies inside, and where a segment crosses it. */
template<class Inside, class Cross> Points cutBy(const Points &ring, Inside inside, Cross cross)
{
    Points kept;
    for (size_t i = 0; i < ring.size(); ++i) {
        const QPointF now = ring[i];
        const QPointF before = ring[i == 0 ? ring.size() - 1 : i - 1];
        if (inside(now) != inside(before)) kept.push_back(cross(before, now));
        if (inside(now)) kept.push_back(now);
    }
    return kept;
}

Points cutAtX(const Points &ring, double x, bool isLeast)
{
    return cutBy(
        ring, [&](QPointF p) { return isLeast ? p.x() >= x : p.x() <= x; },
        [&](QPointF a, QPointF b) { return QPointF(x, a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x())); });
}

Points cutAtY(const Points &ring, double y, bool isLeast)
{
    return cutBy(
        ring, [&](QPointF p) { return isLeast ? p.y() >= y : p.y() <= y; },
        [&](QPointF a, QPointF b) { return QPointF(a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()), y); });
}
}

std::vector<QPointF> thinned(const std::vector<QPointF> &line, double tolerance)
{
    if (line.size() < 3 || tolerance <= 0) return line;
    std::vector<bool> stays(line.size());
    stays.front() = stays.back() = true;
    std::vector<std::pair<size_t, size_t>> open{{0, line.size() - 1}};
    while (!open.empty()) {
        const auto [first, last] = open.back();
        open.pop_back();
        double most = tolerance * tolerance;
        size_t farthest = 0;
        for (size_t i = first + 1; i < last; ++i)
            if (const double distance = squaredDistance(line[i], line[first], line[last]); distance > most) {
                most = distance;
                farthest = i;
            }
        if (farthest == 0) continue;
        stays[farthest] = true;
        open.emplace_back(first, farthest);
        open.emplace_back(farthest, last);
    }
    Points kept;
    for (size_t i = 0; i < line.size(); ++i)
        if (stays[i]) kept.push_back(line[i]);
    return kept;
}

std::vector<std::vector<QPointF>> lineInside(const std::vector<QPointF> &line, const QRectF &box)
{
    std::vector<Points> parts;
    bool isOpen = false;
    for (size_t i = 1; i < line.size(); ++i) {
        double enter = 0;
        double leave = 1;
        const QPointF from = line[i - 1];
        const QPointF step = line[i] - from;
        if (!stretchInside(from, line[i], box, enter, leave)) {
            isOpen = false;
            continue;
        }
        if (!isOpen || enter > 0) parts.push_back({from + enter * step});
        parts.back().push_back(from + leave * step);
        isOpen = leave == 1;
    }
    return parts;
}

std::vector<QPointF> ringInside(const std::vector<QPointF> &ring, const QRectF &box)
{
    Points cut = cutAtX(ring, box.left(), true);
    if (!cut.empty()) cut = cutAtX(cut, box.right(), false);
    if (!cut.empty()) cut = cutAtY(cut, box.top(), true);
    if (!cut.empty()) cut = cutAtY(cut, box.bottom(), false);
    return cut;
}
