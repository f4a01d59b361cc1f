// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/basecells.h"
#include "geo/projection.h"
#include "import/basekinds.h"
#include "import/cutting.h"
#include <cmath>

namespace {
/** Units of a cell that a pixel has where a level is looked at from nearest; the last level is never thinned by pixels. */
constexpr std::array unitsPerPixel{16., 32., 45., 1.};
constexpr double thinPixels = 0.5;
constexpr double smallestAreaPixels = 3;
/** More cells than this in one level a real thing does not touch. */
constexpr qint64 mostCells = 40'000;

/** The first level that shows a kind. */
size_t firstLevel(BaseKind kind)
{
    switch (kind) {
    case BaseKind::Motorway:
    case BaseKind::Primary:
    case BaseKind::Secondary:
    case BaseKind::Rail:
    case BaseKind::River:
    case BaseKind::Water:
    case BaseKind::Forest:
    case BaseKind::Residential:
    case BaseKind::Business:
    case BaseKind::City:
    case BaseKind::Town: return 0;
    case BaseKind::Tertiary:
    case BaseKind::Street:
    case BaseKind::Park:
    case BaseKind::Village: return 1;
    case BaseKind::Stream:
    case BaseKind::Tram:
    case BaseKind::Pedestrian:
    case BaseKind::Suburb: return 2;
    case BaseKind::Building:
    case BaseKind::Service:
    case BaseKind::Path:
    case BaseKind::Hamlet: return 3;
    }
    return baseLevels.size() - 1;
}

QRectF boxAround(const std::vector<std::vector<QPointF>> &parts)
{
    constexpr double far = 1e12;
    QPointF least(far, far);
    QPointF most(-far, -far);
    for (const auto &points : parts)
        for (const QPointF point : points) {
            least = {std::min(least.x(), point.x()), std::min(least.y(), point.y())};
            most = {std::max(most.x(), point.x()), std::max(most.y(), point.y())};
        }
    return {least, most};
}

std::vector<QPoint> rounded(const std::vector<QPointF> &points, QPointF corner)
{
    std::vector<QPoint> whole;
    whole.reserve(points.size());
    for (const QPointF point : points)
        if (const QPoint next = (point - corner).toPoint(); whole.empty() || whole.back() != next) whole.push_back(next);
    return whole;
}

/** What of the thing lies in a cell, in its units. */
BaseParts cut(BaseKind kind, const std::vector<std::vector<QPointF>> &parts, const QRectF &box, QPointF corner)
{
    BaseParts inside;
    const auto keep = [&](const std::vector<QPointF> &points, size_t fewest) {
        if (std::vector<QPoint> whole = rounded(points, corner); whole.size() >= fewest) inside.push_back(std::move(whole));
    };
    for (const auto &points : parts) {
        if (isPlaceName(kind))
            keep(points, 1);
        else if (isArea(kind))
            keep(ringInside(points, box), 3);
        else
            for (const auto &part : lineInside(points, box)) keep(part, 2);
    }
    return inside;
}
}

void BaseCells::node(const OsmNode &node)
{
    if (const auto kind = baseKindOfNode(node.tags)) add(*kind, baseName(*kind, node.tags), {{node.place}});
}

void BaseCells::way(const OsmWay &way)
{
    if (const auto kind = baseKindOfWay(way.tags)) add(*kind, baseName(*kind, way.tags), {{way.line.begin(), way.line.end()}});
}

void BaseCells::area(const OsmArea &area)
{
    const auto kind = baseKindOfArea(area.tags);
    if (!kind) return;
    std::vector<OsmRing> rings;
    for (const OsmPolygon &polygon : area.polygons) rings.insert(rings.end(), polygon.begin(), polygon.end());
    add(*kind, baseName(*kind, area.tags), rings);
}

qint64 BaseCells::features() const
{
    qint64 sum = 0;
    for (const auto &[kind, count] : m_counts) sum += count;
    return sum;
}

QList<BaseCell> BaseCells::take()
{
    QList<BaseCell> cells;
    for (const auto &[key, packer] : m_cells) cells += {key, packer.packed()};
    m_cells.clear();
    return cells;
}

void BaseCells::add(BaseKind kind, const QString &name, const std::vector<std::vector<LonLat>> &parts)
{
    if (isFull()) return;
    std::vector<std::vector<Mercator>> drawn;
    for (const auto &places : parts) {
        auto &points = drawn.emplace_back();
        for (const LonLat place : places) {
            points.push_back(toMercator(place));
            m_box.add(points.back());
        }
    }
    ++m_counts[kind];
    for (size_t level = firstLevel(kind); level < baseLevels.size(); ++level) addToLevel(level, kind, name, drawn);
}

void BaseCells::addToLevel(size_t level, BaseKind kind, const QString &name, const std::vector<std::vector<Mercator>> &parts)
{
    const bool isNearest = level + 1 == baseLevels.size();
    const double units = std::exp2(baseLevels[level]) * baseCellExtent;
    std::vector<Points> scaled;
    for (const auto &places : parts) {
        Points points;
        points.reserve(places.size());
        for (const Mercator place : places) points.emplace_back(place.x * units, place.y * units);
        scaled.push_back(thinned(points, thinPixels * unitsPerPixel[level]));
    }
    const QSizeF size = boxAround(scaled).size();
    if (isArea(kind) && !isNearest && std::max(size.width(), size.height()) < smallestAreaPixels * unitsPerPixel[level]) return;
    addToCells(baseLevels[level], kind, name, scaled);
}

void BaseCells::addToCells(int level, BaseKind kind, const QString &name, const std::vector<Points> &parts)
{
    const int last = (1 << level) - 1;
    const int margin = isPlaceName(kind) ? 0 : baseCellMargin;
    const QRectF box = boxAround(parts);
    const auto cellAt = [&](double unit) { return std::clamp(int(std::floor(unit / baseCellExtent)), 0, last); };
    const int left = cellAt(box.left() - margin), right = cellAt(box.right() + margin);
    const int top = cellAt(box.top() - margin), bottom = cellAt(box.bottom() + margin);
    if (qint64(right - left + 1) * (bottom - top + 1) > mostCells) return;
    for (int y = top; y <= bottom; ++y)
        for (int x = left; x <= right; ++x) {
            const QPointF corner(double(x) * baseCellExtent, double(y) * baseCellExtent);
            const QRectF room = QRectF(corner, QSizeF(baseCellExtent, baseCellExtent)).adjusted(-margin, -margin, margin, margin);
            const BaseParts inside = cut(kind, parts, room, corner);
            if (inside.empty()) continue;
            BasePacker &cell = m_cells[{level, x, y}];
            m_bytes -= cell.size();
            cell.add(kind, name, inside);
            m_bytes += cell.size();
        }
}
