// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/mobility/gaps.h"
#include <span>

/** What one change does for people: who goes from which level to which, and who comes near a bench or a hotspot. */
struct GapEffect {
    /** People by the level before, then by the level after. */
    std::array<std::array<qint64, gapLevels>, gapLevels> people = {};
    qint64 better = 0;
    qint64 worse = 0;
    /** Of those in L1 or L2, whose level a bench leaves as it is. */
    qint64 helpedByBench = 0;
    qint64 lostBench = 0;
    qint64 newlyAtBench = 0;
    qint64 newlyAtHotspot = 0;
    qint64 lostHotspot = 0;
    /** Vacant flats whose level gets better or worse. */
    qint64 flatsBetter = 0;
    qint64 flatsWorse = 0;
    bool operator==(const GapEffect &) const = default;
};

/** Only own municipalities are counted, as in figuresOf(). */
GapEffect effectOf(const GapInput &input, const GapAnalysis &before, const GapAnalysis &after);
/** What each active measure does beside the others, in their order: against the scenario without it. Cancelled only. */
Result<QList<GapEffect>> effectsOf(const GapInput &input, const GapProfile &profile, const QList<ScenarioMeasure> &measures,
    const GapAnalysis &together, const Progress &progress = {});
