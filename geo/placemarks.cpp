// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/placemarks.h"
#include "geo/projection.h"
#include "geo/wkb.h"
#include <QHash>
#include <QLineF>
#include <QPolygonF>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace {
/** Signs farther apart than this do not hide each other. */
constexpr double apartPixels = 15;
/** Closer than this the map shows houses, and every place has its sign. */
constexpr double houseZoom = 17;

/** Lower goes first. */
int rank(PlaceKind kind)
{
    switch (groupOf(kind)) {
    case PlaceGroup::CommunityBus: return 0;
    case PlaceGroup::RideBench: return 1;
    case PlaceGroup::Hotspot: return 2;
    case PlaceGroup::Health: return 3;
    case PlaceGroup::Supply: return 4;
    case PlaceGroup::Education: return 5;
    case PlaceGroup::Advice: return 6;
    case PlaceGroup::Transit: return kind == PlaceKind::Station ? 2 : 7;
    }
    return 7;
}

double reachOf(const Place &place, const PlaceReach &reach)
{
    switch (place.kind) {
    case PlaceKind::Stop: return reach.stopMetres;
    case PlaceKind::Station: return reach.stationMetres;
    case PlaceKind::RideBench: return reach.benchMetres;
    case PlaceKind::Hotspot: return place.rangeM.value_or(usualRangeM);
    default: return 0;
    }
}

std::vector<Mercator> onMap(const Line &line, MercatorBox &box)
{
    std::vector<Mercator> places = toMercator(line);
    std::erase_if(places, [](Mercator place) { return !std::isfinite(place.x) || !std::isfinite(place.y); });
    for (const Mercator &place : places) box.add(place);
    return places;
}

PlaceOutline outlineOf(const Place &place)
{
    PlaceOutline outline{.id = place.id};
    if (const auto polygons = readPolygons(place.geom.bytes)) {
        outline.isArea = true;
        for (const Polygon &polygon : *polygons)
            for (const Ring &ring : polygon) outline.lines.push_back(onMap(ring, outline.box));
    } else if (const auto lines = readLines(place.geom.bytes)) {
        for (const Line &line : *lines) outline.lines.push_back(onMap(line, outline.box));
    }
    return outline;
}

/** Where the sign of a route or area stands: in the middle of its box. */
Mercator middleOf(const MercatorBox &box)
{
    return {(box.left + box.right) / 2, (box.top + box.bottom) / 2};
}

/** Remembers where signs stand, in squares that hold one at most. */
class Room
{
public:
    explicit Room(double apart) : m_apart(apart), m_side(apart / std::numbers::sqrt2) { }
    /** True where no sign stands too near; then this one does. */
    bool take(QPointF at)
    {
        const auto column = qint32(std::floor(at.x() / m_side)), row = qint32(std::floor(at.y() / m_side));
        // Two in one square are always too near, and most that find no room find it out there.
        if (m_taken.contains({column, row})) return false;
        for (qint32 x = column - 2; x <= column + 2; ++x)
            for (qint32 y = row - 2; y <= row + 2; ++y)
                if (const auto found = m_taken.constFind({x, y}); found != m_taken.cend() && QLineF(*found, at).length() < m_apart)
                    return false;
        m_taken.insert({column, row}, at);
        return true;
    }

private:
    double m_apart;
    /** Of a square whose diagonal is m_apart. */
    double m_side;
    QHash<std::pair<qint32, qint32>, QPointF> m_taken;
};
}

PlaceSet makePlaces(std::span<const Place> places, const PlaceReach &reach)
{
    PlaceSet set;
    for (const Place &place : places) {
        PlaceMark mark{.id = place.id,
            .kind = place.kind,
            .reachMetres = reachOf(place, reach),
            .isByHand = place.originKey.isEmpty(),
            .isOneWay = place.kind == PlaceKind::RideBench && place.returnBenchUid.isEmpty()};
        if (const auto point = pointOf(place.geom.bytes)) {
            const auto at = toMercator(*point);
            if (!at) continue;
            mark.at = *at;
        } else {
            PlaceOutline outline = outlineOf(place);
            if (outline.box.isEmpty()) continue;
            mark.at = middleOf(outline.box);
            set.outlines.push_back(std::move(outline));
        }
        set.marks.push_back(mark);
    }
    std::ranges::stable_sort(set.marks, {}, [](const PlaceMark &mark) { return rank(mark.kind); });
    return set;
}

std::vector<ShownPlace> shownPlaces(const PlaceSet &places, PlaceLayers layers, const MapView &view, double marginPixels, double scale)
{
    const MercatorBox box = boxOf(view, marginPixels);
    std::vector<ShownPlace> shown;
    Room room(apartPixels * scale);
    for (quint32 i = 0; i < places.marks.size(); ++i) {
        const PlaceMark &mark = places.marks[i];
        if (!isIn(layers, mark.kind) || !box.contains(mark.at)) continue;
        const QPointF at = toScreen(view, mark.at);
        shown.push_back({i, at, view.zoom < houseZoom && !room.take(at)});
    }
    return shown;
}

std::vector<QRectF> placeBoxes(std::span<const ShownPlace> shown, double scale)
{
    const QSizeF side(placeSide * scale, placeSide * scale);
    std::vector<QRectF> boxes;
    boxes.reserve(shown.size());
    for (const ShownPlace &place : shown)
        if (!place.isDot) boxes.emplace_back(place.at - QPointF(side.width(), side.height()) / 2, side);
    return boxes;
}

std::vector<qint64> placesAt(const PlaceSet &places, std::span<const ShownPlace> shown, QPointF pixel, double reachPixels)
{
    std::vector<std::pair<double, qint64>> near;
    for (const ShownPlace &place : shown)
        if (const double distance = QLineF(place.at, pixel).length(); distance <= reachPixels)
            near.emplace_back(distance, places.marks[place.mark].id);
    std::ranges::sort(near);
    std::vector<qint64> ids;
    ids.reserve(near.size());
    for (const auto &[distance, id] : near) ids.push_back(id);
    return ids;
}

std::array<int, placeGroups> groupsInside(const PlaceSet &places, const MapView &view)
{
    std::array<int, placeGroups> counts{};
    const MercatorBox box = boxOf(view);
    for (const PlaceMark &mark : places.marks)
        if (box.contains(mark.at)) ++counts[size_t(groupOf(mark.kind))];
    for (const PlaceOutline &outline : places.outlines)
        if (outline.box.intersects(box) && !box.contains(middleOf(outline.box))) ++counts[size_t(PlaceGroup::CommunityBus)];
    return counts;
}

qint64 outlineAt(const PlaceSet &places, const MapView &view, QPointF pixel, double reachPixels)
{
    const auto distanceTo = [&](const std::vector<Mercator> &line) {
        double least = std::numeric_limits<double>::max();
        for (size_t i = 1; i < line.size(); ++i) {
            const QPointF a = toScreen(view, line[i - 1]), b = toScreen(view, line[i]);
            const QPointF along = b - a;
            const double length = QPointF::dotProduct(along, along);
            const double part = length > 0 ? std::clamp(QPointF::dotProduct(pixel - a, along) / length, 0., 1.) : 0;
            least = std::min(least, QLineF(pixel, a + part * along).length());
        }
        return least;
    };
    qint64 found = -1;
    double smallest = std::numeric_limits<double>::max();
    for (const PlaceOutline &outline : places.outlines) {
        const double size = (outline.box.right - outline.box.left) * (outline.box.bottom - outline.box.top);
        // A route is thinner than any area.
        const double weight = outline.isArea ? size : -1;
        if (weight >= smallest) continue;
        const bool isNear = std::ranges::any_of(outline.lines, [&](const auto &line) { return distanceTo(line) <= reachPixels; });
        if (!isNear) continue;
        smallest = weight;
        found = outline.id;
    }
    return found;
}
