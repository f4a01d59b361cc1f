// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/job.h"
#include "core/base/result.h"
#include <vector>

/** What each candidate would newly reach: positions of demand points, each once, in order. */
struct SitingProblem {
    std::vector<std::vector<quint32>> covers = {};
    /** How many people each demand point stands for. */
    std::vector<int> weights = {};
    int count = 0;
};

struct ChosenSite {
    int candidate = -1;
    /** People newly reached by it beside those chosen before. */
    qint64 gain = 0;
    bool operator==(const ChosenSite &) const = default;
};

struct SitingAnswer {
    /** In the order they were chosen; fewer than asked for where more would reach nobody. */
    std::vector<ChosenSite> sites = {};
    qint64 covered = 0;
    /** No choice of so many sites reaches more. */
    qint64 bound = 0;
    /** True where the choice is proved to be the best one. */
    bool isOptimal = false;
    bool operator==(const SitingAnswer &) const = default;
};

/**
 * Places that reach the most people (maximal coverage): greedy, which reaches at least 1 − 1/e of the best (Nemhauser, Wolsey and Fisher
 * 1978), and for small cases the exact best by branch and bound. The same problem always gives the same answer: of equal gains the first
 * candidate wins.
 */
Result<SitingAnswer> bestSites(const SitingProblem &problem, const Progress &progress = {});
