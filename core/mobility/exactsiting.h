// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/mobility/sitingbound.h"

/** The best choice that branch and bound found. */
struct ExactSites {
    /** In no special order; empty where nothing better than what was known came up. */
    std::vector<quint32> sites = {};
    qint64 covered = 0;
    /** False where the search was given up before everything was looked at. */
    bool isProved = false;
};

/**
 * Looks for a choice that reaches more than @p known, by branch and bound with @p prices. @p coverage is used to count and is left with
 * nothing taken. Gives up after a number of steps that does not depend on the machine. Cancelled only.
 */
Result<ExactSites> exactSites(Coverage &coverage, int count, const SitingPrices &prices, qint64 known, const Progress &progress);
