// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/shape.h"
#include "import/gdal.h"
#include <algorithm>
#include <array>
#include <cmath>
#include <ogrsf_frmts.h>

using namespace Qt::StringLiterals;

namespace {
// A repair that moves more than this share of the area would invent a border.
constexpr double repairAllowed = 0.01;
// Neighbouring parts may overlap by digitising errors, but not by more than this share of the smaller.
constexpr double overlapAllowed = 0.01;

struct Range {
    int epsg;
    OGREnvelope box;
};

OGREnvelope envelope(double west, double south, double east, double north)
{
    OGREnvelope box;
    box.MinX = west, box.MinY = south, box.MaxX = east, box.MaxY = north;
    return box;
}

UtmBox utmBox(const OGREnvelope &box)
{
    return {box.MinX, box.MinY, box.MaxX, box.MaxY};
}

const std::array<Range, 7> &ranges()
{
    static const std::array<Range, 7> known{{
        {4326, envelope(5, 47, 16, 56)},
        {25832, envelope(germany.west, germany.south, germany.east, germany.north)},
        {4647, envelope(32e6 + germany.west, germany.south, 32e6 + germany.east, germany.north)},
        {31466, envelope(2.25e6, 5.2e6, 2.75e6, 6.2e6)},
        {31467, envelope(3.25e6, 5.2e6, 3.75e6, 6.2e6)},
        {31468, envelope(4.25e6, 5.2e6, 4.75e6, 6.2e6)},
        {31469, envelope(5.25e6, 5.2e6, 5.75e6, 6.2e6)},
    }};
    return known;
}

/** Neither NaN nor beyond every coordinate system, where transformations lose their footing. */
bool isCoordinate(double number)
{
    constexpr double farthest = 1e8;
    return std::isfinite(number) && std::abs(number) < farthest;
}

Result<> checkRing(const OGRLinearRing &ring)
{
    constexpr int smallest = 4;
    for (int i = 0; i < ring.getNumPoints(); ++i)
        if (!isCoordinate(ring.getX(i)) || !isCoordinate(ring.getY(i))) return fail(Error::Kind::Format, u"shape.numbers"_s);
    if (ring.getNumPoints() < smallest || !ring.get_IsClosed()) return fail(Error::Kind::Format, u"shape.ring"_s);
    return {};
}

Result<> checkRings(const OGRMultiPolygon &area, int verticesAllowed)
{
    int vertices = 0;
    for (const OGRPolygon *polygon : area) {
        if (polygon->IsEmpty()) return fail(Error::Kind::Format, u"shape.ring"_s);
        for (const OGRLinearRing *ring : polygon) {
            if (const auto sound = checkRing(*ring); !sound) return sound;
            vertices += ring->getNumPoints();
            if (vertices > verticesAllowed) return fail(Error::Kind::Format, u"shape.vertices"_s, {QString::number(verticesAllowed)});
        }
    }
    return {};
}

/** What a file calls an area, as polygons only; null where it is none. */
std::unique_ptr<OGRMultiPolygon> asMultiPolygon(OGRGeometryUniquePtr geometry)
{
    geometry->flattenTo2D();
    OGRGeometryUniquePtr plain(geometry->hasCurveGeometry() ? geometry->getLinearGeometry() : geometry.release());
    plain.reset(OGRGeometryFactory::forceToMultiPolygon(plain.release()));
    if (wkbFlatten(plain->getGeometryType()) != wkbMultiPolygon) return {};
    return std::unique_ptr<OGRMultiPolygon>(plain.release()->toMultiPolygon());
}

Result<> repair(std::unique_ptr<OGRMultiPolygon> &area, bool &isRepaired)
{
    const GdalMessages quiet;
    if (area->IsValid()) return {};
    const double before = std::abs(area->get_Area());
    constexpr std::array options{"METHOD=STRUCTURE", static_cast<const char *>(nullptr)};
    OGRGeometryUniquePtr valid(area->MakeValid(options.data()));
    if (valid) area = asMultiPolygon(std::move(valid));
    if (!area || area->IsEmpty() || std::abs(area->get_Area() - before) > repairAllowed * before)
        return fail(Error::Kind::Format, u"shape.repair"_s);
    isRepaired = true;
    return {};
}

Shape shapeOf(const OGRMultiPolygon &area, bool isRepaired)
{
    OGREnvelope box;
    area.getEnvelope(&box);
    return {wkbOf(area), utmBox(box), area.get_Area(), isRepaired};
}

OGRGeometryUniquePtr fromWkb(const Wkb &wkb)
{
    OGRGeometry *geometry = nullptr;
    OGRGeometryFactory::createFromWkb(wkb.bytes.constData(), nullptr, &geometry, size_t(wkb.bytes.size()));
    return OGRGeometryUniquePtr(geometry);
}
}

Wkb wkbOf(const OGRGeometry &geometry)
{
    Wkb wkb{QByteArray(qsizetype(geometry.WkbSize()), Qt::Uninitialized)};
    geometry.exportToWkb(wkbNDR, reinterpret_cast<unsigned char *>(wkb.bytes.data()), wkbVariantIso);
    return wkb;
}

std::shared_ptr<const OGRSpatialReference> crsOfEpsg(int epsg)
{
    auto crs = std::make_shared<OGRSpatialReference>();
    crs->importFromEPSG(epsg);
    crs->SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    return crs;
}

bool contains(const UtmBox &outer, const UtmBox &inner)
{
    return inner.west >= outer.west && inner.south >= outer.south && inner.east <= outer.east && inner.north <= outer.north;
}

std::optional<int> guessedEpsg(const OGREnvelope &box)
{
    const auto found = std::ranges::find_if(ranges(), [&](const Range &range) { return range.box.Contains(box); });
    return found == ranges().end() ? std::nullopt : std::optional(found->epsg);
}

bool areAxesSwapped(const OGREnvelope &box)
{
    return !guessedEpsg(box) && guessedEpsg(envelope(box.MinY, box.MinX, box.MaxY, box.MaxX));
}

ToUtm::ToUtm(const std::shared_ptr<const OGRSpatialReference> &from)
{
    const GdalMessages quiet;
    OGRSpatialReference here(*from);
    OGRSpatialReference there;
    there.importFromEPSG(25832);
    for (OGRSpatialReference *crs : {&here, &there}) crs->SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    if (!here.IsSame(&there)) m_transformation.reset(OGRCreateCoordinateTransformation(&here, &there));
}

bool ToUtm::move(OGRGeometry &geometry) const
{
    const GdalMessages quiet;
    if (m_transformation && geometry.transform(m_transformation.get()) != OGRERR_NONE) return false;
    OGREnvelope box;
    geometry.getEnvelope(&box);
    return contains(germany, utmBox(box));
}

Shaper::Shaper(const std::shared_ptr<const OGRSpatialReference> &from, int verticesAllowed)
    : m_toUtm(from), m_verticesAllowed(verticesAllowed)
{
}

Result<Shape> Shaper::shape(OGRGeometryUniquePtr geometry) const
{
    if (!geometry || geometry->IsEmpty()) return fail(Error::Kind::Format, u"shape.missing"_s);
    auto area = asMultiPolygon(std::move(geometry));
    if (!area) return fail(Error::Kind::Format, u"shape.kind"_s);
    if (const auto sound = checkRings(*area, m_verticesAllowed); !sound) return std::unexpected(sound.error());
    OGREnvelope original;
    area->getEnvelope(&original);
    if (!m_toUtm.move(*area)) return fail(Error::Kind::Format, areAxesSwapped(original) ? u"shape.swapped"_s : u"shape.outside"_s);
    bool isRepaired = false;
    return repair(area, isRepaired).transform([&] { return shapeOf(*area, isRepaired); });
}

Result<Shape> joined(const Shape &a, const Shape &b)
{
    const GdalMessages quiet;
    const OGRGeometryUniquePtr first = fromWkb(a.geom);
    const OGRGeometryUniquePtr second = fromWkb(b.geom);
    const OGRGeometryUniquePtr shared(first->Intersection(second.get()));
    const double overlap = shared ? OGR_G_Area(OGRGeometry::ToHandle(shared.get())) : 0;
    if (!shared || overlap > overlapAllowed * std::min(a.squareMetres, b.squareMetres))
        return fail(Error::Kind::Format, u"shape.overlap"_s);
    OGRGeometryUniquePtr both(first->Union(second.get()));
    const auto area = both ? asMultiPolygon(std::move(both)) : nullptr;
    if (!area) return fail(Error::Kind::Format, u"shape.repair"_s);
    return shapeOf(*area, a.isRepaired || b.isRepaired);
}

Result<Wkb> united(const QList<Wkb> &areas)
{
    const GdalMessages quiet;
    OGRMultiPolygon all;
    for (const Wkb &area : areas) {
        OGRGeometryUniquePtr one = fromWkb(area);
        const auto parts = one ? asMultiPolygon(std::move(one)) : nullptr;
        if (!parts) return fail(Error::Kind::Format, u"shape.kind"_s);
        for (const OGRPolygon *polygon : *parts) all.addGeometry(polygon);
    }
    OGRGeometryUniquePtr together(all.IsEmpty() ? nullptr : all.UnionCascaded());
    if (!together || together->IsEmpty()) return fail(Error::Kind::Format, u"shape.missing"_s);
    return wkbOf(*asMultiPolygon(std::move(together)));
}
