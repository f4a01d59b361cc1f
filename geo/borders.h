// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/polygon.h"
#include <QtTypes>
#include <span>

/** Open lines one behind the other: line i goes from ends[i-1] to ends[i] in places. */
struct PlaceLines {
    std::vector<Utm> places;
    std::vector<quint32> ends;
};

struct Borders {
    /** Between two areas of the same group. */
    PlaceLines inner;
    /** Between areas of different groups, and where there is no neighbour. */
    PlaceLines outer;
};

/**
 * Every edge of the areas once, told apart by the groups on its two sides. Edges are recognised by their exact places, so nothing has to be
 * united; where neighbours do not share places, both edges count as outer. @p groups has one number per area.
 */
Borders bordersOf(std::span<const MultiPolygon> areas, std::span<const int> groups);
