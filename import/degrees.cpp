// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/degrees.h"
#include "geo/projection.h"
#include <cmath>

namespace {
constexpr double tiny = 1e-6;

/** Germany with about fifty kilometres of its neighbours: a bus may come from across the border. */
bool isNearGermany(LonLat place)
{
    return place.lon >= 5.2 && place.lon <= 15.8 && place.lat >= 46.8 && place.lat <= 55.6;
}

bool isOnEarth(LonLat place)
{
    return std::isfinite(place.lon) && std::isfinite(place.lat) && std::abs(place.lon) <= 180 && std::abs(place.lat) <= 90;
}
}

CheckedPlace checkDegrees(std::optional<double> lon, std::optional<double> lat)
{
    if (!lon || !lat) return {};
    const LonLat said{*lon, *lat}, other{*lat, *lon};
    if (!isOnEarth(said)) return {{}, DegreeFault::Unreadable};
    if (std::abs(said.lon) < tiny && std::abs(said.lat) < tiny) return {{}, DegreeFault::Zero};
    if (isNearGermany(said)) return {toUtm(said), DegreeFault::None};
    if (isNearGermany(other)) return {toUtm(other), DegreeFault::Swapped};
    return {{}, DegreeFault::Elsewhere};
}
