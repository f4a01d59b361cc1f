// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/mobility/coverage.h"

/**
 * A price for reaching each demand point, between nothing and its people, in thousandths of a person so that sums are exact. Whoever is
 * reached twice is paid for twice, and the rest of each weight is given away for free: so whatever the prices, no choice of so many sites
 * reaches more than all that is free and the dearest candidates together (Lagrangian relaxation). Priced as the people whom a greedy step
 * leaves, this is the bound from marginal gains.
 */
struct SitingPrices {
    std::vector<qint64> ofDemand = {};
    /** What each candidate's demand points cost together. */
    std::vector<qint64> ofCandidate = {};
    /** Given away for free. */
    qint64 free = 0;
    /** The bound, in thousandths. */
    qint64 bound = 0;
};
inline constexpr qint64 thousandths = 1000;

/** Prices where everybody whom @p coverage has reached is free and all others are at full price. */
SitingPrices marginalPrices(const Coverage &coverage, int count);
/** Moves prices towards a lower bound, as near to @p reached as some steps lead; the lowest met. Cancelled only. */
Result<SitingPrices> betterPrices(const Coverage &coverage, int count, SitingPrices prices, qint64 reached, const Progress &progress);
