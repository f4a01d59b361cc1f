// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/mobility/gapeffect.h"
#include "geo/mobility/judge.h"

namespace {
void addCell(GapEffect &effect, const SpotGap &was, const SpotGap &is, qint64 people)
{
    effect.people[size_t(was.level)][size_t(is.level)] += people;
    if (badness(is.level) < badness(was.level)) effect.better += people;
    if (badness(is.level) > badness(was.level)) effect.worse += people;
    const bool isCutOff = is.level == GapLevel::L1 || is.level == GapLevel::L2;
    if (is.hasBench && !was.hasBench) effect.newlyAtBench += people;
    if (is.hasBench && !was.hasBench && isCutOff) effect.helpedByBench += people;
    if (was.hasBench && !is.hasBench) effect.lostBench += people;
    if (is.hasHotspot && !was.hasHotspot) effect.newlyAtHotspot += people;
    if (was.hasHotspot && !is.hasHotspot) effect.lostHotspot += people;
}
}

GapEffect effectOf(const GapInput &input, const GapAnalysis &before, const GapAnalysis &after)
{
    GapEffect effect;
    for (size_t i = 0; i < input.cells.size(); ++i)
        if (isCounted(input, input.cells[i].town)) addCell(effect, before.cells.gaps[i], after.cells.gaps[i], input.cells[i].inhabitants);
    for (size_t i = 0; i < input.flats.size(); ++i) {
        if (!isCounted(input, input.flats[i].town)) continue;
        const int was = badness(before.flats.gaps[i].level), is = badness(after.flats.gaps[i].level);
        if (is < was) ++effect.flatsBetter;
        if (is > was) ++effect.flatsWorse;
    }
    return effect;
}

Result<QList<GapEffect>> effectsOf(const GapInput &input, const GapProfile &profile, const QList<ScenarioMeasure> &measures,
    const GapAnalysis &together, const Progress &progress)
{
    constexpr int whole = 100;
    QList<GapEffect> effects;
    effects.reserve(measures.size());
    for (qsizetype i = 0; i < measures.size(); ++i) {
        if (!progress.step(int(whole * i / measures.size()))) return fail(Error::Kind::Cancelled, QStringLiteral("cancelled"));
        if (!measures[i].active) {
            effects += GapEffect();
            continue;
        }
        QList<ScenarioMeasure> others = measures;
        others[i].active = false;
        const auto without = findGaps(withMeasures(input, others), profile, Progress({}, [&] { return progress.isCancelled(); }));
        if (!without) return std::unexpected(without.error());
        effects += effectOf(input, *without, together);
    }
    return effects;
}
