// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/mobility/scenario.h"
#include "geo/mobility/gaps.h"
#include <memory>

/** What a person asked on the page of gaps. */
struct StudyQuestion {
    /** The next usual day of this kind, unless a day was named. */
    DayKind kind = DayKind::SchoolDay;
    QDate day = {};
    QString profileKey = usualProfile;
    /** How ways to stops are measured; as the profile says where nobody chose. */
    std::optional<DistanceBasis> distance = {};
    /** 0 for none. */
    qint64 scenarioId = 0;
    QDate today = {};
    bool operator==(const StudyQuestion &) const = default;
};

/** What the register says to a question, before anything is measured. */
struct StudyGround {
    GapProfile profile = {};
    DayKind dayKind = DayKind::SchoolDay;
    std::shared_ptr<const GapInput> input = {};
    std::optional<ScenarioEntry> scenario = {};
};

/** Where gaps are, as it is and with the measures of a scenario. Immutable; shared with whoever works on it in the background. */
struct GapStudy {
    GapProfile profile = {};
    DayKind dayKind = DayKind::SchoolDay;
    std::optional<ScenarioEntry> scenario = {};
    /** What is. */
    std::shared_ptr<const GapInput> input = {};
    std::shared_ptr<const GapAnalysis> before = {};
    GapFigures figuresBefore = {};
    /** With the measures; the same as above without any. Positions in `analysis` are those of `measured`. */
    std::shared_ptr<const GapInput> measured = {};
    std::shared_ptr<const GapAnalysis> analysis = {};
    GapFigures figures = {};
    GapDifference difference = {};
};

/** Reads what the question needs; @p known is taken instead of reading the input anew where it fits day and window. */
Result<StudyGround> readStudy(
    Sql &sql, const StudyQuestion &question, const std::shared_ptr<const GapInput> &known, const Progress &progress = {});
/** Measures it; with active measures a second time. */
Result<std::shared_ptr<const GapStudy>> studyOf(const StudyGround &ground, const Progress &progress = {});
