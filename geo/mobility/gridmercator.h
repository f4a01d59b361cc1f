// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/place.h"
#include "geo/mercator.h"
#include <span>
#include <vector>

/** Places of the European grid (metres of EPSG:3035, in the members of Utm) on the Mercator world; not finite where there is no image. */
std::vector<Mercator> gridToMercator(std::span<const Utm> places);
