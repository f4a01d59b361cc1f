// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/shape.h"
#include <algorithm>
#include <cmath>
#include <geos_c.h>
#include <memory>
#include <numbers>
#include <numeric>
#include <queue>

namespace {
using namespace Qt::StringLiterals;

// GEOS contexts may not be shared between threads; errors come back as null pointers and are turned into Error by the callers.
GEOSContextHandle_t contextOfThisThread()
{
    struct Finish {
        void operator()(GEOSContextHandle_HS *context) const { GEOS_finish_r(context); }
    };
    thread_local const std::unique_ptr<GEOSContextHandle_HS, Finish> context{GEOS_init_r()};
    return context.get();
}

struct DestroyGeometry {
    void operator()(GEOSGeometry *geometry) const { GEOSGeom_destroy_r(contextOfThisThread(), geometry); }
};
using Geometry = std::unique_ptr<GEOSGeometry, DestroyGeometry>;

static_assert(sizeof(Utm) == 2 * sizeof(double), "rings are handed to GEOS as one block of doubles");

GEOSGeometry *toLinearRing(const Ring &ring)
{
    const auto context = contextOfThisThread();
    auto *sequence = GEOSCoordSeq_copyFromBuffer_r(context, reinterpret_cast<const double *>(ring.data()), unsigned(ring.size()), 0, 0);
    return sequence ? GEOSGeom_createLinearRing_r(context, sequence) : nullptr;
}

GEOSGeometry *toGeos(const Polygon &polygon)
{
    if (polygon.empty()) return GEOSGeom_createEmptyPolygon_r(contextOfThisThread());
    std::vector<GEOSGeometry *> rings;
    rings.reserve(polygon.size());
    for (const Ring &ring : polygon) rings.push_back(toLinearRing(ring));
    if (!rings.front() || std::ranges::contains(rings, nullptr)) {
        for (GEOSGeometry *ring : rings) Geometry{ring}.reset();
        return nullptr;
    }
    return GEOSGeom_createPolygon_r(contextOfThisThread(), rings.front(), rings.data() + 1, unsigned(rings.size() - 1));
}

// Releases the parts into the collection, or destroys them where one is missing.
Geometry collect(int type, std::vector<GEOSGeometry *> parts)
{
    if (std::ranges::contains(parts, nullptr)) {
        for (GEOSGeometry *part : parts) Geometry{part}.reset();
        return {};
    }
    return Geometry{GEOSGeom_createCollection_r(contextOfThisThread(), type, parts.data(), unsigned(parts.size()))};
}

Geometry toGeos(const MultiPolygon &polygons)
{
    std::vector<GEOSGeometry *> parts;
    parts.reserve(polygons.size());
    for (const Polygon &polygon : polygons) parts.push_back(toGeos(polygon));
    return collect(GEOS_MULTIPOLYGON, std::move(parts));
}

Ring toRing(const GEOSGeometry *geometry)
{
    const auto context = contextOfThisThread();
    const GEOSCoordSequence *sequence = GEOSGeom_getCoordSeq_r(context, geometry);
    unsigned size = 0;
    if (!sequence || !GEOSCoordSeq_getSize_r(context, sequence, &size)) return {};
    Ring ring(size);
    GEOSCoordSeq_copyToBuffer_r(context, sequence, reinterpret_cast<double *>(ring.data()), 0, 0);
    return ring;
}

// Collects the polygons of any geometry, however deep; lines and points that a repair left over are dropped.
void appendPolygons(const GEOSGeometry *geometry, MultiPolygon &polygons)
{
    const auto context = contextOfThisThread();
    if (!geometry || GEOSisEmpty_r(context, geometry) != 0) return;
    if (GEOSGeomTypeId_r(context, geometry) == GEOS_POLYGON) {
        Polygon polygon{toRing(GEOSGetExteriorRing_r(context, geometry))};
        for (int i = 0; i < GEOSGetNumInteriorRings_r(context, geometry); ++i)
            polygon.push_back(toRing(GEOSGetInteriorRingN_r(context, geometry, i)));
        polygons.push_back(std::move(polygon));
        return;
    }
    const int type = GEOSGeomTypeId_r(context, geometry);
    if (type != GEOS_MULTIPOLYGON && type != GEOS_GEOMETRYCOLLECTION) return;
    for (int i = 0; i < GEOSGetNumGeometries_r(context, geometry); ++i) appendPolygons(GEOSGetGeometryN_r(context, geometry, i), polygons);
}

// Positive where the ring turns anticlockwise. Relative to the first place, so that large coordinates lose no digits.
double signedArea(const Ring &ring)
{
    double twice = 0;
    for (size_t i = 1; i + 1 < ring.size(); ++i)
        twice += (ring[i].east - ring[0].east) * (ring[i + 1].north - ring[0].north)
            - (ring[i + 1].east - ring[0].east) * (ring[i].north - ring[0].north);
    return twice / 2;
}

double area(const Polygon &polygon)
{
    double sum = 0;
    for (size_t i = 0; i < polygon.size(); ++i) sum += (i == 0 ? 1 : -1) * std::abs(signedArea(polygon[i]));
    return sum;
}

bool crosses(const Ring &ring, Utm place)
{
    bool inside = false;
    for (size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        const Utm a = ring[i];
        const Utm b = ring[j];
        if ((a.north > place.north) == (b.north > place.north)) continue;
        if (place.east < (b.east - a.east) * (place.north - a.north) / (b.north - a.north) + a.east) inside = !inside;
    }
    return inside;
}

bool contains(const Polygon &polygon, Utm place)
{
    return std::ranges::count_if(polygon, [&](const Ring &ring) { return crosses(ring, place); }) % 2 == 1;
}

double distanceSquared(Utm place, Utm a, Utm b)
{
    const double dx = b.east - a.east;
    const double dy = b.north - a.north;
    const double length = dx * dx + dy * dy;
    const double along = length > 0 ? std::clamp(((place.east - a.east) * dx + (place.north - a.north) * dy) / length, 0., 1.) : 0;
    const double ex = a.east + along * dx - place.east;
    const double ey = a.north + along * dy - place.north;
    return ex * ex + ey * ey;
}

// Distance to the nearest edge, negative outside.
double depth(const Polygon &polygon, Utm place)
{
    double nearest = HUGE_VAL;
    for (const Ring &ring : polygon)
        for (size_t i = 1; i < ring.size(); ++i) nearest = std::min(nearest, distanceSquared(place, ring[i - 1], ring[i]));
    return contains(polygon, place) ? std::sqrt(nearest) : -std::sqrt(nearest);
}

// A square that may hold a deeper place than the best so far: never more than its depth plus half its diagonal.
struct Cell {
    Utm centre;
    double half = 0;
    double depth = 0;
    double promise() const { return depth + half * std::numbers::sqrt2; }
    bool operator<(const Cell &other) const { return promise() < other.promise(); }
};

Cell makeCell(const Polygon &polygon, Utm centre, double half)
{
    return {centre, half, depth(polygon, centre)};
}

Utm centroid(const Ring &ring)
{
    double east = 0;
    double north = 0;
    for (size_t i = 1; i < ring.size(); ++i) {
        east += ring[i].east - ring[0].east;
        north += ring[i].north - ring[0].north;
    }
    const double count = std::max<double>(1, double(ring.size()) - 1);
    return {ring[0].east + east / count, ring[0].north + north / count};
}
}

QString invalidReason(const MultiPolygon &polygons)
{
    const Geometry geometry = toGeos(polygons);
    if (!geometry) return u"not a polygon"_s;
    const auto context = contextOfThisThread();
    if (GEOSisValid_r(context, geometry.get()) == 1) return {};
    const std::unique_ptr<char, decltype(&free)> reason{GEOSisValidReason_r(context, geometry.get()), &free};
    return reason ? QString::fromUtf8(reason.get()) : u"unknown"_s;
}

MultiPolygon madeValid(const MultiPolygon &polygons)
{
    MultiPolygon valid;
    const Geometry geometry = toGeos(polygons);
    if (!geometry) return valid;
    const auto context = contextOfThisThread();
    const std::unique_ptr<GEOSMakeValidParams, void (*)(GEOSMakeValidParams *)> how{GEOSMakeValidParams_create_r(context),
        [](GEOSMakeValidParams *params) { GEOSMakeValidParams_destroy_r(contextOfThisThread(), params); }};
    GEOSMakeValidParams_setMethod_r(context, how.get(), GEOS_MAKE_VALID_STRUCTURE);
    const Geometry repaired{GEOSMakeValidWithParams_r(context, geometry.get(), how.get())};
    appendPolygons(repaired.get(), valid);
    return valid;
}

double areaSquareMetres(const MultiPolygon &polygons)
{
    return std::transform_reduce(polygons.begin(), polygons.end(), 0., std::plus{}, [](const Polygon &polygon) { return area(polygon); });
}

bool contains(const MultiPolygon &polygons, Utm place)
{
    return std::ranges::any_of(polygons, [&](const Polygon &polygon) { return contains(polygon, place); });
}

UtmBox boxOf(const MultiPolygon &polygons)
{
    UtmBox box{HUGE_VAL, HUGE_VAL, -HUGE_VAL, -HUGE_VAL};
    for (const Polygon &polygon : polygons)
        for (const Ring &ring : polygon)
            for (const Utm &place : ring)
                box = {std::min(box.west, place.east), std::min(box.south, place.north), std::max(box.east, place.east),
                    std::max(box.north, place.north)};
    return polygons.empty() ? UtmBox{} : box;
}

Utm labelPlace(const MultiPolygon &polygons, double toleranceMetres)
{
    const auto largest = std::ranges::max_element(polygons, {}, [](const Polygon &polygon) { return area(polygon); });
    if (largest == polygons.end() || largest->empty() || largest->front().size() < 4) return {};
    const UtmBox box = boxOf({*largest});
    const double width = box.east - box.west;
    const double height = box.north - box.south;
    const double side = std::max(std::min(width, height), std::max(width, height) / 64);
    Cell best = makeCell(*largest, centroid(largest->front()), 0);
    if (!(side > 0)) return best.centre;
    std::priority_queue<Cell> cells;
    for (double east = box.west; east < box.east; east += side)
        for (double north = box.south; north < box.north; north += side)
            cells.push(makeCell(*largest, {east + side / 2, north + side / 2}, side / 2));
    while (!cells.empty() && cells.top().promise() > best.depth + std::max(toleranceMetres, side / 1000)) {
        const Cell cell = cells.top();
        cells.pop();
        if (cell.depth > best.depth) best = cell;
        const double half = cell.half / 2;
        for (const double dx : {-half, half})
            for (const double dy : {-half, half}) cells.push(makeCell(*largest, {cell.centre.east + dx, cell.centre.north + dy}, half));
    }
    return best.centre;
}

Result<std::vector<MultiPolygon>> simplifiedCoverage(const std::vector<MultiPolygon> &areas, double toleranceMetres)
{
    const auto context = contextOfThisThread();
    std::vector<GEOSGeometry *> parts;
    parts.reserve(areas.size());
    for (const MultiPolygon &area : areas) parts.push_back(toGeos(area).release());
    const Geometry coverage = collect(GEOS_GEOMETRYCOLLECTION, std::move(parts));
    const Geometry simple{coverage ? GEOSCoverageSimplifyVW_r(context, coverage.get(), toleranceMetres, 0) : nullptr};
    if (!simple || GEOSGetNumGeometries_r(context, simple.get()) != int(areas.size()))
        return fail(Error::Kind::Format, u"geometry.damaged"_s, {}, u"coverage could not be simplified"_s);
    std::vector<MultiPolygon> thinned(areas.size());
    for (size_t i = 0; i < areas.size(); ++i) appendPolygons(GEOSGetGeometryN_r(context, simple.get(), int(i)), thinned[i]);
    return thinned;
}
