// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/place.h"
#include <vector>

/** An open line in metres (EPSG:25832): at least two places. */
using Line = std::vector<Utm>;
/** A closed line in metres (EPSG:25832): at least four places, the last equals the first. */
using Ring = std::vector<Utm>;
/** The outer ring first, then the holes. */
using Polygon = std::vector<Ring>;
using MultiPolygon = std::vector<Polygon>;
