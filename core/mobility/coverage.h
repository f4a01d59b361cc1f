// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/mobility/siting.h"
#include <span>

/**
 * Who is reached by the sites taken so far, and what each candidate would add. Gains are kept exact for all candidates at once: each
 * demand point is taken off everybody's gain when it is first reached, so a whole greedy choice costs no more than reading the problem.
 */
class Coverage
{
public:
    /** Demand points without people and positions beyond the weights are left out. */
    explicit Coverage(const SitingProblem &problem);

    quint32 candidateCount() const { return static_cast<quint32>(m_gains.size()); }
    quint32 demandCount() const { return static_cast<quint32>(m_weights.size()); }
    int weight(quint32 demand) const { return m_weights[demand]; }
    /** The demand points of @p candidate, in order. */
    std::span<const quint32> covers(quint32 candidate) const;
    /** The candidates that reach @p demand, in order. */
    std::span<const quint32> coveredBy(quint32 demand) const;

    void take(quint32 candidate);
    /** Undoes the latest take() of @p candidate. */
    void giveBack(quint32 candidate);

    const std::vector<qint64> &gains() const { return m_gains; }
    qint64 covered() const { return m_covered; }
    bool isCovered(quint32 demand) const { return m_times[demand] > 0; }
    /** What all candidates together reach. */
    qint64 total() const { return m_total; }

private:
    void shift(quint32 demand, qint64 sign);

    std::vector<int> m_weights;
    std::vector<quint32> m_begins;
    std::vector<quint32> m_covers;
    std::vector<quint32> m_byBegins;
    std::vector<quint32> m_coveredBy;
    std::vector<int> m_times;
    std::vector<qint64> m_gains;
    qint64 m_covered = 0;
    qint64 m_total = 0;
};

/** The sum of the @p count largest of @p values. */
qint64 sumOfLargest(std::span<const qint64> values, int count);
