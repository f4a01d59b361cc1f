// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/mobility/gapeffect.h"

/** What changes while one place is dragged over the map. */
struct DragStep {
    GapCounts counts = {};
    GapDifference difference = {};
    /** What the place itself does beside the other measures. */
    GapEffect effect = {};
    /** Cells whose gap is another than before the measure, by position. */
    std::vector<quint32> changedCells = {};
    std::vector<SpotGap> gaps = {};
};

/**
 * Follows one place that a person drags: everything but that place is measured once, each step measures only what it can reach. Fit for
 * stops, benches, hotspots, shops, doctors and every other kind that counts by nearness; not for a Bürgerbus's area. Belongs to one thread.
 */
class GapDrag
{
public:
    /**
     * @p measure is one of @p measures and adds or moves a place; the other active ones stay as they are. @p before are the gaps of
     * @p input without any measure; null where they have to be found first. Takes as long as finding gaps.
     */
    GapDrag(std::shared_ptr<const GapInput> input, std::shared_ptr<const GapAnalysis> before, GapProfile profile,
        QList<ScenarioMeasure> measures, qsizetype measure);

    /** The figures with the place at @p at, against the input without any measure. Takes milliseconds. */
    DragStep at(Utm at);

private:
    struct Ground;
    std::shared_ptr<Ground> m_ground;
};
