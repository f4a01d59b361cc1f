// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/mobility/gapinput.h"

/** The municipality around a place, by position; made once for many questions. */
class TownFinder
{
public:
    struct Border {
        UtmBox box = {};
        MultiPolygon area = {};
    };
    explicit TownFinder(std::vector<Border> borders) : m_borders(std::move(borders)) { }
    /** -1 outside of all. */
    int townAt(Utm place) const;
    const std::vector<Border> &borders() const { return m_borders; }

private:
    std::vector<Border> m_borders;
    /** Neighbouring questions mostly lie in the same one. */
    mutable int m_last = -1;
};

/** Fills cells, their origin, and what has to be said about them: census cells, else addresses, else one cell per municipality. */
Result<> loadCells(Sql &sql, const TownFinder &finder, GapInput &input);
