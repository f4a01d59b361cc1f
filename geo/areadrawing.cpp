// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/areadrawing.h"
#include "geo/borders.h"
#include "geo/projection.h"
#include "geo/shape.h"
#include "geo/triangles.h"
#include "geo/wkb.h"
#include <QHash>
#include <cmath>

namespace {
using namespace Qt::StringLiterals;

// Highest zoom of each band but the last, which has every corner. At the highest zoom of a band what is left out is half a pixel wide.
constexpr std::array bandZooms{7., 9., 11.};
constexpr double fullDetail = 99;
constexpr double tileSize = 256;
constexpr double labelToleranceMetres = 100;

struct Prepared {
    AreaDrawing drawing;
    std::vector<MultiPolygon> shapes;
    std::vector<int> groups;
};

MultiPolygon readShape(const Wkb &wkb)
{
    const Result<MultiPolygon> shape = readPolygons(wkb.bytes);
    if (!shape) return {};
    return invalidReason(*shape).isEmpty() ? *shape : madeValid(*shape);
}

Result<Prepared> read(const std::vector<Area> &areas, const Progress &progress)
{
    Prepared prepared;
    QHash<QString, int> groupOf;
    for (size_t i = 0; i < areas.size(); ++i) {
        if (i % 64 == 0 && !progress.step(int(20 * i / areas.size()))) return fail(Error::Kind::Cancelled, u"cancelled"_s);
        const Area &area = areas[i];
        MultiPolygon shape = readShape(area.shape);
        if (shape.empty()) {
            prepared.drawing.skipped += area.name;
            continue;
        }
        auto group = groupOf.constFind(area.group);
        if (group == groupOf.cend()) {
            group = groupOf.insert(area.group, int(prepared.drawing.groups.size()));
            prepared.drawing.groups.push_back({area.group, area.groupName, area.isForeign});
        }
        prepared.drawing.areas.push_back({area.id, area.name, area.note, *group, area.population, area.isTown, area.isForeign, {}, {}});
        prepared.groups.push_back(*group);
        prepared.shapes.push_back(std::move(shape));
    }
    return prepared;
}

void measure(Prepared &prepared)
{
    MercatorBox all;
    for (size_t i = 0; i < prepared.shapes.size(); ++i) {
        DrawnArea &area = prepared.drawing.areas[i];
        for (const Polygon &polygon : prepared.shapes[i])
            for (const Mercator corner : toMercator(polygon.front())) area.box.add(corner);
        all.add(area.box);
        if (!area.isForeign) prepared.drawing.box.add(area.box);
    }
    if (prepared.drawing.box.isEmpty()) prepared.drawing.box = all;
    if (!all.isEmpty()) prepared.drawing.origin = {(all.left + all.right) / 2, (all.top + all.bottom) / 2};
}

void placeLabels(Prepared &prepared, const std::vector<MultiPolygon> &shapes)
{
    for (size_t i = 0; i < shapes.size(); ++i) {
        const MultiPolygon &shape = shapes[i].empty() ? prepared.shapes[i] : shapes[i];
        DrawnArea &area = prepared.drawing.areas[i];
        area.anchor = toMercator(labelPlace(shape, labelToleranceMetres))
                          .value_or(Mercator{(area.box.left + area.box.right) / 2, (area.box.top + area.box.bottom) / 2});
    }
}

LocalCorner toLocal(Mercator corner, Mercator origin)
{
    return {float(corner.x - origin.x), float(corner.y - origin.y)};
}

LocalLines toLocal(const PlaceLines &lines, Mercator origin)
{
    LocalLines local{{}, lines.ends};
    local.corners.reserve(lines.places.size());
    for (const Mercator corner : toMercator(lines.places)) local.corners.push_back(toLocal(corner, origin));
    return local;
}

void appendPolygon(AreaBand &band, AreaPart &part, const Polygon &polygon, Mercator origin)
{
    std::vector<Mercator> corners;
    std::vector<quint32> ends;
    for (const Ring &ring : polygon) {
        const std::vector<Mercator> places = toMercator(std::span(ring).first(ring.size() - 1));
        corners.insert(corners.end(), places.begin(), places.end());
        ends.push_back(quint32(corners.size()));
    }
    const auto first = quint32(band.corners.size());
    for (const quint32 index : triangulate(corners, ends)) band.triangles.push_back(first + index);
    for (const Mercator corner : corners) band.corners.push_back(toLocal(corner, origin));
    for (const quint32 end : ends) band.ringEnds.push_back(first + end);
    part.ringCount = quint32(band.ringEnds.size()) - part.firstRing;
    part.indexCount = quint32(band.triangles.size()) - part.firstIndex;
}

AreaBand makeBand(const std::vector<MultiPolygon> &shapes, const Prepared &prepared, double maxZoom)
{
    AreaBand band;
    band.maxZoom = maxZoom;
    for (const MultiPolygon &shape : shapes) {
        AreaPart part{quint32(band.ringEnds.size()), 0, quint32(band.triangles.size()), 0};
        for (const Polygon &polygon : shape)
            if (!polygon.empty()) appendPolygon(band, part, polygon, prepared.drawing.origin);
        band.parts.push_back(part);
    }
    const Borders borders = bordersOf(shapes, prepared.groups);
    band.innerBorders = toLocal(borders.inner, prepared.drawing.origin);
    band.outerBorders = toLocal(borders.outer, prepared.drawing.origin);
    return band;
}

bool isInRings(const AreaBand &band, const AreaPart &part, LocalCorner place)
{
    bool inside = false;
    for (quint32 ring = part.firstRing; ring < part.firstRing + part.ringCount; ++ring) {
        const quint32 begin = band.ringBegin(ring);
        const quint32 end = band.ringEnds[ring];
        for (quint32 i = begin, j = end - 1; i < end; j = i++) {
            const LocalCorner a = band.corners[i];
            const LocalCorner b = band.corners[j];
            if ((a.y > place.y) == (b.y > place.y)) continue;
            if (place.x < (b.x - a.x) * (place.y - a.y) / (b.y - a.y) + a.x) inside = !inside;
        }
    }
    return inside;
}
}

Result<std::shared_ptr<const AreaDrawing>> drawAreas(const std::vector<Area> &areas, const Progress &progress)
{
    Result<Prepared> prepared = read(areas, progress);
    if (!prepared) return std::unexpected(prepared.error());
    measure(*prepared);
    AreaDrawing &drawing = prepared->drawing;
    drawing.bands.push_back(makeBand(prepared->shapes, *prepared, fullDetail));
    std::vector<MultiPolygon> shapes = prepared->shapes;
    int percent = 40;
    for (auto zoom = bandZooms.rbegin(); zoom != bandZooms.rend(); ++zoom, percent += 20) {
        if (!progress.step(percent)) return fail(Error::Kind::Cancelled, u"cancelled"_s);
        const double pixelMetres = metresPerUnit(drawing.origin) / (tileSize * std::exp2(*zoom));
        // A coverage GEOS cannot thin is drawn with every corner: slower, but right.
        if (auto thinned = simplifiedCoverage(shapes, pixelMetres / 2)) shapes = std::move(*thinned);
        if (zoom == bandZooms.rbegin()) placeLabels(*prepared, shapes);
        drawing.bands.push_back(makeBand(shapes, *prepared, *zoom));
    }
    std::ranges::reverse(drawing.bands);
    return std::make_shared<const AreaDrawing>(std::move(drawing));
}

const AreaBand &bandFor(const AreaDrawing &drawing, double zoom)
{
    const auto band = std::ranges::find_if(drawing.bands, [&](const AreaBand &each) { return zoom <= each.maxZoom; });
    return band == drawing.bands.end() ? drawing.bands.back() : *band;
}

int areaAt(const AreaDrawing &drawing, Mercator place)
{
    const AreaBand &band = drawing.bands.back();
    const LocalCorner local = toLocal(place, drawing.origin);
    for (size_t i = 0; i < drawing.areas.size(); ++i)
        if (drawing.areas[i].box.contains(place) && isInRings(band, band.parts[i], local)) return int(i);
    return -1;
}
