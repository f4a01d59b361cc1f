// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/mobility/gapstudy.h"
#include <algorithm>

namespace {
/** The day that is meant; invalid where no timetable runs at all. */
Result<QDate> dayOf(Sql &sql, const StudyQuestion &question)
{
    if (question.day.isValid()) return question.day;
    return usualDay(sql, question.kind, question.today);
}

bool fits(const GapInput &known, QDate day, const GapProfile &profile)
{
    return known.day == day && known.fromMin == profile.fromMin && known.untilMin == profile.untilMin;
}
}

Result<StudyGround> readStudy(
    Sql &sql, const StudyQuestion &question, const std::shared_ptr<const GapInput> &known, const Progress &progress)
{
    auto profile = loadProfile(sql, question.profileKey);
    if (!profile) return std::unexpected(profile.error());
    StudyGround ground{.profile = std::move(*profile), .dayKind = question.kind};
    if (question.distance) ground.profile.distance = *question.distance;
    if (question.scenarioId > 0) {
        auto scenario = loadScenario(sql, question.scenarioId);
        if (!scenario) return std::unexpected(scenario.error());
        ground.scenario = std::move(*scenario);
    }
    const auto day = dayOf(sql, question);
    if (!day) return std::unexpected(day.error());
    if (known && fits(*known, *day, ground.profile)) {
        ground.input = known;
    } else {
        auto input = loadGapInput(sql, {.day = *day, .profile = ground.profile, .today = question.today}, progress);
        if (!input) return std::unexpected(input.error());
        ground.input = std::make_shared<const GapInput>(std::move(*input));
    }
    const auto kind = dayKindOf(sql, ground.input->day);
    if (!kind) return std::unexpected(kind.error());
    ground.dayKind = *kind;
    return ground;
}

Result<std::shared_ptr<const GapStudy>> studyOf(const StudyGround &ground, const Progress &progress)
{
    constexpr int half = 50, whole = 100;
    GapStudy study{.profile = ground.profile, .dayKind = ground.dayKind, .scenario = ground.scenario, .input = ground.input};
    const bool isChanged = ground.scenario && std::ranges::any_of(ground.scenario->measures, &ScenarioMeasure::active);
    auto before = findGaps(*study.input, study.profile, isChanged ? progress.part(0, half) : progress);
    if (!before) return std::unexpected(before.error());
    study.before = std::make_shared<const GapAnalysis>(std::move(*before));
    study.figuresBefore = figuresOf(*study.input, *study.before);
    study.measured = study.input;
    study.analysis = study.before;
    study.figures = study.figuresBefore;
    if (!isChanged) return std::make_shared<const GapStudy>(std::move(study));
    study.measured = std::make_shared<const GapInput>(withMeasures(*study.input, ground.scenario->measures));
    auto after = findGaps(*study.measured, study.profile, progress.part(half, whole));
    if (!after) return std::unexpected(after.error());
    study.analysis = std::make_shared<const GapAnalysis>(std::move(*after));
    study.figures = figuresOf(*study.measured, *study.analysis);
    study.difference = differenceOf(*study.input, *study.before, *study.analysis);
    return std::make_shared<const GapStudy>(std::move(study));
}
