// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/mobility/exactsiting.h"
#include <algorithm>
#include <functional>

namespace {
/** Beyond so many looks at a candidate the search is given up: about a second. */
constexpr qint64 mostLooks = 40'000'000;

/** Whether @p a reaches nobody whom @p b does not reach; of two alike the later is the one that is dominated. */
bool isDominated(const Coverage &coverage, quint32 a, quint32 b)
{
    const std::span<const quint32> mine = coverage.covers(a);
    const std::span<const quint32> others = coverage.covers(b);
    if (others.size() < mine.size() || (others.size() == mine.size() && b > a)) return false;
    return a != b && std::ranges::includes(others, mine);
}

bool hasBetter(const Coverage &coverage, quint32 candidate)
{
    // Whoever reaches all of it also reaches the point that the fewest reach.
    const quint32 rarest
        = std::ranges::min(coverage.covers(candidate), {}, [&](quint32 demand) { return coverage.coveredBy(demand).size(); });
    return std::ranges::any_of(coverage.coveredBy(rarest), [&](quint32 other) { return isDominated(coverage, candidate, other); });
}

/** Candidates that could be in a choice better than @p known, the dearest first. */
std::vector<quint32> promising(const Coverage &coverage, int count, const SitingPrices &prices, qint64 known)
{
    std::vector<quint32> found;
    std::vector<qint64> dearest = prices.ofCandidate;
    const size_t last = std::min(dearest.size(), static_cast<size_t>(count)) - 1;
    std::ranges::nth_element(dearest, dearest.begin() + static_cast<std::ptrdiff_t>(last), std::greater());
    for (quint32 candidate = 0; candidate < coverage.candidateCount(); ++candidate) {
        if (coverage.covers(candidate).empty()) continue;
        // With it in place of the last of the dearest, this is the most that could come out.
        const qint64 most = prices.bound - std::max<qint64>(dearest[last] - prices.ofCandidate[candidate], 0);
        if (most / thousandths > known && !hasBetter(coverage, candidate)) found.push_back(candidate);
    }
    std::ranges::sort(
        found, [&](quint32 a, quint32 b) { return std::pair(-prices.ofCandidate[a], a) < std::pair(-prices.ofCandidate[b], b); });
    return found;
}

class Search
{
public:
    Search(Coverage &coverage, const SitingPrices &prices, std::vector<quint32> order, qint64 known, const Progress &progress)
        : m_coverage(coverage), m_prices(prices), m_order(std::move(order)), m_progress(progress)
    {
        m_best.covered = known;
        m_sums.reserve(m_order.size() + 1);
        m_sums.push_back(0);
        for (const quint32 candidate : m_order) m_sums.push_back(m_sums.back() + prices.ofCandidate[candidate]);
    }

    ExactSites run(int count)
    {
        look(0, count, m_prices.free);
        m_best.isProved = m_looks < mostLooks && !m_isCancelled;
        return m_best;
    }
    bool isCancelled() const { return m_isCancelled; }

private:
    bool isOver()
    {
        constexpr qint64 seldom = 64;
        if (++m_visits % seldom == 0) m_isCancelled = m_isCancelled || m_progress.isCancelled();
        return m_isCancelled || m_looks >= mostLooks;
    }

    /** Whether the gains that the rest would still bring can beat the best. */
    bool canGain(size_t from, int left)
    {
        m_looks += static_cast<qint64>(m_order.size() - from);
        std::vector<qint64> gains;
        gains.reserve(m_order.size() - from);
        for (size_t i = from; i < m_order.size(); ++i) gains.push_back(m_coverage.gains()[m_order[i]]);
        return m_coverage.covered() + sumOfLargest(gains, left) > m_best.covered;
    }

    /** Tries all choices of up to @p left more from position @p from; @p paid is what is free and the price of those taken. */
    void look(size_t from, int left, qint64 paid)
    {
        if (m_coverage.covered() > m_best.covered) m_best = {m_taken, m_coverage.covered(), false};
        if (left == 0 || isOver() || !canGain(from, left)) return;
        for (size_t i = from; i < m_order.size(); ++i) {
            const size_t end = std::min(m_order.size(), i + static_cast<size_t>(left));
            if ((paid + m_sums[end] - m_sums[i]) / thousandths <= m_best.covered) return;
            ++m_looks;
            if (isOver()) return;
            const quint32 candidate = m_order[i];
            if (m_coverage.gains()[candidate] == 0) continue;
            m_coverage.take(candidate);
            m_taken.push_back(candidate);
            look(i + 1, left - 1, paid + m_prices.ofCandidate[candidate]);
            m_taken.pop_back();
            m_coverage.giveBack(candidate);
        }
    }

    Coverage &m_coverage;
    const SitingPrices &m_prices;
    std::vector<quint32> m_order;
    /** What the first so many of the order cost. */
    std::vector<qint64> m_sums;
    const Progress &m_progress;
    ExactSites m_best;
    std::vector<quint32> m_taken;
    qint64 m_looks = 0;
    qint64 m_visits = 0;
    bool m_isCancelled = false;
};
}

Result<ExactSites> exactSites(Coverage &coverage, int count, const SitingPrices &prices, qint64 known, const Progress &progress)
{
    if (coverage.candidateCount() == 0 || count <= 0) return ExactSites{.sites = {}, .covered = known, .isProved = true};
    Search search(coverage, prices, promising(coverage, count, prices, known), known, progress);
    ExactSites found = search.run(count);
    if (search.isCancelled()) return fail(Error::Kind::Cancelled);
    return found;
}
