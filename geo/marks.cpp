// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/marks.h"
#include "geo/projection.h"
#include <algorithm>
#include <cmath>
#include <numeric>

namespace {
constexpr double markDiameter = 16;
constexpr double largestDiameter = 44;
constexpr double linePixels = 32;

bool isInside(QSizeF size, QPointF at)
{
    return at.x() >= 0 && at.y() >= 0 && at.x() <= size.width() && at.y() <= size.height();
}

// As one reads: what is less than a line below the topmost is in its line, and lines go from the left.
void sortAsRead(const MarkSet &marks, const MapView &view, std::vector<quint32> &nodes)
{
    const auto placeOf = [&](quint32 node) { return marks.tree.placeOf(node); };
    std::ranges::sort(nodes, {}, [&](quint32 node) { return std::tuple(placeOf(node).y, placeOf(node).x, node); });
    const quint32 lineHeight = toGrid(Mercator{0, linePixels / worldPixels(view)}).y;
    for (auto begin = nodes.begin(); begin != nodes.end();) {
        const quint32 top = placeOf(*begin).y;
        const auto end = std::find_if(begin, nodes.end(), [&](quint32 node) { return placeOf(node).y - top >= lineHeight; });
        std::ranges::sort(begin, end, {}, [&](quint32 node) { return std::tuple(placeOf(node).x, placeOf(node).y, node); });
        begin = end;
    }
}
}

PlacedMarks placed(std::span<const Mark> marks)
{
    PlacedMarks found;
    std::vector<Utm> places;
    places.reserve(marks.size());
    for (const Mark &mark : marks) places.push_back(mark.place);
    const std::vector<Mercator> onMap = toMercator(places);
    found.ids.reserve(marks.size());
    found.places.reserve(marks.size());
    found.traits.reserve(marks.size());
    for (size_t i = 0; i < marks.size(); ++i) {
        if (!std::isfinite(onMap[i].x) || !std::isfinite(onMap[i].y)) continue;
        found.ids.push_back(marks[i].id);
        found.places.push_back(toGrid(onMap[i]));
        found.traits.push_back(traitsOf(marks[i].shape, marks[i].isStale));
    }
    return found;
}

Result<MarkSet> makeMarks(const PlacedMarks &marks, ClusterOptions options, const Progress &progress)
{
    return makeClusters(marks.places, marks.traits, options, progress).transform([&](NumberedTree made) {
        MarkSet set;
        set.tree = std::move(made.tree);
        set.ids.reserve(made.numbers.size());
        for (const quint32 number : made.numbers) set.ids.push_back(marks.ids[number]);
        set.byId = std::move(made.numbers);
        std::iota(set.byId.begin(), set.byId.end(), 0);
        std::ranges::sort(set.byId, {}, [&](quint32 point) { return set.ids[point]; });
        return set;
    });
}

Result<MarkSet> makeMarks(std::span<const Mark> marks, ClusterOptions options, const Progress &progress)
{
    return makeMarks(placed(marks), options, progress);
}

PlacedMarks chosen(const PlacedMarks &marks, std::span<const qint64> ids)
{
    PlacedMarks found;
    if (marks.ids.empty()) return found;
    found.ids.reserve(ids.size());
    found.places.reserve(ids.size());
    found.traits.reserve(ids.size());
    auto at = marks.ids.begin();
    for (const qint64 id : ids) {
        // The next one mostly stands right behind the last; from there the steps double.
        if (at == marks.ids.end() || *at > id) at = marks.ids.begin();
        auto low = at;
        for (qsizetype step = 1; *at < id; step *= 2) {
            low = at;
            if (marks.ids.end() - at <= step) {
                at = marks.ids.end();
                break;
            }
            at += step;
        }
        at = std::lower_bound(low, at, id);
        if (at == marks.ids.end()) continue;
        if (*at != id) continue;
        const auto index = size_t(at - marks.ids.begin());
        found.ids.push_back(id);
        found.places.push_back(marks.places[index]);
        found.traits.push_back(marks.traits[index]);
    }
    return found;
}

Result<MarkSet> sketchMarks(const PlacedMarks &marks, const MapView &view, ClusterOptions options, const Progress &progress)
{
    const MercatorBox box = boxOf(view, std::max(view.size.width(), view.size.height()) / 2);
    const GridPlace from = toGrid({box.left, box.top});
    const GridPlace to = toGrid({box.right, box.bottom});
    PlacedMarks near;
    for (size_t i = 0; i < marks.ids.size(); ++i) {
        const GridPlace at = marks.places[i];
        if (at.x < from.x || at.x > to.x || at.y < from.y || at.y > to.y) continue;
        near.ids.push_back(marks.ids[i]);
        near.places.push_back(at);
        near.traits.push_back(marks.traits[i]);
    }
    options.maxZoom = std::clamp(int(std::floor(view.zoom + 1)), 0, options.maxZoom);
    options.isSketch = true;
    return makeMarks(near, options, progress);
}

std::vector<ShownMark> shownMarks(const MarkSet &marks, const MapView &view, double marginPixels)
{
    std::vector<quint32> nodes;
    visibleNodes(marks.tree, boxOf(view, marginPixels), clusterLevel(marks.tree, view.zoom), nodes);
    std::vector<ShownMark> shown;
    shown.reserve(nodes.size());
    const double world = worldPixels(view);
    const double left = view.size.width() / 2 - view.centre.x * world;
    const double top = view.size.height() / 2 - view.centre.y * world;
    for (const quint32 node : nodes) {
        const Mercator place = toMercator(marks.tree.placeOf(node));
        shown.push_back({node, {place.x * world + left, place.y * world + top}});
    }
    return shown;
}

TraitCounts shownCounts(const MarkSet &marks, std::span<const ShownMark> shown, QSizeF size)
{
    TraitCounts sum{};
    for (const ShownMark &mark : shown) {
        if (!isInside(size, mark.at)) continue;
        const TraitCounts counts = marks.tree.countsOf(mark.node);
        for (size_t trait = 0; trait < sum.size(); ++trait) sum[trait] += counts[trait];
    }
    return sum;
}

double clusterDiameter(quint32 count)
{
    return count <= 9 ? 30 : count <= 99 ? 36 : largestDiameter;
}

double diameterOf(const MarkSet &marks, quint32 node)
{
    return marks.tree.isCluster(node) ? clusterDiameter(marks.tree.count(node)) : markDiameter;
}

int shownAt(const MarkSet &marks, std::span<const ShownMark> shown, QPointF pixel, double reachPixels, double scale)
{
    int nearest = -1;
    double nearestDistance = HUGE_VAL;
    for (size_t i = 0; i < shown.size(); ++i) {
        const QPointF away = shown[i].at - pixel;
        if (std::abs(away.x()) > largestDiameter * scale || std::abs(away.y()) > largestDiameter * scale) continue;
        const double distance = std::hypot(away.x(), away.y());
        if (distance > std::max(diameterOf(marks, shown[i].node) * scale, reachPixels) / 2 || distance > nearestDistance) continue;
        nearest = int(i);
        nearestDistance = distance;
    }
    return nearest;
}

std::optional<quint32> pointOf(const MarkSet &marks, qint64 id)
{
    const auto found = std::ranges::lower_bound(marks.byId, id, {}, [&](quint32 i) { return marks.ids[i]; });
    if (found == marks.byId.end() || marks.ids[*found] != id) return {};
    return *found;
}

quint32 shownNodeOf(const MarkSet &marks, quint32 point, double zoom)
{
    return nodeOf(marks.tree, point, clusterLevel(marks.tree, zoom));
}

std::vector<qint64> inReadingOrder(const MarkSet &marks, const MapView &view)
{
    std::vector<quint32> nodes;
    visibleNodes(marks.tree, boxOf(view), clusterLevel(marks.tree, view.zoom), nodes);
    sortAsRead(marks, view, nodes);
    std::vector<qint64> ids;
    for (const quint32 node : nodes) {
        const auto leaves = leavesOf(marks.tree, node);
        std::vector<quint32> points(leaves.begin(), leaves.end());
        sortAsRead(marks, view, points);
        for (const quint32 point : points) ids.push_back(marks.ids[point]);
    }
    return ids;
}

std::optional<qint64> nextMark(const MarkSet &marks, const MapView &view, std::optional<qint64> current, bool forward)
{
    const std::vector<qint64> ids = inReadingOrder(marks, view);
    if (ids.empty()) return {};
    const auto found = current ? std::ranges::find(ids, *current) : ids.end();
    if (found == ids.end()) return forward ? ids.front() : ids.back();
    const size_t at = size_t(found - ids.begin());
    return ids[(at + (forward ? 1 : ids.size() - 1)) % ids.size()];
}
