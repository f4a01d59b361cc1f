// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/mobility/coverage.h"
#include <algorithm>
#include <functional>
#include <numeric>

Coverage::Coverage(const SitingProblem &problem)
    : m_weights(problem.weights), m_byBegins(problem.weights.size() + 1), m_times(problem.weights.size()), m_gains(problem.covers.size())
{
    size_t most = 0;
    for (const std::vector<quint32> &cover : problem.covers) most += cover.size();
    m_covers.reserve(most);
    m_begins.reserve(problem.covers.size() + 1);
    m_begins.push_back(0);
    for (size_t candidate = 0; candidate < problem.covers.size(); ++candidate) {
        for (const quint32 demand : problem.covers[candidate]) {
            if (demand >= m_weights.size() || m_weights[demand] <= 0) continue;
            m_covers.push_back(demand);
            m_gains[candidate] += m_weights[demand];
            ++m_byBegins[demand + 1];
        }
        m_begins.push_back(static_cast<quint32>(m_covers.size()));
    }
    for (size_t demand = 0; demand < m_weights.size(); ++demand)
        if (m_byBegins[demand + 1] > 0) m_total += m_weights[demand];
    std::partial_sum(m_byBegins.begin(), m_byBegins.end(), m_byBegins.begin());
    m_coveredBy.resize(m_covers.size());
    std::vector<quint32> next(m_byBegins.begin(), m_byBegins.end() - 1);
    for (quint32 candidate = 0; candidate < candidateCount(); ++candidate)
        for (const quint32 demand : covers(candidate)) m_coveredBy[next[demand]++] = candidate;
}

std::span<const quint32> Coverage::covers(quint32 candidate) const
{
    return std::span(m_covers).subspan(m_begins[candidate], m_begins[candidate + 1] - m_begins[candidate]);
}

std::span<const quint32> Coverage::coveredBy(quint32 demand) const
{
    return std::span(m_coveredBy).subspan(m_byBegins[demand], m_byBegins[demand + 1] - m_byBegins[demand]);
}

void Coverage::shift(quint32 demand, qint64 sign)
{
    const qint64 people = sign * m_weights[demand];
    m_covered += people;
    for (const quint32 candidate : coveredBy(demand)) m_gains[candidate] -= people;
}

void Coverage::take(quint32 candidate)
{
    for (const quint32 demand : covers(candidate))
        if (m_times[demand]++ == 0) shift(demand, 1);
}

void Coverage::giveBack(quint32 candidate)
{
    for (const quint32 demand : covers(candidate))
        if (--m_times[demand] == 0) shift(demand, -1);
}

qint64 sumOfLargest(std::span<const qint64> values, int count)
{
    const size_t many = std::min(values.size(), static_cast<size_t>(std::max(count, 0)));
    std::vector<qint64> largest(many);
    std::partial_sort_copy(values.begin(), values.end(), largest.begin(), largest.end(), std::greater());
    return std::reduce(largest.begin(), largest.end());
}
