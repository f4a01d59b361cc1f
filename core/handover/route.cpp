// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/visits.h"
#include <algorithm>
#include <limits>
#include <numeric>
#include <vector>

namespace {
/** Up to so many places every order is looked at; a day hardly has more. */
constexpr qsizetype mostExact = 11;
constexpr double noLength = std::numeric_limits<double>::infinity();
/** What an exchange has to save, in metres, so that rounding never turns it around for ever. */
constexpr double least = 1e-6;

/** Distances between places, and of each from the start. */
class Distances
{
public:
    Distances(const QList<Utm> &places, std::optional<Utm> from) : m_places(places), m_from(from) { }
    double between(qsizetype a, qsizetype b) const { return metresBetween(m_places[a], m_places[b]); }
    /** From the start; where there is none the first place is it. */
    double fromStart(qsizetype a) const
    {
        if (m_from) return metresBetween(*m_from, m_places[a]);
        return a == 0 ? 0 : noLength;
    }
    double step(const QList<qsizetype> &order, qsizetype at) const
    {
        return at == 0 ? fromStart(order[0]) : between(order[at - 1], order[at]);
    }
    qsizetype count() const { return m_places.size(); }

private:
    const QList<Utm> &m_places;
    std::optional<Utm> m_from;
};

QList<qsizetype> nearestFirst(const Distances &ways)
{
    QList<qsizetype> left(ways.count());
    std::iota(left.begin(), left.end(), 0);
    QList<qsizetype> order;
    order.reserve(left.size());
    while (!left.isEmpty()) {
        const auto next = std::ranges::min_element(
            left, {}, [&](qsizetype place) { return order.isEmpty() ? ways.fromStart(place) : ways.between(order.last(), place); });
        order += *next;
        left.erase(next);
    }
    return order;
}

/** Turns the part from @p first to @p last around where that is shorter; the way ends at its last place. */
bool turnAround(QList<qsizetype> &order, const Distances &ways, qsizetype first, qsizetype last)
{
    const double before = ways.step(order, first) + (last + 1 < order.size() ? ways.between(order[last], order[last + 1]) : 0);
    const double into = first == 0 ? ways.fromStart(order[last]) : ways.between(order[first - 1], order[last]);
    const double after = into + (last + 1 < order.size() ? ways.between(order[first], order[last + 1]) : 0);
    if (after > before - least) return false;
    std::reverse(order.begin() + first, order.begin() + last + 1);
    return true;
}

void exchange(QList<qsizetype> &order, const Distances &ways)
{
    bool isShorter = true;
    while (isShorter) {
        isShorter = false;
        for (qsizetype first = 0; first + 1 < order.size(); ++first)
            for (qsizetype last = first + 1; last < order.size(); ++last) isShorter = turnAround(order, ways, first, last) || isShorter;
    }
}

/** The shortest order of all: for each set of places and its last one the shortest way there (Held and Karp 1962). */
QList<qsizetype> shortest(const Distances &ways)
{
    const auto count = static_cast<size_t>(ways.count());
    const size_t sets = size_t(1) << count;
    std::vector<double> length(sets * count, noLength);
    std::vector<qsizetype> before(sets * count, -1);
    for (size_t last = 0; last < count; ++last) length[(size_t(1) << last) * count + last] = ways.fromStart(static_cast<qsizetype>(last));
    for (size_t set = 1; set < sets; ++set)
        for (size_t last = 0; last < count; ++last) {
            const double here = length[set * count + last];
            if (here == noLength) continue;
            for (size_t next = 0; next < count; ++next) {
                if ((set >> next) & 1U) continue;
                const size_t there = (set | (size_t(1) << next)) * count + next;
                const double way = here + ways.between(static_cast<qsizetype>(last), static_cast<qsizetype>(next));
                if (way >= length[there]) continue;
                length[there] = way;
                before[there] = static_cast<qsizetype>(last);
            }
        }
    const auto ends = std::span(length).last(count);
    auto last = static_cast<qsizetype>(std::ranges::min_element(ends) - ends.begin());
    QList<qsizetype> order;
    order.reserve(ways.count());
    for (size_t set = sets - 1; last >= 0;) {
        order += last;
        const qsizetype previous = before[set * count + static_cast<size_t>(last)];
        set &= ~(size_t(1) << static_cast<size_t>(last));
        last = previous;
    }
    std::ranges::reverse(order);
    return order;
}
}

QList<qsizetype> routeOrder(const QList<Utm> &places, std::optional<Utm> from)
{
    const Distances ways(places, from);
    if (places.isEmpty()) return {};
    if (places.size() <= mostExact) return shortest(ways);
    QList<qsizetype> order = nearestFirst(ways);
    exchange(order, ways);
    return order;
}
