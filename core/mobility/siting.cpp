// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/mobility/siting.h"
#include "core/mobility/exactsiting.h"
#include <algorithm>

namespace {
/** The candidate that adds the most; of equal ones the first. */
quint32 largestGain(const Coverage &coverage)
{
    return static_cast<quint32>(std::ranges::max_element(coverage.gains()) - coverage.gains().begin());
}

struct Greedy {
    std::vector<ChosenSite> sites = {};
    /** The lowest bound met on the way, with its prices. */
    SitingPrices prices = {};
};

Result<Greedy> chooseGreedily(Coverage &coverage, int count, const Progress &progress)
{
    Greedy answer{.sites = {}, .prices = marginalPrices(coverage, count)};
    for (int i = 0; i < count; ++i) {
        if (!progress.step(100 * i / count)) return fail(Error::Kind::Cancelled);
        const quint32 candidate = largestGain(coverage);
        const qint64 gain = coverage.gains()[candidate];
        if (gain == 0) break;
        coverage.take(candidate);
        answer.sites.push_back({static_cast<int>(candidate), gain});
        SitingPrices after = marginalPrices(coverage, count);
        if (after.bound < answer.prices.bound) answer.prices = std::move(after);
    }
    return answer;
}

/** The sites of a set, the one that adds the most first; of equal ones the first candidate. */
std::vector<ChosenSite> byGain(Coverage &coverage, std::vector<quint32> set)
{
    std::ranges::sort(set);
    std::vector<ChosenSite> sites;
    sites.reserve(set.size());
    while (!set.empty()) {
        const auto next = std::ranges::max_element(set, {}, [&](quint32 candidate) { return coverage.gains()[candidate]; });
        sites.push_back({static_cast<int>(*next), coverage.gains()[*next]});
        coverage.take(*next);
        set.erase(next);
    }
    std::erase_if(sites, [](const ChosenSite &site) { return site.gain == 0; });
    return sites;
}

void giveAllBack(Coverage &coverage, const std::vector<ChosenSite> &sites)
{
    for (const ChosenSite &site : sites) coverage.giveBack(static_cast<quint32>(site.candidate));
}
}

Result<SitingAnswer> bestSites(const SitingProblem &problem, const Progress &progress)
{
    constexpr int greedyPart = 40;
    constexpr int pricedPart = 80;
    Coverage coverage(problem);
    const int count = std::min(problem.count, static_cast<int>(coverage.candidateCount()));
    if (count <= 0) return SitingAnswer{.sites = {}, .covered = 0, .bound = 0, .isOptimal = true};
    Result<Greedy> greedy = chooseGreedily(coverage, count, progress.part(0, greedyPart));
    if (!greedy) return std::unexpected(greedy.error());
    SitingAnswer answer{.sites = greedy->sites, .covered = coverage.covered(), .bound = 0, .isOptimal = false};
    Result<SitingPrices> prices
        = betterPrices(coverage, count, std::move(greedy->prices), answer.covered, progress.part(greedyPart, pricedPart));
    if (!prices) return std::unexpected(prices.error());
    answer.bound = std::min(prices->bound / thousandths, coverage.total());
    if (answer.bound > answer.covered) {
        giveAllBack(coverage, answer.sites);
        Result<ExactSites> exact = exactSites(coverage, count, *prices, answer.covered, progress.part(pricedPart, 100));
        if (!exact) return std::unexpected(exact.error());
        if (!exact->sites.empty()) answer.sites = byGain(coverage, exact->sites);
        answer.covered = exact->covered;
        if (exact->isProved) answer.bound = exact->covered;
    }
    answer.isOptimal = answer.bound == answer.covered;
    if (!progress.step(100)) return fail(Error::Kind::Cancelled);
    return answer;
}
