// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/result.h"
#include "geo/polygon.h"

/**
 * The polygons in @p wkb (Polygon or MultiPolygon, little-endian, two dimensions, EPSG:25832).
 * Never trusts the counts inside. Errors are of kind Format with the reason "geometry.damaged", "geometry.kind" or "geometry.empty".
 */
Result<MultiPolygon> readPolygons(QByteArrayView wkb);

/**
 * The lines in @p wkb (LineString or MultiLineString, little-endian, two dimensions, EPSG:25832), each of two places or more. Errors as
 * readPolygons().
 */
Result<std::vector<Line>> readLines(QByteArrayView wkb);
/** One line becomes a LineString, several a MultiLineString. */
Wkb toWkb(const std::vector<Line> &lines);

/** One polygon becomes a Polygon, several a MultiPolygon. */
Wkb toWkb(const MultiPolygon &polygons);
