// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/labels.h"
#include <QHash>
#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace {
constexpr double cellPixels = 64;

// Boxes by the cells they touch, so that a label is compared with its surroundings only.
class Occupied
{
public:
    void add(const QRectF &box)
    {
        forEachCell(box, [&](quint64 cell) {
            m_cells[cell].push_back(box);
            return false;
        });
    }
    bool meets(const QRectF &box) const
    {
        return forEachCell(box, [&](quint64 cell) {
            const auto found = m_cells.constFind(cell);
            return found != m_cells.cend() && std::ranges::any_of(*found, [&](const QRectF &other) { return other.intersects(box); });
        });
    }

private:
    template<class Visit> static bool forEachCell(const QRectF &box, Visit visit)
    {
        for (int y = int(std::floor(box.top() / cellPixels)); y <= int(std::floor(box.bottom() / cellPixels)); ++y)
            for (int x = int(std::floor(box.left() / cellPixels)); x <= int(std::floor(box.right() / cellPixels)); ++x)
                if (visit(quint64(quint32(y)) << 32 | quint32(x))) return true;
        return false;
    }

    QHash<quint64, std::vector<QRectF>> m_cells;
};

double distance(const QRectF &box, QPointF place)
{
    const double dx = std::max({box.left() - place.x(), 0., place.x() - box.right()});
    const double dy = std::max({box.top() - place.y(), 0., place.y() - box.bottom()});
    return std::hypot(dx, dy);
}

// Where the middle of a label may stand from its anchor, in halves of its size and in pixels; best first. Beside costs more than
// above or below, because names are wide and readers look for them in the middle.
struct Offset {
    double halfWidths = 0;
    double halfHeights = 0;
    double x = 0;
    double y = 0;
};

std::vector<Offset> makeOffsets()
{
    std::vector<Offset> offsets{{}};
    for (const double gap : {0., 5., 10., 15., 19.})
        for (const double across : {0., -0.45, 0.45, -0.9, 0.9}) {
            offsets.push_back({across, 1, 0, gap});
            offsets.push_back({across, -1, 0, -gap});
            offsets.push_back({1, across, gap, 0});
            offsets.push_back({-1, across, -gap, 0});
        }
    return offsets;
}

QRectF boxAt(const LabelWish &wish, const Offset &offset)
{
    QRectF box({}, wish.size);
    box.moveCenter(wish.anchor
        + QPointF(offset.halfWidths * wish.size.width() / 2 + offset.x, offset.halfHeights * wish.size.height() / 2 + offset.y));
    return box;
}
}

std::vector<QRectF> placeLabels(std::span<const LabelWish> wishes, std::span<const QRectF> obstacles)
{
    static const std::vector<Offset> offsets = makeOffsets();
    Occupied occupied;
    for (const QRectF &obstacle : obstacles) occupied.add(obstacle);
    std::vector<size_t> order(wishes.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::greater{}, [&](size_t i) { return wishes[i].priority; });
    std::vector<QRectF> boxes(wishes.size());
    for (const size_t i : order) {
        for (const Offset &offset : offsets) {
            const QRectF box = boxAt(wishes[i], offset);
            if (distance(box, wishes[i].anchor) > labelReachPixels || occupied.meets(box)) continue;
            occupied.add(box);
            boxes[i] = box;
            break;
        }
    }
    return boxes;
}
