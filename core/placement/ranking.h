// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/job.h"
#include "core/placement/fit.h"

/** Only what costQuestion() and assess() ask for: the limits and what they are about. */
Result<FitContext> loadCostContext(Sql &sql, QDate today);
/** Limits, places, names and weights as the register has them on that day. */
Result<FitContext> loadFitContext(Sql &sql, QDate today);
/** The same with the areas that were drawn for these households. */
Result<> loadDrawnAreas(Sql &sql, FitContext &context, const QList<HouseholdEntry> &households);

/** A flat in the order in which it suits a household. */
struct RankedFlat {
    qint64 vacancyId = 0;
    Fit fit = {};
};
/** What one household may be offered, and what not. */
struct Ranking {
    HouseholdEntry household = {};
    /** Of every flat that is available or held: the offered ones first, best first. */
    std::vector<RankedFlat> flats = {};
    /** How many of them may be offered. */
    qsizetype offered = 0;
    FitContext context = {};
};
/** Every flat that is available or held, judged; cancelled between flats. */
Result<Ranking> rankFlats(Sql &sql, qint64 householdId, QDate today, const Progress &progress = {});
/** One flat with all that its rules need, to say them in words. */
Result<Flat> loadFlat(Sql &sql, qint64 vacancyId, const FitContext &context);

/** A household in the order in which it suits a flat. */
struct RankedHousehold {
    HouseholdEntry household = {};
    Fit fit = {};
};
/** Who of those who search could have a flat. */
struct HouseholdRanking {
    Flat flat = {};
    std::vector<RankedHousehold> households = {};
    qsizetype offered = 0;
    FitContext context = {};
};
/** Those who need it first come first among equal scores. */
Result<HouseholdRanking> rankHouseholds(Sql &sql, qint64 vacancyId, QDate today);

/** The weights of the register; the usual ones where nobody changed them. */
Result<FitWeights> loadWeights(Sql &sql);
/** Invalid "weights.range" where one is below 0 or above 100, or all are 0. */
Result<> saveWeights(Sql &sql, const FitWeights &weights);
