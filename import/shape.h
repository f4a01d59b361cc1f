// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/place.h"
#include "core/base/result.h"
#include <memory>
#include <ogr_geometry.h>
#include <ogr_spatialref.h>

/** An area as the register keeps it: a valid multipolygon in EPSG:25832. */
struct Shape {
    Wkb geom = {};
    UtmBox box = {};
    double squareMetres = 0;
    /** The file's rings crossed themselves or each other and were taken apart. */
    bool isRepaired = false;
    bool operator==(const Shape &) const = default;
};

/** Germany with its sea, EPSG:25832, generously. */
constexpr UtmBox germany{250'000, 5'220'000, 960'000, 6'140'000};
bool contains(const UtmBox &outer, const UtmBox &inner);

/**
 * The coordinate system that bare numbers of a German file must be in, as an EPSG code: degrees (4326), UTM zone 32
 * (25832) and with the zone in front (4647), Gauss-Krüger zones 2 to 5 (31466–31469). Nothing where they fit none.
 */
std::optional<int> guessedEpsg(const OGREnvelope &box);
/** True where the numbers would lie in Germany with the axes exchanged. */
bool areAxesSwapped(const OGREnvelope &box);

/** Moves geometries of one coordinate system to EPSG:25832. Belongs to one thread. */
class ToUtm
{
public:
    explicit ToUtm(const std::shared_ptr<const OGRSpatialReference> &from);
    /** False where a part of it has no image, or lies outside of Germany. */
    bool move(OGRGeometry &geometry) const;

private:
    std::unique_ptr<OGRCoordinateTransformation> m_transformation;
};
/** Little-endian WKB, two dimensions. */
Wkb wkbOf(const OGRGeometry &geometry);
std::shared_ptr<const OGRSpatialReference> crsOfEpsg(int epsg);

/** Brings areas of one coordinate system into the register's form. Belongs to one thread. */
class Shaper
{
public:
    Shaper(const std::shared_ptr<const OGRSpatialReference> &from, int verticesAllowed);
    /**
     * Refuses what is no area ("shape.missing", "shape.kind"), is not whole ("shape.ring", "shape.numbers",
     * "shape.repair"), is too fine ("shape.vertices"), or lies elsewhere ("shape.swapped", "shape.outside").
     */
    Result<Shape> shape(OGRGeometryUniquePtr geometry) const;

private:
    ToUtm m_toUtm;
    int m_verticesAllowed;
};

/** Areas as one, without the borders between them; "shape.missing" where there is none. */
Result<Wkb> united(const QList<Wkb> &areas);
/** Two parts of one municipality as one; "shape.overlap" where they cover each other, so that one must be wrong. */
Result<Shape> joined(const Shape &a, const Shape &b);
