// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/figures/suppression.h"
#include <algorithm>
#include <limits>
#include <tuple>
#include <utility>

namespace {
/** How many cells a change may touch, and how many steps its search may take; without an answer a cell counts as betrayed. */
constexpr int mostChanges = 48, mostSteps = 6000;

/**
 * Hides cells until each hidden one can be changed by 1 together with other hidden ones so that every sum still holds: then whoever reads
 * the table cannot tell which of the two it was.
 */
class Hiding
{
public:
    Hiding(const SumTable &table, int smallNumber)
        : m_table(table),
          m_hidden(table.cells.size(), false),
          m_safe(table.cells.size(), false),
          m_change(table.cells.size(), 0),
          m_sumsOf(table.cells.size()),
          m_off(table.sums.size(), 0)
    {
        for (int sum = 0; sum < int(table.sums.size()); ++sum) {
            m_sumsOf[size_t(table.sums[size_t(sum)].whole)].push_back(sum);
            for (const int part : table.sums[size_t(sum)].parts) m_sumsOf[size_t(part)].push_back(sum);
        }
        for (size_t cell = 0; cell < table.cells.size(); ++cell) m_hidden[cell] = table.cells[cell] > 0 && table.cells[cell] < smallNumber;
    }

    std::vector<bool> run()
    {
        for (bool isDone = false; !isDone;) {
            isDone = true;
            int stuck = -1;
            for (int cell = 0; cell < int(m_hidden.size()); ++cell) {
                if (!m_hidden[size_t(cell)] || m_safe[size_t(cell)] || isOpen(cell)) continue;
                if (const int best = bestBeside({cell}, true); best >= 0) {
                    m_hidden[size_t(best)] = true;
                    isDone = false;
                } else {
                    stuck = cell;
                }
            }
            // No sum tells a cell by itself any more; what several tell together takes one further cell at a time.
            if (isDone && stuck >= 0) {
                hideNear(stuck);
                isDone = false;
            }
        }
        return m_hidden;
    }

private:
    const SumTable::Sum &sumAt(int sum) const { return m_table.sums[size_t(sum)]; }
    int signIn(int sum, int cell) const { return sumAt(sum).whole == cell ? 1 : -1; }

    template<class Take> void eachCell(int sum, Take take) const
    {
        take(sumAt(sum).whole);
        for (const int part : sumAt(sum).parts) take(part);
    }

    void apply(int cell, int by)
    {
        m_change[size_t(cell)] += by;
        for (const int sum : m_sumsOf[size_t(cell)]) {
            int &off = m_off[size_t(sum)];
            if (off == 0) m_broken.push_back(sum);
            off += by * signIn(sum, cell);
            if (off == 0) std::erase(m_broken, sum);
        }
    }

    bool mayChange(int cell, int by) const
    {
        return m_hidden[size_t(cell)] && m_change[size_t(cell)] == 0 && m_table.cells[size_t(cell)] + by >= 1;
    }

    /** The sum that does not hold and has the fewest cells that could mend it; -1 where all hold. */
    int brokenSum() const
    {
        int worst = -1, fewest = std::numeric_limits<int>::max();
        for (const int sum : m_broken) {
            int ways = 0;
            eachCell(sum, [&](int cell) { ways += mayChange(cell, m_off[size_t(sum)] > 0 ? -signIn(sum, cell) : signIn(sum, cell)); });
            if (ways < fewest) {
                fewest = ways;
                worst = sum;
            }
        }
        return worst;
    }

    /** Changes further cells until every sum holds again; leaves the changes standing where it could. */
    bool mend(int changes)
    {
        const int sum = brokenSum();
        if (sum < 0) return true;
        if (changes == 0 || --m_steps < 0) return false;
        // What mends other sums, too, comes first: most searches then end without a way back.
        std::vector<std::pair<size_t, int>> ways;
        const int direction = m_off[size_t(sum)] > 0 ? -1 : 1;
        eachCell(sum, [&](int cell) {
            const int by = direction * signIn(sum, cell);
            if (!mayChange(cell, by)) return;
            apply(cell, by);
            ways.emplace_back(m_broken.size(), cell);
            apply(cell, -by);
        });
        std::ranges::sort(ways);
        for (const auto &[broken, cell] : ways) {
            apply(cell, direction * signIn(sum, cell));
            if (mend(changes - 1)) return true;
            apply(cell, -m_change[size_t(cell)]);
        }
        return false;
    }

    /** True where the cell could be another number; all cells of that change are safe then, too. */
    bool isOpen(int cell)
    {
        for (const int by : {1, -1}) {
            if (!mayChange(cell, by)) continue;
            m_steps = mostSteps;
            apply(cell, by);
            const bool isFound = mend(mostChanges);
            for (int changed = 0; changed < int(m_change.size()); ++changed) {
                if (m_change[size_t(changed)] == 0) continue;
                if (isFound) m_safe[size_t(changed)] = true;
                apply(changed, -m_change[size_t(changed)]);
            }
            if (isFound) return true;
        }
        return false;
    }

    bool isLone(int sum) const
    {
        int hidden = 0;
        eachCell(sum, [&](int cell) { hidden += m_hidden[size_t(cell)]; });
        return hidden == 1;
    }

    /** How well it is to hide a cell: what is the whole of least, of parts what mends several sums at once, then what says least. */
    auto rankOf(int cell) const
    {
        const auto &sums = m_sumsOf[size_t(cell)];
        const auto wholes = std::ranges::count_if(sums, [&](int sum) { return sumAt(sum).whole == cell; });
        const auto mends = std::ranges::count_if(sums, [this](int sum) { return isLone(sum); });
        return std::tuple(wholes, wholes > 0 ? 0 : -mends, m_table.cells[size_t(cell)], cell);
    }

    /** The best cell to hide in the sums of the given cells, or in those of them with one hidden cell alone; -1 where none is left. */
    int bestBeside(const std::vector<int> &cells, bool inLone) const
    {
        int best = -1;
        for (const int cell : cells)
            for (const int sum : m_sumsOf[size_t(cell)]) {
                if (inLone && !isLone(sum)) continue;
                eachCell(sum, [&](int other) {
                    if (m_hidden[size_t(other)] || m_table.cells[size_t(other)] == 0) return;
                    if (best < 0 || rankOf(other) < rankOf(best)) best = other;
                });
            }
        return best;
    }

    /**
     * Hides one more cell for the sake of this one: the best beside it and its neighbours, or further away where none is left there. Where
     * all that hang together are hidden it is as safe as can be.
     */
    void hideNear(int cell)
    {
        std::vector<int> near{cell};
        std::vector<bool> isNear(m_hidden.size(), false);
        isNear[size_t(cell)] = true;
        int best = -1;
        for (size_t at = 0; best < 0 && at < near.size();) {
            for (const size_t end = near.size(); at < end; ++at)
                for (const int sum : m_sumsOf[size_t(near[at])])
                    eachCell(sum, [&](int other) {
                        if (isNear[size_t(other)] || !m_hidden[size_t(other)]) return;
                        isNear[size_t(other)] = true;
                        near.push_back(other);
                    });
            best = bestBeside(near, false);
        }
        if (best < 0)
            m_safe[size_t(cell)] = true;
        else
            m_hidden[size_t(best)] = true;
    }

    const SumTable &m_table;
    std::vector<bool> m_hidden;
    std::vector<bool> m_safe;
    std::vector<int> m_change;
    std::vector<std::vector<int>> m_sumsOf;
    /** By how much each sum is off with the changes that are tried. */
    std::vector<int> m_off;
    std::vector<int> m_broken;
    int m_steps = 0;
};
}

std::vector<bool> withheldCells(const SumTable &table, int smallNumber)
{
    return Hiding(table, smallNumber).run();
}
