// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/mobility/gridmercator.h"
#include "geo/projection.h"
#include <cmath>
#include <memory>
#include <numbers>
#include <proj.h>

namespace {
constexpr double radiansPerDegree = std::numbers::pi / 180;

struct GridProjection {
    std::unique_ptr<PJ_CONTEXT, decltype(&proj_context_destroy)> context{proj_context_create(), &proj_context_destroy};
    std::unique_ptr<PJ, decltype(&proj_destroy)> grid{
        proj_create(context.get(), "+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80"), &proj_destroy};
};

// A PROJ object may not be shared between threads. Written as a pipeline it needs no database.
PJ *gridOfThisThread()
{
    thread_local const GridProjection projection;
    return projection.grid.get();
}
}

std::vector<Mercator> gridToMercator(std::span<const Utm> places)
{
    PJ *grid = gridOfThisThread();
    std::vector<Mercator> images;
    images.reserve(places.size());
    for (const Utm &place : places) {
        const PJ_COORD image = proj_trans(grid, PJ_INV, proj_coord(place.east, place.north, 0, 0));
        const LonLat degrees{image.lp.lam / radiansPerDegree, image.lp.phi / radiansPerDegree};
        const bool isThere = std::isfinite(degrees.lon) && std::isfinite(degrees.lat);
        images.push_back(isThere ? toMercator(degrees) : Mercator{HUGE_VAL, HUGE_VAL});
    }
    return images;
}
