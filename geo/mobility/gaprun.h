// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/mobility/gapresult.h"
#include "geo/mobility/gaps.h"

/** Which analysis somebody wants, as they name it. */
struct GapWish {
    /** Invalid for the next usual school day. */
    QDate day = {};
    /** Its key; empty for the usual one. */
    QString profile = {};
    /** How ways to stops are measured; as the profile says where nobody chose. */
    std::optional<DistanceBasis> distance = {};
    /** Number, name, or the last digits of the number; empty for what is. */
    QString scenario = {};
    /** The same by its id; 0 for none. */
    qint64 scenarioId = 0;
    QDate today = {};
};

/** What an analysis is made from, read in one moment. */
struct GapSetup {
    GapProfile profile = {};
    std::optional<ScenarioEntry> scenario = {};
    GapInput input = {};
    DayKind dayKind = DayKind::SchoolDay;
};
/**
 * Reads the register once; blocks. Errors: NotFound "profile.unknown", "scenario.unknown", and those of loadGapInput().
 */
Result<GapSetup> loadGapSetup(Sql &sql, const GapWish &wish, const Progress &progress = {});
/** The same for a kept result: with its profile and measures as they were, on its day, with the data of now. */
Result<GapSetup> loadGapSetup(Sql &sql, const GapResult &kept, QDate today, const Progress &progress = {});

/** One side of a comparison: the district as it is, or with measures. */
struct GapSide {
    GapInput input = {};
    GapAnalysis analysis = {};
    GapFigures figures = {};
};
/** A whole analysis. */
struct GapRun {
    GapProfile profile = {};
    std::optional<ScenarioEntry> scenario = {};
    DayKind dayKind = DayKind::SchoolDay;
    GapSide now = {};
    /** With the scenario's measures. */
    std::optional<GapSide> then = {};
    GapDifference difference = {};

    /** What is shown: with measures where there are any. */
    const GapSide &shown() const { return then ? *then : now; }
};
/** Measures everything. Cancelled only. */
Result<GapRun> runGaps(const GapSetup &setup, const Progress &progress = {});

/** The run under a name, ready for keepResult(). */
GapResult resultOf(const GapRun &run, const QString &name);

/** What a kept result says beside the data of now. */
enum class ResultState {
    /** The same data, so the same figures. */
    Same,
    /** Other data, but every figure is the same. */
    SameFigures,
    Changed,
    /** It cannot be made again: boundaries or people are gone. */
    Lost
};
/**
 * Makes a kept result again and compares. Where the data are the same nothing is measured, for the same input gives the same figures.
 * Cancelled; Format "result.damaged".
 */
Result<ResultState> compareWithNow(Sql &sql, const GapResult &kept, QDate today, const Progress &progress = {});
/** "unverändert", "Daten geändert, Zahlen gleich", "Daten haben sich geändert seit 22.11.2026", "nicht mehr nachzurechnen" */
QString stateText(ResultState state, const GapResult &kept);
