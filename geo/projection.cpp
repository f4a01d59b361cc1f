// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/projection.h"
#include <cmath>
#include <memory>
#include <numbers>
#include <proj.h>

namespace {
using std::numbers::pi;
constexpr double radiansPerDegree = pi / 180;
constexpr double edgeOfWorld = 85.051128779806592;
constexpr double equatorMetres = 40075016.685578488;

struct Projection {
    std::unique_ptr<PJ_CONTEXT, decltype(&proj_context_destroy)> context{proj_context_create(), &proj_context_destroy};
    std::unique_ptr<PJ, decltype(&proj_destroy)> utm{proj_create(context.get(), "+proj=utm +zone=32 +ellps=GRS80"), &proj_destroy};
    std::unique_ptr<PJ, decltype(&proj_destroy)> grid{
        proj_create(context.get(), "+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80"), &proj_destroy};
};

// A PROJ object may not be shared between threads. Written as a pipeline it needs no database.
const Projection &ofThisThread()
{
    thread_local const Projection projection;
    return projection;
}

PJ *utmOfThisThread()
{
    return ofThisThread().utm.get();
}

template<class Place> bool isFinite(const Place &place)
{
    const auto &[a, b] = place;
    return std::isfinite(a) && std::isfinite(b);
}

template<class Place> std::optional<Place> finite(const Place &place)
{
    if (!isFinite(place)) return {};
    return place;
}

Utm forward(PJ *projection, LonLat place)
{
    if (!isFinite(place) || std::abs(place.lat) > 90) return {HUGE_VAL, HUGE_VAL};
    const PJ_COORD image = proj_trans(projection, PJ_FWD, proj_coord(place.lon * radiansPerDegree, place.lat * radiansPerDegree, 0, 0));
    return {image.xy.x, image.xy.y};
}

LonLat inverse(PJ *projection, Utm place)
{
    if (!isFinite(place)) return {HUGE_VAL, HUGE_VAL};
    const PJ_COORD image = proj_trans(projection, PJ_INV, proj_coord(place.east, place.north, 0, 0));
    return {image.lp.lam / radiansPerDegree, image.lp.phi / radiansPerDegree};
}
}

std::optional<Utm> toUtm(LonLat place)
{
    return finite(forward(utmOfThisThread(), place));
}

std::optional<LonLat> toLonLat(Utm place)
{
    return finite(inverse(utmOfThisThread(), place));
}

std::optional<Mercator> toMercator(Utm place)
{
    return toLonLat(place).transform([](LonLat degrees) { return toMercator(degrees); });
}

std::optional<Utm> toUtm(Mercator place)
{
    return isFinite(place) ? toUtm(toLonLat(place)) : std::nullopt;
}

Mercator toMercator(LonLat place)
{
    const double sine = std::sin(std::clamp(place.lat, -edgeOfWorld, edgeOfWorld) * radiansPerDegree);
    return {place.lon / 360 + 0.5, 0.5 - std::atanh(sine) / (2 * pi)};
}

LonLat toLonLat(Mercator place)
{
    return {(place.x - 0.5) * 360, std::atan(std::sinh((0.5 - place.y) * 2 * pi)) / radiansPerDegree};
}

std::vector<Mercator> toMercator(std::span<const Utm> places)
{
    PJ *projection = utmOfThisThread();
    std::vector<Mercator> images(places.size());
    std::ranges::transform(places, images.begin(), [&](Utm place) {
        const LonLat degrees = inverse(projection, place);
        return isFinite(degrees) ? toMercator(degrees) : Mercator{HUGE_VAL, HUGE_VAL};
    });
    return images;
}

std::vector<Utm> toUtm(std::span<const LonLat> places)
{
    PJ *projection = utmOfThisThread();
    std::vector<Utm> images(places.size());
    std::ranges::transform(places, images.begin(), [&](LonLat place) { return forward(projection, place); });
    return images;
}

std::optional<LaeaPlace> toLaea(Utm place)
{
    return finite(toLaea(std::span(&place, 1)).front());
}

std::optional<Utm> toUtm(LaeaPlace place)
{
    return finite(toUtm(std::span(&place, 1)).front());
}

std::vector<LaeaPlace> toLaea(std::span<const Utm> places)
{
    const Projection &projection = ofThisThread();
    std::vector<LaeaPlace> images(places.size());
    std::ranges::transform(places, images.begin(), [&](Utm place) {
        const Utm image = forward(projection.grid.get(), inverse(projection.utm.get(), place));
        return LaeaPlace{image.east, image.north};
    });
    return images;
}

std::vector<Utm> toUtm(std::span<const LaeaPlace> places)
{
    const Projection &projection = ofThisThread();
    std::vector<Utm> images(places.size());
    std::ranges::transform(places, images.begin(),
        [&](LaeaPlace place) { return forward(projection.utm.get(), inverse(projection.grid.get(), Utm{place.east, place.north})); });
    return images;
}

double metresPerUnit(Mercator place)
{
    return equatorMetres / std::cosh((0.5 - place.y) * 2 * pi);
}
