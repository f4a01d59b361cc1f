// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/mobility/sitingbound.h"
#include <algorithm>
#include <cmath>

namespace {
void addUp(const Coverage &coverage, int count, SitingPrices &prices)
{
    prices.free = 0;
    for (quint32 demand = 0; demand < coverage.demandCount(); ++demand) {
        if (coverage.coveredBy(demand).empty()) continue;
        prices.free += coverage.weight(demand) * thousandths - prices.ofDemand[demand];
    }
    prices.ofCandidate.assign(coverage.candidateCount(), 0);
    for (quint32 candidate = 0; candidate < coverage.candidateCount(); ++candidate)
        for (const quint32 demand : coverage.covers(candidate)) prices.ofCandidate[candidate] += prices.ofDemand[demand];
    prices.bound = prices.free + sumOfLargest(prices.ofCandidate, count);
}

/** How often the dearest candidates reach each demand point; of equal ones the first. */
std::vector<int> timesReached(const Coverage &coverage, int count, const SitingPrices &prices)
{
    std::vector<quint32> order(coverage.candidateCount());
    for (quint32 candidate = 0; candidate < order.size(); ++candidate) order[candidate] = candidate;
    const auto many = std::min<std::ptrdiff_t>(count, std::ssize(order));
    std::ranges::partial_sort(order, order.begin() + many,
        [&](quint32 a, quint32 b) { return std::pair(-prices.ofCandidate[a], a) < std::pair(-prices.ofCandidate[b], b); });
    std::vector<int> times(coverage.demandCount());
    for (const quint32 candidate : std::span(order).first(static_cast<size_t>(many)))
        for (const quint32 demand : coverage.covers(candidate)) ++times[demand];
    return times;
}

/** One step down the slope: what is paid more than once gets cheaper elsewhere, what nobody pays for gets dearer. */
void takeStep(const Coverage &coverage, const std::vector<int> &times, double reach, SitingPrices &prices)
{
    const auto slopeAt = [&](quint32 demand) -> qint64 {
        if (coverage.coveredBy(demand).empty()) return 0;
        const bool isFree = prices.ofDemand[demand] < coverage.weight(demand) * thousandths;
        return times[demand] - (isFree || times[demand] > 0 ? 1 : 0);
    };
    qint64 steepness = 0;
    for (quint32 demand = 0; demand < coverage.demandCount(); ++demand) steepness += slopeAt(demand) * slopeAt(demand);
    if (steepness == 0) return;
    const double step = reach / static_cast<double>(steepness);
    for (quint32 demand = 0; demand < coverage.demandCount(); ++demand) {
        const qint64 full = std::max(coverage.weight(demand), 0) * thousandths;
        const qint64 moved = prices.ofDemand[demand] - std::llround(step * static_cast<double>(slopeAt(demand)));
        prices.ofDemand[demand] = std::clamp<qint64>(moved, 0, full);
    }
}
}

SitingPrices marginalPrices(const Coverage &coverage, int count)
{
    SitingPrices prices;
    prices.ofDemand.resize(coverage.demandCount());
    for (quint32 demand = 0; demand < coverage.demandCount(); ++demand)
        if (!coverage.isCovered(demand)) prices.ofDemand[demand] = std::max(coverage.weight(demand), 0) * thousandths;
    addUp(coverage, count, prices);
    return prices;
}

Result<SitingPrices> betterPrices(const Coverage &coverage, int count, SitingPrices prices, qint64 reached, const Progress &progress)
{
    constexpr int mostSteps = 150;
    constexpr int patience = 8;
    SitingPrices best = prices;
    double eagerness = 1;
    for (int i = 0, sinceBest = 0; i < mostSteps && best.bound / thousandths > reached; ++i) {
        if (!progress.step(100 * i / mostSteps)) return fail(Error::Kind::Cancelled);
        const double gap = static_cast<double>(prices.bound - reached * thousandths);
        takeStep(coverage, timesReached(coverage, count, prices), eagerness * gap, prices);
        addUp(coverage, count, prices);
        if (prices.bound < best.bound) {
            best = prices;
            sinceBest = 0;
        } else if (++sinceBest == patience) {
            // Steps that no longer help are too long.
            prices = best;
            eagerness /= 2;
            sinceBest = 0;
        }
    }
    return best;
}
