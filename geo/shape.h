// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/job.h"
#include "core/base/result.h"
#include "geo/polygon.h"

/** What is wrong with the polygons after the rules of OGC Simple Features, in GEOS's words; empty where they are valid. */
QString invalidReason(const MultiPolygon &polygons);
/** The polygons with self-intersections, bow ties and overlapping parts resolved; empty where no area is left. */
MultiPolygon madeValid(const MultiPolygon &polygons);

/** Holes count as outside. Rings may turn either way. */
double areaSquareMetres(const MultiPolygon &polygons);
/** Places on the edge may count as either. */
bool contains(const MultiPolygon &polygons, Utm place);
UtmBox boxOf(const MultiPolygon &polygons);

/**
 * The place inside the largest part that is farthest from its edge, to within @p toleranceMetres:
 * where a name fits best. Origin for empty polygons.
 */
Utm labelPlace(const MultiPolygon &polygons, double toleranceMetres);

/**
 * Fewer places per line for all areas together, so that neighbours keep sharing their edges (Visvalingam-Whyatt; a corner goes
 * when its triangle is smaller than @p toleranceMetres squared). Needs a coverage, that is areas whose common edges have the same places
 * on both sides; where they do not, both sides are thinned out for themselves. Keeps the order and number of areas.
 */
Result<std::vector<MultiPolygon>> simplifiedCoverage(const std::vector<MultiPolygon> &areas, double toleranceMetres);
