// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/place.h"
#include "geo/mercator.h"
#include <optional>
#include <span>
#include <vector>

/**
 * Conversions between degrees (EPSG:4326, lon before lat), UTM zone 32 (EPSG:25832) and Mercator units.
 * ETRS89 and WGS 84 are taken as the same, which is right to about a metre. Callable from every thread.
 * Nothing comes back where the place is not finite or has no image in the other system.
 */
std::optional<Utm> toUtm(LonLat place);
std::optional<LonLat> toLonLat(Utm place);
std::optional<Mercator> toMercator(Utm place);
std::optional<Utm> toUtm(Mercator place);

/** These two are plain arithmetic; latitudes beyond ±85.05° are drawn at the edge of the world. */
Mercator toMercator(LonLat place);
LonLat toLonLat(Mercator place);

/** The same for many places at once; a place without an image is not finite in the answer. */
std::vector<Mercator> toMercator(std::span<const Utm> places);
std::vector<Utm> toUtm(std::span<const LonLat> places);

/** A place in metres on the European grid, EPSG:3035 (ETRS89 / LAEA), in whose squares the census counts. */
struct LaeaPlace {
    double east = 0;
    double north = 0;
    bool operator==(const LaeaPlace &) const = default;
};
std::optional<LaeaPlace> toLaea(Utm place);
std::optional<Utm> toUtm(LaeaPlace place);
std::vector<LaeaPlace> toLaea(std::span<const Utm> places);
std::vector<Utm> toUtm(std::span<const LaeaPlace> places);

/** Metres on the ground per Mercator unit at this height of the world. */
double metresPerUnit(Mercator place);
